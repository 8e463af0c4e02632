#pragma once

#include <QCoreApplication>

namespace pilothouse {

/// The translation context of everything that is said about a fleet file.
struct FleetWords
{
    Q_DECLARE_TR_FUNCTIONS(FleetWords)
};

} // namespace pilothouse
