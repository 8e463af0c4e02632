#include "app/lab/services/control/arm/tokens.h"

#include "app/lab/services/control/state.h"

#include <QDateTime>
#include <QJsonArray>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>

namespace pilothouse::lab::arm {

namespace {

const QString tokenPath = QStringLiteral("/oauth2/v2.0/token");
const QString scheme = QStringLiteral("Bearer ");

/// Microsoft's number and words for what is wrong with a token request.
struct Fault
{
    unsigned status;
    const char* error;
    int number;
    const char* words;
};

constexpr Fault badGrant{400, "unsupported_grant_type", 70003,
                         "The app requested an unsupported grant type."};
constexpr Fault badScope{400, "invalid_scope", 70011,
                         "The provided value for the input parameter 'scope' is not valid."};
constexpr Fault badTenant{400, "invalid_request", 90002, "Tenant not found."};
constexpr Fault badClient{400, "unauthorized_client", 700016,
                          "Application was not found in the directory."};
constexpr Fault badSecret{401, "invalid_client", 7000215, "Invalid client secret provided."};

Answer answerOf(const Fault& fault, UtcTime now)
{
    const QString trace = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString correlation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString timestamp =
        QDateTime::fromMSecsSinceEpoch(toMilliseconds(now.time_since_epoch()).count(), Qt::UTC)
            .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss'Z'"));
    const QString description =
        QStringLiteral("AADSTS%1: %2 Trace ID: %3 Correlation ID: %4 Timestamp: %5")
            .arg(QString::number(fault.number), QLatin1String(fault.words), trace, correlation,
                 timestamp);
    return json(fault.status, {{"error", QLatin1String(fault.error)},
                               {"error_description", description},
                               {"error_codes", QJsonArray{fault.number}},
                               {"timestamp", timestamp},
                               {"trace_id", trace},
                               {"correlation_id", correlation}});
}

std::map<QString, QString> formFields(const QByteArray& body)
{
    std::map<QString, QString> fields;
    QByteArray text = body;
    text.replace('+', ' '); // What a form means by it, and QUrlQuery does not.
    const QUrlQuery query(QString::fromUtf8(text));
    for (const auto& [name, value] : query.queryItems(QUrl::FullyDecoded))
        fields[name] = value;
    return fields;
}

} // namespace

bool isTokenRequest(const Request& request)
{
    return request.path.endsWith(tokenPath, Qt::CaseInsensitive) &&
           !request.path.startsWith(QStringLiteral("/subscriptions"), Qt::CaseInsensitive);
}

Tokens::Tokens(QString clientSecret, const Clock& clock, std::function<QString()> random)
    : m_clientSecret(std::move(clientSecret))
    , m_clock(clock)
    , m_random(std::move(random))
{
}

Answer Tokens::issue(const Request& request)
{
    if (request.method != "POST")
        return refusal(405, QStringLiteral("MethodNotAllowed"), QStringLiteral("Tokens take POST"));
    const std::map<QString, QString> fields = formFields(request.body);
    const auto field = [&](const char* name) {
        const auto found = fields.find(QLatin1String(name));
        return found == fields.end() ? QString() : found->second;
    };
    const QString tenant = request.path.section(QLatin1Char('/'), 1, 1);
    const UtcTime now = m_clock.utc();
    if (tenant.compare(QLatin1String(tenantId), Qt::CaseInsensitive) != 0)
        return answerOf(badTenant, now);
    if (field("grant_type") != QStringLiteral("client_credentials"))
        return answerOf(badGrant, now);
    if (field("client_id").compare(QLatin1String(clientId), Qt::CaseInsensitive) != 0)
        return answerOf(badClient, now);
    if (field("client_secret") != m_clientSecret)
        return answerOf(badSecret, now);
    if (!field("scope").endsWith(QStringLiteral("/.default")))
        return answerOf(badScope, now);
    const int asked = request.header(QStringLiteral("x-lab-expires-in")).toInt();
    return grant(asked > 0 ? std::min(Seconds(asked), lifetime) : lifetime);
}

Answer Tokens::grant(Seconds granted)
{
    const MonotonicTime now = m_clock.monotonic();
    std::erase_if(m_expiries, [&](const auto& token) { return token.second <= now - lifetime; });
    if (m_expiries.size() >= tokensMax)
        m_expiries.erase(m_expiries.begin());
    const QString token = m_random();
    m_expiries[token] = now + granted;
    return json(200, {{"token_type", "Bearer"},
                      {"expires_in", static_cast<qint64>(granted.count())},
                      {"ext_expires_in", static_cast<qint64>(granted.count())},
                      {"access_token", token}});
}

void Tokens::expireAll()
{
    const MonotonicTime now = m_clock.monotonic();
    for (auto& [token, expiry] : m_expiries)
        expiry = std::min(expiry, now);
}

Tokens::Verdict Tokens::check(const QString& authorization) const
{
    if (!authorization.startsWith(scheme, Qt::CaseInsensitive))
        return Verdict::Missing;
    const auto found = m_expiries.find(authorization.mid(scheme.size()).trimmed());
    if (found == m_expiries.end())
        return Verdict::Unknown;
    return m_clock.monotonic() < found->second ? Verdict::Valid : Verdict::Expired;
}

Answer unauthorized(Tokens::Verdict verdict, const QString& loginUrl)
{
    PH_ASSERT(verdict != Tokens::Verdict::Valid);
    const bool isMissing = verdict == Tokens::Verdict::Missing;
    const bool isExpired = verdict == Tokens::Verdict::Expired;
    const QString code = isMissing   ? QStringLiteral("AuthenticationFailed")
                         : isExpired ? QStringLiteral("ExpiredAuthenticationToken")
                                     : QStringLiteral("InvalidAuthenticationToken");
    const QString words =
        isMissing ? QStringLiteral("Authentication failed. The 'Authorization' header is missing.")
        : isExpired ? QStringLiteral("The access token expiry is at a past time.")
                    : QStringLiteral("The access token is invalid.");
    Answer answer = refusal(401, code, words);
    answer.headers.emplace_back(
        QStringLiteral("WWW-Authenticate"),
        QStringLiteral("Bearer authorization_uri=\"%1/%2\", error=\"invalid_token\", "
                       "error_description=\"%3\"")
            .arg(loginUrl, QLatin1String(tenantId), words));
    return answer;
}

} // namespace pilothouse::lab::arm
