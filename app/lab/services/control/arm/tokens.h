#pragma once

#include "app/lab/services/control/arm/message.h"
#include "models/core/clock.h"

namespace pilothouse::lab::arm {

/// The login side: hands out bearer tokens for client credentials and knows which ones are valid.
/// Tokens are kept in memory only, so a restart of the process makes clients ask again.
class Tokens
{
public:
    static constexpr Seconds lifetime{3'599};
    static constexpr std::size_t tokensMax = 1'000;

    /// `random` gives the text of a new token.
    Tokens(QString clientSecret, const Clock& clock, std::function<QString()> random);

    /// POST /{tenant}/oauth2/v2.0/token. The header "x-lab-expires-in" asks for a shorter lifetime
    /// in seconds, so that a test need not wait an hour.
    [[nodiscard]] Answer issue(const Request& request);

    /// Every token that was given out until now has expired.
    void expireAll();

    enum class Verdict
    {
        Valid,
        Missing,
        Unknown,
        Expired,
    };
    /// What the whole Authorization header is worth.
    [[nodiscard]] Verdict check(const QString& authorization) const;

private:
    [[nodiscard]] Answer grant(Seconds lifetime);

    QString m_clientSecret;
    const Clock& m_clock;
    std::function<QString()> m_random;
    std::map<QString, MonotonicTime> m_expiries;
};

/// Whether this is a token request, of any tenant.
[[nodiscard]] bool isTokenRequest(const Request& request);

/// 401 with the WWW-Authenticate header that names where to get a token. Not for Valid.
[[nodiscard]] Answer unauthorized(Tokens::Verdict verdict, const QString& loginUrl);

} // namespace pilothouse::lab::arm
