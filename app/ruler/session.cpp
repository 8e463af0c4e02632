#include "app/ruler/session.h"

#include <QList>

#include <libpq-fe.h>

#include <algorithm>
#include <array>

#include <poll.h>

namespace pilothouse::ruler {

namespace {

using Clock = std::chrono::steady_clock;
using ResultPointer = std::unique_ptr<PGresult, decltype(&PQclear)>;

constexpr auto insertSql =
    "insert into pilothouse_canary(writer, token, path, region) "
    "values ($1, $2::bigint, 'ruler', current_setting('cluster_name')) returning region";
constexpr auto tokensSql = "select token from pilothouse_canary where writer = $1 and token > $2 "
                           "order by token limit 10000";
constexpr auto writableSql = "select not pg_is_in_recovery() and "
                             "current_setting('transaction_read_only') = 'off'";
constexpr std::size_t piece = 10'000;

/// Classes after which a server that ended the session may have committed all the same: connection
/// exceptions, completion unknown, shut down by an administrator or a crash.
bool isDoubtful(const QByteArray& sqlState)
{
    return sqlState.isEmpty() || sqlState.startsWith("08") || sqlState.startsWith("57P") ||
           sqlState == "40003";
}

Error refusal(const QString& why)
{
    return {ErrorCode::Refused, QStringLiteral("The database cannot be used"), why.simplified(),
            QStringLiteral("Check the conninfo and the server")};
}

/// Whether the socket is ready before the time is over.
bool waitFor(const PGconn* connection, short what, Clock::time_point until)
{
    pollfd waiting{PQsocket(connection), what, 0};
    const auto left = std::chrono::ceil<Milliseconds>(until - Clock::now()).count();
    return left > 0 && ::poll(&waiting, 1, static_cast<int>(left)) > 0;
}

/// The statement's result, or none when the time was over first.
ResultPointer resultOf(PGconn* connection, Clock::time_point until)
{
    while (PQisBusy(connection) == 1) {
        if (!waitFor(connection, POLLIN, until))
            return {nullptr, PQclear};
        if (PQconsumeInput(connection) != 1)
            break; // The result says why.
    }
    ResultPointer result(PQgetResult(connection), PQclear);
    while (PGresult* more = PQgetResult(connection))
        PQclear(more);
    return result;
}

ResultPointer ask(PGconn* connection, const char* sql, const std::array<QByteArray, 2>& values,
                  Milliseconds patience)
{
    const std::array<const char*, 2> texts{values[0].constData(), values[1].constData()};
    const auto until = Clock::now() + patience;
    if (PQsendQueryParams(connection, sql, 2, nullptr, texts.data(), nullptr, nullptr, 0) != 1)
        return {nullptr, PQclear};
    return resultOf(connection, until);
}

/// The n-th of comma-separated values; the only one stands for all.
QByteArray nth(const QList<QByteArray>& values, qsizetype index)
{
    return values.size() == 1 ? values.constFirst() : values.value(index);
}

QByteArray quoted(QByteArray value)
{
    value.replace('\\', "\\\\").replace('\'', "\\'");
    return '\'' + value + '\'';
}

} // namespace

Result<std::vector<QByteArray>> hostsOf(const QByteArray& conninfo)
{
    char* why = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(conninfo.constData(), &why), PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> words(why, PQfreemem);
    if (!options)
        return refusal(QString::fromUtf8(words.get()));
    QByteArray common;
    std::array<QList<QByteArray>, 3> lists;
    constexpr std::array names{"host", "hostaddr", "port"};
    for (const PQconninfoOption* option = options.get(); option->keyword != nullptr; ++option) {
        if (option->val == nullptr)
            continue;
        const auto name = std::find_if(names.begin(), names.end(), [option](const char* own) {
            return qstrcmp(own, option->keyword) == 0;
        });
        if (name == names.end())
            common += QByteArray(option->keyword) + '=' + quoted(option->val) + ' ';
        else
            lists[static_cast<std::size_t>(name - names.begin())] =
                QByteArray(option->val).split(',');
    }
    std::vector<QByteArray> hosts;
    const qsizetype count = std::max(lists[0].size(), lists[1].size());
    for (qsizetype i = 0; i < count; ++i) {
        QByteArray one = common;
        for (std::size_t name = 0; name < names.size(); ++name)
            if (!lists[name].isEmpty())
                one += QByteArray(names[name]) + '=' + quoted(nth(lists[name], i)) + ' ';
        hosts.push_back(one);
    }
    return hosts.empty() ? Result<std::vector<QByteArray>>(refusal(QStringLiteral("No host")))
                         : hosts;
}

Done Session::open(const QByteArray& conninfo, Milliseconds patience)
{
    const auto until = Clock::now() + patience;
    m_connection.reset(PQconnectStart(conninfo.constData()), PQfinish);
    PGconn* connection = m_connection.get();
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (PQstatus(connection) != CONNECTION_BAD && state != PGRES_POLLING_OK &&
           state != PGRES_POLLING_FAILED) {
        if (!waitFor(connection, state == PGRES_POLLING_READING ? POLLIN : POLLOUT, until))
            break;
        state = PQconnectPoll(connection);
    }
    if (state != PGRES_POLLING_OK) {
        const QString said = QString::fromUtf8(PQerrorMessage(connection));
        close();
        return refusal(said.isEmpty() ? QStringLiteral("No answer") : said);
    }
    PQsetNoticeReceiver(
        connection,
        [](void* self, const PGresult* notice) {
            if (qstrcmp(PQresultErrorField(notice, PG_DIAG_SQLSTATE), "01000") == 0)
                static_cast<Session*>(self)->m_isWarned = true;
        },
        this);
    return std::monostate{};
}

bool Session::isOpen() const
{
    return m_connection && PQstatus(m_connection.get()) == CONNECTION_OK;
}

bool Session::acceptsWrites(Milliseconds patience)
{
    const auto until = Clock::now() + patience;
    const bool isSent = PQsendQuery(m_connection.get(), writableSql) == 1;
    const ResultPointer result =
        isSent ? resultOf(m_connection.get(), until) : ResultPointer(nullptr, PQclear);
    if (!result || PQresultStatus(result.get()) != PGRES_TUPLES_OK) {
        close();
        return false;
    }
    return qstrcmp(PQgetvalue(result.get(), 0, 0), "t") == 0;
}

Ending Session::write(const QString& writer, std::int64_t token, Milliseconds patience)
{
    m_isWarned = false;
    const ResultPointer result =
        ask(m_connection.get(), insertSql, {writer.toUtf8(), QByteArray::number(qlonglong{token})},
            patience);
    if (!result) {
        close();
        return {Mark::Unknown, QStringLiteral("no answer")};
    }
    if (PQresultStatus(result.get()) == PGRES_TUPLES_OK && PQntuples(result.get()) == 1)
        return {m_isWarned ? Mark::LocallyCommitted : Mark::Acknowledged,
                QString::fromUtf8(PQgetvalue(result.get(), 0, 0))};
    const QByteArray sqlState = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
    if (!isDoubtful(sqlState))
        return {Mark::Refused, QString::fromLatin1(sqlState)};
    close();
    return {Mark::Unknown, QString::fromLatin1(sqlState)};
}

Result<std::set<std::int64_t>> Session::tokensOf(const QString& writer, Milliseconds patience)
{
    std::set<std::int64_t> tokens;
    for (std::size_t last = piece; last == piece;) {
        const std::int64_t from = tokens.empty() ? 0 : *tokens.rbegin();
        const ResultPointer result =
            ask(m_connection.get(), tokensSql,
                {writer.toUtf8(), QByteArray::number(qlonglong{from})}, patience);
        if (!result || PQresultStatus(result.get()) != PGRES_TUPLES_OK)
            return refusal(result ? QString::fromUtf8(PQresultErrorMessage(result.get()))
                                  : QStringLiteral("No answer"));
        last = static_cast<std::size_t>(PQntuples(result.get()));
        for (int row = 0; row < PQntuples(result.get()); ++row)
            tokens.insert(QByteArray(PQgetvalue(result.get(), row, 0)).toLongLong());
    }
    return tokens;
}

} // namespace pilothouse::ruler
