#pragma once

#include <QCoreApplication>

namespace pilothouse {

/// The translation context of everything that an executor reports.
struct ExecutorWords
{
    Q_DECLARE_TR_FUNCTIONS(ExecutorWords)
};

} // namespace pilothouse
