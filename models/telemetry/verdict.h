#pragma once

#include "models/telemetry/evidence.h"

#include <vector>

/// What the testimony about one region adds up to.
namespace pilothouse {

struct Judgement
{
    Verdict verdict = Verdict::Unknown;
    Quality quality = Quality::Unknown; ///< Of what the verdict stands on.
    int kinds = 0;                      ///< Kinds of evidence that speak for death.
    int vantagePoints = 0;              ///< Places from which death is seen.
    bool isVetoed = false;              ///< A fresh proof of life stands against it.

    bool operator==(const Judgement&) const = default;
};

/// Down needs two kinds of evidence, two vantage points and one witness about the database itself,
/// and no fresh proof of life. A service that fails over a living database is Degraded: moving the
/// database would not heal it.
[[nodiscard]] Judgement judge(const std::vector<Testimony>& all, bool isDeskCutOff);

} // namespace pilothouse
