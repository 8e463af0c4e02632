#pragma once

#include "app/executors/fence_rung.h"

namespace pilothouse {

/// How the fence stands: at one look at each rung that the policy accepts.
struct FenceSight
{
    Truth isProved = Truth::Unknown; ///< No when enough for the question was seen, and none holds.
    QString words;                   ///< What proves it, or what each rung showed.
    Microseconds age{0};             ///< Of the oldest reading that proves it.
};

/// What is enough for "not fenced".
enum class FenceQuestion : std::uint8_t
{
    WhetherAnyHolds,  ///< Every rung must have been seen.
    WhetherToBeginIt, ///< The first rung's own no: it is climbed then, whatever the others show.
};

/// Looks at the rungs side by side, and knows as soon as one is proved.
class FenceLook : public QObject
{
public:
    using Callback = std::function<void(FenceSight)>;

    /// The first rung is mostly the one that holds; the others are asked when it has not said so
    /// within this, or at once when it has kept silent for so long already.
    static constexpr Milliseconds headStart{300};

    FenceLook(const Fleet& fleet, FenceRungs rungs, QObject* parent);

    /// The callback comes once, later, within the patience.
    void look(FenceQuestion question, Milliseconds patience, Callback callback);

private:
    void askFrom(std::size_t first);
    void take(std::size_t index, const Result<RungSight>& sight);
    void answer(Truth isProved);

    const Fleet& m_fleet;
    FenceRungs m_rungs;
    std::size_t m_asked = 0; ///< So many of them.
    std::size_t m_open = 0;
    bool m_isAnySilent = false;
    FenceQuestion m_question = FenceQuestion::WhetherAnyHolds;
    QStringList m_words;
    Microseconds m_age{0};
    Callback m_callback;
};

} // namespace pilothouse
