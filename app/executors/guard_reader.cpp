#include "app/executors/guard_reader.h"

#include "app/azure/traffic_manager.h"
#include "app/executors/canary_write.h"
#include "app/executors/fence_look.h"
#include "app/executors/history.h"
#include "app/executors/life.h"
#include "app/executors/words.h"
#include "models/core/text.h"

#include <algorithm>

namespace pilothouse {

namespace {

/// A guard waits no longer than this for a word about life, and leaves the rest to the step.
constexpr Milliseconds lifePatience{4'000};

QString wordsOf(const Error& error)
{
    return error.why.isEmpty() ? error.what : error.why;
}

Truth truthOf(bool is)
{
    return is ? Truth::Yes : Truth::No;
}

} // namespace

GuardReader::GuardReader(ExecutorTools& tools, const EffectOrder& order)
    : m_tools(tools)
    , m_order(order)
    , m_until(tools.clock.monotonic() + std::min(lifePatience, order.step.timeout) -
              Errand::margin * 2)
{
}

void GuardReader::read(Callback callback)
{
    m_callback = std::move(callback);
    std::vector<Need> needs;
    for (const Need need : m_order.step.allowed)
        if (need != Need::LeaseHeld && need != Need::CandidateChosen)
            needs.push_back(need);
    m_open = needs.size() + 1;
    for (const Need need : needs)
        readNeed(need);
    QMetaObject::invokeMethod(
        this, [this] { add(fact(Need::LeaseHeld, {}, {})); }, Qt::QueuedConnection);
}

void GuardReader::readNeed(Need need)
{
    switch (need) {
    case Need::LeaseHeld:
    case Need::CandidateChosen:
        return;
    case Need::ProbeAnswered:
        return readProbeAnswered();
    case Need::NoProofOfLife:
        return readLife();
    case Need::UnmarkedByOthers:
        return readMark();
    case Need::ReceiversDetached:
        return readReceivers();
    case Need::CandidateFit:
        return readFitness();
    case Need::OldPrimaryFenced:
        return readFence();
    case Need::NewPrimaryWritable:
        return readWritable();
    case Need::OldEndpointDisabled:
        return readEndpoint();
    }
}

void GuardReader::readProbeAnswered()
{
    const RegionId id = m_order.command.target;
    m_tools.standbys.read(id, Standbys::guardAge, this, [this, id](const StandbyReading& reading) {
        GuardFact found =
            fact(Need::ProbeAnswered, ExecutorWords::tr("answers"), m_tools.fleet.nameOf(id));
        found.truth = reading.facts ? Truth::Yes : Truth::No;
        found.value = reading.facts ? ExecutorWords::tr("answers") : wordsOf(reading.facts.error());
        found.age = reading.age;
        add(found);
    });
}

void GuardReader::readLife()
{
    m_isLifeOpen = true;
    m_tools.outlook.hurry(m_order.oldPrimary);
    connect(&m_tools.outlook, &Outlook::looked, this, [this] { judgeLifeNow(false); });
    QMetaObject::invokeMethod(
        this, [this] { judgeLifeNow(false); }, Qt::QueuedConnection);
    const auto left = toMilliseconds(m_until - m_tools.clock.monotonic());
    QTimer::singleShot(std::max(Milliseconds{1}, left), this, [this] { judgeLifeNow(true); });
}

void GuardReader::judgeLifeNow(bool isLast)
{
    if (!m_isLifeOpen)
        return;
    const LifeVerdict verdict =
        judgeLife(m_tools.outlook, m_order.oldPrimary, m_tools.clock.monotonic());
    GuardFact found =
        fact(Need::NoProofOfLife, ExecutorWords::tr("no commit, no receiving standby"),
             ExecutorWords::tr("this desk's own look"));
    const bool isAlive =
        verdict.kind == LifeVerdict::Kind::Alive || verdict.kind == LifeVerdict::Kind::Recovering;
    const bool isDown = verdict.kind == LifeVerdict::Kind::Down;
    if (!isAlive && !isDown && !isLast)
        return;
    m_isLifeOpen = false;
    found.truth = isAlive ? Truth::No : isDown ? Truth::Yes : Truth::Unknown;
    found.value = verdict.words;
    found.age = verdict.age;
    add(found);
}

void GuardReader::readMark()
{
    const RegionId id = m_order.command.target;
    m_tools.standbys.read(id, Standbys::guardAge, this, [this, id](const StandbyReading& reading) {
        GuardFact found = fact(Need::UnmarkedByOthers, ExecutorWords::tr("no other run's mark"),
                               m_tools.fleet.nameOf(id));
        found.age = reading.age;
        found.clearer = Clearer::Operator;
        if (reading.facts) {
            const RunId mark = reading.facts.value().mark();
            found.truth = truthOf(mark.isEmpty() || mark == m_order.run);
            found.value = mark.isEmpty() ? ExecutorWords::tr("no mark") : mark.text();
        } else {
            found.value = wordsOf(reading.facts.error());
        }
        add(found);
    });
}

/// A standby that is not reached cannot be held, and cannot be promoted by anybody here either; but
/// one must be reached.
void GuardReader::readReceivers()
{
    m_tools.standbys.readAll(
        standbyIds(), Standbys::guardAge, this,
        [this](const std::map<RegionId, StandbyReading>& readings) {
            GuardFact found =
                fact(Need::ReceiversDetached,
                     ExecutorWords::tr("every standby that is reached is held by this run"),
                     ExecutorWords::tr("standbys"));
            QStringList words;
            bool isAnyReached = false;
            bool areHeld = true;
            for (const auto& [id, reading] : readings) {
                found.age = std::max(found.age, reading.age);
                if (!reading.facts) {
                    words.append(ExecutorWords::tr("%1 not reached").arg(m_tools.fleet.nameOf(id)));
                    continue;
                }
                const StandbyFacts& facts = reading.facts.value();
                const bool isHeld = facts.mark() == m_order.run && !facts.hasReceiver;
                isAnyReached = true;
                areHeld = areHeld && isHeld;
                words.append(isHeld ? ExecutorWords::tr("%1 held").arg(m_tools.fleet.nameOf(id))
                             : facts.isInRecovery
                                 ? ExecutorWords::tr("%1 not held").arg(m_tools.fleet.nameOf(id))
                                 : ExecutorWords::tr("%1 is no standby, it takes writes")
                                       .arg(m_tools.fleet.nameOf(id)));
            }
            found.truth = isAnyReached ? truthOf(areHeld) : Truth::Unknown;
            found.value = words.join(QStringLiteral(", "));
            add(found);
        });
}

void GuardReader::readFitness()
{
    const RegionId chosen = m_order.newPrimary;
    m_tools.standbys.readAll(
        standbyIds(), Standbys::guardAge, this,
        [this, chosen](const std::map<RegionId, StandbyReading>& readings) {
            GuardFact found =
                fact(Need::CandidateFit, ExecutorWords::tr("a standby with a sane history"),
                     m_tools.fleet.nameOf(chosen));
            std::map<RegionId, StandbyFacts> standbys;
            for (const auto& [id, reading] : readings)
                if (reading.facts)
                    standbys.emplace(id, reading.facts.value());
            const auto own = standbys.find(chosen);
            if (own == standbys.end()) {
                found.value = ExecutorWords::tr("not reached");
                return add(found);
            }
            const Truth history = judgeHistories(standbys).at(chosen);
            found.age = readings.at(chosen).age;
            found.truth = own->second.isInRecovery ? history : Truth::No;
            found.value = own->second.isInRecovery
                              ? ExecutorWords::tr("standby at %1, history %2")
                                    .arg(text::lsn(own->second.position()),
                                         history == Truth::Yes  ? ExecutorWords::tr("sane")
                                         : history == Truth::No ? ExecutorWords::tr("of its own")
                                                                : ExecutorWords::tr("not known"))
                              : ExecutorWords::tr("no standby");
            add(found);
        });
}

void GuardReader::readFence()
{
    const Milliseconds patience = toMilliseconds(m_until - m_tools.clock.monotonic());
    auto* look = new FenceLook(m_tools.fleet, acceptedRungs(m_tools, m_order), this);
    const auto take = [this](const FenceSight& sight) {
        GuardFact found =
            fact(Need::OldPrimaryFenced, ExecutorWords::tr("a rung that the policy accepts"),
                 ExecutorWords::tr("the fence's rungs at %1")
                     .arg(m_tools.fleet.nameOf(m_order.oldPrimary)));
        found.clearer = Clearer::Platform;
        found.truth = sight.isProved;
        found.value = sight.words;
        found.age = sight.age;
        add(found);
    };
    look->look(FenceQuestion::WhetherAnyHolds, std::max(Milliseconds{1}, patience), take);
}

void GuardReader::readWritable()
{
    const RegionId id = m_order.newPrimary;
    const std::optional<Microseconds> age = m_tools.standbys.sinceCommit(id);
    const bool hasFailedSince = m_tools.outlook.readingsOf(id).database.error.has_value();
    if (age && *age <= Standbys::guardAge && !hasFailedSince) {
        QMetaObject::invokeMethod(
            this, [this, id, age = *age] { add(writable(id, Truth::Yes, {}, age)); },
            Qt::QueuedConnection);
        return;
    }
    // Several guards ask at once, and none may be refused for another one's row.
    const QString writer = QStringLiteral("guard:%1/%2/%3")
                               .arg(m_order.run.text())
                               .arg(m_order.command.step)
                               .arg(m_order.command.probe);
    std::vector<PostgresStatement> statements{localCommit()};
    for (PostgresStatement& statement : canaryWrite(writer, id, m_tools.clock))
        statements.push_back(std::move(statement));
    m_tools.lines.looking(id).run(
        std::move(statements), Standbys::lookDeadline, this,
        [this, id](const std::vector<PostgresOutcome>& outcomes) {
            const PostgresOutcome& insert = outcomes[2];
            const Truth refused = insert.sqlState.isEmpty() ? Truth::Unknown : Truth::No;
            const QString why = insert.rows.ok() ? ExecutorWords::tr("the commit was not answered")
                                                 : wordsOf(insert.rows.error());
            add(writable(id, isCommitted(outcomes, 1) ? Truth::Yes : refused, why, {}));
        });
}

/// `why` it is not.
GuardFact GuardReader::writable(const RegionId& region, Truth truth, const QString& why,
                                Microseconds age) const
{
    GuardFact found = fact(Need::NewPrimaryWritable, ExecutorWords::tr("commits a row"),
                           m_tools.fleet.nameOf(region));
    found.truth = truth;
    found.value = truth == Truth::Yes ? ExecutorWords::tr("committed a row") : why;
    found.age = age;
    return found;
}

void GuardReader::readEndpoint()
{
    const auto profile = std::find_if(
        m_tools.fleet.trafficProfiles.begin(), m_tools.fleet.trafficProfiles.end(),
        [&](const TrafficProfile& each) { return each.name == m_order.command.effect.object; });
    if (profile == m_tools.fleet.trafficProfiles.end())
        return add(fact(Need::OldEndpointDisabled, ExecutorWords::tr("disabled"), {}));
    m_tools.arm.get(
        trafficProfileQuestion(m_tools.fleet.cloud, *profile), this,
        [this, profile](const Result<QJsonObject>& answer) {
            GuardFact found = fact(Need::OldEndpointDisabled, ExecutorWords::tr("disabled"),
                                   QStringLiteral("ARM"));
            const Result<TrafficProfileState> state =
                answer ? parseTrafficProfile(answer.value()) : answer.error();
            const Milliseconds pause = std::chrono::ceil<Milliseconds>(m_tools.arm.pause());
            if (!state && state.error().code == ErrorCode::Throttled &&
                m_tools.clock.monotonic() + pause < m_until) {
                QTimer::singleShot(pause + Errand::margin, this, [this] { readEndpoint(); });
                return;
            }
            if (!state)
                found.value = wordsOf(state.error());
            else
                for (const TrafficEndpoint& planned : profile->endpoints)
                    for (const TrafficEndpointState& each : state.value().endpoints)
                        if (planned.region == m_order.oldPrimary && planned.name == each.name) {
                            found.truth = truthOf(each.status == QLatin1String("Disabled"));
                            found.value = each.status;
                        }
            add(found);
        });
}

/// The last one to come calls back. LeaseHeld stands for "all have been asked" and is left out.
void GuardReader::add(GuardFact found)
{
    if (found.need != Need::LeaseHeld)
        m_facts.push_back(std::move(found));
    if (--m_open > 0)
        return;
    if (const Callback callback = std::exchange(m_callback, nullptr))
        callback(std::move(m_facts));
}

GuardFact GuardReader::fact(Need need, const QString& limit, const QString& source) const
{
    GuardFact made;
    made.need = need;
    made.limit = limit;
    made.source = source;
    return made;
}

std::vector<RegionId> GuardReader::standbyIds() const
{
    std::vector<RegionId> ids;
    for (const Region& each : m_tools.fleet.regions)
        if (each.id != m_order.oldPrimary)
            ids.push_back(each.id);
    return ids;
}

} // namespace pilothouse
