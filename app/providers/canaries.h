#pragma once

#include "app/providers/database_canary.h"
#include "app/providers/public_canary.h"
#include "app/store/history.h"
#include "models/telemetry/availability_meter.h"

#include <memory>

namespace pilothouse {

/// Both rulers of a fleet, and the availability that the public one measures.
class Canaries : public QObject, private CanaryListener
{
public:
    /// How often the month's totals are saved while the canary runs.
    static constexpr Milliseconds saveInterval{10'000};

    /// `historyFile` may be empty: then nothing is kept.
    Canaries(WatchTools& tools, const QString& historyFile);
    ~Canaries() override;

    void setPace(CanaryPace pace);

private:
    void onSent(std::int64_t token, MonotonicTime at, UtcTime utc) override;
    void onSettled(std::int64_t token, bool isAcknowledged) override;
    void makePublic(const QString& process);
    void openHistory(const QString& historyFile);
    void takeHistory(const Result<std::vector<MonthTotals>>& months);
    void save();
    void publish();

    WatchTools& m_tools;
    AvailabilityMeter m_meter;
    std::unique_ptr<PublicCanary> m_public; ///< Before the one that reads back for it.
    std::unique_ptr<DatabaseCanary> m_database;
    std::unique_ptr<History> m_history; ///< Null when nothing is kept.
    std::optional<Error> m_historyError;
    bool m_isLoaded = false; ///< Saving before would erase what is there.
    MonotonicTime m_savedAt;
};

} // namespace pilothouse
