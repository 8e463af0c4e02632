#pragma once

#include "tests/integration/matrix/played.h"
#include "tests/integration/matrix/row.h"

namespace pilothouse::matrix {

/// Who starts the failover.
enum class Manner
{
    Person,    ///< Somebody at the desk, once all is broken.
    Unattended ///< Nobody: the regions are watched and automatic failover is armed before.
};

/// Brings a lab up, breaks it as the row says, and lets the real engine run a failover in it.
[[nodiscard]] Played play(const Row& row, Manner manner);

} // namespace pilothouse::matrix
