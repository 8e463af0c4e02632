#pragma once

#include "app/providers/probe.h"
#include "app/providers/watch_tools.h"

#include <optional>

namespace pilothouse {

/// Which of the two health pages.
enum class HealthPage
{
    Plain,    ///< "/health".
    Critical, ///< "/health/critical": does a real write.
};

/// Asks one region's application for its health over HTTPS.
class ApplicationProbe : public Probe
{
public:
    ApplicationProbe(WatchTools& tools, const Region& region, HealthPage page);

    [[nodiscard]] Milliseconds interval() const override;
    void look(Finished finished) override;

private:
    [[nodiscard]] Reading<HttpHealth>& reading();
    void take(const HttpOutcome& outcome);

    WatchTools& m_tools;
    RegionId m_region;
    HealthPage m_page;
    HttpRequest m_request;
    std::vector<StatusRange> m_expected;
    int m_round = 0;
    MonotonicTime m_waitingSince; ///< For an answer.
    QString m_tlsVersion;         ///< Of the last fresh handshake, like the expiry.
    std::optional<UtcTime> m_certificateExpiresAt;
};

/// Whether a status lies in one of the ranges; without any range only 200 does.
[[nodiscard]] bool isExpectedStatus(int status, const std::vector<StatusRange>& ranges);

} // namespace pilothouse
