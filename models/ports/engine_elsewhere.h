#pragma once

#include "models/core/result.h"

#include <QString>

#include <functional>

namespace pilothouse {

/// The process on this machine that runs the engine when this one does not: it can be watched and
/// asked to hold. Implemented by app/control.
class EngineElsewhere
{
public:
    using Told = std::function<void()>;
    using Answered = std::function<void(Done)>;

    virtual ~EngineElsewhere() = default;

    /// Called once. `told` comes, on the thread that called, when something about its runs changed,
    /// and when it was reached or lost.
    virtual void start(Told told) = 0;

    /// Whether it answers now.
    [[nodiscard]] virtual bool isReached() const = 0;

    /// What it says of its automatic failover, in one line; empty while it is not reached.
    [[nodiscard]] virtual QString automation() const = 0;

    /// Asks it to hold its run, in that person's name. Answered exactly once; with Timeout when it
    /// is not known whether it does.
    virtual void hold(const QString& person, Answered answered) = 0;
};

} // namespace pilothouse
