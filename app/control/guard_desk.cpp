#include "app/control/guard_desk.h"

#include "app/control/guard_entry.h"
#include "app/control/words.h"

#include <algorithm>
#include <utility>

namespace pilothouse {

namespace {

Error notStarted(const QString& why, const QString& next = {})
{
    return {ErrorCode::Refused, ControlWords::tr("Not started, and nothing was sent"), why, next};
}

/// The screen offers only these; whoever writes his own line may not invent one.
bool isCategory(const QString& code)
{
    const auto categories = GuardSession::categories();
    return std::any_of(categories.begin(), categories.end(),
                       [&code](const auto& category) { return category.first == code; });
}

} // namespace

GuardDesk::GuardDesk(FleetStore& store, const AlarmLog& alarms, RunController& runs,
                     QObject* parent)
    : QObject(parent)
    , m_guard(store.clock(), store, alarms, runs)
{
    connect(&m_guard, &GuardSession::changed, this, &GuardDesk::onChanged);
    connect(&m_guard, &GuardSession::started, this, [this] { answer(std::nullopt); });
}

ControlReply GuardDesk::plan(const ControlRequest& request)
{
    if (m_answered)
        return {request.id, {}, notStarted(ControlWords::tr("Another start counts down")), {}};
    fillIn(request, {request.person, {}});
    const QJsonObject body{{QStringLiteral("guard"), guardEntry(m_guard.view())}};
    m_guard.cancel({});
    return {request.id, body, std::nullopt, {}};
}

void GuardDesk::run(const ControlRequest& request, const Person& person, QObject& caller,
                    Answered answered)
{
    if (m_answered)
        return answered(
            {request.id, {}, notStarted(ControlWords::tr("Another start counts down")), {}});
    fillIn(request, person);
    if (const std::optional<Error> why = whyNotArmed(request)) {
        const QJsonObject body{{QStringLiteral("guard"), guardEntry(m_guard.view())}};
        m_guard.cancel({});
        return answered({request.id, body, why, {}});
    }
    m_asked = request.id;
    m_answered = std::move(answered);
    m_callerGone = connect(&caller, &QObject::destroyed, &m_guard, [this] {
        m_guard.cancel(ControlWords::tr("who asked for it is gone"));
    });
    m_guard.confirm();
}

bool GuardDesk::stopCountDown()
{
    const bool isCounting = m_guard.view().stage == GuardSession::Stage::Counting;
    m_guard.stopCountDown();
    return isCounting;
}

void GuardDesk::fillIn(const ControlRequest& request, const Person& person)
{
    m_guard.openFailover();
    m_guard.setPerson(person);
    if (!request.to.isEmpty())
        m_guard.chooseTarget(RegionId(request.to));
    m_guard.setReason({request.incident, request.category, request.reason});
    for (const auto& [key, words] : request.stated)
        m_guard.setStatement(key, words);
    m_guard.setTyped(request.typed);
}

/// A start is bound to the plan that was looked at: its hash is part of what is asked.
std::optional<Error> GuardDesk::whyNotArmed(const ControlRequest& request) const
{
    const GuardSession::View& view = m_guard.view();
    if (!isCategory(request.category))
        return notStarted(ControlWords::tr("\"%1\" is not a category").arg(request.category),
                          ControlWords::tr("\"pilothousectl plan\" lists them"));
    if (view.stage != GuardSession::Stage::Armed)
        return notStarted(view.missing.join(QLatin1Char(' ')),
                          ControlWords::tr("\"pilothousectl plan\" shows every check"));
    if (view.guard.planHash != request.plan)
        return notStarted(ControlWords::tr("The plan is %1 now, and %2 was named")
                              .arg(view.guard.planHash, request.plan),
                          ControlWords::tr("Read the plan again, then name it"));
    return std::nullopt;
}

/// Back to open, or closed, is a start that did not come about.
void GuardDesk::onChanged()
{
    const GuardSession::Stage stage = m_guard.view().stage;
    const bool isUnderWay =
        stage == GuardSession::Stage::Counting || stage == GuardSession::Stage::Starting;
    const bool isOver = stage == GuardSession::Stage::Open || !m_guard.view().notice.isEmpty();
    if (!m_answered || isUnderWay || !isOver)
        return;
    answer(notStarted(m_guard.view().notice));
}

void GuardDesk::answer(std::optional<Error> refusal)
{
    if (!m_answered)
        return;
    disconnect(m_callerGone);
    const Answered answered = std::exchange(m_answered, nullptr);
    QJsonObject body;
    if (refusal)
        body.insert(QStringLiteral("guard"), guardEntry(m_guard.view()));
    m_guard.cancel({});
    answered({m_asked, body, std::move(refusal), {}});
}

} // namespace pilothouse

#include "moc_guard_desk.cpp"
