#pragma once

#include "app/postgres/connection.h"
#include "app/secrets/secret_resolver.h"
#include "models/consistency/sampling.h"
#include "models/core/clock.h"

#include <memory>

namespace pilothouse {

/// What every part of a comparison works with. All outlive it.
struct ComparisonTools
{
    const Fleet& fleet;
    const Clock& clock;
    SocketPoll& poll;
    const SecretResolver& secrets;
    ComparisonBudget budget;
};

/// One region's database as the watching role sees it, for the time of one comparison: opened with
/// the first question, opened again when it was lost, closed with this object.
class RegionLine : public QObject
{
public:
    static constexpr Milliseconds openDeadline{5'000};

    RegionLine(ComparisonTools& tools, const Region& region);

    [[nodiscard]] const Region& region() const { return m_region; }

    /// Runs the statements in one round trip, each with a snapshot of its own; see
    /// PostgresConnection::runAll(). One question at a time. The callback comes once, later.
    void ask(std::vector<PostgresStatement> statements, Milliseconds deadline,
             PostgresBatchCallback callback);

private:
    void open(std::vector<PostgresStatement> statements, Milliseconds deadline,
              const PostgresBatchCallback& callback);
    void refuse(const Error& error, std::size_t statements, const PostgresBatchCallback& callback);

    ComparisonTools& m_tools;
    const Region& m_region;
    std::unique_ptr<PostgresConnection> m_connection;
};

} // namespace pilothouse
