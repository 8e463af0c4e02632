#include "app/http/http_error.h"

#include "app/crypto/tls_facts.h"
#include "models/core/text.h"

#include <QCoreApplication>

#include <curl/curl.h>

#include <cerrno>

namespace pilothouse {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("pilothouse", text);
}

Error trustError(const HttpFailure& failure)
{
    // libcurl compares the name itself and gives up before it asks OpenSSL for its verdict: then
    // the result is still the one it began with.
    constexpr long neverAsked = 1;
    const long verdict = failure.verifyResult == neverAsked ? 0 : failure.verifyResult;
    const QString why = verdict != 0 ? tls::verifyResultText(verdict) : failure.curlText;
    switch (tls::trustFailure(verdict)) {
    case tls::TrustFailure::UnknownAuthority:
        return {ErrorCode::Untrusted,
                tr("%1 showed a certificate of an authority that this desk does not trust")
                    .arg(failure.peer),
                why, tr("Compare the authority file of the fleet with the certificate's issuer")};
    case tls::TrustFailure::Expired:
        return {ErrorCode::Untrusted, tr("The certificate of %1 has expired").arg(failure.peer),
                why, tr("Renew the certificate on that host")};
    case tls::TrustFailure::NotYetValid:
        return {ErrorCode::Untrusted,
                tr("The certificate of %1 is not valid yet").arg(failure.peer), why,
                tr("Compare the clocks of this desk and of that host")};
    case tls::TrustFailure::Revoked:
        return {ErrorCode::Untrusted, tr("The certificate of %1 is revoked").arg(failure.peer), why,
                tr("Replace the certificate on that host")};
    case tls::TrustFailure::None: // libcurl compares the name itself, after a good chain.
    case tls::TrustFailure::WrongName:
        return {
            ErrorCode::Untrusted, tr("The certificate of %1 is for another name").arg(failure.peer),
            failure.curlText,
            tr("Check that the address belongs to that host, and the names in its certificate")};
    case tls::TrustFailure::Other:
        break;
    }
    return {ErrorCode::Untrusted, tr("The certificate of %1 is not trusted").arg(failure.peer), why,
            tr("Check the certificate on that host")};
}

bool says(const HttpFailure& failure, const char* words)
{
    return failure.curlText.contains(QLatin1String(words), Qt::CaseInsensitive);
}

Error handshakeError(const HttpFailure& failure)
{
    if (says(failure, "protocol version") || says(failure, "unsupported protocol"))
        return {ErrorCode::Untrusted,
                tr("%1 offers only TLS versions older than 1.2").arg(failure.peer),
                failure.curlText, tr("Raise the minimum TLS version on that host to 1.2")};
    if (says(failure, "wrong version number") || says(failure, "packet length"))
        return {ErrorCode::Malformed, tr("%1 does not speak TLS").arg(failure.peer),
                failure.curlText, tr("Check the port in the fleet file")};
    return {ErrorCode::Unreachable, tr("The TLS handshake with %1 broke off").arg(failure.peer),
            failure.curlText, tr("Check the service on that host")};
}

Error connectError(const HttpFailure& failure)
{
    if (failure.osError == ECONNREFUSED)
        return {ErrorCode::Refused, tr("%1 refused the connection").arg(failure.peer),
                tr("Nothing listens on that port"), tr("Check that the service runs there")};
    return {ErrorCode::Unreachable, tr("No connection to %1").arg(failure.peer), failure.curlText,
            tr("Check the network between this desk and that host")};
}

Error timeoutError(const HttpFailure& failure)
{
    const QString why = failure.isConnected
                            ? tr("The connection was accepted, the answer did not come in time")
                            : tr("The connection was not accepted in time");
    return {ErrorCode::Timeout,
            tr("No answer from %1 in %2")
                .arg(failure.peer, text::duration(Microseconds(failure.deadline))),
            why, tr("Check the host and the network between it and this desk")};
}

Error garbageError(const HttpFailure& failure)
{
    return {ErrorCode::Malformed, tr("%1 answered something that is not HTTP").arg(failure.peer),
            failure.curlText, tr("Check what listens on that port")};
}

} // namespace

Error toError(const HttpFailure& failure)
{
    if (failure.isTooLong)
        return {
            ErrorCode::Malformed,
            tr("%1 answered with more than %2")
                .arg(failure.peer, text::bytes(static_cast<std::int64_t>(failure.bodyBytesMax))),
            tr("The rest was not read"), tr("Check what that path serves")};
    switch (failure.curlCode) {
    case CURLE_OPERATION_TIMEDOUT:
        return timeoutError(failure);
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return {ErrorCode::Unreachable, tr("The name of %1 was not found").arg(failure.peer),
                failure.curlText, tr("Check the name and this desk's name server")};
    case CURLE_COULDNT_CONNECT:
        return connectError(failure);
    case CURLE_PEER_FAILED_VERIFICATION:
        return trustError(failure);
    case CURLE_SSL_CONNECT_ERROR:
        return handshakeError(failure);
    case CURLE_SSL_CACERT_BADFILE:
        return {ErrorCode::Configuration,
                tr("The file of trusted authorities cannot be read, so %1 is not asked")
                    .arg(failure.peer),
                failure.curlText, tr("Check the authority file that the fleet file names")};
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_HTTP2:
        return garbageError(failure);
    case CURLE_URL_MALFORMAT:
        return {ErrorCode::Configuration, tr("%1 is not an address").arg(failure.peer),
                failure.curlText, tr("Correct it in the fleet file")};
    default: // libcurl adds codes; all others mean that the connection ended before the answer.
        return {ErrorCode::Unreachable,
                tr("The connection to %1 ended before the answer").arg(failure.peer),
                failure.curlText, tr("Check the service on that host")};
    }
}

} // namespace pilothouse
