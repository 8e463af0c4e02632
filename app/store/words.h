#pragma once

#include <QCoreApplication>

namespace pilothouse {

/// The translation context of everything that is said about the files of this desk.
struct StoreWords
{
    Q_DECLARE_TR_FUNCTIONS(StoreWords)
};

} // namespace pilothouse
