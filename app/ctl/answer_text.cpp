#include "app/ctl/answer_text.h"

#include "models/core/json.h"
#include "models/core/text.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace pilothouse::ctl {

namespace {

/// A duration, or a dash where nothing is known.
QString lasting(const QJsonObject& object, const char* name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    return value.isDouble() ? text::duration(Microseconds(value.toInteger())) : QStringLiteral("—");
}

UtcTime momentIn(const QJsonObject& object, const char* name)
{
    return UtcTime(Microseconds(object.value(QLatin1String(name)).toInteger()));
}

/// "2026-11-24 03:12:07Z (4 min 10 s)", or a dash.
QString since(const QJsonObject& object, const char* name, UtcTime now)
{
    if (!object.contains(QLatin1String(name)))
        return QStringLiteral("—");
    const UtcTime moment = momentIn(object, name);
    return QStringLiteral("%1 (%2)").arg(
        text::utcDateTime(moment),
        text::duration(std::max(Microseconds(0), Microseconds(now - moment))));
}

QString column(const QString& text, int width)
{
    return text.leftJustified(width) + QLatin1Char(' ');
}

QString regionLine(const QJsonObject& region)
{
    QString line = QStringLiteral("  ") + column(textIn(region, "name"), 16) +
                   column(textIn(region, "role"), 12) +
                   column(textIn(region, "verdict").toUpper(), 10) +
                   column(QStringLiteral("seen %1 ago").arg(lasting(region, "ageMicros")), 16);
    return line + textIn(region, "headline");
}

QString alarmLine(const QJsonObject& alarm, UtcTime now)
{
    const QString owner = textIn(alarm, "owner");
    const bool isOver = textIn(alarm, "state") == QLatin1String("returned");
    QString words = QStringLiteral("  ") + column(textIn(alarm, "severity").toUpper(), 9) +
                    QStringLiteral("%1: %2 %3 %4")
                        .arg(textIn(alarm, "place"), textIn(alarm, "what"), textIn(alarm, "value"),
                             textIn(alarm, "limit"));
    words = words.trimmed().prepend(QStringLiteral("  "));
    return QStringLiteral("%1\n           since %2, %3")
        .arg(words, since(alarm, "since", now),
             isOver            ? QStringLiteral("over, and nobody acknowledged it")
             : owner.isEmpty() ? QStringLiteral("nobody has it")
                               : QStringLiteral("%1 has it").arg(owner));
}

/// A line for what may be asked now, by the command that asks it.
QString choiceLine(const QJsonObject& run, const char* choice, const QString& command)
{
    const QJsonObject offered = objectIn(run, choice);
    return offered.value(QLatin1String("offered")).toBool()
               ? QStringLiteral("  %1\n      %2\n").arg(command, textIn(offered, "effect"))
               : QString();
}

QString stepLine(const QJsonObject& step)
{
    const QString why = textIn(step, "why");
    return QStringLiteral("  %1 %2%3%4%5\n")
        .arg(step.value(QLatin1String("number")).toInt(), 3)
        .arg(column(textIn(step, "word"), 14), column(textIn(step, "actual"), 9),
             textIn(step, "sentence"),
             why.isEmpty() ? QString() : QStringLiteral("\n      ") + why);
}

QString whyNotLine(const QJsonObject& why)
{
    QString line = QStringLiteral("  %1: %2").arg(textIn(why, "what"), textIn(why, "value"));
    const std::pair<const char*, QString> parts[] = {{"limit", QStringLiteral(" (limit %1)")},
                                                     {"age", QStringLiteral(", %1 old")},
                                                     {"source", QStringLiteral(", by %1")},
                                                     {"whoClears", QStringLiteral("\n      %1")}};
    for (const auto& [name, form] : parts)
        if (const QString value = textIn(why, name); !value.isEmpty())
            line += form.arg(value);
    return line + QLatin1Char('\n');
}

QString journalLine(const QJsonObject& run)
{
    return QStringLiteral("%1 %2%3%4 -> %5  by %6\n")
        .arg(column(textIn(run, "id"), 26), column(text::utcDateTime(momentIn(run, "armedAt")), 21),
             column(textIn(run, "phase").toUpper(), 15), textIn(run, "from"),
             textIn(run, "to").isEmpty() ? QStringLiteral("—") : textIn(run, "to"),
             textIn(run, "operator").isEmpty() ? QStringLiteral("the engine")
                                               : textIn(run, "operator"));
}

/// This machine knows the primary and how each region is.
bool isKnown(const QJsonObject& fleet)
{
    const QString feed = textIn(fleet, "feedQuality");
    if (feed != QLatin1String("live") && feed != QLatin1String("ageing"))
        return false;
    for (const QJsonValue region : listIn(fleet, "regions"))
        if (textIn(region.toObject(), "verdict") == QLatin1String("unknown"))
            return false;
    return !textIn(fleet, "primary").isEmpty();
}

} // namespace

QString statusText(const QJsonObject& status, UtcTime now)
{
    const QJsonObject holder = objectIn(status, "holder");
    const QJsonObject fleet = objectIn(status, "fleet");
    QString text = QStringLiteral("%1, %2\nEngine: %3, %4, since %5\n")
                       .arg(textIn(status, "name"), text::utcDateTime(now), textIn(holder, "name"),
                            textIn(holder, "program"), since(holder, "since", now));
    text += QStringLiteral("%1. Watched %2 ago.\n")
                .arg(textIn(fleet, "summary"), lasting(fleet, "feedAgeMicros"));
    if (fleet.value(QLatin1String("deskCutOff")).toBool())
        text += QStringLiteral("This machine reaches no region: it is cut off itself.\n");
    text += QStringLiteral("\nREGIONS\n");
    for (const QJsonValue region : listIn(fleet, "regions"))
        text += regionLine(region.toObject()) + QLatin1Char('\n');
    text += QLatin1Char('\n') + automationText(status);
    const QJsonArray alarms = listIn(status, "alarms");
    text += alarms.isEmpty() ? QStringLiteral("\nNo alarms.\n") : QStringLiteral("\nALARMS\n");
    for (const QJsonValue alarm : alarms)
        text += alarmLine(alarm.toObject(), now) + QLatin1Char('\n');
    const QString run = runText(status);
    return text + QLatin1Char('\n') + (run.isEmpty() ? QStringLiteral("No run.\n") : run);
}

QString automationText(const QJsonObject& status)
{
    const QJsonObject automation = objectIn(status, "automation");
    QString headline = textIn(automation, "headline");
    if (headline.isEmpty())
        return {};
    headline[0] = headline.at(0).toUpper();
    QString text = headline + QLatin1Char('\n');
    if (automation.contains(QLatin1String("reason")))
        text += QStringLiteral("  because: %1\n").arg(textIn(automation, "reason"));
    for (const QJsonValue line : listIn(automation, "lines"))
        text += QStringLiteral("  %1\n").arg(line.toString());
    return text;
}

QString runText(const QJsonObject& status)
{
    const QJsonObject run = objectIn(status, "run");
    if (run.isEmpty())
        return {};
    const QJsonObject times = objectIn(run, "times");
    const QString id = textIn(run, "id");
    QString text = QStringLiteral("RUN %1  %2  %3\n  %4\n  %5\n")
                       .arg(id, textIn(run, "word"), textIn(run, "position"), textIn(run, "title"),
                            textIn(run, "headline"));
    text += QStringLiteral("  time %1 of %2, forecast %3, felt %4\n")
                .arg(lasting(times, "elapsedMicros"), lasting(times, "targetMicros"),
                     lasting(times, "forecastMicros"), lasting(times, "feltMicros"));
    for (const QJsonValue step : listIn(run, "steps"))
        text += stepLine(step.toObject());
    const QJsonArray whyNot = listIn(run, "whyNot");
    if (!whyNot.isEmpty())
        text += QStringLiteral("In the way:\n");
    for (const QJsonValue why : whyNot)
        text += whyNotLine(why.toObject());
    const QString choices =
        choiceLine(run, "hold", QStringLiteral("pilothousectl hold")) +
        choiceLine(run, "resume", QStringLiteral("pilothousectl resume %1 --reason ...").arg(id)) +
        choiceLine(run, "takeBack",
                   QStringLiteral("pilothousectl abort %1 --take-back --reason ...").arg(id)) +
        choiceLine(run, "byHand",
                   QStringLiteral("pilothousectl abort %1 --by-hand --reason ...").arg(id));
    return choices.isEmpty() ? text : text + QStringLiteral("You can:\n") + choices;
}

Exit statusExit(const QJsonObject& status)
{
    const QString phase = textIn(objectIn(status, "run"), "phase");
    bool isAttention = !isKnown(objectIn(status, "fleet")) || phase == QLatin1String("held") ||
                       phase == QLatin1String("needs-operator");
    for (const QJsonValue value : listIn(status, "alarms")) {
        const QJsonObject alarm = value.toObject();
        const QString severity = textIn(alarm, "severity");
        const bool isGrave =
            severity == QLatin1String("critical") || severity == QLatin1String("high");
        const QString state = textIn(alarm, "state");
        const bool isGone = state == QLatin1String("shelved") || state == QLatin1String("returned");
        isAttention = isAttention || (isGrave && !isGone);
    }
    return isAttention ? Exit::Attention : Exit::Done;
}

std::optional<Exit> followExit(const QJsonObject& status)
{
    const QJsonObject run = objectIn(status, "run");
    if (textIn(run, "phase") == QLatin1String("done"))
        return Exit::Done;
    const bool isOver =
        run.value(QLatin1String("ended")).toBool() || textIn(run, "phase") == QLatin1String("held");
    return isOver ? std::optional(Exit::Attention) : std::nullopt;
}

QString followLine(const QJsonObject& status)
{
    const QJsonObject run = objectIn(status, "run");
    return QStringLiteral("%1 %2%3\n")
        .arg(column(lasting(objectIn(run, "times"), "elapsedMicros"), 9),
             column(textIn(run, "position"), 14), textIn(run, "headline"));
}

QString journalText(const QJsonObject& answer)
{
    if (answer.contains(QLatin1String("text")))
        return journalLine(answer) +
               QStringLiteral("Reason: %1\n\n").arg(textIn(answer, "reason")) +
               textIn(answer, "text");
    QString text;
    for (const QJsonValue run : listIn(answer, "runs"))
        text += journalLine(run.toObject());
    return text.isEmpty() ? QStringLiteral("No run is in the journal.\n") : text;
}

QString verifyText(const QJsonObject& answer)
{
    QString text;
    for (const QJsonValue value : listIn(answer, "runs")) {
        const QJsonObject run = value.toObject();
        const QJsonObject damage = objectIn(run, "damage");
        const bool isSound = run.value(QLatin1String("sound")).toBool();
        text += QStringLiteral("%1 %2 %3 records%4\n")
                    .arg(column(textIn(run, "id"), 26),
                         isSound ? QStringLiteral("sound  ") : QStringLiteral("CHANGED"))
                    .arg(run.value(QLatin1String("records")).toInt())
                    .arg(isSound ? QString()
                                 : QStringLiteral("\n  %1: %2")
                                       .arg(textIn(damage, "what"), textIn(damage, "why")));
    }
    return text.isEmpty() ? QStringLiteral("No run is in the journal.\n") : text;
}

Exit verifyExit(const QJsonObject& answer)
{
    for (const QJsonValue run : listIn(answer, "runs"))
        if (!run.toObject().value(QLatin1String("sound")).toBool())
            return Exit::Changed;
    return Exit::Done;
}

QString errorText(const Error& error)
{
    QString text = error.what;
    if (!error.why.isEmpty())
        text += QStringLiteral(": ") + error.why;
    if (!text.endsWith(QLatin1Char('.')))
        text += QLatin1Char('.');
    text += QLatin1Char('\n');
    return error.nextStep.isEmpty() ? text : text + error.nextStep + QStringLiteral(".\n");
}

QString harmless(QString text)
{
    for (QChar& each : text)
        if (each.category() == QChar::Other_Control && each != QLatin1Char('\n'))
            each = QLatin1Char('?');
    return text;
}

} // namespace pilothouse::ctl
