#include "app/wiring/feeds.h"

#include "app/providers/watch_feed.h"
#include "app/secrets/secret_store.h"
#include "models/simulation/simulated_feed.h"

#include <QStandardPaths>
#include <QUrl>

namespace pilothouse {

namespace {

/// One file for each fleet's name, in the user's data folder; any name makes a good file name.
QString historyFileOf(const Fleet& fleet)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(fleet.name));
    return QStringLiteral("%1/history/%2.sqlite").arg(folder, name);
}

} // namespace

std::unique_ptr<TelemetryFeed> makeWatchFeed(const Fleet& fleet, const Clock& clock,
                                             const SecretStore& secrets)
{
    const auto resolve = [&secrets](const SecretReference& reference) -> Result<QString> {
        const Result<QByteArray> secret = secrets.secret(reference);
        if (!secret)
            return secret.error();
        return QString::fromUtf8(secret.value());
    };
    return std::make_unique<WatchFeed>(fleet, clock, resolve, historyFileOf(fleet));
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
