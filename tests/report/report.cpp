#include "tests/report/report.h"

#include "tests/report/figures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace pilothouse::report {

namespace {

const QString notMeasured = QStringLiteral("not measured");
const QString unknown = QStringLiteral("?");

/// What a file holds; undefined, and a sentence in `troubles`, when it is no JSON.
QJsonValue contentOf(const Source& source, QStringList& troubles)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(source.bytes, &error);
    if (document.isArray())
        return document.array();
    if (document.isObject())
        return document.object();
    troubles.append(QStringLiteral("%1 of %2 cannot be read: %3.")
                        .arg(source.name, source.when, error.errorString()));
    return QJsonValue::Undefined;
}

QString cell(const QString& text)
{
    QString safe = text.simplified();
    safe.replace(QLatin1Char('|'), QStringLiteral("\\|"));
    return safe.isEmpty() ? unknown : safe;
}

QString line(const QStringList& cells)
{
    QStringList safe;
    for (const QString& each : cells)
        safe.append(cell(each));
    return QStringLiteral("| %1 |\n").arg(safe.join(QStringLiteral(" | ")));
}

QString head(const QStringList& names)
{
    return line(names) + line(QStringList(names.size(), QStringLiteral("---")));
}

QString words(const QJsonValue& list)
{
    QStringList each;
    for (const QJsonValue item : list.toArray())
        each.append(item.toString());
    return each.join(QStringLiteral(", "));
}

QString count(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : unknown;
}

/// Only what sets this run apart: a run that did everything at once has none of it.
QString whatItDid(const QJsonValue& row)
{
    QStringList parts;
    for (const auto& [key, verb] : {std::pair{"waits", "waits for "},
                                    {"doubts", "in doubt: "},
                                    {"unfinished", "unfinished: "}})
        if (const QString said = words(row[QLatin1String(key)]); !said.isEmpty())
            parts.append(QLatin1String(verb) + said);
    if (row["end"].toString() == QStringLiteral("none"))
        parts.append(QStringLiteral("nothing was begun. %1").arg(row["automation"].toString()));
    return parts.isEmpty() ? QStringLiteral("every step") : parts.join(QStringLiteral("; "));
}

QString acceptances(const QJsonValue& row)
{
    const QJsonValue account = row["account"];
    if (!account["acceptances"].isObject())
        return unknown;
    QStringList regions;
    const QJsonObject counts = account["acceptances"].toObject();
    for (auto region = counts.begin(); region != counts.end(); ++region)
        regions.append(QStringLiteral("%1 %2").arg(region.key(), count(region.value())));
    return regions.isEmpty() ? QStringLiteral("none") : regions.join(QStringLiteral(", "));
}

QString lostIn(const QJsonValue& row)
{
    const QJsonValue lost = row["tally"]["lost"];
    return lost.isArray() ? QString::number(lost.toArray().size()) : unknown;
}

QString seconds(const QJsonValue& milliseconds)
{
    constexpr double millisecondsPerSecond = 1'000.0;
    return milliseconds.isDouble() ? QStringLiteral("%1 s").arg(
                                         milliseconds.toDouble() / millisecondsPerSecond, 0, 'f', 1)
                                   : unknown;
}

/// Whether a play was written down to its end.
bool isWhole(const QJsonValue& row)
{
    return row["failures"].isArray() && row["end"].isString() && row["tookMs"].isDouble();
}

/// Whether the row came out as the table demands: only a row that says so did.
bool isAsDemanded(const QJsonValue& row)
{
    return isWhole(row) && row["failures"].toArray().isEmpty();
}

QString rowLine(const QString& name, const QJsonValue& row)
{
    if (!row.isObject())
        return line(QStringList{name, notMeasured} + QStringList(9, QStringLiteral("-")));
    const QString verdict = isAsDemanded(row) ? QStringLiteral("yes")
                            : isWhole(row)    ? words(row["failures"])
                                              : QStringLiteral("not whole");
    return line(
        {name, verdict, whatItDid(row), row["end"].toString(), acceptances(row),
         count(row["tally"]["acknowledged"]), count(row["tally"]["found"]), lostIn(row),
         count(row["account"]["besides"]),
         QStringLiteral("%1 %2").arg(row["headline"].toString(), row["nextStep"].toString()),
         seconds(row["tookMs"])});
}

/// By name; what a later file says of a row counts.
std::map<QString, QJsonValue> playedRows(const std::vector<Source>& sources, QStringList& troubles)
{
    std::map<QString, QJsonValue> rows;
    for (const Source& source : sources)
        for (const QJsonValue row : contentOf(source, troubles).toArray())
            if (const QString name = row["row"].toString(); !name.isEmpty())
                rows[name] = row;
    return rows;
}

QString matrixPart(const QString& title, const QStringList& rows,
                   const std::map<QString, QJsonValue>& played)
{
    QString table = head({QStringLiteral("Row"), QStringLiteral("As demanded"),
                          QStringLiteral("What the engine did"), QStringLiteral("End"),
                          QStringLiteral("Regions that accepted writes"),
                          QStringLiteral("Acknowledged"), QStringLiteral("Found"),
                          QStringLiteral("Lost"), QStringLiteral("Taken by the old side"),
                          QStringLiteral("On the screen"), QStringLiteral("Took")});
    int asDemanded = 0;
    int found = 0;
    for (const QString& name : rows) {
        const auto row = played.find(name);
        const bool isPlayed = row != played.end();
        found += isPlayed ? 1 : 0;
        asDemanded += isPlayed && isAsDemanded(row->second) ? 1 : 0;
        table += rowLine(name, isPlayed ? row->second : QJsonValue());
    }
    return QStringLiteral("## %1\n\n%2 of %3 rows played, %4 as demanded.\n\n")
               .arg(title)
               .arg(found)
               .arg(rows.size())
               .arg(asDemanded) +
           table;
}

QString number(const std::optional<double>& value, const QString& unit)
{
    return value ? QStringLiteral("%1 %2").arg(*value, 0, 'g', 6).arg(unit) : notMeasured;
}

QString figureLine(const Figure& figure)
{
    const QString bound =
        figure.floor
            ? QStringLiteral("%1 %2").arg(figure.rule == Rule::AtMost ? QStringLiteral("at most")
                                                                      : QStringLiteral("at least"),
                                          number(figure.floor, figure.unit))
            : QStringLiteral("none named");
    const std::optional<bool> isMet = figure.isMet();
    const QString verdict = !figure.value ? notMeasured
                            : !isMet      ? QStringLiteral("not judged")
                            : *isMet      ? QStringLiteral("met")
                                          : QStringLiteral("NOT MET");
    return line({figure.name, bound, number(figure.value, figure.unit), verdict});
}

QString figuresPart(const std::vector<Figure>& figures)
{
    QString table = head({QStringLiteral("Figure"), QStringLiteral("Floor"),
                          QStringLiteral("Value"), QStringLiteral("Verdict")});
    int met = 0;
    int measured = 0;
    for (const Figure& figure : figures) {
        table += figureLine(figure);
        measured += figure.value ? 1 : 0;
        met += figure.isMet().value_or(false) ? 1 : 0;
    }
    return QStringLiteral("\n## Figures\n\n%1 of %2 measured, %3 met.\n\n")
               .arg(measured)
               .arg(figures.size())
               .arg(met) +
           table;
}

QString sourcesPart(const Inputs& inputs, const QStringList& troubles)
{
    QStringList sources;
    for (const std::vector<Source>* each : {&inputs.matrix, &inputs.unattended})
        for (const Source& source : *each)
            sources.append(QStringLiteral("%1 (%2)").arg(source.name, source.when));
    for (const std::optional<Source>& source : {inputs.bench, inputs.soak})
        if (source)
            sources.append(QStringLiteral("%1 (%2)").arg(source->name, source->when));
    QString text = QStringLiteral("\nMade of: %1.\n")
                       .arg(sources.isEmpty() ? QStringLiteral("nothing")
                                              : sources.join(QStringLiteral(", ")));
    for (const QString& trouble : troubles)
        text += QStringLiteral("\n**%1**\n").arg(cell(trouble));
    return text;
}

} // namespace

QString reportOf(const Inputs& inputs)
{
    QStringList troubles;
    const auto contentOrNothing = [&](const std::optional<Source>& source) {
        return source ? contentOf(*source, troubles) : QJsonValue(QJsonValue::Undefined);
    };
    const std::map<QString, QJsonValue> played = playedRows(inputs.matrix, troubles);
    const std::map<QString, QJsonValue> unattended = playedRows(inputs.unattended, troubles);
    std::vector<Figure> figures = benchFigures(contentOrNothing(inputs.bench));
    const std::vector<Figure> soaked = soakFigures(contentOrNothing(inputs.soak));
    figures.insert(figures.end(), soaked.begin(), soaked.end());
    return QStringLiteral("# What the last runs came to\n\n") +
           matrixPart(QStringLiteral("The fault matrix"), inputs.rows, played) + QLatin1Char('\n') +
           matrixPart(QStringLiteral("The same with nobody at the desk, automatic failover armed"),
                      inputs.unattendedRows, unattended) +
           figuresPart(figures) + sourcesPart(inputs, troubles);
}

} // namespace pilothouse::report
