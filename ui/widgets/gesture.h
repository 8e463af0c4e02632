#pragma once

namespace pilothouse::ui {

/// How an operator who means it says so.
enum class Gesture
{
    Hold,      ///< Mouse, Space or Enter kept down until the bar is full.
    TwoPresses ///< For who cannot hold: two presses, 1 to 5 s apart.
};

} // namespace pilothouse::ui
