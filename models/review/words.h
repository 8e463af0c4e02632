#pragma once

#include <QCoreApplication>

namespace pilothouse {

/// The translation context of everything that people read about a run.
struct ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

} // namespace pilothouse
