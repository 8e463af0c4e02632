#pragma once

#include "app/drive/lab_command.h"
#include "app/drive/operator.h"

namespace pilothouse::drive {

/// A desk that only reads sees an armed process move the primary and die on the way; somebody takes
/// the engine over and brings the run to its end. Everything goes through hand and screen; the lab
/// is only used to break the region.
class TakeOverStory
{
public:
    /// `holder` is that process. Screen, hand and lab must outlive the acts.
    TakeOverStory(const Screen& screen, Hand& hand, LabCommand& lab, qint64 holder,
                  QString pictures);

    [[nodiscard]] std::vector<Act> acts();

private:
    void loseTheRegion();
    void loseTheHolder();
    void takeOver();
    void goOn();

    LabCommand& m_lab;
    const qint64 m_holder;
    Operator m_operator;
};

} // namespace pilothouse::drive
