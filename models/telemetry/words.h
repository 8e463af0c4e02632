#pragma once

#include <QCoreApplication>

namespace pilothouse {

/// The translation context of everything that is said about the fleet's state.
struct TelemetryWords
{
    Q_DECLARE_TR_FUNCTIONS(TelemetryWords)
};

} // namespace pilothouse
