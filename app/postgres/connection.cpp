#include "app/postgres/connection.h"

#include "app/postgres/connection_error.h"
#include "models/core/assert.h"

#include <libpq-fe.h>

#include <array>

namespace pilothouse {

namespace {

constexpr const char* systemAuthorities = "/etc/ssl/certs/ca-certificates.crt";

/// libpq's keywords and values, kept alive together while it reads them.
class Parameters
{
public:
    void add(const char* keyword, const QByteArray& value)
    {
        m_keywords.push_back(keyword);
        m_values.push_back(value);
    }

    [[nodiscard]] PGconn* start() const
    {
        std::vector<const char*> keywords = m_keywords;
        std::vector<const char*> values;
        values.reserve(m_values.size() + 1);
        for (const QByteArray& value : m_values)
            values.push_back(value.constData());
        keywords.push_back(nullptr);
        values.push_back(nullptr);
        return PQconnectStartParams(keywords.data(), values.data(), 0);
    }

private:
    std::vector<const char*> m_keywords;
    std::vector<QByteArray> m_values;
};

Parameters parametersFor(const PostgresTarget& target, const QString& address)
{
    Parameters parameters;
    parameters.add("host", target.at.host.toUtf8());
    parameters.add("hostaddr", address.toUtf8());
    parameters.add("port", QByteArray::number(target.at.port));
    parameters.add("dbname", target.databaseName.toUtf8());
    parameters.add("user", target.user.toUtf8());
    parameters.add("password", target.password.toUtf8());
    parameters.add("sslmode", "verify-full");
    // Nothing may come from files below the user's home: what connects is what the fleet file says.
    parameters.add("sslrootcert", target.authorityFile.isEmpty() ? QByteArray(systemAuthorities)
                                                                 : target.authorityFile.toUtf8());
    parameters.add("sslcert", "/dev/null/none");
    parameters.add("passfile", "/dev/null/none");
    parameters.add("gssencmode", "disable");
    parameters.add("client_encoding", "UTF8");
    parameters.add("application_name", target.applicationName.toUtf8());
    if (target.statementTimeout.count() > 0)
        parameters.add("options", "-c statement_timeout=" + QByteArray::number(qlonglong{
                                                                target.statementTimeout.count()}));
    return parameters;
}

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
    arm(deadline, context, std::move(callback));
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
    m_connection = parametersFor(m_target, address).start();
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
    auto& notices = static_cast<PostgresConnection*>(self)->m_rows.notices;
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
    PH_ASSERT(m_phase == Phase::Idle);
    m_rows = {};
    m_refusal.reset();
    arm(statement.deadline, context, std::move(callback));
    std::vector<const char*> values;
    for (const QByteArray& value : statement.parameters)
        values.push_back(value.constData());
    m_phase = Phase::Sending;
    const int sent =
        PQsendQueryParams(m_connection, statement.sql.constData(), static_cast<int>(values.size()),
                          nullptr, values.data(), nullptr, nullptr, 0);
    if (sent == 0) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_phase == Phase::Sending)
                    fail(QString::fromUtf8(PQerrorMessage(m_connection)));
            },
            Qt::QueuedConnection);
        return;
    }
    watch(true, true);
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
        if (result == nullptr) {
            finishStatement();
            return;
        }
        takeResult(result);
        PQclear(result);
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
        const QString sqlState = field(result, PG_DIAG_SQLSTATE);
        m_refusal = PostgresOutcome{
            postgresError(m_target.at, sqlState, QString::fromUtf8(PQresultErrorMessage(result))),
            sqlState, sqlState.isEmpty()};
        return;
    }
}

void PostgresConnection::finishStatement()
{
    if (PQstatus(m_connection) == CONNECTION_BAD) {
        fail(QString::fromUtf8(PQerrorMessage(m_connection)));
        return;
    }
    m_phase = Phase::Idle;
    watch(true, false);
    if (m_refusal) {
        answer(std::move(*m_refusal));
        return;
    }
    m_rows.roundTrip = Microseconds(m_elapsed.nsecsElapsed() / 1'000);
    answer({std::move(m_rows), {}, false});
}

void PostgresConnection::onIdleInput()
{
    // A server says something unasked only when it ends the connection (or sends a notice).
    if (PQconsumeInput(m_connection) != 0 && PQstatus(m_connection) == CONNECTION_OK)
        return;
    const QString text = QString::fromUtf8(PQerrorMessage(m_connection));
    close();
    Q_EMIT lost(postgresError(m_target.at, sqlStateIn(text), text));
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
    const bool mayHaveHappened = m_phase == Phase::Sending || m_phase == Phase::Receiving;
    // A dying server often says why before it hangs up; that word is better than the hang-up.
    const QString sqlState =
        m_refusal && !m_refusal->sqlState.isEmpty() ? m_refusal->sqlState : sqlStateIn(text);
    close();
    answer({postgresError(m_target.at, sqlState, text), sqlState, mayHaveHappened});
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
}

void PostgresConnection::answer(PostgresOutcome outcome)
{
    m_deadline.stop();
    const QPointer<QObject> context = std::move(m_context);
    m_context.clear();
    const PostgresCallback callback = std::exchange(m_callback, nullptr);
    if (context && callback)
        callback(std::move(outcome));
}

void PostgresConnection::arm(Milliseconds deadline, QObject* context, PostgresCallback callback)
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
