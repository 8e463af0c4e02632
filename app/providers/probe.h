#pragma once

#include "models/core/time.h"

#include <QObject>

#include <functional>
#include <optional>

namespace pilothouse {

/// One thing that is looked at again and again. Writes what it sees on the board.
class Probe : public QObject
{
public:
    /// Called exactly once for each look, when it has ended, well or badly.
    using Finished = std::function<void()>;

    /// Planned time between two looks.
    [[nodiscard]] virtual Milliseconds interval() const = 0;

    /// Begins one look. Never called while one is under way.
    virtual void look(Finished finished) = 0;

    /// When the next look is wanted, if sooner than the interval says. Asked after each look.
    [[nodiscard]] virtual std::optional<Milliseconds> wantsLookIn() const { return std::nullopt; }

    /// Set by whoever runs the probe; called between looks when something happened that is a reason
    /// to look at once.
    std::function<void()> lookNow;
};

} // namespace pilothouse
