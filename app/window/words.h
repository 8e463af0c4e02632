#pragma once

#include <QCoreApplication>

namespace pilothouse {

/// The translation context of everything that is said about exported files.
struct WindowWords
{
    Q_DECLARE_TR_FUNCTIONS(WindowWords)
};

} // namespace pilothouse
