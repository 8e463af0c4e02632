#pragma once

#include <QCoreApplication>

namespace pilothouse {

/// The translation context of everything that is said about Azure.
struct AzureWords
{
    Q_DECLARE_TR_FUNCTIONS(AzureWords)
};

} // namespace pilothouse
