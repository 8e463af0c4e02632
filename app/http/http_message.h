#pragma once

#include "models/core/result.h"
#include "models/core/time.h"
#include "models/fleet/fleet.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace pilothouse {

/// Largest answer that a probe reads; a health page that is longer is not a health page.
constexpr std::size_t probeBytesMax = 64 * 1'000;

/// Largest answer read from the Azure Resource Manager.
constexpr std::size_t armBytesMax = 4 * 1'000 * 1'000;

/// One HTTPS request. The peer's certificate and name are always verified, TLS is at least 1.2,
/// redirects are not followed.
struct HttpRequest
{
    QString url;     ///< "https://host[:port]/path".
    QString address; ///< Literal IP to connect to, or empty. TLS still verifies the URL's host.
    QByteArray method = QByteArrayLiteral("GET");
    std::vector<HttpHeader> headers; ///< May carry a secret; never repeated in an Error.
    QByteArray body;       ///< Never sent twice, not even when a connection drops. Not with GET.
    QString authorityFile; ///< PEM; empty means the system's store.
    Milliseconds deadline{3'000}; ///< For all of it, from now to the last byte.
    std::size_t bodyBytesMax = probeBytesMax;
    bool isFreshConnection = false; ///< Make a new connection and TLS handshake.
    /// Close the connection after the answer. Who asks for a fresh one now and then must close the
    /// one before, or each of them stays with the server until that has had enough.
    bool isLastOnConnection = false;
    bool mayUseProxy = false; ///< Whether the environment's proxy settings count.

    bool operator==(const HttpRequest&) const = default;
};

/// A whole answer. Phases are durations, 0 where a phase did not happen.
struct HttpReply
{
    int status = 0;
    QByteArray body;
    Microseconds nameLookup{0};
    Microseconds connect{0};
    Microseconds tlsHandshake{0};
    Microseconds firstByte{0}; ///< From the end of the handshake to the first byte of the answer.
    Microseconds total{0};
    bool isFreshConnection = false;
    QString tlsVersion;                          ///< Only from a fresh connection.
    std::optional<UtcTime> certificateExpiresAt; ///< Only from a fresh connection.
    std::optional<Seconds> retryAfter;           ///< Header Retry-After.

    bool operator==(const HttpReply&) const = default;
};

/// What became of a request.
struct HttpOutcome
{
    Result<HttpReply> reply;
    bool wasSent = true; ///< False when it is certain that no byte of the request went out.

    bool operator==(const HttpOutcome&) const = default;
};

using HttpCallback = std::function<void(HttpOutcome)>;

} // namespace pilothouse
