#pragma once

#include <QCoreApplication>

namespace pilothouse {

/// The translation context of everything that is said over the local socket.
struct ControlWords
{
    Q_DECLARE_TR_FUNCTIONS(ControlWords)
};

} // namespace pilothouse
