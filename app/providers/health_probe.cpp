#include "app/providers/health_probe.h"

#include <algorithm>

namespace pilothouse {

namespace {

const HealthProbe& settingsOf(const Fleet& fleet, HealthPage page)
{
    return page == HealthPage::Plain ? fleet.health : fleet.criticalHealth;
}

HttpRequest requestFor(const Fleet& fleet, const Region& region, HealthPage page)
{
    const HealthProbe& settings = settingsOf(fleet, page);
    HttpRequest request;
    request.url = QStringLiteral("https://%1:%2%3")
                      .arg(region.application.host)
                      .arg(region.application.port)
                      .arg(settings.path);
    request.address = region.application.address;
    request.headers = settings.headers;
    request.authorityFile = fleet.certificateAuthorityFile;
    request.deadline = fleet.watch.healthDeadline;
    return request;
}

} // namespace

bool isExpectedStatus(int status, const std::vector<StatusRange>& ranges)
{
    if (ranges.empty())
        return status == 200;
    return std::any_of(ranges.begin(), ranges.end(), [status](const StatusRange& range) {
        return status >= range.min && status <= range.max;
    });
}

ApplicationProbe::ApplicationProbe(WatchTools& tools, const Region& region, HealthPage page)
    : m_tools(tools)
    , m_region(region.id)
    , m_page(page)
    , m_request(requestFor(tools.fleet, region, page))
    , m_expected(settingsOf(tools.fleet, page).expectedStatus)
{
    reading().interval = interval();
}

Milliseconds ApplicationProbe::interval() const
{
    return m_tools.fleet.watch.healthInterval;
}

void ApplicationProbe::look(Finished finished)
{
    const int every = std::max(1, m_tools.fleet.watch.freshHandshakeEvery);
    m_request.isFreshConnection = m_round++ % every == 0;
    m_request.isLastOnConnection = m_round % every == 0;
    m_waitingSince = m_tools.clock.monotonic();
    m_tools.http.send(m_request, this,
                      [this, finished = std::move(finished)](const HttpOutcome& outcome) {
                          take(outcome);
                          finished();
                      });
}

Reading<HttpHealth>& ApplicationProbe::reading()
{
    RegionReadings& readings = m_tools.board.edit().regions[m_region];
    return m_page == HealthPage::Plain ? readings.health : readings.criticalHealth;
}

void ApplicationProbe::take(const HttpOutcome& outcome)
{
    const MonotonicTime now = m_tools.clock.monotonic();
    if (!outcome.reply.ok()) {
        const Error& error = outcome.reply.error();
        const bool wasSilent = error.code == ErrorCode::Timeout;
        m_tools.board.refuse(reading(), error, now,
                             wasSilent ? std::optional(Unserved{m_waitingSince}) : std::nullopt);
        return;
    }
    const HttpReply& reply = outcome.reply.value();
    if (reply.isFreshConnection) {
        m_tlsVersion = reply.tlsVersion;
        m_certificateExpiresAt = reply.certificateExpiresAt;
    }
    HttpHealth health;
    health.status = reply.status;
    health.isExpectedStatus = isExpectedStatus(reply.status, m_expected);
    health.nameLookup = reply.nameLookup;
    health.connect = reply.connect;
    health.tlsHandshake = reply.tlsHandshake;
    health.firstByte = reply.firstByte;
    health.total = reply.total;
    health.isFreshConnection = reply.isFreshConnection;
    health.tlsVersion = m_tlsVersion;
    health.certificateExpiresAt = m_certificateExpiresAt;
    reading().accept(std::move(health), now);
}

} // namespace pilothouse
