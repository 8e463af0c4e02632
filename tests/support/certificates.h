#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace pilothouse {

/// A certificate with its key, both PEM.
struct TestCertificate
{
    QByteArray certificate;
    QByteArray key;
};

/// A self-signed certificate for one DNS name, which is its own authority; valid from an hour ago,
/// or long expired.
enum class Validity
{
    Now,
    Expired,
};
[[nodiscard]] TestCertificate makeCertificate(const QString& name,
                                              Validity validity = Validity::Now);

} // namespace pilothouse
