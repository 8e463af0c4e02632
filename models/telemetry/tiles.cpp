#include "models/telemetry/budget.h"
#include "models/telemetry/figures.h"
#include "models/telemetry/loss.h"
#include "models/telemetry/parts.h"
#include "models/telemetry/words.h"

#include "models/core/text.h"

#include <QLocale>

#include <algorithm>

namespace pilothouse {

namespace {

using Words = TelemetryWords;

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
        return Words::tr("public path not heard");
    const CanaryBooks& books = *canary->value;
    if (!isProof(canary->qualityAt(input.now)))
        return Words::tr("public path not watched now");
    if (!books.lastAcknowledgedAt || !books.lastAcknowledgedUtc)
        return Words::tr("no write was accepted yet");
    const Microseconds age = input.now - *books.lastAcknowledgedAt;
    if (isProof(qualityByAge(age, canary->interval)))
        return Words::tr("median %1 · accepted %2 ago")
            .arg(text::latency(books.medianLatency), text::duration(age));
    return Words::tr("last accepted %1, %2 ago")
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
    Tile tile{Words::tr("WRITES, public path"), {}, {}, acceptedWords(input)};
    // What a desk that reaches nobody is refused says nothing about users.
    if (isRefused(input) && !result.isDeskCutOff) {
        tile.figure = rateFigure(
            0.0, provenanceOf(input.snapshot->publicCanary, input.now, Words::tr("public canary")));
        return tile;
    }
    const std::optional<std::size_t> index =
        result.primary ? places.indexOf(*result.primary) : std::nullopt;
    if (index)
        tile.figure = result.regions[*index].writes;
    else
        tile.figure = unknownFigure(Words::tr("commit rate not known without a known primary"));
    return tile;
}

Tile lossTile(const AssessmentInput& input, const AssessmentMemory& memory, const Places& places,
              const FleetAssessment& result)
{
    Tile tile{Words::tr("IF YOU FAIL OVER NOW, AT RISK"), {}, {}, {}};
    const std::optional<RegionId> best = bestCandidate(places, input, memory, result);
    if (!best) {
        tile.figure = unknownFigure(Words::tr("no region is known that could take over"));
        tile.detail = tile.figure.why;
        return tile;
    }
    const PossibleLoss loss = possibleLoss(*best, places, input, memory, result);
    tile.figure = loss.seconds;
    tile.detail =
        joined({loss.bytes.number ? loss.bytes.text : loss.bytes.why, places.nameOf(*best),
                Words::tr("RPO %1").arg(text::duration(input.fleet.targets.rpo))});
    return tile;
}

Tile budgetTile(const AssessmentInput& input, const AssessmentMemory& memory,
                const FleetAssessment& result)
{
    Tile tile{Words::tr("DECISION BUDGET"), {}, {}, {}};
    tile.figure = wordFigure(notShown(), {result.feedQuality, result.feedAge, {}, {}});
    if (!memory.incidentSince) {
        tile.suffix = result.primary ? Words::tr("no incident") : QString();
        tile.detail = result.primary ? Words::tr("starts with the first detection")
                                     : Words::tr("not judged: no single primary is known");
        return tile;
    }
    const Milliseconds budget = input.fleet.targets.decisionBudget;
    const Microseconds since = input.now - *memory.incidentSince;
    // It runs on this desk's own clock, whatever the feed does.
    tile.figure = figureOf(static_cast<double>(since.count()) / 1e6, text::stopwatch(since),
                           {Quality::Live, {}, Words::tr("this desk"), {}});
    tile.suffix = Words::tr("of %1").arg(text::stopwatch(budget));
    tile.detail = since > budget ? Words::tr("passed by %1").arg(text::stopwatch(since - budget))
                                 : Words::tr("left %1").arg(text::stopwatch(budget - since));
    return tile;
}

QString monthName(const QString& month)
{
    const int number = month.section(QLatin1Char('-'), 1).toInt();
    return number >= 1 && number <= 12 ? QLocale::c().standaloneMonthName(number) : QString();
}

QString budgetWords(const AvailabilityBooks& books, double target)
{
    const Microseconds budget = availabilityBudget(target);
    const QString all = text::stopwatch(budget);
    const QString now = books.downSince ? Words::tr(", burning") : QString();
    if (books.unavailable > budget)
        return Words::tr("budget %1 overdrawn by %2%3")
            .arg(all, text::stopwatch(books.unavailable - budget), now);
    return Words::tr("budget left %1 of %2%3")
        .arg(text::stopwatch(budget - books.unavailable), all, now);
}

Tile availabilityTile(const AssessmentInput& input, const FleetAssessment& result)
{
    Tile tile{Words::tr("AVAILABILITY"), result.availability, {}, {}};
    if (!result.availability.number) {
        tile.detail = result.availability.why;
        return tile;
    }
    const AvailabilityBooks& books = input.snapshot->availability;
    if (const QString month = monthName(books.month); !month.isEmpty())
        tile.title = Words::tr("AVAILABILITY, %1").arg(month);
    tile.detail = joined({budgetWords(books, input.fleet.targets.availability),
                          Words::tr("%1 watched").arg(text::duration(books.watched))});
    return tile;
}

Tile costTile(const AssessmentInput& input, const FleetAssessment& result)
{
    Tile tile{Words::tr("CROSS-REGION COST"), result.totalCostPerHour, Words::tr("/ h"), {}};
    tile.detail = Words::tr("est. · tariff %1").arg(input.fleet.tariff.asOf.toString(Qt::ISODate));
    if (result.totalCostPerMonth.number)
        tile.detail =
            joined({tile.detail, Words::tr("%1 / 30 days").arg(result.totalCostPerMonth.text)});
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
