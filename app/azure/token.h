#pragma once

#include "app/http/http_client.h"
#include "app/secrets/secret_resolver.h"
#include "models/core/clock.h"

#include <QPointer>

#include <functional>

namespace pilothouse {

/// What the login service grants. Never shown, logged or stored.
struct AccessToken
{
    QString value;
    Seconds lifetime{0};

    bool operator==(const AccessToken&) const = default;
};

/// Reads the login service's answer to a token request. Numbers may come as text. A refusal
/// carries the service's code and first sentence, never what was sent.
[[nodiscard]] Result<AccessToken> parseTokenReply(const HttpReply& reply, const QString& peer);

using TokenCallback = std::function<void(Result<QString>)>;

/// Gets access tokens for the Azure Resource Manager with the client's credentials (OAuth 2.0) and
/// keeps the newest one until shortly before it expires. Callers that come while one is asked for
/// share the answer.
class TokenSource : public QObject
{
public:
    /// A token is replaced this long before it expires, or at half its life when that is shorter.
    static constexpr Seconds refreshBefore{300};

    /// All must outlive this. `request` is the pattern for its requests: authority, proxy.
    TokenSource(const CloudAccount& account, HttpRequest pattern, HttpClient& http,
                const Clock& clock, const SecretResolver& secrets);

    /// The callback comes exactly once, later, unless `context` is gone by then.
    void get(QObject* context, TokenCallback callback);

    /// The resource manager did not accept this token: the next caller gets another one.
    void discard(const QString& token);

private:
    struct Caller
    {
        QPointer<QObject> context;
        TokenCallback callback;
    };

    void ask();
    void take(const HttpOutcome& outcome);
    void answer(const Result<QString>& token);
    [[nodiscard]] HttpRequest requestWith(const QString& secret) const;

    const CloudAccount& m_account;
    const HttpRequest m_pattern;
    HttpClient& m_http;
    const Clock& m_clock;
    const SecretResolver& m_secrets;
    QString m_token;
    MonotonicTime m_refreshAt;
    bool m_isAsking = false;
    std::vector<Caller> m_callers;
};

} // namespace pilothouse
