#include "models/telemetry/budget.h"
#include "models/telemetry/figures.h"
#include "models/telemetry/loss.h"
#include "models/telemetry/parts.h"
#include "models/telemetry/words.h"

#include "models/core/text.h"

#include <algorithm>
#include <array>

namespace pilothouse {

namespace {

QString joined(const QStringList& parts)
{
    QStringList some = parts;
    some.removeAll(QString());
    return some.join(QStringLiteral(" · "));
}

const Reading<CanaryBooks>* publicCanary(const AssessmentInput& input)
{
    const bool isThere = input.snapshot != nullptr && input.snapshot->publicCanary.value;
    return isThere ? &input.snapshot->publicCanary : nullptr;
}

QString acceptedWords(const AssessmentInput& input)
{
    const Reading<CanaryBooks>* canary = publicCanary(input);
    if (canary == nullptr)
        return TelemetryWords::tr("public path not heard");
    const CanaryBooks& books = *canary->value;
    if (!isProof(canary->qualityAt(input.now)))
        return TelemetryWords::tr("public path not watched now");
    if (!books.lastAcknowledgedAt || !books.lastAcknowledgedUtc)
        return TelemetryWords::tr("no write was accepted yet");
    const Microseconds age = input.now - *books.lastAcknowledgedAt;
    if (isProof(qualityByAge(age, canary->interval)))
        return TelemetryWords::tr("median %1 · accepted %2 ago")
            .arg(text::latency(books.medianLatency), text::duration(age));
    return TelemetryWords::tr("last accepted %1, %2 ago")
        .arg(text::utcTime(*books.lastAcknowledgedUtc), text::duration(age));
}

/// Whether the public canary proves that no write gets through.
bool isRefused(const AssessmentInput& input)
{
    const Reading<CanaryBooks>* canary = publicCanary(input);
    if (canary == nullptr || !isProof(canary->qualityAt(input.now)))
        return false;
    const CanaryBooks& books = *canary->value;
    return books.lastAcknowledgedAt &&
           !isProof(qualityByAge(input.now - *books.lastAcknowledgedAt, canary->interval));
}

Tile writesTile(const AssessmentInput& input, const Places& places, const FleetAssessment& result)
{
    Tile tile{TelemetryWords::tr("WRITES, public path"), {}, {}, acceptedWords(input)};
    // What a desk that reaches nobody is refused says nothing about users.
    if (isRefused(input) && !result.isDeskCutOff) {
        tile.figure = rateFigure(0.0, provenanceOf(input.snapshot->publicCanary, input.now,
                                                   TelemetryWords::tr("public canary")));
        return tile;
    }
    const std::optional<std::size_t> index =
        result.primary ? places.indexOf(*result.primary) : std::nullopt;
    if (index)
        tile.figure = result.regions[*index].writes;
    else
        tile.figure =
            unknownFigure(TelemetryWords::tr("commit rate not known without a known primary"));
    return tile;
}

Tile lossTile(const AssessmentInput& input, const AssessmentMemory& memory, const Places& places,
              const FleetAssessment& result)
{
    Tile tile{TelemetryWords::tr("IF YOU FAIL OVER NOW, AT RISK"), {}, {}, {}};
    const std::optional<RegionId> best = bestCandidate(places, input, memory, result);
    if (!best) {
        tile.figure = unknownFigure(TelemetryWords::tr("no region is known that could take over"));
        tile.detail = tile.figure.why;
        return tile;
    }
    const PossibleLoss loss = possibleLoss(*best, places, input, memory, result);
    tile.figure = loss.seconds;
    const bool isOpen = loss.seconds.bound == Bound::AtLeast;
    tile.detail =
        joined({isOpen ? TelemetryWords::tr("no upper end") : QString(),
                loss.bytes.number ? loss.bytes.text : loss.bytes.why, places.nameOf(*best),
                TelemetryWords::tr("RPO %1").arg(text::duration(input.fleet.targets.rpo))});
    return tile;
}

Tile budgetTile(const AssessmentInput& input, const AssessmentMemory& memory,
                const FleetAssessment& result)
{
    Tile tile{TelemetryWords::tr("DECISION BUDGET"), {}, {}, {}};
    tile.figure = wordFigure(notShown(), {result.feedQuality, result.feedAge, {}, {}});
    if (!memory.incidentSince) {
        tile.suffix = result.primary ? TelemetryWords::tr("no incident") : QString();
        tile.detail = result.primary ? TelemetryWords::tr("starts with the first detection")
                                     : TelemetryWords::tr("not judged: no single primary is known");
        return tile;
    }
    const Milliseconds budget = input.fleet.targets.decisionBudget;
    const Microseconds since = input.now - *memory.incidentSince;
    // It runs on this desk's own clock, whatever the feed does.
    tile.figure = figureOf(static_cast<double>(since.count()) / 1e6, text::stopwatch(since),
                           {Quality::Live, {}, TelemetryWords::tr("this desk"), {}});
    tile.suffix = TelemetryWords::tr("of %1").arg(text::stopwatch(budget));
    tile.detail = since > budget
                      ? TelemetryWords::tr("passed by %1").arg(text::stopwatch(since - budget))
                      : TelemetryWords::tr("left %1").arg(text::stopwatch(budget - since));
    return tile;
}

constexpr std::array months{QT_TRANSLATE_NOOP("TelemetryWords", "January"),
                            QT_TRANSLATE_NOOP("TelemetryWords", "February"),
                            QT_TRANSLATE_NOOP("TelemetryWords", "March"),
                            QT_TRANSLATE_NOOP("TelemetryWords", "April"),
                            QT_TRANSLATE_NOOP("TelemetryWords", "May"),
                            QT_TRANSLATE_NOOP("TelemetryWords", "June"),
                            QT_TRANSLATE_NOOP("TelemetryWords", "July"),
                            QT_TRANSLATE_NOOP("TelemetryWords", "August"),
                            QT_TRANSLATE_NOOP("TelemetryWords", "September"),
                            QT_TRANSLATE_NOOP("TelemetryWords", "October"),
                            QT_TRANSLATE_NOOP("TelemetryWords", "November"),
                            QT_TRANSLATE_NOOP("TelemetryWords", "December")};

/// Of "2026-03"; empty for anything else.
QString monthName(const QString& month)
{
    const auto number = month.section(QLatin1Char('-'), 1).toUInt();
    return number >= 1 && number <= months.size() ? TelemetryWords::tr(months.at(number - 1))
                                                  : QString();
}

QString budgetWords(const AvailabilityBooks& books, double target)
{
    const Microseconds budget = availabilityBudget(target);
    const QString all = text::stopwatch(budget);
    const QString now = books.downSince ? TelemetryWords::tr(", burning") : QString();
    if (books.unavailable > budget)
        return TelemetryWords::tr("budget %1 overdrawn by %2%3")
            .arg(all, text::stopwatch(books.unavailable - budget), now);
    return TelemetryWords::tr("budget left %1 of %2%3")
        .arg(text::stopwatch(budget - books.unavailable), all, now);
}

Tile availabilityTile(const AssessmentInput& input, const FleetAssessment& result)
{
    Tile tile{TelemetryWords::tr("AVAILABILITY"), result.availability, {}, {}};
    if (!result.availability.number) {
        tile.detail = result.availability.why;
        return tile;
    }
    const AvailabilityBooks& books = input.snapshot->availability;
    if (const QString month = monthName(books.month); !month.isEmpty())
        tile.title = TelemetryWords::tr("AVAILABILITY, %1").arg(month);
    tile.detail = joined({budgetWords(books, input.fleet.targets.availability),
                          TelemetryWords::tr("%1 watched").arg(text::duration(books.watched))});
    return tile;
}

Tile costTile(const AssessmentInput& input, const FleetAssessment& result)
{
    Tile tile{TelemetryWords::tr("CROSS-REGION COST"),
              result.totalCostPerHour,
              TelemetryWords::tr("/ h"),
              {}};
    tile.detail =
        TelemetryWords::tr("est. · tariff %1").arg(input.fleet.tariff.asOf.toString(Qt::ISODate));
    if (result.totalCostPerMonth.number)
        tile.detail = joined(
            {tile.detail, TelemetryWords::tr("%1 / 30 days").arg(result.totalCostPerMonth.text)});
    else
        tile.detail = joined({tile.detail, result.totalCostPerHour.why});
    return tile;
}

} // namespace

void assessTiles(const AssessmentInput& input, const AssessmentMemory& memory,
                 FleetAssessment& result)
{
    const Places places(input);
    result.tiles = {writesTile(input, places, result), lossTile(input, memory, places, result),
                    budgetTile(input, memory, result), availabilityTile(input, result),
                    costTile(input, result)};
}

} // namespace pilothouse
