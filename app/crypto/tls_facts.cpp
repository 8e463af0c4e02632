#include "app/crypto/tls_facts.h"

#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

namespace pilothouse::tls {

TrustFailure trustFailure(long verifyResult)
{
    switch (verifyResult) {
    case X509_V_OK:
        return TrustFailure::None;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return TrustFailure::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return TrustFailure::NotYetValid;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        return TrustFailure::WrongName;
    case X509_V_ERR_CERT_REVOKED:
        return TrustFailure::Revoked;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
    case X509_V_ERR_CERT_UNTRUSTED:
        return TrustFailure::UnknownAuthority;
    default:
        return TrustFailure::Other;
    }
}

QString verifyResultText(long verifyResult)
{
    return QString::fromLatin1(X509_verify_cert_error_string(verifyResult));
}

QString sessionVersion(void* ssl)
{
    if (ssl == nullptr)
        return {};
    return QString::fromLatin1(SSL_get_version(static_cast<const SSL*>(ssl)));
}

} // namespace pilothouse::tls
