#include "app/providers/canaries.h"

#include <QUuid>

#include <algorithm>

namespace pilothouse {

namespace {

/// Three missed tokens, and at least 5 s: then nobody watched.
Milliseconds watchedGapOf(const Fleet& fleet)
{
    return std::max(Milliseconds{5'000}, 3 * fleet.watch.canaryInterval);
}

MonthTotals totalsOf(const AvailabilityBooks& books)
{
    return {books.month, books.watched, books.unavailable};
}

} // namespace

Canaries::Canaries(WatchTools& tools, const QString& historyFile)
    : m_tools(tools)
    , m_meter(watchedGapOf(tools.fleet))
{
    const QString process = QUuid::createUuid().toString(QUuid::WithoutBraces);
    makePublic(process);
    m_database = std::make_unique<DatabaseCanary>(tools, process + QStringLiteral("/database"));
    if (m_public)
        m_database->readBackFor(*m_public);
    openHistory(historyFile);
}

Canaries::~Canaries()
{
    save();
    m_history.reset();
}

void Canaries::setPace(CanaryPace pace)
{
    m_database->setPace(pace);
    if (m_public)
        m_public->setPace(pace);
}

void Canaries::makePublic(const QString& process)
{
    const Fleet& fleet = m_tools.fleet;
    const auto profile = std::find_if(
        fleet.trafficProfiles.begin(), fleet.trafficProfiles.end(),
        [&](const TrafficProfile& known) { return known.name == fleet.publicProfile; });
    if (profile == fleet.trafficProfiles.end() || fleet.nameServers.empty())
        return;
    m_public =
        std::make_unique<PublicCanary>(m_tools, process + QStringLiteral("/public"), *profile);
    m_public->setListener(this);
}

void Canaries::openHistory(const QString& historyFile)
{
    if (historyFile.isEmpty() || !m_public)
        return;
    m_history = std::make_unique<History>(historyFile);
    m_history->load(
        this, [this](const Result<std::vector<MonthTotals>>& months) { takeHistory(months); });
}

void Canaries::takeHistory(const Result<std::vector<MonthTotals>>& months)
{
    if (!months.ok()) {
        m_historyError = months.error();
        publish();
        return;
    }
    for (const MonthTotals& month : months.value())
        m_meter.addEarlier(month);
    m_isLoaded = true;
    publish();
}

void Canaries::onSent(std::int64_t token, MonotonicTime at, UtcTime utc)
{
    m_meter.sent(token, at, utc);
}

void Canaries::onSettled(std::int64_t token, bool isAcknowledged)
{
    m_meter.settled(token, isAcknowledged);
    publish();
    if (m_tools.clock.monotonic() - m_savedAt >= saveInterval)
        save();
}

void Canaries::save()
{
    if (!m_history || !m_isLoaded)
        return;
    m_savedAt = m_tools.clock.monotonic();
    std::vector<MonthTotals> months = m_meter.takeFinished();
    months.push_back(totalsOf(m_meter.books()));
    for (const MonthTotals& month : months) {
        if (month.month.isEmpty())
            continue;
        m_history->save(month, this, [this](const Done& saved) {
            m_historyError = saved ? std::nullopt : std::optional(saved.error());
        });
    }
}

void Canaries::publish()
{
    AvailabilityBooks books = m_meter.books();
    books.historyError = m_historyError;
    m_tools.board.edit().availability = std::move(books);
}

} // namespace pilothouse
