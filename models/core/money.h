#pragma once

#include <QString>

#include <cstdint>

namespace pilothouse {

/// An amount of money in millionths of its currency's unit, so that sums are exact.
struct Money
{
    std::int64_t micros = 0;
    QString currency; ///< ISO 4217, for example "USD".

    bool operator==(const Money&) const = default;
};

} // namespace pilothouse
