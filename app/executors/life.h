#pragma once

#include "app/executors/outlook.h"

namespace pilothouse {

/// What the outlook's evidence adds up to for the run's question: is the old primary dead?
struct LifeVerdict
{
    enum class Kind
    {
        Alive,      ///< Something proved it.
        Recovering, ///< It says 57P03: alive, and not to be disturbed yet.
        Down,       ///< Two kinds, two vantage points, one witness about the database.
        CutOff,     ///< This desk reaches nobody, so it judges nobody.
        Open        ///< Not yet, or not enough.
    };

    Kind kind = Kind::Open;
    QString words;       ///< Who says what.
    Microseconds age{0}; ///< Of the youngest word for it.
};

/// Whether a database's refusals mean more than a moment. A crashed backend and a fast restart
/// refuse everybody for a moment too, so the look must have failed for deathWindow without a break.
/// Not where a kept connection broke without a word and host control finds no process: a crash
/// leaves its postmaster, and a restart says so before to whoever is connected.
[[nodiscard]] bool hasLasted(const RegionReadings& readings, MonotonicTime now);

/// Judges what was seen since the outlook began anew. A standby that still calls itself streaming
/// proves life only by a message that was sent since: silence is noticed after two seconds.
[[nodiscard]] LifeVerdict judgeLife(Outlook& outlook, const RegionId& oldPrimary,
                                    MonotonicTime now);

} // namespace pilothouse
