#pragma once

#include <QCoreApplication>

namespace pilothouse {

/// The translation context of everything that is said about plans and runs.
struct OrchestrationWords
{
    Q_DECLARE_TR_FUNCTIONS(OrchestrationWords)
};

} // namespace pilothouse
