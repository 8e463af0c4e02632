#include "tests/integration/matrix/play.h"

#include "app/ruler/session.h"
#include "models/orchestration/codes.h"
#include "models/review/run_assessment.h"
#include "tests/integration/failover/witness.h"
#include "tests/integration/matrix/acts.h"

#include <QJsonArray>
#include <QTimer>
#include <QtTest>

#include <algorithm>

namespace pilothouse::matrix {

namespace {

constexpr int writesBefore = 50;
constexpr int besideBudgetMs = 60'000;
constexpr Milliseconds writePatience{2'000};
/// Unattended: a move begins within this, or it does not begin.
constexpr Milliseconds moveBudget{60'000};
constexpr Milliseconds calmSpan{20'000};

/// One row being played.
class Play
{
public:
    Play(const Row& row, Manner manner);

    [[nodiscard]] Played run();

private:
    void listen();
    [[nodiscard]] bool begin();
    [[nodiscard]] bool waitUnattended();
    void lookUnattended();
    void compareUnattended();
    void doAll(const QStringList& acts);
    [[nodiscard]] std::vector<Cue> takeCues(const QString& step, StepState state);
    void onOrder(const EffectOrder& order);
    void doBeside(const Cue& cue);
    void onChanged();
    void rest();
    void look();
    void count(Witness& witness);
    void compare();
    void expect(const QString& what, const QString& expected, const QString& found);
    void fail(const QString& why) { m_played.failures.append(why); }
    [[nodiscard]] QString idOf(int step) const;
    [[nodiscard]] QStringList writableRegions();
    [[nodiscard]] QStringList unfinishedThatCount() const;

    const Row& m_row;
    const Manner m_manner;
    FailoverDay m_day;
    Played m_played;
    std::vector<Cue> m_cues; ///< Still to come.
    int m_besides = 0;       ///< Cues of which not all is done yet.
    MonotonicTime m_begunAt;
};

QString words(const QStringList& list)
{
    return list.isEmpty() ? QStringLiteral("none") : list.join(QStringLiteral(", "));
}

/// What the last refusal lacked.
QStringList lastRefusal(const std::vector<Record>& records)
{
    QStringList needs;
    for (const Record& record : records) {
        if (record.kind != RecordKind::Refused)
            continue;
        needs.clear();
        for (const GuardFact& fact : record.facts)
            needs.append(codeOf(fact.need));
    }
    return needs;
}

Play::Play(const Row& row, Manner manner)
    : m_row(row)
    , m_manner(manner)
    , m_day(QStringLiteral("matrix"))
    , m_cues(row.during)
{
    m_played.name = row.name;
}

Played Play::run()
{
    if (!m_day.bringUp(m_row.isLawfulAnywhere ? FailoverDay::Law::Anywhere
                                              : FailoverDay::Law::AsInFile)) {
        fail(QStringLiteral("The lab did not come up"));
        return m_played;
    }
    const lab::Topology topology = m_day.lab().topology();
    QStringList regions;
    for (const lab::RegionPlace& region : topology.regions)
        regions.append(region.id);
    Witness witness(lab::ownSideConninfo(topology, regions));
    if (!witness.hasSeen(writesBefore)) {
        fail(QStringLiteral("The ruler could not write before the fault"));
        return m_played;
    }
    if (m_manner == Manner::Unattended && !m_day.arm()) {
        fail(QStringLiteral("Automatic failover could not be armed"));
        return m_played;
    }
    listen();
    doAll(m_row.before);
    if (begin()) {
        rest();
        look();
        count(witness);
        compare();
    } else if (m_manner == Manner::Unattended) {
        lookUnattended();
        count(witness);
        compareUnattended();
    }
    return m_played;
}

void Play::listen()
{
    m_day.onOrder([this](const EffectOrder& order) { onOrder(order); });
    QObject::connect(&m_day.runs(), &RunController::changed, [this] {
        if (m_day.hasRun())
            onChanged();
    });
}

/// Whether there is a run.
bool Play::begin()
{
    m_begunAt = SystemClock().monotonic();
    if (m_manner == Manner::Unattended)
        return waitUnattended();
    if (m_day.start(m_row.target))
        return true;
    fail(QStringLiteral("The run did not start"));
    return false;
}

/// Where nothing may begin, it is given the time in which it would have.
bool Play::waitUnattended()
{
    const bool isMove = m_row.unattended == Unattended::Same;
    const Milliseconds budget = isMove ? moveBudget : std::max(calmSpan, m_row.watch);
    const bool hasRun =
        QTest::qWaitFor([this] { return m_day.hasRun(); }, static_cast<int>(budget.count()));
    if (isMove && !hasRun)
        fail(QStringLiteral("Nothing was moved"));
    if (!isMove && hasRun)
        fail(QStringLiteral("A run began by itself"));
    return hasRun;
}

void Play::lookUnattended()
{
    const Autopilot::View& view = m_day.automation();
    m_played.took = toMilliseconds(SystemClock().monotonic() - m_begunAt);
    m_played.automation = view.lines.join(QStringLiteral("; "));
    m_played.writable = writableRegions();
}

void Play::compareUnattended()
{
    if (m_row.unattended != Unattended::Holds) {
        expect(QStringLiteral("writable"), words(m_row.writable), words(m_played.writable));
        if (m_day.automation().state == Autopilot::State::Holding)
            expect(QStringLiteral("automatic failover"), QStringLiteral("does not hold"),
                   m_played.automation);
    } else if (m_day.automation().state != Autopilot::State::Holding ||
               !m_played.automation.contains(m_row.holdsFor)) {
        expect(QStringLiteral("holds for"), m_row.holdsFor, m_played.automation);
    }
    if (m_row.isSplit != m_played.account.isSplit())
        fail(QStringLiteral("%1 writes were acknowledged by one region beside another")
                 .arg(m_played.account.besides));
}

void Play::doAll(const QStringList& acts)
{
    for (const QString& act : acts)
        if (const Done done = perform(m_day, act); !done)
            fail(done.error().what + QStringLiteral(": ") + done.error().why);
}

/// Each cue is given once, the first time that its moment comes.
std::vector<Cue> Play::takeCues(const QString& step, StepState state)
{
    std::vector<Cue> due;
    const auto isDue = [&](const Cue& each) { return each.step == step && each.state == state; };
    std::copy_if(m_cues.begin(), m_cues.end(), std::back_inserter(due), isDue);
    std::erase_if(m_cues, isDue);
    return due;
}

/// The order leaves only after this.
void Play::onOrder(const EffectOrder& order)
{
    if (order.command.kind == CommandKind::Undo)
        return;
    const StepState state =
        order.command.kind == CommandKind::Act ? StepState::Acting : StepState::Probing;
    for (const Cue& cue : takeCues(order.step.id.text(), state)) {
        if (cue.after.count() == 0)
            doAll(cue.acts);
        else
            doBeside(cue);
    }
}

void Play::onChanged()
{
    const std::vector<StepRun>& steps = m_day.view().run.steps;
    for (size_t i = 0; i < steps.size(); ++i)
        if (steps[i].state > StepState::Acting)
            for (const Cue& cue : takeCues(idOf(static_cast<int>(i)), steps[i].state))
                doBeside(cue);
}

void Play::doBeside(const Cue& cue)
{
    ++m_besides;
    QTimer::singleShot(cue.after, Qt::PreciseTimer, &m_day.runs(), [this, acts = cue.acts] {
        performBeside(m_day, acts, [this](const Done& done) {
            --m_besides;
            if (!done)
                fail(done.error().what + QStringLiteral(": ") + done.error().why);
        });
    });
}

void Play::rest()
{
    if (!hasComeToRest(m_day))
        fail(QStringLiteral("The run neither ends nor says that it is held"));
    m_played.took = toMilliseconds(SystemClock().monotonic() - m_begunAt);
    if (!QTest::qWaitFor([this] { return m_besides == 0; }, besideBudgetMs))
        fail(QStringLiteral("What was begun during the run was not done"));
    doAll(m_row.then);
    if (!m_row.then.isEmpty())
        m_played.took = toMilliseconds(SystemClock().monotonic() - m_begunAt);
    const MonotonicTime until = SystemClock().monotonic() + m_row.watch;
    static_cast<void>(QTest::qWaitFor([until] { return SystemClock().monotonic() >= until; },
                                      static_cast<int>(m_row.watch.count()) + 1'000));
    for (const Cue& missed : m_cues)
        fail(QStringLiteral("\"%1 %2\" never came").arg(missed.step, codeOf(missed.state)));
}

void Play::look()
{
    const RunView& view = m_day.view();
    const RunAssessment shown = m_day.runs().assessment();
    m_played.end = view.run.phase;
    m_played.waits = view.run.phase == Phase::Held ? lastRefusal(view.records) : QStringList();
    for (size_t i = 0; i < view.run.steps.size(); ++i) {
        const StepRun& step = view.run.steps[i];
        if (step.isDoubted)
            m_played.doubts.append(idOf(static_cast<int>(i)));
        if (step.state == StepState::Failed || step.state == StepState::Doubtful ||
            step.state == StepState::UndoFailed)
            m_played.unfinished.append(idOf(static_cast<int>(i)));
    }
    m_played.headline = shown.headline;
    m_played.next = shown.nextStep;
    m_played.story = m_day.story();
    m_played.writable = writableRegions();
}

/// Regions whose database commits a row for a client of its own side.
QStringList Play::writableRegions()
{
    QStringList regions;
    const lab::Topology topology = m_day.lab().topology();
    for (const lab::RegionPlace& region : topology.regions) {
        ruler::Session session;
        const QByteArray conninfo = lab::ownSideConninfo(topology, {region.id}).toUtf8();
        if (!session.open(conninfo, writePatience) || !session.acceptsWrites(writePatience))
            continue;
        const QString writer = QStringLiteral("matrix/") + region.id;
        if (session.write(writer, 1, writePatience).mark == ruler::Mark::Acknowledged)
            regions.append(region.id);
    }
    return regions;
}

void Play::count(Witness& witness)
{
    witness.stop();
    m_played.account = accountOf(witness.entries());
    if (m_played.writable.size() == 1)
        m_played.tally =
            witness.counted(lab::ownSideConninfo(m_day.lab().topology(), m_played.writable));
}

void Play::compare()
{
    expect(QStringLiteral("end"), codeOf(m_row.end), endOf(m_played));
    expect(QStringLiteral("waits for"), words(m_row.waits), words(m_played.waits));
    const QStringList any{QStringLiteral("any")};
    if (m_row.doubts != any)
        expect(QStringLiteral("in doubt"), words(m_row.doubts), words(m_played.doubts));
    if (m_row.unfinished != any)
        expect(QStringLiteral("unfinished"), words(m_row.unfinished), words(unfinishedThatCount()));
    for (const QString& each : m_row.says) {
        const QString step = each.section(QLatin1Char(' '), 0, 0);
        const QString expected = each.section(QLatin1Char(' '), 1);
        const QString said = m_day.evidence(step, EvidenceCode::Said);
        if (!said.contains(expected))
            expect(QStringLiteral("said to ") + step, expected, said);
    }
    expect(QStringLiteral("writable"), words(m_row.writable), words(m_played.writable));
    if (!m_played.headline.contains(m_row.headline))
        expect(QStringLiteral("headline"), m_row.headline, m_played.headline);
    if (!m_played.next.contains(m_row.next))
        expect(QStringLiteral("next step"), m_row.next, m_played.next);
    if (m_row.isSplit != m_played.account.isSplit())
        fail(QStringLiteral("%1 writes were acknowledged by one region beside another")
                 .arg(m_played.account.besides));
    const auto lost = m_played.tally[QStringLiteral("lost")].toArray().size();
    if (lost > m_row.lostMost)
        fail(QStringLiteral("%1 acknowledged writes are lost, at most %2 may be")
                 .arg(lost)
                 .arg(m_row.lostMost));
    if (m_played.writable.size() == 1 && m_played.tally.isEmpty())
        fail(QStringLiteral("What %1 holds was not counted").arg(m_played.writable.front()));
}

/// Whether an application is warm within its time depends on how busy this machine is, so that
/// counts only where the row names it.
QStringList Play::unfinishedThatCount() const
{
    QStringList counting = m_played.unfinished;
    counting.removeIf([this](const QString& step) {
        return step.startsWith(QLatin1String("warm-up:")) && !m_row.unfinished.contains(step);
    });
    return counting;
}

void Play::expect(const QString& what, const QString& expected, const QString& found)
{
    if (expected != found)
        fail(QStringLiteral("%1: expected \"%2\", found \"%3\"").arg(what, expected, found));
}

QString Play::idOf(int step) const
{
    return m_day.view().header.plan.steps[static_cast<size_t>(step)].id.text();
}

} // namespace

Played play(const Row& row, Manner manner)
{
    return Play(row, manner).run();
}

} // namespace pilothouse::matrix
