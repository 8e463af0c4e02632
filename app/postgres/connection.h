#pragma once

#include "app/dns/name_resolver.h"
#include "app/events/socket_poll.h"
#include "app/postgres/message.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

struct pg_conn;
struct pg_result;

namespace pilothouse {

/// One connection to one PostgreSQL server, driven by the event loop of its thread. Nothing here
/// blocks, and each wait ends at our own deadline: then the connection is dropped, because a cancel
/// request would itself have to wait for a server that is silent. The server's own statement
/// time-out ends what was left behind.
class PostgresConnection : public QObject, private SocketHandler
{
    Q_OBJECT

public:
    PostgresConnection(SocketPoll& poll, PostgresTarget target, QObject* parent = nullptr);
    ~PostgresConnection() override;

    [[nodiscard]] bool isOpen() const { return m_phase == Phase::Idle; }
    [[nodiscard]] bool isClosed() const { return m_phase == Phase::Closed; }

    /// Connects. Only while closed. The callback comes once, later; rows are empty.
    void open(Milliseconds deadline, QObject* context, PostgresCallback callback);

    /// Runs one statement. Only while open. The callback comes once, later. A connection that is
    /// lost or times out is closed first, so the callback may open it again.
    void run(PostgresStatement statement, QObject* context, PostgresCallback callback);

    /// Runs several statements in one round trip, each in a transaction of its own; what comes
    /// after a refused one runs all the same. As many outcomes as statements.
    void runAll(const std::vector<PostgresStatement>& statements, Milliseconds deadline,
                QObject* context, PostgresBatchCallback callback);

    /// Drops the connection without calling back.
    void close();

Q_SIGNALS:
    /// An idle connection ended, with the server's or the network's word for it.
    void lost(const pilothouse::PostgresOutcome& outcome);

private:
    enum class Phase
    {
        Closed,
        Resolving,
        Connecting,
        Idle,
        Sending,
        Receiving,
    };

    static void onNotice(void* self, const pg_result* notice);

    void onSocketReady(int socket, bool canRead, bool canWrite) override;
    void resolve();
    void startConnecting(const QString& address);
    void pollConnecting();
    void flush();
    void receive();
    void takeResult(pg_result* result);
    bool finishStatement();
    void onDeadline();
    void onIdleInput();
    void fail(const QString& text);
    [[nodiscard]] PostgresOutcome failure(const QString& text) const;
    void failToResolve(const Error& error);
    void answer(const PostgresOutcome& outcome);
    void answer();
    void arm(Milliseconds deadline, QObject* context, PostgresBatchCallback callback);
    void watch(bool wantsRead, bool wantsWrite);
    void unwatch();

    SocketPoll& m_poll;
    PostgresTarget m_target;
    pg_conn* m_connection = nullptr;
    int m_socket = -1;
    Phase m_phase = Phase::Closed;
    NameResolver m_names;
    NameResolver::LookupId m_lookup = 0; ///< 0 when nothing is looked up.
    QTimer m_deadline;
    QElapsedTimer m_elapsed;
    QPointer<QObject> m_context;
    PostgresBatchCallback m_callback;
    std::size_t m_expected = 1; ///< Statements under way.
    std::vector<PostgresOutcome> m_outcomes;
    PostgresRows m_rows;
    std::optional<PostgresOutcome> m_refusal; ///< Of the statement that runs.
    bool m_isGoingDown = false;               ///< The server said so on this connection.
};

} // namespace pilothouse
