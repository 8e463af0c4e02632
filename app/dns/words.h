#pragma once

#include <QCoreApplication>

namespace pilothouse {

/// The translation context of everything that is said about name servers.
struct DnsWords
{
    Q_DECLARE_TR_FUNCTIONS(DnsWords)
};

} // namespace pilothouse
