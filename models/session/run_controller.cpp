#include "models/session/run_controller.h"

#include "models/core/assert.h"
#include "models/orchestration/codes.h"

#include <algorithm>
#include <utility>

namespace pilothouse {

namespace {

constexpr Milliseconds wishInterval{100};

} // namespace

RunController::RunController(Means means, QObject* parent)
    : QObject(parent)
    , m_means(std::move(means))
{
    PH_ASSERT((m_means.executor == nullptr) == (m_means.journal == nullptr));
    if (m_means.executor) {
        m_means.executor->start([this](Event event) { onAnswer(std::move(event)); });
        m_writer.emplace(
            *m_means.journal, m_means.clock,
            [this](std::uint64_t sequence) { onWritten(sequence); }, [this] { onTrouble(); });
    }
    if (m_means.elsewhere) {
        if (!m_means.elsewhere->isReached())
            m_holderUnheardSince = m_means.clock.utc();
        m_means.elsewhere->start([this] { onHolderTold(); });
    }
    m_ticker.setInterval(wishInterval);
    connect(&m_ticker, &QTimer::timeout, this, &RunController::onTick);
}

RunController::~RunController() = default;

bool RunController::isOpen() const
{
    return m_view && !isTerminal(m_view->run.phase);
}

Done RunController::lease() const
{
    return m_means.journal ? m_means.journal->lease() : Done(std::monostate{});
}

std::optional<UtcTime> RunController::holderUnheardSince() const
{
    return lease() ? std::nullopt : m_holderUnheardSince;
}

Done RunController::isLeaseFree() const
{
    return m_means.journal ? m_means.journal->isLeaseFree() : Done(std::monostate{});
}

Done RunController::mayStart() const
{
    if (m_means.executor == nullptr)
        return Error{ErrorCode::Unsupported, tr("This is training data"),
                     tr("there is nothing to move"), tr("Open a fleet file")};
    if (const Done held = lease(); !held && isOpen())
        return held; // What is open here is read from whoever runs it.
    if (isOpen() || m_isStarting)
        return Error{ErrorCode::Refused, tr("Another run is open at this desk"),
                     isOpen() ? m_view->run.id.text() : QString(),
                     tr("End it first, on page 6 (Ctrl+6)")};
    if (!m_writer->isIdle())
        return Error{ErrorCode::Refused, tr("The last run is not yet on disk"),
                     m_view && m_view->trouble ? m_view->trouble->why : QString(),
                     tr("Free the disk of this desk")};
    if (m_loadError)
        return *m_loadError;
    return m_means.journal->lease();
}

Done RunController::start(RunHeader header, const Person& person)
{
    if (const Done may = mayStart(); !may)
        return may;
    if (const QString rule = brokenPlanRule(header.plan); !rule.isEmpty())
        return Error{ErrorCode::Internal, tr("The plan breaks a rule of every plan"), rule, {}};
    m_isStarting = true;
    m_holdAskedBy.reset();
    header.decision.desk = m_means.desk;
    const RunHeader written = header;
    m_means.journal->open(written, [this, header = std::move(header), person](const Done& done) {
        m_isStarting = false;
        if (!done)
            return Q_EMIT refused(done.error());
        begin(header, person);
    });
    return std::monostate{};
}

void RunController::begin(const RunHeader& header, const Person& person)
{
    if (m_view)
        m_history.insert(m_history.begin(), std::move(*m_view));
    m_view = RunView{};
    m_view->header = header;
    m_view->isDriven = true;
    m_awaited.clear();
    m_writer->begin(header.id);
    const Opening opening{header.id, header.mode, m_means.journal->leaseEpoch(), occasion(person)};
    take(openRun(header.plan, opening));
    m_ticker.start();
    setPace();
    send(personal(EventKind::Start, person, {}));
    if (m_holdAskedBy)
        hold(*std::exchange(m_holdAskedBy, std::nullopt));
    Q_EMIT accepted();
}

RunAssessment RunController::assessment() const
{
    PH_ASSERT(m_view.has_value());
    return assessRun(m_means.store.fleet(), *m_view, m_means.clock.utc());
}

void RunController::hold(const Person& person)
{
    if (m_isStarting)
        m_holdAskedBy = person;
    if (isDriving())
        send(personal(EventKind::Hold, person, {}));
    else if (m_means.elsewhere && !lease())
        holdElsewhere(person);
}

void RunController::resume(const Person& person, const QString& reason)
{
    if (isDriving())
        send(personal(EventKind::Resume, person, reason));
}

void RunController::abort(const Person& person, const QString& reason)
{
    if (isDriving())
        send(personal(EventKind::Abort, person, reason));
}

void RunController::takeByHand(const Person& person, const QString& reason)
{
    if (isDriving())
        send(personal(EventKind::TakeByHand, person, reason));
}

void RunController::answer(int step, double value, bool isGo, const Person& person)
{
    if (!isDriving())
        return;
    Event event = personal(EventKind::Answered, person, {});
    event.step = step;
    event.value = value;
    event.isGo = isGo;
    send(event);
}

void RunController::noteAccepted(UtcTime at)
{
    PH_ASSERT(m_view.has_value());
    m_view->writesAcceptedAt = at;
    Q_EMIT changed();
}

bool RunController::isDriving() const
{
    return m_view && m_view->isDriven && !isTerminal(m_view->run.phase);
}

void RunController::send(const Event& event)
{
    const Phase before = m_view->run.phase;
    take(advance(m_view->header.plan, m_view->run, event));
    const Phase after = m_view->run.phase;
    if (before != after && after == Phase::Held)
        m_remindedAt = m_means.clock.monotonic();
    if (isTerminal(before) || !isTerminal(after))
        return;
    m_awaited.clear();
    setPace();
    if (!m_view->notices.empty())
        writeNotices(*m_view);
    Q_EMIT ended();
}

void RunController::take(Advanced advanced)
{
    const bool isChanged = !advanced.records.empty();
    m_view->run = std::move(advanced.run);
    m_view->records.insert(m_view->records.end(), advanced.records.begin(), advanced.records.end());
    if (isChanged)
        m_writer->add(advanced.records);
    execute(advanced.commands);
    if (isChanged)
        Q_EMIT changed();
}

void RunController::onWritten(std::uint64_t sequence)
{
    Event persisted;
    persisted.kind = EventKind::Persisted;
    persisted.occasion = occasion(enginePerson);
    persisted.sequence = sequence;
    send(persisted);
}

void RunController::onTrouble()
{
    m_view->trouble = m_writer->trouble();
    Q_EMIT changed();
}

void RunController::execute(const std::vector<Command>& commands)
{
    const Plan& plan = m_view->header.plan;
    for (const Command& command : commands) {
        if (command.kind == CommandKind::Ask)
            continue; // The question is the step's state; the screen asks it.
        const auto index = static_cast<size_t>(command.step);
        const Step& step = plan.steps[index];
        const bool isUntried =
            command.kind == CommandKind::Probe && m_view->run.steps[index].epoch == 0;
        await(command, step);
        m_means.executor->execute({command, step, m_view->run.id, plan.oldPrimary,
                                   m_view->run.newPrimary, plan.target, learnedBy(m_view->records),
                                   isUntried});
    }
}

void RunController::await(const Command& command, const Step& step)
{
    Awaited awaited;
    awaited.until = m_means.clock.monotonic() + step.timeout + answerGrace;
    awaited.unknown.step = command.step;
    awaited.unknown.kind =
        command.kind == CommandKind::Probe ? EventKind::Probed : EventKind::Finished;
    awaited.unknown.probe = command.probe;
    awaited.unknown.epoch = command.epoch;
    awaited.unknown.evidence = {{EvidenceCode::Said, QStringLiteral("no-answer-from-executor")}};
    m_awaited[command.step] = std::move(awaited);
}

void RunController::onAnswer(Event event)
{
    const auto awaited = m_awaited.find(event.step);
    const bool isAwaited = awaited != m_awaited.end() &&
                           awaited->second.unknown.kind == event.kind &&
                           awaited->second.unknown.probe == event.probe &&
                           awaited->second.unknown.epoch == event.epoch;
    if (!isAwaited || !isDriving())
        return; // Too late: the core was told that it is not known.
    m_awaited.erase(awaited);
    event.occasion = occasion(enginePerson);
    if (event.kind == EventKind::Probed)
        addOwnFacts(event);
    send(event);
}

/// What the run itself knows, and no executor can. First, so that theirs would not be heard.
void RunController::addOwnFacts(Event& event) const
{
    const Done lease = m_means.journal->lease();
    GuardFact held;
    held.need = Need::LeaseHeld;
    held.truth = lease ? Truth::Yes : Truth::No;
    held.value = lease ? m_means.desk : lease.error().what;
    held.source = QStringLiteral("journal");
    held.clearer = Clearer::Operator;
    GuardFact chosen;
    chosen.need = Need::CandidateChosen;
    chosen.value = m_view->run.newPrimary.text();
    chosen.truth = chosen.value.isEmpty() ? Truth::No : Truth::Yes;
    chosen.source = QStringLiteral("run");
    chosen.clearer = Clearer::Operator;
    event.facts.insert(event.facts.begin(), {std::move(held), std::move(chosen)});
}

void RunController::onTick()
{
    m_writer->flush();
    if (!isDriving())
        return m_writer->isIdle() ? m_ticker.stop() : void();
    const MonotonicTime now = m_means.clock.monotonic();
    std::vector<Event> overdue;
    for (const auto& [step, awaited] : m_awaited) {
        if (now >= awaited.until)
            overdue.push_back(awaited.unknown);
    }
    for (Event& event : overdue)
        onAnswer(std::move(event));
    remind(now);
}

void RunController::remind(MonotonicTime now)
{
    const bool isHeld = isDriving() && m_view->run.phase == Phase::Held;
    if (!isHeld || now < m_remindedAt + outageReminder ||
        !restsInOutage(m_view->header.plan, m_view->run))
        return;
    m_remindedAt = now;
    Q_EMIT outageReminded();
}

void RunController::setPace()
{
    if (m_means.feed)
        m_means.feed->setCanaryPace(isDriving() ? CanaryPace::Run : CanaryPace::Peace);
}

Occasion RunController::occasion(const Person& person) const
{
    Occasion occasion;
    occasion.actor = person.name;
    occasion.role = person.role;
    occasion.leaseHolder = m_means.desk;
    occasion.monotonic = m_means.clock.monotonic();
    occasion.wall = m_means.clock.utc();
    return occasion;
}

Event RunController::personal(EventKind kind, const Person& person, const QString& reason) const
{
    Event event;
    event.kind = kind;
    event.occasion = occasion(person);
    event.occasion.reason = reason;
    return event;
}

} // namespace pilothouse

#include "moc_run_controller.cpp"
