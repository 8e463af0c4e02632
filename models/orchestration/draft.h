#pragma once

#include "models/orchestration/advance.h"
#include "models/orchestration/situation.h"

namespace pilothouse {

/// An answer in the making: performs rows one after the other on its own copy of the run. Durable
/// state changes only through records, so that replay cannot differ.
class Draft
{
public:
    Draft(const Plan& plan, Run run, const Event& event);

    void perform(const Row& row);

    [[nodiscard]] Situation situation() const;
    [[nodiscard]] Advanced take();

private:
    void sendPersisted();
    void ask();
    void endFalseAlarm();
    void wish(bool& isWanted);
    void takeLease();
    void enterGroup();
    void refuse();
    void recover();
    void enterHeld();
    void turnBack();
    void startReady();
    void leaveHeld();
    void leaveHeldToAbort();

    void decide(int step, StepState state);
    void probe(int step, StepState state);
    void sendProbe(int step);
    void put(int step, StepState state);
    void enter(Phase phase);
    void append(Record record);
    [[nodiscard]] Record blank(RecordKind kind) const;
    [[nodiscard]] Record stepRecord(int step, StepState state) const;
    [[nodiscard]] Command command(int step, CommandKind kind) const;
    [[nodiscard]] StepRun stateOf(int step) const;

    const Plan& m_plan;
    const Event& m_event;
    const Row* m_row = nullptr;
    Advanced m_advanced;
};

} // namespace pilothouse
