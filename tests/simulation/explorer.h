#pragma once

#include "models/orchestration/advance.h"
#include "tests/simulation/invariants.h"
#include "tests/simulation/world.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

/// Runs a plan through every order of answers and every fault at every await point.
namespace pilothouse::simulation {

/// The six ways in which waiting for something can go wrong.
enum class Fault : std::uint8_t
{
    FailsCleanly,
    TimeoutWithoutEffect,
    TimeoutWithEffect,
    EffectAfterTimeout,
    CrashBeforeSend,
    CrashAfterSend,
    Count
};

[[nodiscard]] const char* nameOf(Fault fault);

/// What is explored, and how far.
struct Exploration
{
    Machine rows = machine();
    Plan plan;
    Rules rules;
    std::vector<Scenario> worlds = scenarios();
    int disturbancesMax = 3; ///< Faults, and holds and aborts while the run goes on.
    bool hasPerson = true;   ///< Whether a person holds and aborts a run that goes on.
    int resumesMax = 2;      ///< After that a person aborts or goes on by hand.
    bool stopsAtFirst = false;
    bool replaysRecords = true; ///< Else the disk is believed to hold what the run is: faster.
    bool countsRows = false;    ///< Whether Findings::rowsUsed is kept; it takes time.
};

struct Findings
{
    std::uint64_t states = 0;
    double runs = 0; ///< Distinct complete runs; more than fit an integer.
    std::array<std::uint64_t, static_cast<size_t>(Fault::Count)> injected{};
    std::array<std::uint64_t, static_cast<size_t>(Fault::Count)> violatedAfter{};
    std::array<std::uint64_t, static_cast<size_t>(Invariant::Count)> violations{};
    std::array<std::uint64_t, 16> ends{}; ///< By phase.
    QSet<QString> rowsUsed;
    int longest = 0;     ///< Events of the longest run.
    QStringList example; ///< How the first violation came about.

    [[nodiscard]] std::uint64_t violationCount() const;

    /// Takes over what was found elsewhere.
    void add(const Findings& other);
};

/// Explores each world of the exploration by itself, on two threads, and adds up what was found.
[[nodiscard]] Findings exploreApart(const Exploration& exploration);

class Explorer
{
public:
    explicit Explorer(Exploration exploration);

    [[nodiscard]] Findings explore();

private:
    /// Everything that the future depends on.
    struct State
    {
        Run run;
        Run disk; ///< The run as its records on disk make it.
        World world;
        std::uint64_t probing = 0; ///< Probes without an answer, one bit a step.
        std::uint64_t acting = 0;  ///< Commands without an answer, one bit a step.
        bool isGoodDay = true;     ///< No fault, no person, no move of the world so far.
        int disturbances = 0;
        int resumes = 0;
        Fault lastFault = Fault::Count; ///< For the report alone.
    };
    /// One event on the way to here.
    struct What
    {
        const char* text = "";
        int step = -1;
    };
    struct Seen
    {
        double runs = 0;
        bool isOpen = false; ///< On the way from the start to here.
    };

    double visit(const State& state, int depth);
    double expand(const State& state, int depth);
    double worldMoves(const State& state, int depth);
    double personMoves(const State& state, int depth);
    double probes(const State& state, int step, int depth);
    double acts(const State& state, int step, int depth);
    double crashes(const State& state, int step, int depth);
    double step(State state, const Event& event, What what, int depth);

    [[nodiscard]] bool feed(State& state, const Event& event);
    [[nodiscard]] bool flush(State& state, const Advanced& advanced);
    [[nodiscard]] bool accept(State& state, const std::vector<Command>& commands);
    [[nodiscard]] bool areTrue(const State& state, const std::vector<Record>& records) const;
    [[nodiscard]] bool mayLeave(const State& state, const Command& command);
    [[nodiscard]] std::vector<World> worldsAfterCrash(const State& state) const;
    [[nodiscard]] State crashed(const State& state) const;
    void checkWorld(const State& state);
    void checkEnd(const State& state);
    void checkGoodDay(const State& state);
    [[nodiscard]] QStringList pathText() const;
    void violate(Invariant invariant, const State& state);
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool isDisturbable(const State& state) const;
    [[nodiscard]] State withFault(State state, Fault fault);

    Exploration m_exploration;
    Findings m_findings;
    std::unordered_map<std::string, Seen> m_seen;
    std::vector<What> m_path;
    Phase m_goodEnd = Phase::Switched;
};

} // namespace pilothouse::simulation
