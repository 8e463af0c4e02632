#pragma once

#include "models/fleet/document.h"
#include "models/fleet/finding.h"
#include "models/fleet/fleet.h"

#include <QDate>
#include <QMap>

#include <functional>
#include <optional>
#include <vector>

namespace pilothouse {

/// What came of reading a fleet file. `fleet` is there only when no finding is a Mistake: nothing
/// starts half-configured.
struct FleetReading
{
    std::optional<Fleet> fleet;
    std::vector<FleetFinding> findings; ///< In file order.
};

/// Says something about a secret reference, or nothing (an empty string). Never the secret itself.
using SecretCheck = std::function<QString(const SecretReference&)>;

/// What reading a fleet file needs to know about the world. Each check may be left out.
struct FleetReadOptions
{
    SecretCheck secretCheck;   ///< Why the reference cannot be resolved now: a mistake.
    SecretCheck secretWarning; ///< What exposes the secret, for example the file's mode: a warning.
    QDate today;               ///< For the tariff's age.
};

/// Reads a whole fleet document and lists all its mistakes and warnings, not just the first.
[[nodiscard]] FleetReading readFleet(const DocumentNode& document, const FleetReadOptions& options);

/// The findings as text for a terminal: one block a finding with file, line, column, what, what
/// would be right, and a line that says what follows from them.
[[nodiscard]] QString explain(const QString& fileName, const std::vector<FleetFinding>& findings);

/// The keys that the reader knows in one kind of map, each with whether it must be there.
using KnownKeys = QMap<QString, bool>;

/// All keys the reader asks for while it reads this document, by the map's path without indices
/// ("regions[].database"). The published schema is tested against it.
[[nodiscard]] QMap<QString, KnownKeys> knownKeys(const DocumentNode& document);

} // namespace pilothouse
