#include "app/executors/operator_line.h"

#include "app/executors/standby_look.h"
#include "app/executors/words.h"
#include "models/core/assert.h"

namespace pilothouse {

OperatorLine::OperatorLine(SocketPoll& poll, const SecretResolver& secrets, const Fleet& fleet,
                           const Region& region, bool isKept)
    : m_poll(poll)
    , m_secrets(secrets)
    , m_fleet(fleet)
    , m_region(region)
{
    connect(&m_keeper, &QTimer::timeout, this, &OperatorLine::next);
    if (!isKept)
        return;
    m_keeper.start(reopenInterval);
    QMetaObject::invokeMethod(this, &OperatorLine::open, Qt::QueuedConnection);
}

void OperatorLine::run(std::vector<PostgresStatement> statements, Milliseconds deadline,
                       QObject* context, PostgresBatchCallback callback)
{
    PH_ASSERT(context != nullptr);
    m_jobs.push_back({std::move(statements), deadline, context, std::move(callback)});
    // From the event loop, so that a refusal never calls back from inside this call.
    QMetaObject::invokeMethod(this, &OperatorLine::next, Qt::QueuedConnection);
}

void OperatorLine::next()
{
    while (!m_jobs.empty() && !m_jobs.front().context)
        m_jobs.pop_front();
    if (m_isBusy)
        return;
    if (!m_connection || !m_connection->isOpen()) {
        // Later: this may be called back from the connection that is to be replaced.
        if (!m_jobs.empty() || m_keeper.isActive())
            QMetaObject::invokeMethod(this, &OperatorLine::open, Qt::QueuedConnection);
        return;
    }
    if (m_jobs.empty())
        return;
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    m_isBusy = true;
    m_connection->runAll(job.statements, job.deadline, this,
                         [this, job](std::vector<PostgresOutcome> outcomes) {
                             m_isBusy = false;
                             next();
                             if (job.context)
                                 job.callback(std::move(outcomes));
                         });
}

void OperatorLine::open()
{
    if (m_isBusy || (m_connection && m_connection->isOpen()))
        return;
    Result<PostgresTarget> place = target();
    if (!place) {
        refuse({place.error(), {}, false});
        return;
    }
    m_isBusy = true;
    m_connection = std::make_unique<PostgresConnection>(m_poll, std::move(place).value());
    m_connection->open(openDeadline, this,
                       [this](const PostgresOutcome& outcome) { onOpened(outcome); });
}

void OperatorLine::onOpened(const PostgresOutcome& outcome)
{
    m_isBusy = false;
    // What a new session does first takes the server some 200 ms (it reads its catalogs): a line
    // that is kept for the moment of need does it before.
    if (outcome.rows && m_keeper.isActive() && m_jobs.empty())
        m_jobs.push_back({standbyLook(), openDeadline, this, [](const auto&) {}});
    if (outcome.rows)
        next();
    else
        refuse(outcome);
}

/// Nothing was sent, so nobody is in doubt.
void OperatorLine::refuse(const PostgresOutcome& outcome)
{
    std::deque<Job> jobs = std::exchange(m_jobs, {});
    for (const Job& job : jobs) {
        if (job.context)
            job.callback(std::vector<PostgresOutcome>(job.statements.size(), outcome));
    }
}

Result<PostgresTarget> OperatorLine::target() const
{
    const DatabaseOperator& role = m_region.database.changedBy;
    if (role.user.isEmpty())
        return Error{ErrorCode::Configuration,
                     ExecutorWords::tr("The fleet file names no operator for the database of %1")
                         .arg(m_region.name),
                     {},
                     ExecutorWords::tr("Add database.operator to the region; live runs need it")};
    const Result<QString> password = m_secrets(role.password);
    if (!password)
        return password.error();
    PostgresTarget place;
    place.at = m_region.database.at;
    place.databaseName = m_region.database.databaseName;
    place.user = role.user;
    place.password = password.value();
    place.authorityFile = m_fleet.certificateAuthorityFile;
    place.applicationName = QStringLiteral("pilothouse operator");
    return place;
}

OperatorLines::OperatorLines(SocketPoll& poll, const SecretResolver& secrets, const Fleet& fleet)
{
    const bool areKept = fleet.regions.size() <= keptMax;
    for (const Region& region : fleet.regions) {
        const bool isKept = areKept && !region.database.changedBy.user.isEmpty();
        m_lines[region.id] = {std::make_unique<OperatorLine>(poll, secrets, fleet, region, isKept),
                              std::make_unique<OperatorLine>(poll, secrets, fleet, region, isKept)};
    }
}

OperatorLine& OperatorLines::acting(const RegionId& region)
{
    return *pairOf(region).acting;
}

OperatorLine& OperatorLines::looking(const RegionId& region)
{
    return *pairOf(region).looking;
}

OperatorLines::Pair& OperatorLines::pairOf(const RegionId& region)
{
    const auto found = m_lines.find(region);
    PH_ASSERT(found != m_lines.end());
    return found->second;
}

} // namespace pilothouse
