#include "app/ctl/answer_text.h"

#include "models/core/json.h"
#include "models/core/text.h"

#include <QJsonArray>
#include <QStringList>

namespace pilothouse::ctl {

namespace {

QString agedBy(const QJsonObject& check)
{
    const QJsonValue age = check.value(QLatin1String("ageMicros"));
    return age.isDouble()
               ? QStringLiteral(", %1 old").arg(text::duration(Microseconds(age.toInteger())))
               : QString();
}

/// How to say something to a check that does not pass, where anything may be said.
QString statementFor(const QJsonObject& check)
{
    const QString key = textIn(check, "key");
    const QString clearance = textIn(check, "clearance");
    if (clearance == QLatin1String("break-glass"))
        return QStringLiteral("--state \"%1=%2\"").arg(key, textIn(check, "phrase"));
    if (clearance == QLatin1String("reason"))
        return QStringLiteral("--state \"%1=REASON\"").arg(key);
    if (clearance == QLatin1String("answer"))
        return QStringLiteral("--state \"%1=ANSWER\"").arg(key);
    return QStringLiteral("HARD: no word goes over it");
}

QString checkText(const QJsonObject& check)
{
    const QString state = textIn(check, "state");
    const QString limit = textIn(check, "limit");
    const QString source = textIn(check, "source");
    QString text =
        QStringLiteral("  %1 %2: %3%4%5%6\n")
            .arg(state.toUpper().leftJustified(7), textIn(check, "what"), textIn(check, "value"),
                 limit.isEmpty() ? QString() : QStringLiteral(" (limit %1)").arg(limit),
                 agedBy(check),
                 source.isEmpty() ? QString() : QStringLiteral(", by %1").arg(source));
    if (state == QLatin1String("pass"))
        return text;
    if (const QString who = textIn(check, "whoClears"); !who.isEmpty())
        text += QStringLiteral("          %1\n").arg(who);
    return text + QStringLiteral("          %1\n").arg(statementFor(check));
}

QString targetText(const QJsonObject& target)
{
    QString text = QStringLiteral("  %1 code %2  %3%4  may lose %5, %6\n")
                       .arg(textIn(target, "region").leftJustified(16), textIn(target, "code"),
                            target.value(QLatin1String("fit")).toBool() ? QStringLiteral("fit")
                                                                        : QStringLiteral("NOT FIT"),
                            target.value(QLatin1String("recommended")).toBool()
                                ? QStringLiteral(", recommended")
                                : QString(),
                            textIn(target, "lossSeconds"), textIn(target, "lossBytes"));
    for (const QJsonValue reason : target.value(QLatin1String("reasons")).toArray())
        text += QStringLiteral("      %1\n").arg(reason.toString());
    return text;
}

template <class Line>
QString section(const char* title, const QJsonObject& guard, const char* name, Line line)
{
    const QJsonArray entries = guard.value(QLatin1String(name)).toArray();
    QString text;
    for (const QJsonValue entry : entries)
        text += line(entry);
    return text.isEmpty() ? text : QStringLiteral("%1\n%2").arg(QLatin1String(title), text);
}

QString startLine(const QJsonObject& guard)
{
    if (textIn(guard, "to").isEmpty())
        return QStringLiteral("Choose: pilothousectl plan --to REGION\n");
    QStringList categories;
    for (const QJsonValue each : guard.value(QLatin1String("categories")).toArray())
        categories << textIn(each.toObject(), "code");
    return QStringLiteral("Start it with\n  pilothousectl run --to %1 --plan %2 --type CODE "
                          "--category WORD --reason TEXT [--state CHECK=WORDS]...\n"
                          "  CODE is the target's, WORD one of %3.\n")
        .arg(textIn(guard, "to"), textIn(guard, "plan"), categories.join(QStringLiteral(", ")));
}

} // namespace

QString guardText(const QJsonObject& answer)
{
    const QJsonObject guard = answer.value(QLatin1String("guard")).toObject();
    const Microseconds expected(guard.value(QLatin1String("expectedMicros")).toInteger());
    QString text =
        QStringLiteral("%1\n%2 steps, expected %3, plan #%4\nFence: %5\n")
            .arg(textIn(guard, "sentence"))
            .arg(guard.value(QLatin1String("steps")).toInt())
            .arg(text::duration(expected), textIn(guard, "plan"), textIn(guard, "fencePath"));
    text += section("TARGETS", guard, "targets",
                    [](const QJsonValue& value) { return targetText(value.toObject()); });
    text += section("CHECKS", guard, "checks",
                    [](const QJsonValue& value) { return checkText(value.toObject()); });
    text += section("WHAT WILL HAPPEN, worst first", guard, "impact", [](const QJsonValue& value) {
        return QStringLiteral("  %1\n").arg(textIn(value.toObject(), "text"));
    });
    text += section("STILL MISSING", guard, "missing", [](const QJsonValue& value) {
        return QStringLiteral("  %1\n").arg(value.toString());
    });
    return text + startLine(guard);
}

} // namespace pilothouse::ctl
