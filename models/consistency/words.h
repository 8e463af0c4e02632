#pragma once

#include <QCoreApplication>

namespace pilothouse {

/// The translation context of everything that is said about what the regions hold.
struct ConsistencyWords
{
    Q_DECLARE_TR_FUNCTIONS(ConsistencyWords)
};

} // namespace pilothouse
