#include "app/postgres/connection_error.h"

#include "app/postgres/words.h"
#include "models/core/text.h"

#include <QRegularExpression>

namespace pilothouse {

namespace {

QString nameOf(const HostPort& at)
{
    return QStringLiteral("%1:%2").arg(at.host).arg(at.port);
}

bool says(const QString& text, const char* words)
{
    return text.contains(QLatin1String(words), Qt::CaseInsensitive);
}

Error trustError(const HostPort& at, const QString& text)
{
    if (says(text, "does not match host name"))
        return {ErrorCode::Untrusted,
                PostgresWords::tr("The certificate of %1 is for another name").arg(nameOf(at)),
                text, PostgresWords::tr("Check that the address belongs to that host")};
    // libpq does not hand on why: an unknown authority and a date read alike.
    if (says(text, "certificate verify failed"))
        return {ErrorCode::Untrusted,
                PostgresWords::tr("The certificate of %1 is not trusted: this desk does not know "
                                  "its authority, or it has expired")
                    .arg(nameOf(at)),
                text,
                PostgresWords::tr("Compare its dates and its issuer with the authority file of the "
                                  "fleet; renew it on that host if it has expired")};
    if (says(text, "protocol version") || says(text, "unsupported protocol"))
        return {ErrorCode::Untrusted,
                PostgresWords::tr("%1 offers only TLS versions older than 1.2").arg(nameOf(at)),
                text, PostgresWords::tr("Raise the minimum TLS version on that host to 1.2")};
    return {ErrorCode::Untrusted,
            PostgresWords::tr("No trusted TLS connection to %1").arg(nameOf(at)), text,
            PostgresWords::tr("Check TLS on that server")};
}

Error networkError(const HostPort& at, const QString& text)
{
    if (says(text, "Connection refused"))
        return {ErrorCode::Refused,
                PostgresWords::tr("PostgreSQL at %1 refused the connection").arg(nameOf(at)),
                PostgresWords::tr("Nothing listens on that port"),
                PostgresWords::tr("Check that the server runs")};
    if (says(text, "SSL") || says(text, "certificate"))
        return trustError(at, text);
    return {ErrorCode::Unreachable,
            PostgresWords::tr("The connection to PostgreSQL at %1 broke off").arg(nameOf(at)), text,
            PostgresWords::tr("Check the server and the network between it and this desk")};
}

/// A verbose message without the line of the server's source code.
QString withoutLocation(QString text)
{
    static const QRegularExpression location(QStringLiteral("\\n[A-Z]+:  \\w+, \\w+\\.c:\\d+"));
    return text.remove(location);
}

/// The sentence for a SQLSTATE that an operator meets, or empty.
QString sentenceFor(const QString& sqlState)
{
    if (sqlState == QLatin1String("57P03"))
        return PostgresWords::tr("PostgreSQL at %1 is starting up or recovering");
    if (sqlState == QLatin1String("57P01") || sqlState == QLatin1String("57P02"))
        return PostgresWords::tr("PostgreSQL at %1 ended the connection");
    if (sqlState == QLatin1String("53300"))
        return PostgresWords::tr("PostgreSQL at %1 has no connection left");
    if (sqlState == QLatin1String("53100"))
        return PostgresWords::tr("The disk of PostgreSQL at %1 is full");
    if (sqlState == QLatin1String("57014"))
        return PostgresWords::tr("PostgreSQL at %1 cancelled the statement");
    if (sqlState == QLatin1String("25006"))
        return PostgresWords::tr("PostgreSQL at %1 is read-only");
    if (sqlState.startsWith(QLatin1String("28")))
        return PostgresWords::tr("PostgreSQL at %1 did not accept the user or password");
    return {};
}

QString nextStepFor(const QString& sqlState)
{
    if (sqlState == QLatin1String("57P03"))
        return PostgresWords::tr("Wait: it is alive, and says when it is ready");
    if (sqlState == QLatin1String("53300"))
        return PostgresWords::tr("End idle sessions or raise max_connections");
    if (sqlState == QLatin1String("53100"))
        return PostgresWords::tr("Free space on that host");
    if (sqlState.startsWith(QLatin1String("28")))
        return PostgresWords::tr("Check user, password and pg_hba.conf");
    return {};
}

} // namespace

Error postgresError(const HostPort& at, const QString& sqlState, const QString& text)
{
    const QString why = withoutLocation(text).simplified();
    if (sqlState.isEmpty())
        return networkError(at, why);
    const QString said =
        why.contains(sqlState) ? why : QStringLiteral("%1 (%2)").arg(why, sqlState);
    if (const QString sentence = sentenceFor(sqlState); !sentence.isEmpty())
        return {ErrorCode::Refused, sentence.arg(nameOf(at)), said, nextStepFor(sqlState)};
    return {ErrorCode::Refused,
            PostgresWords::tr("PostgreSQL at %1 refused the statement").arg(nameOf(at)),
            said,
            {}};
}

Error postgresTimeout(const HostPort& at, Milliseconds deadline, bool isConnected)
{
    return {ErrorCode::Timeout,
            PostgresWords::tr("No answer from PostgreSQL at %1 in %2")
                .arg(nameOf(at), text::duration(Microseconds(deadline))),
            isConnected ? PostgresWords::tr("The connection stands, the server is silent")
                        : PostgresWords::tr("The connection was not accepted in time"),
            PostgresWords::tr("Check the server and the network between it and this desk")};
}

QString sqlStateIn(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("[A-Z]+:  ([0-9A-Z]{5}): "));
    return pattern.match(text).captured(1);
}

} // namespace pilothouse
