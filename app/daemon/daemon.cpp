#include "app/daemon/daemon.h"

#include "app/daemon/event_log.h"
#include "app/wiring/fleet_opening.h"
#include "models/orchestration/codes.h"

#include <utility>

namespace pilothouse {

namespace {

constexpr Milliseconds statusInterval{5'000};

QJsonObject factsOf(const Error& error)
{
    return {{QStringLiteral("what"), error.what},
            {QStringLiteral("why"), error.why},
            {QStringLiteral("next"), error.nextStep}};
}

} // namespace

Daemon::Daemon(DaemonOptions options, ServiceNotice& notice)
    : m_options(std::move(options))
    , m_notice(notice)
{
    m_status.setInterval(statusInterval);
    connect(&m_status, &QTimer::timeout, this, &Daemon::tellHowItIs);
}

void Daemon::open()
{
    openFleetFile(m_options.fleetFile, m_secrets, m_clock,
                  [this](FleetReading reading) { takeReading(std::move(reading)); });
}

void Daemon::takeReading(FleetReading reading)
{
    if (!reading.findings.empty())
        logEvent(reading.fleet ? LogLevel::Warning : LogLevel::Error, QStringLiteral("fleet-file"),
                 {{QStringLiteral("findings"), explain(m_options.fleetFile, reading.findings)}});
    if (!reading.fleet)
        return fail({ErrorCode::Configuration, QStringLiteral("The fleet file cannot be used"),
                     m_options.fleetFile, QStringLiteral("Mend what is listed above")},
                    exitFailed);
    if (const Done begun = begin(std::move(*reading.fleet)); !begun) {
        const bool isHeld = m_desk && !m_desk->journal->lease();
        m_desk.reset();
        fail(begun.error(), isHeld ? exitLeaseHeld : exitFailed);
    }
}

/// Without the lease or the socket nobody could see or stop what it does: then it does nothing.
Done Daemon::begin(Fleet fleet)
{
    m_desk = std::make_unique<FleetSession>(std::move(fleet), m_clock, m_secrets,
                                           QStringLiteral("pilothoused " PILOTHOUSE_VERSION));
    if (const Done lease = m_desk->journal->lease(); !lease)
        return lease;
    if (m_desk->control->trouble())
        return *m_desk->control->trouble();
    if (m_options.healthPort) {
        m_health = std::make_unique<HealthEndpoint>([this] { return health(); });
        if (Done listening = m_health->listen(*m_options.healthPort); !listening)
            return listening;
    }
    m_log = std::make_unique<DeskLog>(*m_desk);
    m_desk->start();
    const QString name = m_desk->store.fleet().name;
    logEvent(LogLevel::Notice, QStringLiteral("ready"),
             {{QStringLiteral("fleet"), name},
              {QStringLiteral("holder"), m_desk->runs.desk()},
              {QStringLiteral("health"), m_health ? m_health->port() : 0}});
    m_notice.tellReady(QStringLiteral("%1: watching").arg(name));
    m_status.start();
    return std::monostate{};
}

void Daemon::stop()
{
    const bool isOpen = m_desk && m_desk->runs.isOpen();
    logEvent(isOpen ? LogLevel::Warning : LogLevel::Notice, QStringLiteral("stopping"),
             {{QStringLiteral("openRun"), isOpen}});
    m_notice.tellStopping();
    Q_EMIT ended(0);
}

void Daemon::tellHowItIs()
{
    m_notice.tellStatus(QStringLiteral("%1: %2").arg(
        m_desk->store.fleet().name, m_desk->runs.isOpen() ? m_desk->runs.assessment().headline
                                                          : m_desk->store.assessment().summary));
}

/// Well is who knows: a region that is down is told by alarms, not by this.
Health Daemon::health() const
{
    const FleetAssessment& fleet = m_desk->store.assessment();
    const RunView* run = m_desk->runs.current();
    Health health;
    health.isWell =
        isProof(fleet.feedQuality) && !fleet.isDeskCutOff && !(run != nullptr && run->trouble);
    health.facts = {{QStringLiteral("well"), health.isWell},
                    {QStringLiteral("fleet"), m_desk->store.fleet().name},
                    {QStringLiteral("summary"), fleet.summary},
                    {QStringLiteral("deskCutOff"), fleet.isDeskCutOff}};
    if (fleet.feedAge)
        health.facts.insert(QStringLiteral("feedAgeMicros"), qint64{fleet.feedAge->count()});
    if (m_desk->runs.isOpen())
        health.facts.insert(QStringLiteral("run"), codeOf(run->run.phase));
    return health;
}

void Daemon::fail(const Error& error, int code)
{
    logEvent(LogLevel::Error, QStringLiteral("not-started"), factsOf(error));
    Q_EMIT ended(code);
}

} // namespace pilothouse

#include "moc_daemon.cpp"
