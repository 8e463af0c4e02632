#pragma once

#include "models/fleet/document.h"
#include "models/fleet/rules.h"

#include <QString>

namespace pilothouse {

/// One thing that is wrong, or worth a warning, in a fleet file.
struct FleetFinding
{
    enum class Kind
    {
        Mistake,
        Warning
    };

    Kind kind = Kind::Mistake;
    FleetRule rule = FleetRule::Syntax;
    FilePosition position;
    QString path;     ///< For example "regions[1].database.port".
    QString what;     ///< What is wrong. One sentence.
    QString expected; ///< What would be right. One sentence, or empty.

    bool operator==(const FleetFinding&) const = default;
};

} // namespace pilothouse
