#pragma once

#include <QByteArray>
#include <QString>

/// What OpenSSL knows about a TLS session or its failure, in terms that need no OpenSSL header.
namespace pilothouse::tls {

/// Why a peer's certificate was not believed.
enum class TrustFailure
{
    None,
    UnknownAuthority, ///< No chain to an authority of ours, self-signed included.
    Expired,
    NotYetValid,
    WrongName,
    Revoked,
    Other,
};

/// The kind of a verify result (X509_V_ERR_*, from X509_STORE_CTX or CURLINFO_SSL_VERIFYRESULT).
[[nodiscard]] TrustFailure trustFailure(long verifyResult);

/// OpenSSL's own sentence for a verify result.
[[nodiscard]] QString verifyResultText(long verifyResult);

/// "TLSv1.3" of a live session; `ssl` is an SSL*, may be null (then empty).
[[nodiscard]] QString sessionVersion(void* ssl);

} // namespace pilothouse::tls
