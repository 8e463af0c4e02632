#include "app/control/journal_entry.h"

#include "models/journal/fields.h"
#include "models/orchestration/narrative.h"
#include "models/review/run_export.h"
#include "models/review/stored_view.h"

#include <QJsonDocument>

namespace pilothouse {

namespace {

void putDamage(QJsonObject& object, const std::optional<Error>& damage)
{
    if (!damage)
        return;
    QJsonObject words;
    putText(words, "what", damage->what);
    putText(words, "why", damage->why);
    object.insert(QStringLiteral("damage"), words);
}

} // namespace

QJsonObject journalEntry(const RunView& view)
{
    const Decision& decision = view.header.decision;
    QJsonObject object;
    putText(object, "id", view.header.id.text());
    putCode(object, "operation", view.header.plan.operation);
    putCode(object, "mode", view.header.mode);
    putText(object, "from", view.header.plan.oldPrimary.text());
    putText(object, "to",
            view.run.newPrimary.isEmpty() ? view.header.plan.target.text()
                                          : view.run.newPrimary.text());
    putCode(object, "phase", view.run.phase);
    putText(object, "operator", decision.operatorName);
    putText(object, "incident", decision.incident);
    putText(object, "reason", decision.reason);
    putMoment(object, "armedAt", decision.armedAt);
    putNumber(object, "records", static_cast<std::int64_t>(view.records.size()));
    putDamage(object, view.trouble);
    return object;
}

QJsonObject wholeRunEntry(const RunView& view)
{
    QJsonObject object = journalEntry(view);
    object.insert(QStringLiteral("export"), QJsonDocument::fromJson(exportRun(view)).object());
    putText(object, "text", runText(view.header.plan, view.records));
    return object;
}

QJsonObject soundnessEntry(const StoredRun& stored)
{
    const RunView view = viewOf(stored);
    QJsonObject object = journalEntry(view);
    object.insert(QStringLiteral("sound"), !stored.damage && !view.trouble);
    return object;
}

} // namespace pilothouse
