#include "tests/simulation/explorer.h"

#include "tests/simulation/canonical.h"

#include <algorithm>
#include <bit>

namespace pilothouse::simulation {

namespace {

/// More events than any run of the plan can need; a run that takes more does not end.
constexpr int depthMax = 600;

Event plain(EventKind kind)
{
    Event event;
    event.kind = kind;
    return event;
}

void addLate(World& world, const Late& late)
{
    const auto place = std::lower_bound(world.late.begin(), world.late.end(), late);
    if (place == world.late.end() || *place != late)
        world.late.insert(place, late);
}

} // namespace

Explorer::Explorer(Exploration exploration) : m_exploration(std::move(exploration)) {}

Findings Explorer::explore()
{
    for (const Scenario& scenario : m_exploration.worlds) {
        m_seen.clear();
        m_path = {{scenario.name, -1}};
        m_goodEnd = scenario.goodEnd;
        State state;
        state.world.old = scenario.old;
        Opening opening;
        opening.id = RunId(QStringLiteral("run-1"));
        const Advanced opened = openRun(m_exploration.plan, opening);
        state.run = opened.run;
        state.disk = opened.run;
        m_findings.runs += step(state, plain(EventKind::Start), {"start", -1}, 0);
        m_findings.states += m_seen.size();
        if (isOver())
            break;
    }
    return m_findings;
}

bool Explorer::isOver() const
{
    return m_exploration.stopsAtFirst && m_findings.violationCount() > 0;
}

bool Explorer::isDisturbable(const State& state) const
{
    return state.disturbances < m_exploration.disturbancesMax;
}

Explorer::State Explorer::withFault(State state, Fault fault)
{
    ++state.disturbances;
    state.isGoodDay = false;
    state.lastFault = fault;
    ++m_findings.injected[static_cast<size_t>(fault)];
    return state;
}

double Explorer::step(State state, const Event& event, What what, int depth)
{
    // What a person asks in vain changes nothing.
    const bool isAsked = event.kind == EventKind::Abort || event.kind == EventKind::Hold;
    if (isAsked && !answeringRow(m_exploration.rows, m_exploration.plan, state.run, event))
        return 0.0;
    m_path.push_back(what);
    const double runs = feed(state, event) ? visit(state, depth + 1) : 0.0;
    m_path.pop_back();
    return runs;
}

/// Gives the core one event and lets the disk and the outbox follow. False ends this path.
bool Explorer::feed(State& state, const Event& event)
{
    Advanced advanced = advance(m_exploration.rows, m_exploration.plan, state.run, event);
    if (m_exploration.countsRows) {
        for (const Record& record : advanced.records)
            m_findings.rowsUsed.insert(record.row);
    }
    state.run = std::move(advanced.run);
    if (!areTrue(state, advanced.records)) {
        violate(Invariant::RecordIsTrue, state);
        return false;
    }
    return accept(state, advanced.commands) && flush(state, advanced);
}

/// The disk takes the records, then the core hears of it, then the commands leave.
bool Explorer::flush(State& state, const Advanced& advanced)
{
    if (advanced.records.empty())
        return true;
    if (!m_exploration.replaysRecords) {
        state.disk = durable(state.run);
    } else if (m_exploration.rules.diskBeforeCommand) {
        for (const Record& record : advanced.records)
            state.disk = apply(m_exploration.plan, std::move(state.disk), record);
        if (durable(state.disk) != durable(state.run)) {
            violate(Invariant::RunIsItsRecords, state);
            return false;
        }
    }
    Event persisted = plain(EventKind::Persisted);
    persisted.sequence = state.run.sequence;
    Advanced sent = advance(m_exploration.rows, m_exploration.plan, state.run, persisted);
    state.run = std::move(sent.run);
    return accept(state, sent.commands);
}

bool Explorer::accept(State& state, const std::vector<Command>& commands)
{
    for (const Command& command : commands) {
        const std::uint64_t bit = std::uint64_t(1) << command.step;
        if (command.kind == CommandKind::Probe)
            state.probing |= bit;
        const bool isEffect = command.kind == CommandKind::Act || command.kind == CommandKind::Undo;
        if (!isEffect)
            continue;
        state.acting |= bit;
        if (!mayLeave(state, command))
            return false;
    }
    return true;
}

double Explorer::visit(const State& state, int depth)
{
    if (isOver())
        return 0.0;
    std::string key = canonical(
        {m_exploration.plan, state.run, state.world, state.probing, state.acting, state.isGoodDay});
    if (!isTerminal(state.run.phase)) {
        key += static_cast<char>(state.disturbances);
        key += static_cast<char>(state.resumes);
    }
    const auto [seen, isNew] = m_seen.try_emplace(key);
    if (!isNew && !seen->second.isOpen)
        return seen->second.runs;
    if (!isNew || depth > depthMax) {
        violate(Invariant::Ends, state);
        return 0.0;
    }
    Seen& here = seen->second; // References into the map survive its growth.
    here.isOpen = true;
    m_findings.longest = std::max(m_findings.longest, depth);
    checkWorld(state);
    here.runs = expand(state, depth);
    here.isOpen = false;
    return here.runs;
}

/// Probes are answered before effects, from either end: what moves between a probe and its effect
/// is what matters, and the world moves while effects are under way.
double Explorer::expand(const State& state, int depth)
{
    if (isTerminal(state.run.phase)) {
        checkEnd(state);
        return 1.0 + worldMoves(state, depth);
    }
    if (state.probing != 0) {
        const int first = std::countr_zero(state.probing);
        const int last = 63 - std::countl_zero(state.probing);
        double runs = probes(state, first, depth) + personMoves(state, depth);
        return last == first ? runs : runs + probes(state, last, depth);
    }
    double runs = worldMoves(state, depth) + personMoves(state, depth);
    bool isUnderWay = false;
    for (int i = 0; i < static_cast<int>(state.run.steps.size()); ++i) {
        if ((state.acting & (std::uint64_t(1) << i)) == 0)
            continue;
        isUnderWay = true;
        runs += acts(state, i, depth);
    }
    if (!isUnderWay && state.run.phase != Phase::Held)
        violate(Invariant::NotStuck, state);
    if (state.run.phase == Phase::Held && state.isGoodDay && m_goodEnd != Phase::Held)
        violate(Invariant::GoodDayEndsWell, state);
    return runs;
}

double Explorer::worldMoves(const State& state, int depth)
{
    double runs = 0.0;
    for (const Move& move :
         moves(state.world, m_exploration.rules, m_exploration.plan, state.run)) {
        State next = state;
        next.world = move.world;
        next.isGoodDay = false;
        m_path.push_back({move.isLateLanding ? "a late effect lands" : "the world moves", -1});
        runs += visit(next, depth + 1);
        m_path.pop_back();
    }
    return runs;
}

double Explorer::personMoves(const State& state, int depth)
{
    State next = state;
    next.isGoodDay = false;
    if (state.run.phase == Phase::Held) {
        double runs = step(next, plain(EventKind::TakeByHand), {"by hand", -1}, depth) +
                      step(next, plain(EventKind::Abort), {"abort", -1}, depth);
        ++next.resumes;
        if (next.resumes <= m_exploration.resumesMax)
            runs += step(next, plain(EventKind::Resume), {"resume", -1}, depth);
        return runs;
    }
    if (!isDisturbable(state) || !m_exploration.hasPerson)
        return 0.0;
    ++next.disturbances;
    return step(next, plain(EventKind::Hold), {"hold", -1}, depth) +
           step(next, plain(EventKind::Abort), {"abort", -1}, depth);
}

double Explorer::probes(const State& state, int index, int depth)
{
    State next = state;
    next.probing &= ~(std::uint64_t(1) << index);
    const Event answer =
        probe(state.world, m_exploration.rules, m_exploration.plan, state.run, index);
    double runs = step(next, answer, {"probed", index}, depth);
    if (!isDisturbable(state))
        return runs;
    Event silent = answer;
    silent.already = Truth::Unknown;
    for (GuardFact& fact : silent.facts)
        fact.truth = fact.need == Need::LeaseHeld ? Truth::Yes : Truth::Unknown;
    runs +=
        step(withFault(next, Fault::TimeoutWithoutEffect), silent, {"probe silent", index}, depth);
    return runs + step(withFault(crashed(next), Fault::CrashAfterSend), plain(EventKind::Restarted),
                       {"crash in probe", index}, depth);
}

double Explorer::acts(const State& waiting, int index, int depth)
{
    State state = waiting;
    state.acting &= ~(std::uint64_t(1) << index);
    const size_t place = static_cast<size_t>(index);
    const Step& data = m_exploration.plan.steps[place];
    const Late what{index, state.run.steps[place].state == StepState::Undoing};
    Event ended = plain(EventKind::Finished);
    ended.step = index;
    ended.epoch = state.run.steps[place].epoch;

    State done = state;
    const Effected effected =
        effect(done.world, m_exploration.rules, m_exploration.plan, state.run, what);
    if (!effected.isDone)
        done.world = state.world;
    Event answered = ended;
    answered.outcome = effected.isDone ? Outcome::Succeeded : Outcome::Failed;
    answered.evidence = effected.evidence;
    double runs = step(done, answered, {"answered", index}, depth);
    if (!isDisturbable(state))
        return runs;

    Event failed = ended;
    failed.outcome = Outcome::Failed;
    runs += step(withFault(state, Fault::FailsCleanly), failed, {"fails", index}, depth);
    runs += step(withFault(state, Fault::TimeoutWithoutEffect), ended, {"silent, no effect", index},
                 depth);
    if (effected.isDone)
        runs += step(withFault(done, Fault::TimeoutWithEffect), ended, {"silent, effect", index},
                     depth);
    const bool isLate =
        canLandLate(m_exploration.rules, data) &&
        std::find(state.world.late.begin(), state.world.late.end(), what) == state.world.late.end();
    if (isLate) {
        State late = state;
        addLate(late.world, what);
        runs += step(withFault(late, Fault::EffectAfterTimeout), ended,
                     {"silent, effect later", index}, depth);
    }
    return runs + crashes(state, index, depth);
}

/// The process dies around one send.
double Explorer::crashes(const State& state, int index, int depth)
{
    const size_t place = static_cast<size_t>(index);
    const Late what{index, state.run.steps[place].state == StepState::Undoing};
    const Event back = plain(EventKind::Restarted);
    double runs = 0.0;
    for (const World& world : worldsAfterCrash(state)) {
        State before = crashed(state);
        before.world = world;
        runs +=
            step(withFault(before, Fault::CrashBeforeSend), back, {"crash before", index}, depth);
        State after = before;
        if (effect(after.world, m_exploration.rules, m_exploration.plan, state.run, what).isDone)
            runs +=
                step(withFault(after, Fault::CrashAfterSend), back, {"crash after", index}, depth);
        if (canLandLate(m_exploration.rules, m_exploration.plan.steps[place])) {
            addLate(before.world, what);
            runs += step(withFault(before, Fault::CrashAfterSend), back,
                         {"crash after, effect later", index}, depth);
        }
    }
    return runs;
}

/// What else was under way had left: it may land later, or, where nothing lands late, has landed
/// or never will.
std::vector<World> Explorer::worldsAfterCrash(const State& state) const
{
    std::vector<World> worlds{state.world};
    for (int i = 0; i < static_cast<int>(state.run.steps.size()); ++i) {
        const size_t place = static_cast<size_t>(i);
        const Step& data = m_exploration.plan.steps[place];
        const Late other{i, state.run.steps[place].state == StepState::Undoing};
        if ((state.acting & (std::uint64_t(1) << i)) == 0 || data.landing == Landing::Never)
            continue;
        if (canLandLate(m_exploration.rules, data)) {
            for (World& world : worlds)
                addLate(world, other);
            continue;
        }
        for (size_t each = worlds.size(); each > 0; --each) {
            World landed = worlds[each - 1];
            if (effect(landed, m_exploration.rules, m_exploration.plan, state.run, other).isDone)
                worlds.push_back(landed);
        }
    }
    return worlds;
}

Explorer::State Explorer::crashed(const State& state) const
{
    State next = state;
    next.run = durable(state.disk);
    next.probing = 0;
    next.acting = 0;
    return next;
}

} // namespace pilothouse::simulation
