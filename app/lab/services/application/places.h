#pragma once

#include "app/lab/topology.h"

#include <chrono>

namespace pilothouse::lab {

/// What an application's five settings say, as far as it acts on them.
struct ApplicationSettings
{
    QString rank;     ///< REGION: "primary", "secondary", "tertiary".
    QString location; ///< REGION_LOCATION.
    QString database; ///< DATABASE_CONNECTION_STRING: where writes go.
    QString primary;  ///< PRIMARY_REGION.

    bool operator==(const ApplicationSettings&) const = default;
};

/// Reads settings.json of a region. A missing setting is named.
[[nodiscard]] Result<ApplicationSettings> readSettings(const Topology& topology,
                                                       const QString& region);

/// A database as a region's application reaches it.
struct DatabasePlace
{
    QString region;
    QString conninfo;
    int lagLimitMs = 0; ///< Not read from at this lag or above.
    std::chrono::milliseconds roundTrip{0};

    bool operator==(const DatabasePlace&) const = default;
};

/// Where writes go: the database whose host the settings name. A host that is no database of the
/// lab is refused.
[[nodiscard]] Result<DatabasePlace> writePlace(const Topology& topology, const QString& region,
                                               const ApplicationSettings& settings);

/// Where reads may go, in the order in which a region asks: its own database, then the others by
/// distance.
[[nodiscard]] std::vector<DatabasePlace> readPlaces(const Topology& topology, const QString& region,
                                                    const ApplicationSettings& settings);

} // namespace pilothouse::lab
