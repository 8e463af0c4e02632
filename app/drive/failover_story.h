#pragma once

#include "app/drive/lab_command.h"
#include "app/drive/operator.h"

namespace pilothouse::drive {

/// How the story is played.
struct StoryOptions
{
    QString pictures;          ///< Folder; empty takes none.
    bool hasFalseAlarm = true; ///< Begin with a run against a living primary.
    bool isHeldOnce = true;    ///< Press F9 in the run and resume it.
    /// The hand types another region's code: the guard must not arm, and the drive must fail.
    bool isCodeWrong = false;
};

/// One failover as an operator at this desk plays it: a false alarm, a killed primary, the guard
/// from doubt to start, the run with a hold, the result. Everything goes through hand and screen;
/// the lab is only used to break the region.
class FailoverStory
{
public:
    /// All must outlive the acts.
    FailoverStory(const Screen& screen, Hand& hand, LabCommand& lab, StoryOptions options);

    [[nodiscard]] std::vector<Act> acts();

private:
    void goThroughGuard(const QString& reason);
    void typeCode();
    void playFalseAlarm();
    void playOutage();

    const Screen& m_screen;
    Hand& m_hand;
    LabCommand& m_lab;
    const StoryOptions m_options;
    Operator m_operator;
};

} // namespace pilothouse::drive
