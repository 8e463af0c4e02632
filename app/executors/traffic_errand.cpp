#include "app/executors/traffic_errand.h"

#include "app/executors/words.h"
#include "models/core/assert.h"

#include <algorithm>

namespace pilothouse {

namespace {

const QString enabled = QStringLiteral("Enabled");
const QString disabled = QStringLiteral("Disabled");

QString endpointWords(const TrafficProfileState& profile)
{
    QStringList words;
    for (const TrafficEndpointState& each : profile.endpoints)
        words.append(
            ExecutorWords::tr("%1 %2, priority %3").arg(each.name, each.status).arg(each.priority));
    return ExecutorWords::tr("%1: %2").arg(profile.name, words.join(QStringLiteral("; ")));
}

int lastOthers(const TrafficProfileState& profile, const QString& except)
{
    int last = 0;
    for (const TrafficEndpointState& each : profile.endpoints)
        if (each.name != except)
            last = std::max(last, each.priority);
    return last;
}

} // namespace

std::optional<int> lastPriority(const TrafficProfileState& profile)
{
    const int last = lastOthers(profile, {});
    return last < priorityMax ? std::optional(last + 1) : std::nullopt;
}

void TrafficErrand::begin()
{
    read([this](const Told& told) { goOn(told); }, [this](const Error& error) { fail(error); });
}

void TrafficErrand::beginUndo()
{
    m_isUndo = true;
    begin();
}

void TrafficErrand::beginProbe()
{
    m_isProbe = true;
    read(
        [this](const Told& told) {
            const Result<std::vector<Change>> open = changes(told);
            if (!open)
                return know(Truth::Unknown);
            know(open.value().empty() ? Truth::Yes : Truth::No);
        },
        [this](const Error&) { know(Truth::Unknown); });
}

const TrafficProfile& TrafficErrand::profile() const
{
    for (const TrafficProfile& each : fleet().trafficProfiles)
        if (each.name == order().command.effect.object)
            return each;
    PH_ASSERT(false);
    return fleet().trafficProfiles.front();
}

const TrafficEndpointState* TrafficErrand::endpoint(const Told& told) const
{
    for (const TrafficEndpoint& planned : profile().endpoints) {
        if (!(planned.region == place().id))
            continue;
        for (const TrafficEndpointState& each : told.state.endpoints)
            if (each.name.compare(planned.name, Qt::CaseInsensitive) == 0)
                return &each;
    }
    return nullptr;
}

Error TrafficErrand::noEndpoint() const
{
    return {ErrorCode::NotFound,
            ExecutorWords::tr("%1 has no endpoint for %2").arg(profile().name, place().name),
            {},
            ExecutorWords::tr("Compare the fleet file with Azure")};
}

void TrafficErrand::read(const std::function<void(const Told&)>& then,
                         const std::function<void(const Error&)>& otherwise)
{
    tools().arm.get(
        trafficProfileQuestion(fleet().cloud, profile()), this,
        [this, then, otherwise](const Result<QJsonObject>& answer) {
            if (answer) {
                m_failingSince.reset();
                const Result<TrafficProfileState> state = parseTrafficProfile(answer.value());
                return state ? then({answer.value(), state.value()}) : otherwise(state.error());
            }
            // Asking earlier would only prolong the pause.
            const Milliseconds pause = std::chrono::ceil<Milliseconds>(tools().arm.pause());
            const bool isPaused = answer.error().code == ErrorCode::Throttled;
            if (isPaused && pause + margin < left())
                return later(pause + margin, [this, then, otherwise] { read(then, otherwise); });
            // A resource manager that fails for a moment must not use up all attempts within it.
            const MonotonicTime now = tools().clock.monotonic();
            const bool isEarly = now - m_failingSince.value_or(now) < failurePatience;
            m_failingSince = m_failingSince.value_or(now);
            if (!m_isProbe && !isPaused && isEarly && left() > showPause * 2)
                return later(showPause, [this, then, otherwise] { read(then, otherwise); });
            otherwise(answer.error());
        });
}

void TrafficErrand::goOn(const Told& told)
{
    const Result<std::vector<Change>> open = changes(told);
    if (!open)
        return endWith(open.error(), m_hasSent);
    if (open.value().empty())
        return succeed(EvidenceCode::TrafficReadBack, endpointWords(told.state));
    const Change& next = open.value().front();
    if (m_accepted && m_accepted->change == next)
        return waitForItToShow();
    send(told, next);
}

/// Never ordered again in the same attempt: what says yes and does nothing would be asked hundreds
/// of times, until it asks for a pause.
void TrafficErrand::waitForItToShow()
{
    const bool isOver = tools().clock.monotonic() - m_accepted->at > showPatience;
    if (isOver || left() < showPause * 2)
        return doubt(
            {ErrorCode::Refused,
             ExecutorWords::tr("%1 does not show what was ordered").arg(profile().name),
             ExecutorWords::tr("Azure accepted the change of %1").arg(m_accepted->change.endpoint),
             ExecutorWords::tr("Look at the profile itself")});
    later(showPause, [this] {
        read([this](const Told& now) { goOn(now); },
             [this](const Error& error) { endWith(error, m_hasSent); });
    });
}

void TrafficErrand::send(const Told& told, const Change& change)
{
    const Result<ArmOrder> order =
        endpointOrder(fleet().cloud, profile(), told.json, change.endpoint, change.properties);
    if (!order)
        return fail(order.error());
    tools().arm.order(order.value(), this, [this, change](const ArmOutcome& outcome) {
        m_hasSent = m_hasSent || outcome.mayHaveHappened || outcome.body.ok();
        const bool isPaused = !outcome.body && outcome.body.error().code == ErrorCode::Throttled;
        if (!outcome.body && !isPaused)
            return endWith(outcome.body.error(), m_hasSent);
        if (outcome.body)
            m_accepted = Accepted{change, tools().clock.monotonic()};
        // What it answered is not what is there: the profile is asked again.
        read([this](const Told& now) { goOn(now); },
             [this](const Error& error) { endWith(error, m_hasSent); });
    });
}

Result<std::vector<TrafficErrand::Change>> DisableEndpoint::changes(const Told& told)
{
    const TrafficEndpointState* known = endpoint(told);
    if (known == nullptr)
        return noEndpoint();
    if (!isUndo())
        leave(priorityBefore(profile().name, known->priority));
    const QString wanted = isUndo() ? enabled : disabled;
    if (known->status == wanted)
        return std::vector<Change>{};
    return std::vector<Change>{{known->name, {{QStringLiteral("endpointStatus"), wanted}}}};
}

Result<std::vector<TrafficErrand::Change>> LowerEndpoint::changes(const Told& told)
{
    const TrafficEndpointState* known = endpoint(told);
    if (known == nullptr)
        return noEndpoint();
    const int last = lastOthers(told.state, known->name);
    if (!isUndo() && known->priority > last)
        return std::vector<Change>{};
    const std::optional<int> wanted = isUndo() ? priorityToRestore() : last + 1;
    if (!wanted)
        return notKnown();
    if (known->priority == *wanted)
        return std::vector<Change>{};
    if (!isUndo())
        leave(priorityBefore(profile().name, known->priority));
    if (*wanted > priorityMax)
        return Error{ErrorCode::Refused,
                     ExecutorWords::tr("%1 has no priority left").arg(profile().name),
                     ExecutorWords::tr("They end at %1").arg(priorityMax),
                     ExecutorWords::tr("Number the endpoints anew")};
    return std::vector<Change>{{known->name, {{QStringLiteral("priority"), *wanted}}}};
}

std::optional<int> LowerEndpoint::priorityToRestore() const
{
    const std::map<QString, int>& before = order().learned.priorityBefore;
    const auto known = before.find(profile().name);
    return known != before.end() ? std::optional(known->second) : std::nullopt;
}

Error LowerEndpoint::notKnown() const
{
    return {ErrorCode::Refused,
            ExecutorWords::tr("The priority of %1 in %2 was not restored")
                .arg(place().name, profile().name),
            ExecutorWords::tr("The run's records do not say what it was before"),
            ExecutorWords::tr("Set it by hand as the fleet's owner knows it")};
}

Result<std::vector<TrafficErrand::Change>> RaiseEndpoint::changes(const Told& told)
{
    const TrafficEndpointState* known = endpoint(told);
    if (known == nullptr)
        return noEndpoint();
    std::vector<Change> open;
    for (const TrafficEndpointState& each : told.state.endpoints) {
        if (each.name == known->name || each.priority != 1)
            continue;
        const std::optional<int> free = lastPriority(told.state);
        if (!free)
            return Error{ErrorCode::Refused,
                         ExecutorWords::tr("%1 has no priority left").arg(profile().name),
                         {},
                         ExecutorWords::tr("Number the endpoints anew")};
        open.push_back({each.name, {{QStringLiteral("priority"), *free}}});
    }
    if (known->priority != 1)
        open.push_back({known->name, {{QStringLiteral("priority"), 1}}});
    if (known->status != enabled)
        open.push_back({known->name, {{QStringLiteral("endpointStatus"), enabled}}});
    return open;
}

} // namespace pilothouse
