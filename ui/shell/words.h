#pragma once

#include <QCoreApplication>

namespace pilothouse::ui {

/// The translation context of what the window says outside its widgets.
struct ShellWords
{
    Q_DECLARE_TR_FUNCTIONS(ShellWords)
};

} // namespace pilothouse::ui
