#include "tests/support/certificates.h"

#include "models/core/assert.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace pilothouse {

namespace {

using KeyPtr = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using CertificatePtr = std::unique_ptr<X509, decltype(&X509_free)>;
using BioPtr = std::unique_ptr<BIO, decltype(&BIO_free)>;

void addExtension(X509* certificate, int kind, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData());
    PH_ASSERT(extension != nullptr);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

void setValidity(X509* certificate, Validity validity)
{
    constexpr long hour = 3'600;
    constexpr long day = 24 * hour;
    const bool isExpired = validity == Validity::Expired;
    X509_gmtime_adj(X509_getm_notBefore(certificate), isExpired ? -2 * day : -hour);
    X509_gmtime_adj(X509_getm_notAfter(certificate), isExpired ? -day : day);
}

QByteArray contentOf(BIO* bio)
{
    char* bytes = nullptr;
    const long length = BIO_get_mem_data(bio, &bytes);
    return {bytes, static_cast<qsizetype>(length)};
}

} // namespace

TestCertificate makeCertificate(const QString& name, Validity validity)
{
    const KeyPtr key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const CertificatePtr certificate(X509_new(), &X509_free);
    PH_ASSERT(key != nullptr);
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    setValidity(certificate.get(), validity);
    X509_NAME* subject = X509_get_subject_name(certificate.get());
    const QByteArray text = name.toUtf8();
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(text.constData()), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), subject);
    X509_set_pubkey(certificate.get(), key.get());
    addExtension(certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate.get(), NID_subject_alt_name, "DNS:" + text);
    const int isSigned = X509_sign(certificate.get(), key.get(), EVP_sha256());
    PH_ASSERT(isSigned > 0);
    const BioPtr certificateText(BIO_new(BIO_s_mem()), &BIO_free);
    const BioPtr keyText(BIO_new(BIO_s_mem()), &BIO_free);
    PEM_write_bio_X509(certificateText.get(), certificate.get());
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {contentOf(certificateText.get()), contentOf(keyText.get())};
}

} // namespace pilothouse
