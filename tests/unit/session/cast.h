#pragma once

#include "models/core/ids.h"
#include "models/session/run_controller.h"

#include <algorithm>

/// Who acts in these tests, and where.
namespace pilothouse::tests {

inline const Person ada{QStringLiteral("ada")};
inline const RegionId eastus(QStringLiteral("eastus"));
inline const RegionId westeurope(QStringLiteral("westeurope"));
inline const RegionId southeastasia(QStringLiteral("southeastasia"));

/// Whether one of these lines holds those words.
[[nodiscard]] inline bool mentions(const QStringList& lines, const char* words)
{
    return std::any_of(lines.begin(), lines.end(), [words](const QString& line) {
        return line.contains(QLatin1String(words));
    });
}

} // namespace pilothouse::tests
