#pragma once

#include <QCoreApplication>

namespace pilothouse {

/// The translation context of everything that automatic failover says.
struct AutomationWords
{
    Q_DECLARE_TR_FUNCTIONS(AutomationWords)
};

} // namespace pilothouse
