#include "app/lab/tls/authority.h"

#include "app/lab/system/files.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace pilothouse::lab {

namespace {

using Key = std::shared_ptr<EVP_PKEY>;
using Certificate = std::shared_ptr<X509>;

constexpr long validSeconds = 30L * 24 * 3600;

/// A clock that is a little behind must still accept a certificate of this minute.
constexpr long startSeconds = -3600;

Error opensslError(const QString& what)
{
    const char* reason = ERR_reason_error_string(ERR_get_error());
    return {ErrorCode::Internal, what, QString::fromUtf8(reason ? reason : "Unknown reason"), {}};
}

Key makeKey()
{
    return Key(EVP_EC_gen("P-256"), EVP_PKEY_free);
}

bool addExtension(X509* certificate, X509* issuer, int kind, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData());
    const bool isAdded = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return isAdded;
}

Certificate makeCertificate(const QString& commonName, EVP_PKEY* key, long serial)
{
    Certificate certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), startSeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), validSeconds);
    X509_set_pubkey(certificate.get(), key);
    // RFC 5280 bounds a common name at 64 characters; the names that count are the alternatives.
    const QByteArray name = commonName.left(64).toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(name.constData()), -1, -1, 0);
    return certificate;
}

template <class Write>
QByteArray pem(Write write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), BIO_free);
    write(memory.get());
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return QByteArray(data, size);
}

QByteArray certificatePem(X509* certificate)
{
    return pem([&](BIO* to) { PEM_write_bio_X509(to, certificate); });
}

QByteArray keyPem(EVP_PKEY* key)
{
    return pem(
        [&](BIO* to) { PEM_write_bio_PrivateKey(to, key, nullptr, nullptr, 0, nullptr, nullptr); });
}

} // namespace

Result<Authority> Authority::create(const QString& labName)
{
    Authority authority;
    authority.m_key = makeKey();
    const QString name = QStringLiteral("Pilothouse lab %1").arg(labName);
    authority.m_certificate = makeCertificate(name, authority.m_key.get(), authority.m_serial++);
    X509* self = authority.m_certificate.get();
    X509_set_issuer_name(self, X509_get_subject_name(self));
    const bool isComplete =
        addExtension(self, self, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
        addExtension(self, self, NID_key_usage, "critical,keyCertSign,cRLSign") &&
        addExtension(self, self, NID_subject_key_identifier, "hash") &&
        X509_sign(self, authority.m_key.get(), EVP_sha256()) > 0;
    if (!isComplete)
        return opensslError(QStringLiteral("Cannot make the lab's certificate authority"));
    return authority;
}

Done Authority::writeCertificate(const QString& path) const
{
    return writeFile(path, certificatePem(m_certificate.get()), 0644);
}

Done Authority::issue(const QStringList& names, const QString& certificatePath,
                      const QString& keyPath)
{
    const Key key = makeKey();
    const Certificate certificate = makeCertificate(names.first(), key.get(), m_serial++);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(m_certificate.get()));
    const QByteArray alternatives = "DNS:" + names.join(QStringLiteral(",DNS:")).toUtf8();
    X509* issuer = m_certificate.get();
    const bool isComplete =
        addExtension(certificate.get(), issuer, NID_basic_constraints, "critical,CA:FALSE") &&
        addExtension(certificate.get(), issuer, NID_key_usage, "critical,digitalSignature") &&
        addExtension(certificate.get(), issuer, NID_ext_key_usage, "serverAuth") &&
        addExtension(certificate.get(), issuer, NID_authority_key_identifier, "keyid") &&
        addExtension(certificate.get(), issuer, NID_subject_alt_name, alternatives) &&
        X509_sign(certificate.get(), m_key.get(), EVP_sha256()) > 0;
    if (!isComplete)
        return opensslError(QStringLiteral("Cannot issue a certificate for %1").arg(names.first()));
    const Done isKeyWritten = writeFile(keyPath, keyPem(key.get()), 0600);
    if (!isKeyWritten)
        return isKeyWritten;
    const QByteArray chain = certificatePem(certificate.get()) + certificatePem(issuer);
    return writeFile(certificatePath, chain, 0644);
}

} // namespace pilothouse::lab
