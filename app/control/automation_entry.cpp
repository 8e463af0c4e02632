#include "app/control/automation_entry.h"

#include "models/journal/fields.h"

#include <array>

namespace pilothouse {

namespace {

QString wordOf(Autopilot::State state)
{
    constexpr std::array words = {"off", "armed", "paused", "blocked", "holding", "moving"};
    return QString::fromLatin1(words.at(static_cast<std::size_t>(state)));
}

} // namespace

QJsonObject automationEntry(const Autopilot& autopilot)
{
    const Autopilot::View& view = autopilot.view();
    QJsonObject object;
    putText(object, "state", wordOf(view.state));
    putText(object, "headline", autopilot.headline());
    putTexts(object, "lines", view.lines);
    putFlag(object, "byItself", view.isByItself);
    putText(object, "run", view.run);
    if (view.arming) {
        putText(object, "by", view.arming->by);
        putText(object, "reason", view.arming->reason);
        putMoment(object, "since", view.arming->since);
        putMoment(object, "until", view.arming->until);
    }
    return object;
}

} // namespace pilothouse
