#pragma once

#include "app/ruler/tape.h"

#include <QJsonObject>

#include <optional>
#include <vector>

/// What the ruler's tape says about one row. The engine is not asked.
namespace pilothouse::matrix {

/// The writes that one region acknowledged.
struct Acceptance
{
    QString region;
    MonotonicTime first;
    MonotonicTime last;
    int count = 0;
};

struct Account
{
    std::vector<Acceptance> acceptances; ///< In the order of their first.
    int besides = 0;                 ///< Acknowledged by one region after a later one had begun to.
    std::optional<Milliseconds> gap; ///< The longest time without any acknowledgement between two.

    [[nodiscard]] bool isSplit() const { return besides > 0; }
};

[[nodiscard]] Account accountOf(const std::vector<ruler::Entry>& tape);

/// {"acceptances": {region: count}, "besides", "gapMs"}.
[[nodiscard]] QJsonObject toJson(const Account& account);

} // namespace pilothouse::matrix
