#include "app/http/http_error.h"

#include "app/crypto/tls_facts.h"
#include "app/http/words.h"
#include "models/core/text.h"

#include <curl/curl.h>

#include <cerrno>

namespace pilothouse {

namespace {

Error trustError(const HttpFailure& failure)
{
    // libcurl compares the name itself and gives up before it asks OpenSSL for its verdict: then
    // the result is still the one it began with.
    constexpr long neverAsked = 1;
    const long verdict = failure.verifyResult == neverAsked ? 0 : failure.verifyResult;
    const QString why = verdict != 0 ? tls::verifyResultText(verdict) : failure.curlText;
    switch (tls::trustFailure(verdict)) {
    case tls::TrustFailure::UnknownAuthority:
        return {
            ErrorCode::Untrusted,
            HttpWords::tr("%1 showed a certificate of an authority that this desk does not trust")
                .arg(failure.peer),
            why,
            HttpWords::tr("Compare the authority file of the fleet with the certificate's issuer")};
    case tls::TrustFailure::Expired:
        return {ErrorCode::Untrusted,
                HttpWords::tr("The certificate of %1 has expired").arg(failure.peer), why,
                HttpWords::tr("Renew the certificate on that host")};
    case tls::TrustFailure::NotYetValid:
        return {ErrorCode::Untrusted,
                HttpWords::tr("The certificate of %1 is not valid yet").arg(failure.peer), why,
                HttpWords::tr("Compare the clocks of this desk and of that host")};
    case tls::TrustFailure::Revoked:
        return {ErrorCode::Untrusted,
                HttpWords::tr("The certificate of %1 is revoked").arg(failure.peer), why,
                HttpWords::tr("Replace the certificate on that host")};
    case tls::TrustFailure::None: // libcurl compares the name itself, after a good chain.
    case tls::TrustFailure::WrongName:
        return {
            ErrorCode::Untrusted,
            HttpWords::tr("The certificate of %1 is for another name").arg(failure.peer),
            failure.curlText,
            HttpWords::tr(
                "Check that the address belongs to that host, and the names in its certificate")};
    case tls::TrustFailure::Other:
        break;
    }
    return {ErrorCode::Untrusted,
            HttpWords::tr("The certificate of %1 is not trusted").arg(failure.peer), why,
            HttpWords::tr("Check the certificate on that host")};
}

bool says(const HttpFailure& failure, const char* words)
{
    return failure.curlText.contains(QLatin1String(words), Qt::CaseInsensitive);
}

Error handshakeError(const HttpFailure& failure)
{
    if (says(failure, "protocol version") || says(failure, "unsupported protocol"))
        return {ErrorCode::Untrusted,
                HttpWords::tr("%1 offers only TLS versions older than 1.2").arg(failure.peer),
                failure.curlText,
                HttpWords::tr("Raise the minimum TLS version on that host to 1.2")};
    if (says(failure, "wrong version number") || says(failure, "packet length"))
        return {ErrorCode::Malformed, HttpWords::tr("%1 does not speak TLS").arg(failure.peer),
                failure.curlText, HttpWords::tr("Check the port in the fleet file")};
    return {ErrorCode::Unreachable,
            HttpWords::tr("The TLS handshake with %1 broke off").arg(failure.peer),
            failure.curlText, HttpWords::tr("Check the service on that host")};
}

Error connectError(const HttpFailure& failure)
{
    if (failure.osError == ECONNREFUSED)
        return {ErrorCode::Refused, HttpWords::tr("%1 refused the connection").arg(failure.peer),
                HttpWords::tr("Nothing listens on that port"),
                HttpWords::tr("Check that the service runs there")};
    return {ErrorCode::Unreachable, HttpWords::tr("No connection to %1").arg(failure.peer),
            failure.curlText, HttpWords::tr("Check the network between this desk and that host")};
}

Error timeoutError(const HttpFailure& failure)
{
    const QString why =
        failure.isConnected
            ? HttpWords::tr("The connection was accepted, the answer did not come in time")
            : HttpWords::tr("The connection was not accepted in time");
    return {ErrorCode::Timeout,
            HttpWords::tr("No answer from %1 in %2")
                .arg(failure.peer, text::duration(Microseconds(failure.deadline))),
            why, HttpWords::tr("Check the host and the network between it and this desk")};
}

Error garbageError(const HttpFailure& failure)
{
    return {ErrorCode::Malformed,
            HttpWords::tr("%1 answered something that is not HTTP").arg(failure.peer),
            failure.curlText, HttpWords::tr("Check what listens on that port")};
}

} // namespace

Error toError(const HttpFailure& failure)
{
    if (failure.isTooLong)
        return {
            ErrorCode::Malformed,
            HttpWords::tr("%1 answered with more than %2")
                .arg(failure.peer, text::bytes(static_cast<std::int64_t>(failure.bodyBytesMax))),
            HttpWords::tr("The rest was not read"), HttpWords::tr("Check what that path serves")};
    switch (failure.curlCode) {
    case CURLE_OPERATION_TIMEDOUT:
        return timeoutError(failure);
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return {ErrorCode::Unreachable,
                HttpWords::tr("The name of %1 was not found").arg(failure.peer), failure.curlText,
                HttpWords::tr("Check the name and this desk's name server")};
    case CURLE_COULDNT_CONNECT:
        return connectError(failure);
    case CURLE_PEER_FAILED_VERIFICATION:
        return trustError(failure);
    case CURLE_SSL_CONNECT_ERROR:
        return handshakeError(failure);
    case CURLE_SSL_CACERT_BADFILE:
        return {ErrorCode::Configuration,
                HttpWords::tr("The file of trusted authorities cannot be read, so %1 is not asked")
                    .arg(failure.peer),
                failure.curlText,
                HttpWords::tr("Check the authority file that the fleet file names")};
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_HTTP2:
        return garbageError(failure);
    case CURLE_URL_MALFORMAT:
        return {ErrorCode::Configuration, HttpWords::tr("%1 is not an address").arg(failure.peer),
                failure.curlText, HttpWords::tr("Correct it in the fleet file")};
    default: // libcurl adds codes; all others mean that the connection ended before the answer.
        return {ErrorCode::Unreachable,
                HttpWords::tr("The connection to %1 ended before the answer").arg(failure.peer),
                failure.curlText, HttpWords::tr("Check the service on that host")};
    }
}

} // namespace pilothouse
