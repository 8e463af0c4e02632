#pragma once

#include "models/review/run_assessment.h"
#include "ui/theme/theme.h"

class QPainter;

namespace pilothouse::ui {

/// Draws what became of a step around the origin, in a square of 20 units. Not StepLook::InDoubt:
/// that is the diamond of everything that is not known.
void drawStep(QPainter& painter, StepLook look, int number, const Colors& colors);

} // namespace pilothouse::ui
