#include "app/drive/driver.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>

#include <unistd.h>

#include <cstdio>
#include <utility>

namespace pilothouse::drive {

namespace {

constexpr std::chrono::milliseconds tickInterval{50};

/// What this process holds in memory now, as the system counts it: see proc(5), statm.
double residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0.0;
    const qint64 pages = file.readAll().split(' ').value(1).toLongLong();
    return static_cast<double>(pages * ::sysconf(_SC_PAGESIZE)) / (1 << 20);
}

} // namespace

Driver::Driver(std::vector<Act> acts, QObject* parent) : QObject(parent), m_acts(std::move(acts))
{
    m_ticker.setInterval(tickInterval);
    connect(&m_ticker, &QTimer::timeout, this, &Driver::onTick);
}

void Driver::start()
{
    m_elapsed.start();
    m_account[QStringLiteral("startedAtUtcMs")] = QDateTime::currentMSecsSinceEpoch();
    m_ticker.start();
}

void Driver::onTick()
{
    if (m_isTrying)
        return;
    if (m_next == m_acts.size())
        return end();
    const Act& act = m_acts[m_next];
    m_isTrying = true;
    const bool isDone = act.attempt();
    m_isTrying = false;
    if (isDone) {
        note(act);
        ++m_next;
    } else if (m_elapsed.elapsed() - m_actSince > act.budget.count()) {
        m_failed = act.name;
        end();
    }
}

void Driver::note(const Act& act)
{
    const qint64 now = m_elapsed.elapsed();
    QJsonArray acts = m_account[QStringLiteral("acts")].toArray();
    acts.append(QJsonObject{{QStringLiteral("name"), act.name},
                            {QStringLiteral("atMs"), now},
                            {QStringLiteral("tookMs"), now - m_actSince},
                            {QStringLiteral("residentMb"), residentMb()}});
    m_account[QStringLiteral("acts")] = acts;
    std::printf("  %6.1f s  %s\n", static_cast<double>(now) / 1e3, qUtf8Printable(act.name));
    std::fflush(stdout);
    m_actSince = now;
}

void Driver::end()
{
    m_ticker.stop();
    m_account[QStringLiteral("tookMs")] = m_elapsed.elapsed();
    if (!m_failed.isEmpty())
        m_account[QStringLiteral("failed")] = m_failed;
    Q_EMIT finished();
}

} // namespace pilothouse::drive

#include "moc_driver.cpp"
