#include "app/wiring/feeds.h"

#include "app/providers/watch_feed.h"
#include "app/secrets/secret_store.h"
#include "app/wiring/places.h"
#include "models/simulation/simulated_feed.h"

namespace pilothouse {

std::unique_ptr<TelemetryFeed> makeWatchFeed(const Fleet& fleet, const Clock& clock,
                                             const SecretStore& secrets)
{
    return std::make_unique<WatchFeed>(fleet, clock, secrets.resolver(),
                                       dataFileOf(fleet, QStringLiteral("history")));
}

std::unique_ptr<TelemetryFeed> makeSimulatedFeed(const Fleet& fleet, const Clock& clock,
                                                 Scenario scenario)
{
    auto feed = std::make_unique<SimulatedFeed>(fleet, clock);
    feed->setScenario(scenario);
    return feed;
}

std::optional<Scenario> scenarioByName(const QString& name)
{
    for (const Scenario scenario : allScenarios())
        if (scenarioName(scenario).compare(name, Qt::CaseInsensitive) == 0)
            return scenario;
    return std::nullopt;
}

} // namespace pilothouse
