#pragma once

#include "app/postgres/connection.h"
#include "app/secrets/secret_resolver.h"
#include "models/fleet/fleet.h"

#include <QTimer>

#include <deque>
#include <map>
#include <memory>

namespace pilothouse {

/// A connection to one region's database as the operator's role, kept open so that an order costs
/// one round trip and not eight. Orders are carried out one after the other.
class OperatorLine : public QObject
{
public:
    /// A new connection takes seven round trips: TCP, TLS and SCRAM.
    static constexpr Milliseconds openDeadline{3'000};
    /// How often a line that was lost is tried again while nobody needs it.
    static constexpr Milliseconds reopenInterval{5'000};

    OperatorLine(SocketPoll& poll, const SecretResolver& secrets, const Fleet& fleet,
                 const Region& region, bool isKept);

    /// Runs the statements of one batch, see PostgresConnection::runAll(). The callback comes once,
    /// later, unless `context` is gone by then; a batch whose context is gone is not sent.
    void run(std::vector<PostgresStatement> statements, Milliseconds deadline, QObject* context,
             PostgresBatchCallback callback);

private:
    struct Job
    {
        std::vector<PostgresStatement> statements;
        Milliseconds deadline{0};
        QPointer<QObject> context;
        PostgresBatchCallback callback;
    };

    void next();
    void open();
    void onOpened(const PostgresOutcome& outcome);
    void refuse(const PostgresOutcome& outcome);
    [[nodiscard]] Result<PostgresTarget> target() const;

    SocketPoll& m_poll;
    const SecretResolver& m_secrets;
    const Fleet& m_fleet;
    const Region& m_region;
    std::unique_ptr<PostgresConnection> m_connection;
    std::deque<Job> m_jobs;
    bool m_isBusy = false;
    QTimer m_keeper;
};

/// The lines of a fleet. What acts and what looks have one each, so that no look is in an act's
/// way.
class OperatorLines
{
public:
    /// Above this many regions lines are opened when they are needed.
    static constexpr std::size_t keptMax = 16;

    OperatorLines(SocketPoll& poll, const SecretResolver& secrets, const Fleet& fleet);

    [[nodiscard]] OperatorLine& acting(const RegionId& region);
    [[nodiscard]] OperatorLine& looking(const RegionId& region);

private:
    struct Pair
    {
        std::unique_ptr<OperatorLine> acting;
        std::unique_ptr<OperatorLine> looking;
    };

    Pair& pairOf(const RegionId& region);

    std::map<RegionId, Pair> m_lines;
};

} // namespace pilothouse
