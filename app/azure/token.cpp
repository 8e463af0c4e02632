#include "app/azure/token.h"

#include "app/azure/json_body.h"
#include "app/azure/words.h"

#include <QUrl>

#include <algorithm>

namespace pilothouse {

namespace {

/// A whole number, also as text: the identity service of Azure's machines sends it so.
qint64 numberIn(const QJsonValue& value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

/// The description goes on with trace ids and may go on with anything: its first sentence is
/// enough.
QString firstSentence(const QString& text)
{
    constexpr qsizetype longest = 200;
    const qsizetype end = text.indexOf(QLatin1String(" Trace ID"));
    return (end < 0 ? text : text.left(end))
        .section(QLatin1Char('\n'), 0, 0)
        .left(longest)
        .trimmed();
}

Error refusal(const HttpReply& reply, const QString& peer)
{
    const Result<QJsonObject> body = parseJsonObject(reply.body, peer);
    QString why = QStringLiteral("HTTP %1").arg(reply.status);
    if (body.ok()) {
        const QString code = body.value().value(QLatin1String("error")).toString();
        const QString said =
            firstSentence(body.value().value(QLatin1String("error_description")).toString());
        why = QStringLiteral("%1, %2 %3").arg(why, code, said).simplified();
    }
    return {reply.status == 429 ? ErrorCode::Throttled : ErrorCode::Refused,
            AzureWords::tr("%1 gave no access token").arg(peer), why,
            AzureWords::tr("Check tenant, client id and client secret in the fleet file")};
}

} // namespace

Result<AccessToken> parseTokenReply(const HttpReply& reply, const QString& peer)
{
    if (reply.status != 200)
        return refusal(reply, peer);
    const Result<QJsonObject> body = parseJsonObject(reply.body, peer);
    if (!body.ok())
        return body.error();
    AccessToken token;
    token.value = body.value().value(QLatin1String("access_token")).toString();
    token.lifetime = Seconds(numberIn(body.value().value(QLatin1String("expires_in"))));
    constexpr Seconds longestLife{7 * 24 * 3'600};
    if (token.value.isEmpty() || token.lifetime.count() <= 0 || token.lifetime > longestLife)
        return Error{ErrorCode::Malformed,
                     AzureWords::tr("%1 answered without an access token").arg(peer),
                     AzureWords::tr("\"access_token\" or \"expires_in\" is missing"),
                     AzureWords::tr("Check the login address in the fleet file")};
    return token;
}

TokenSource::TokenSource(const CloudAccount& account, HttpRequest pattern, HttpClient& http,
                         const Clock& clock, const SecretResolver& secrets)
    : m_account(account)
    , m_pattern(std::move(pattern))
    , m_http(http)
    , m_clock(clock)
    , m_secrets(secrets)
{
}

void TokenSource::get(QObject* context, TokenCallback callback)
{
    m_callers.push_back({context, std::move(callback)});
    if (m_isAsking)
        return;
    m_isAsking = true;
    // From the event loop, so that a token at hand never calls back from inside this call.
    QMetaObject::invokeMethod(
        this, [this] { ask(); }, Qt::QueuedConnection);
}

void TokenSource::discard(const QString& token)
{
    if (m_token == token)
        m_token.clear();
}

void TokenSource::ask()
{
    if (!m_token.isEmpty() && m_clock.monotonic() < m_refreshAt) {
        answer(m_token);
        return;
    }
    const Result<QString> secret = m_secrets(m_account.clientSecret);
    if (!secret.ok()) {
        answer(secret.error());
        return;
    }
    m_http.send(requestWith(secret.value()), this,
                [this](const HttpOutcome& outcome) { take(outcome); });
}

HttpRequest TokenSource::requestWith(const QString& secret) const
{
    const auto field = [](const QString& text) { return QUrl::toPercentEncoding(text); };
    HttpRequest request = m_pattern;
    request.url =
        QStringLiteral("%1/%2/oauth2/v2.0/token").arg(m_account.loginUrl, m_account.tenant);
    request.method = QByteArrayLiteral("POST");
    request.headers.push_back(
        {QStringLiteral("Content-Type"), QStringLiteral("application/x-www-form-urlencoded")});
    request.body = "grant_type=client_credentials&client_id=" + field(m_account.clientId) +
                   "&scope=" + field(m_account.armUrl + QStringLiteral("/.default")) +
                   "&client_secret=" + field(secret);
    return request;
}

void TokenSource::take(const HttpOutcome& outcome)
{
    if (!outcome.reply.ok()) {
        answer(outcome.reply.error());
        return;
    }
    const QString peer = QUrl(m_account.loginUrl).host();
    const Result<AccessToken> token = parseTokenReply(outcome.reply.value(), peer);
    if (!token.ok()) {
        answer(token.error());
        return;
    }
    m_token = token.value().value;
    const Seconds lifetime = token.value().lifetime;
    m_refreshAt = m_clock.monotonic() + std::max(lifetime - refreshBefore, lifetime / 2);
    answer(m_token);
}

void TokenSource::answer(const Result<QString>& token)
{
    m_isAsking = false;
    for (const Caller& caller : std::exchange(m_callers, {}))
        if (caller.context)
            caller.callback(token);
}

} // namespace pilothouse
