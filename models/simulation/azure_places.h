#pragma once

#include "models/fleet/fleet.h"

#include <vector>

namespace pilothouse {

/// A cloud location as published by Azure (name, code, approximate city coordinates).
struct AzurePlace
{
    const char* id;
    const char* name;
    const char* shortCode;
    double latitude;
    double longitude;
    Continent continent;
    const char* jurisdiction;
};

/// Sixty locations, the story's three first, then spread over the continents.
[[nodiscard]] const std::vector<AzurePlace>& azurePlaces();

} // namespace pilothouse
