#pragma once

#include <QCoreApplication>

namespace pilothouse {

/// The translation context of everything that a guard says.
struct GuardWords
{
    Q_DECLARE_TR_FUNCTIONS(GuardWords)
};

} // namespace pilothouse
