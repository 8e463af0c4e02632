#include "app/postgres/connection.h"

#include "app/postgres/connection_error.h"
#include "app/postgres/connection_parameters.h"
#include "app/postgres/farewell.h"
#include "models/core/assert.h"

#include <libpq-fe.h>

namespace pilothouse {

namespace {

QString field(const PGresult* result, int code)
{
    return QString::fromUtf8(PQresultErrorField(result, code));
}

} // namespace

PostgresConnection::PostgresConnection(SocketPoll& poll, PostgresTarget target, QObject* parent)
    : QObject(parent)
    , m_poll(poll)
    , m_target(std::move(target))
    , m_names(poll)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &PostgresConnection::onDeadline);
}

PostgresConnection::~PostgresConnection()
{
    close();
}

void PostgresConnection::open(Milliseconds deadline, QObject* context, PostgresCallback callback)
{
    PH_ASSERT(m_phase == Phase::Closed);
    m_outcomes.clear();
    m_expected = 1;
    arm(deadline, context, [callback = std::move(callback)](std::vector<PostgresOutcome> outcomes) {
        callback(std::move(outcomes.front()));
    });
    if (m_target.at.address.isEmpty()) {
        resolve();
        return;
    }
    m_phase = Phase::Resolving;
    // From the event loop, so that a refusal never calls back from inside this call.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_phase == Phase::Resolving)
                startConnecting(m_target.at.address);
        },
        Qt::QueuedConnection);
}

void PostgresConnection::resolve()
{
    // libpq looks names up inside PQconnectStart and blocks there.
    m_phase = Phase::Resolving;
    m_lookup = m_names.resolve(m_target.at.host, m_deadline.intervalAsDuration(), this,
                               [this](const Result<QString>& address) {
                                   m_lookup = 0;
                                   if (address.ok())
                                       startConnecting(address.value());
                                   else
                                       failToResolve(address.error());
                               });
}

void PostgresConnection::startConnecting(const QString& address)
{
    m_connection = startConnection(m_target, address);
    PH_ASSERT(m_connection != nullptr);
    // Verbose, because only then does a refused connection tell its SQLSTATE, in any language.
    PQsetErrorVerbosity(m_connection, PQERRORS_VERBOSE);
    PQsetNoticeReceiver(m_connection, &PostgresConnection::onNotice, this);
    m_phase = Phase::Connecting;
    if (PQstatus(m_connection) == CONNECTION_BAD) {
        fail(QString::fromUtf8(PQerrorMessage(m_connection)));
        return;
    }
    m_socket = PQsocket(m_connection);
    watch(false, true);
}

void PostgresConnection::onNotice(void* self, const pg_result* notice)
{
    constexpr std::size_t noticesMax = 16;
    auto* connection = static_cast<PostgresConnection*>(self);
    connection->m_isGoingDown |= isFarewell(notice);
    auto& notices = connection->m_rows.notices;
    if (notices.size() < noticesMax)
        notices.push_back(
            {field(notice, PG_DIAG_SQLSTATE), field(notice, PG_DIAG_MESSAGE_PRIMARY)});
}

void PostgresConnection::onSocketReady(int, bool canRead, bool canWrite)
{
    switch (m_phase) {
    case Phase::Closed:
    case Phase::Resolving:
        return;
    case Phase::Connecting:
        pollConnecting();
        return;
    case Phase::Idle:
        onIdleInput();
        return;
    case Phase::Sending:
        // The server may answer before it has read all: libpq wants its input drained too.
        if (canRead && PQconsumeInput(m_connection) == 0)
            fail(QString::fromUtf8(PQerrorMessage(m_connection)));
        else if (canWrite)
            flush();
        return;
    case Phase::Receiving:
        receive();
        return;
    }
}

void PostgresConnection::pollConnecting()
{
    const PostgresPollingStatusType status = PQconnectPoll(m_connection);
    const int socket = PQsocket(m_connection);
    if (socket != m_socket) {
        // libpq may go on with a new socket; the old one is closed already.
        unwatch();
        m_socket = socket;
    }
    switch (status) {
    case PGRES_POLLING_READING:
        watch(true, false);
        return;
    case PGRES_POLLING_WRITING:
        watch(false, true);
        return;
    case PGRES_POLLING_OK:
        PQsetnonblocking(m_connection, 1);
        PQsetErrorVerbosity(m_connection, PQERRORS_DEFAULT);
        m_phase = Phase::Idle;
        watch(true, false);
        answer({PostgresRows{}, {}, false});
        return;
    case PGRES_POLLING_FAILED:
    case PGRES_POLLING_ACTIVE:
        fail(QString::fromUtf8(PQerrorMessage(m_connection)));
        return;
    }
}

void PostgresConnection::run(PostgresStatement statement, QObject* context,
                             PostgresCallback callback)
{
    const Milliseconds deadline = statement.deadline;
    std::vector<PostgresStatement> statements;
    statements.push_back(std::move(statement));
    runAll(statements, deadline, context,
           [callback = std::move(callback)](std::vector<PostgresOutcome> outcomes) {
               callback(std::move(outcomes.front()));
           });
}

void PostgresConnection::runAll(const std::vector<PostgresStatement>& statements,
                                Milliseconds deadline, QObject* context,
                                PostgresBatchCallback callback)
{
    PH_ASSERT(m_phase == Phase::Idle);
    PH_ASSERT(!statements.empty());
    m_rows = {};
    m_refusal.reset();
    arm(deadline, context, std::move(callback));
    m_outcomes.clear();
    m_expected = statements.size();
    m_phase = Phase::Sending;
    bool isSent = m_expected == 1 || PQenterPipelineMode(m_connection) == 1;
    for (const PostgresStatement& statement : statements) {
        isSent = isSent && sendStatement(m_connection, statement);
        // A sync after each: what fails takes nothing else with it.
        isSent = isSent && (m_expected == 1 || PQpipelineSync(m_connection) == 1);
    }
    if (!isSent) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_phase == Phase::Sending)
                    fail(QString::fromUtf8(PQerrorMessage(m_connection)));
            },
            Qt::QueuedConnection);
        return;
    }
    // Nearly always the socket takes it whole, and to be told that it could costs a turn.
    const int left = PQflush(m_connection);
    if (left == 0)
        m_phase = Phase::Receiving;
    // A failure shows when the socket is looked at.
    watch(true, left != 0);
}

void PostgresConnection::flush()
{
    const int left = PQflush(m_connection);
    if (left < 0) {
        fail(QString::fromUtf8(PQerrorMessage(m_connection)));
        return;
    }
    if (left > 0)
        return;
    m_phase = Phase::Receiving;
    watch(true, false);
    receive();
}

void PostgresConnection::receive()
{
    if (PQconsumeInput(m_connection) == 0) {
        fail(QString::fromUtf8(PQerrorMessage(m_connection)));
        return;
    }
    while (PQisBusy(m_connection) == 0) {
        PGresult* result = PQgetResult(m_connection);
        const bool isEnd =
            m_expected == 1 ? result == nullptr : PQresultStatus(result) == PGRES_PIPELINE_SYNC;
        if (!isEnd && result != nullptr)
            takeResult(result);
        PQclear(result);
        if (isEnd && !finishStatement())
            return;
    }
}

void PostgresConnection::takeResult(pg_result* result)
{
    switch (PQresultStatus(result)) {
    case PGRES_TUPLES_OK:
        for (int row = 0; row < PQntuples(result); ++row) {
            auto& cells = m_rows.rows.emplace_back();
            for (int column = 0; column < PQnfields(result); ++column) {
                if (PQgetisnull(result, row, column) != 0)
                    cells.emplace_back();
                else
                    cells.emplace_back(QByteArray(PQgetvalue(result, row, column),
                                                  PQgetlength(result, row, column)));
            }
        }
        [[fallthrough]];
    case PGRES_COMMAND_OK:
        m_rows.affected = QByteArray(PQcmdTuples(result)).toLongLong();
        return;
    default: // All others are refusals here: no COPY, no pipeline is ever asked for.
        m_isGoingDown |= isFarewell(result);
        const QString sqlState = field(result, PG_DIAG_SQLSTATE);
        m_refusal = PostgresOutcome{
            postgresError(m_target.at, sqlState, QString::fromUtf8(PQresultErrorMessage(result))),
            sqlState, sqlState.isEmpty(), m_isGoingDown};
        return;
    }
}

/// Whether more statements of the batch are to come.
bool PostgresConnection::finishStatement()
{
    if (PQstatus(m_connection) == CONNECTION_BAD) {
        fail(QString::fromUtf8(PQerrorMessage(m_connection)));
        return false;
    }
    m_rows.roundTrip = Microseconds(m_elapsed.nsecsElapsed() / 1'000);
    m_outcomes.push_back(m_refusal ? std::move(*m_refusal)
                                   : PostgresOutcome{std::move(m_rows), {}, false});
    m_refusal.reset();
    m_rows = {};
    if (m_outcomes.size() < m_expected)
        return true;
    if (m_expected > 1 && PQexitPipelineMode(m_connection) != 1) {
        fail(QString::fromUtf8(PQerrorMessage(m_connection)));
        return false;
    }
    m_phase = Phase::Idle;
    watch(true, false);
    answer();
    return false;
}

void PostgresConnection::onIdleInput()
{
    // A server says something unasked only when it ends the connection (or sends a notice).
    const bool isOpen = PQconsumeInput(m_connection) != 0;
    // Only this has libpq read what came: unread, the server's last word is lost with the socket.
    PQfreemem(PQnotifies(m_connection));
    if (isOpen && PQstatus(m_connection) == CONNECTION_OK)
        return;
    const PostgresOutcome outcome = failure(QString::fromUtf8(PQerrorMessage(m_connection)));
    close();
    Q_EMIT lost(outcome);
}

void PostgresConnection::onDeadline()
{
    const bool isConnected =
        m_phase == Phase::Sending || m_phase == Phase::Receiving ||
        (m_connection != nullptr && PQstatus(m_connection) != CONNECTION_STARTED);
    const bool mayHaveHappened = m_phase == Phase::Sending || m_phase == Phase::Receiving;
    const Milliseconds deadline(m_deadline.interval());
    close();
    answer({postgresTimeout(m_target.at, deadline, isConnected), {}, mayHaveHappened});
}

void PostgresConnection::fail(const QString& text)
{
    const PostgresOutcome outcome = failure(text);
    close();
    answer(outcome);
}

PostgresOutcome PostgresConnection::failure(const QString& text) const
{
    const bool mayHaveHappened = m_phase == Phase::Sending || m_phase == Phase::Receiving;
    // A dying server often says why before it hangs up; that word is better than the hang-up.
    const QString sqlState =
        m_refusal && !m_refusal->sqlState.isEmpty() ? m_refusal->sqlState : sqlStateIn(text);
    return {postgresError(m_target.at, sqlState, text), sqlState, mayHaveHappened, m_isGoingDown};
}

void PostgresConnection::failToResolve(const Error& error)
{
    close();
    answer({error, {}, false});
}

void PostgresConnection::close()
{
    m_deadline.stop();
    m_names.cancel(std::exchange(m_lookup, 0));
    unwatch();
    if (m_connection != nullptr) {
        // On a connection set non-blocking this sends the farewell only as far as the socket takes
        // it.
        PQfinish(m_connection);
    }
    m_connection = nullptr;
    m_socket = -1;
    m_phase = Phase::Closed;
    m_isGoingDown = false;
}

/// What was not answered yet ends with this outcome.
void PostgresConnection::answer(const PostgresOutcome& outcome)
{
    m_outcomes.resize(m_expected, outcome);
    answer();
}

void PostgresConnection::answer()
{
    m_deadline.stop();
    const QPointer<QObject> context = std::move(m_context);
    m_context.clear();
    const PostgresBatchCallback callback = std::exchange(m_callback, nullptr);
    std::vector<PostgresOutcome> outcomes = std::exchange(m_outcomes, {});
    if (context && callback)
        callback(std::move(outcomes));
}

void PostgresConnection::arm(Milliseconds deadline, QObject* context,
                             PostgresBatchCallback callback)
{
    PH_ASSERT(context != nullptr);
    PH_ASSERT(deadline.count() > 0);
    m_context = context;
    m_callback = std::move(callback);
    m_elapsed.start();
    m_deadline.start(deadline);
}

void PostgresConnection::watch(bool wantsRead, bool wantsWrite)
{
    m_poll.watch(m_socket, wantsRead, wantsWrite, this);
}

void PostgresConnection::unwatch()
{
    if (m_socket >= 0)
        m_poll.forget(m_socket);
}

} // namespace pilothouse

#include "moc_connection.cpp"
