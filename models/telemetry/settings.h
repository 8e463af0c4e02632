#pragma once

#include "models/telemetry/observations.h"

namespace pilothouse {

/// A setting of a running server that makes a fault noticed late or a promotion slow, with what it
/// leads to. Limits and consequences were measured with PostgreSQL 15 on three nodes.
struct SlowSetting
{
    QString name;
    QString value;
    QString limit; ///< "<= 2 s".
    QString consequence;

    bool operator==(const SlowSetting&) const = default;
};

/// The settings of that server that are worse than their limits. One that the server does not tell
/// is not judged.
[[nodiscard]] std::vector<SlowSetting> slowSettings(const DatabaseState& database);

/// A duration as PostgreSQL writes it: "2s", "100ms", "1min", or a bare count of `unit`. Empty when
/// it is something else.
[[nodiscard]] std::optional<Milliseconds> settingDuration(QStringView text, Milliseconds unit);

} // namespace pilothouse
