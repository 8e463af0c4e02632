#pragma once

#include "models/core/result.h"

#include <QStringList>

#include <memory>

struct evp_pkey_st;
struct x509_st;

namespace pilothouse::lab {

/// The lab's own certificate authority: P-256 keys, certificates of server names, valid 30 days.
class Authority
{
public:
    /// Makes a new authority whose name says which lab it belongs to.
    [[nodiscard]] static Result<Authority> create(const QString& labName);

    /// Writes the authority's certificate (PEM). Its key never leaves this process.
    [[nodiscard]] Done writeCertificate(const QString& path) const;

    /// Makes a key (mode 0600) and a certificate for these DNS names, the first being the subject.
    [[nodiscard]] Done issue(const QStringList& names, const QString& certificatePath,
                             const QString& keyPath);

private:
    Authority() = default;

    std::shared_ptr<evp_pkey_st> m_key;
    std::shared_ptr<x509_st> m_certificate;
    long m_serial = 1;
};

} // namespace pilothouse::lab
