#include "models/items/alarms_model.h"

#include "models/core/text.h"
#include "models/items/roles.h"
#include "models/items/words.h"

#include <set>

namespace pilothouse {

AlarmsModel::AlarmsModel(const AlarmLog& log, const FleetStore& store, Show show, QObject* parent)
    : CellTable({tr("pr"), tr("new"), tr("alarm"), tr("place"), tr("value"), tr("limit"),
                 tr("since (UTC)"), tr("for"), tr("owner"), tr("state")},
                parent)
    , m_log(log)
    , m_store(store)
    , m_show(show)
{
    connect(&log, &AlarmLog::changed, this, &AlarmsModel::refresh);
    connect(&store, &FleetStore::shown, this, &AlarmsModel::refresh);
    refresh();
}

void AlarmsModel::refresh()
{
    std::vector<CellRow> rows;
    std::set<QString> shown;
    if (m_show == Show::History) {
        for (const Alarm& alarm : m_log.history())
            rows.push_back(rowOfAlarm(alarm, false));
    } else {
        for (const Alarm& alarm : m_log.alarms()) {
            if ((alarm.state == AlarmState::Shelved) != (m_show == Show::Shelved))
                continue;
            rows.push_back(rowOfAlarm(alarm, shown.contains(alarm.condition.causeKey)));
            shown.insert(alarm.condition.key);
        }
    }
    setRows(std::move(rows));
}

CellRow AlarmsModel::rowOfAlarm(const Alarm& alarm, bool isFollower) const
{
    const AlarmCondition& condition = alarm.condition;
    const bool isOpen =
        alarm.state == AlarmState::Unacknowledged || alarm.state == AlarmState::Returned;
    CellRow row;
    row.key = m_show == Show::History
                  ? condition.key + QLatin1Char('@') +
                        QString::number(alarm.raisedAt.time_since_epoch().count())
                  : condition.key;
    row.region = condition.region;
    row.severity = condition.severity;
    row.more = {{AlarmStateRole, QVariant::fromValue(alarm.state)},
                {IndentRole, isFollower ? 1 : 0},
                {IsEmphasisedRole, isOpen}};
    const Quality quality = condition.isSourceStale ? Quality::Stale : Quality::Live;
    Cell value = wordCell(condition.valueText, quality);
    value.isNumeric = true;
    const UtcTime end = alarm.clearedAt.value_or(m_store.clock().utc());
    Cell duration = wordCell(text::stopwatch(std::max(Microseconds{0}, end - alarm.since)));
    duration.isNumeric = true;
    row.cells = {wordCell(words::severity(condition.severity)),
                 wordCell(isOpen && m_show == Show::Active ? tr("NEW") : QString()),
                 wordCell(condition.what),
                 wordCell(condition.place),
                 value,
                 wordCell(condition.limitText),
                 wordCell(text::utcTime(alarm.since)),
                 duration,
                 wordCell(alarm.owner.isEmpty() ? QStringLiteral("—") : alarm.owner),
                 wordCell(stateText(alarm))};
    row.accessibleText = tr("%1, %2, %3, %4 %5, since %6, %7")
                             .arg(words::severity(condition.severity), condition.place,
                                  condition.what, condition.valueText, condition.limitText,
                                  text::utcTime(alarm.since), stateText(alarm));
    return row;
}

QString AlarmsModel::stateText(const Alarm& alarm) const
{
    if (m_show == Show::History)
        return tr("CLEARED %1").arg(text::utcTime(alarm.clearedAt.value_or(alarm.since)));
    switch (alarm.state) {
    case AlarmState::Unacknowledged:
        return alarm.condition.isSourceStale ? tr("UNACK, source stale") : tr("UNACK");
    case AlarmState::Acknowledged:
        return tr("ACK %1").arg(text::utcTime(alarm.acknowledgedAt.value_or(alarm.since)));
    case AlarmState::Returned:
        return tr("RTN");
    case AlarmState::Shelved:
        return tr("SHELVED until %1: %2")
            .arg(text::utcTime(m_store.clock().utc() +
                               (alarm.shelvedUntil.value_or(m_store.clock().monotonic()) -
                                m_store.clock().monotonic())),
                 alarm.shelveReason);
    }
    PH_ASSERT(false);
}

} // namespace pilothouse

#include "moc_alarms_model.cpp"
