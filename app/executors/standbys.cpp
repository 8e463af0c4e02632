#include "app/executors/standbys.h"

#include "app/executors/words.h"
#include "models/core/assert.h"
#include "models/core/text.h"

#include <algorithm>

namespace pilothouse {

namespace {

Error silence(const RegionId& region)
{
    return {ErrorCode::Timeout,
            ExecutorWords::tr("No answer from the database of %1 in %2")
                .arg(region.text(), text::duration(Microseconds(Standbys::lookDeadline))),
            {},
            ExecutorWords::tr("Check the server and the network between it and this desk")};
}

} // namespace

Standbys::Standbys(OperatorLines& lines, const Clock& clock) : m_lines(lines), m_clock(clock) {}

void Standbys::read(const RegionId& region, Milliseconds ageMax, QObject* context,
                    Callback callback)
{
    Looking& looking = m_looking[region];
    const auto found = m_known.find(region);
    const QPointer<QObject> asker(context);
    if (found != m_known.end() && found->second.begunAt >= looking.notBefore &&
        m_clock.monotonic() - found->second.at <= ageMax) {
        QMetaObject::invokeMethod(
            this,
            [this, region, asker, callback = std::move(callback)] {
                if (asker)
                    callback(known(region));
            },
            Qt::QueuedConnection);
        return;
    }
    const MonotonicTime notBefore = std::max(m_clock.monotonic() - ageMax, looking.notBefore);
    const bool isJoined = looking.isUnderWay && looking.begunAt >= notBefore;
    looking.waiting.push_back({asker, std::move(callback), notBefore});
    // What is under way and young enough comes sooner than what would be asked now.
    if (!isJoined)
        look(region);
}

void Standbys::look(const RegionId& region)
{
    const MonotonicTime begunAt = m_clock.monotonic();
    m_looking[region].begunAt = begunAt;
    m_looking[region].isUnderWay = true;
    const auto isOver = std::make_shared<bool>(false);
    const auto end = [this, region, begunAt, isOver](Result<StandbyFacts> facts) {
        if (!std::exchange(*isOver, true)) {
            keep(region, std::move(facts), begunAt);
            answer(region, begunAt);
        }
    };
    m_lines.looking(region).run(standbyLook(), lookDeadline, this,
                                [end](const std::vector<PostgresOutcome>& outcomes) {
                                    end(parseStandbyLook(outcomes[0], outcomes[1]));
                                });
    // A line that must be opened first takes longer than a guard can wait.
    QTimer::singleShot(lookDeadline, this, [end, region] { end(silence(region)); });
}

/// Answers whom a look that began then is young enough for.
void Standbys::answer(const RegionId& region, MonotonicTime begunAt)
{
    Looking& looking = m_looking[region];
    looking.isUnderWay = looking.isUnderWay && looking.begunAt != begunAt;
    std::vector<Waiting> waiting = std::exchange(looking.waiting, {});
    const auto younger =
        std::stable_partition(waiting.begin(), waiting.end(),
                              [&](const Waiting& each) { return each.notBefore <= begunAt; });
    looking.waiting.assign(younger, waiting.end());
    waiting.erase(younger, waiting.end());
    for (const Waiting& each : waiting)
        if (each.asker)
            each.callback(known(region));
}

void Standbys::readAll(const std::vector<RegionId>& regions, Milliseconds ageMax, QObject* context,
                       const AllCallback& callback)
{
    PH_ASSERT(!regions.empty());
    const auto all = std::make_shared<std::map<RegionId, StandbyReading>>();
    const std::size_t wanted = regions.size();
    for (const RegionId& region : regions)
        read(region, ageMax, context,
             [all, wanted, region, callback](const StandbyReading& reading) {
                 all->insert_or_assign(region, reading);
                 if (all->size() == wanted)
                     callback(*all);
             });
}

void Standbys::forget(const RegionId& region)
{
    m_looking[region].notBefore = m_clock.monotonic();
}

void Standbys::noteCommit(const RegionId& region)
{
    m_committedAt[region] = m_clock.monotonic();
}

std::optional<Microseconds> Standbys::sinceCommit(const RegionId& region) const
{
    const auto found = m_committedAt.find(region);
    return found == m_committedAt.end() ? std::nullopt
                                        : std::optional(m_clock.monotonic() - found->second);
}

void Standbys::take(const RegionId& region, Result<StandbyFacts> facts)
{
    keep(region, std::move(facts), m_clock.monotonic());
}

void Standbys::keep(const RegionId& region, Result<StandbyFacts> facts, MonotonicTime begunAt)
{
    const auto found = m_known.find(region);
    const bool isOlder =
        found != m_known.end() && facts.ok() && found->second.facts.ok() &&
        facts.value().serverMicroseconds < found->second.facts.value().serverMicroseconds;
    if (!isOlder)
        m_known.insert_or_assign(region, Known{std::move(facts), begunAt, m_clock.monotonic()});
}

StandbyReading Standbys::known(const RegionId& region) const
{
    const Known& known = m_known.at(region);
    return {known.facts, m_clock.monotonic() - known.at};
}

} // namespace pilothouse
