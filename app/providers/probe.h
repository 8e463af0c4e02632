#pragma once

#include "models/core/time.h"

#include <QObject>

#include <functional>

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
};

} // namespace pilothouse
