#include "models/telemetry/figures.h"
#include "models/telemetry/parts.h"
#include "models/telemetry/words.h"

#include "models/core/text.h"

#include <algorithm>

namespace pilothouse {

namespace {

/// Three decimals show 1.3 s of a 30-day month.
constexpr int percentDecimals = 3;

QString howMuchWatched(const AvailabilityBooks& books)
{
    const QString watched =
        TelemetryWords::tr("of %1 watched; what nobody watched is not counted as up")
            .arg(text::duration(books.watched));
    if (!books.historyError)
        return watched;
    return TelemetryWords::tr("%1; not kept over a restart: %2")
        .arg(watched, books.historyError->why.isEmpty() ? books.historyError->what
                                                        : books.historyError->why);
}

Figure availabilityOf(const FleetSnapshot& snapshot, MonotonicTime now)
{
    const AvailabilityBooks& books = snapshot.availability;
    Provenance from = provenanceOf(snapshot.publicCanary, now, TelemetryWords::tr("public canary"));
    if (books.watched <= Microseconds{0})
        return unknownFigure(TelemetryWords::tr("nothing was watched yet this month"), from.source);
    from.why = howMuchWatched(books);
    // The month's figure stands although nobody watches now; it is only no longer kept.
    if (!isProof(from.quality)) {
        from.quality = Quality::Stale;
        from.why = TelemetryWords::tr("not watched now; %1").arg(from.why);
    }
    const double down = static_cast<double>(std::min(books.unavailable, books.watched).count());
    const double up = 1.0 - down / static_cast<double>(books.watched.count());
    return figureOf(up, text::percent(up, percentDecimals), from);
}

/// Ages with the last accepted write, not with the canary's last word.
Figure writeLatencyOf(const Reading<CanaryBooks>& canary, MonotonicTime now)
{
    Provenance from = provenanceOf(canary, now, TelemetryWords::tr("public canary"));
    if (!canary.value || !canary.value->lastAcknowledgedAt)
        return unknownFigure(TelemetryWords::tr("no write was accepted yet"), from.source);
    from.age = now - *canary.value->lastAcknowledgedAt;
    from.quality = worse(from.quality, qualityByAge(*from.age, canary.interval));
    if (from.quality != Quality::Live)
        from.why = TelemetryWords::tr("last write accepted %1 ago").arg(text::duration(*from.age));
    return latencyFigure(canary.value->lastLatency, from);
}

} // namespace

void assessAvailability(const AssessmentInput& input, FleetAssessment& result)
{
    if (input.snapshot == nullptr) {
        result.availability = unknownFigure(TelemetryWords::tr("nothing was heard yet"));
        result.writeLatencyMs = result.availability;
        return;
    }
    result.availability = availabilityOf(*input.snapshot, input.now);
    result.writeLatencyMs = writeLatencyOf(input.snapshot->publicCanary, input.now);
}

} // namespace pilothouse
