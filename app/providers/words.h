#pragma once

#include <QCoreApplication>

namespace pilothouse {

/// The translation context of everything that probes and canaries report.
struct ProviderWords
{
    Q_DECLARE_TR_FUNCTIONS(ProviderWords)
};

} // namespace pilothouse
