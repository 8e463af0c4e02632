#pragma once

#include "models/fleet/fleet.h"
#include "models/orchestration/advance.h"

#include <vector>

/// A run under test: every record is kept, and nothing is on disk before the test says so.
namespace pilothouse::tests {

/// Three regions and two traffic profiles: the smallest fleet with a sibling in it.
[[nodiscard]] Fleet smallFleet();

/// A plan of one group for each step given, all with undo but the last read.
[[nodiscard]] Step acting(const char* id, int group, std::vector<int> after = {});

struct EngineBench
{
    explicit EngineBench(Plan plan, Mode mode = Mode::Simulated, UtcTime openedAt = {});

    void send(Event event);
    void send(EventKind kind);
    void persist();

    /// Answers the step's present probe; every need is a yes unless `facts` are given.
    void probed(int step, Truth already = Truth::No);
    void probed(int step, Truth already, const GuardFacts& facts);

    /// Answers the step's present command with the evidence that the step wants.
    void finished(int step, Outcome outcome);
    void finished(int step, Outcome outcome, const std::vector<StepEvidence>& evidence);

    /// Probe, persist, and the given end.
    void act(int step, Outcome outcome = Outcome::Succeeded);

    /// The same for the undo, which needs no probe.
    void undone(int step, Outcome outcome = Outcome::Succeeded);

    /// The process dies with what is not on disk, and comes back.
    void crash();

    [[nodiscard]] StepState state(int step) const;
    std::vector<Command> take();

    Plan plan;
    Run run;
    std::vector<Record> records;
    std::uint64_t onDisk = 0;
    std::vector<Command> commands; ///< Since the last take().
    UtcTime wall;                  ///< Stamped on what is sent.
};

/// A yes to each need of the guard.
[[nodiscard]] GuardFacts allYes(const Guard& guard);

/// The evidence a step wants, each with a plausible value.
[[nodiscard]] std::vector<StepEvidence> wanted(const Step& step);

/// The run that the records make.
[[nodiscard]] Run replayed(const Plan& plan, const std::vector<Record>& records);

} // namespace pilothouse::tests
