#include "app/executors/host_line.h"

#include "app/executors/words.h"
#include "app/providers/host_probe.h"
#include "models/core/assert.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pilothouse {

namespace {

/// The region's own words for a refusal, if it has any.
Error refusalOf(const HttpReply& reply, const QString& region)
{
    const QJsonObject told = QJsonDocument::fromJson(reply.body).object();
    const QString what = told.value(QLatin1String("what")).toString();
    const QString why = told.value(QLatin1String("why")).toString();
    return {ErrorCode::Refused,
            what.isEmpty() ? ExecutorWords::tr("Host control of %1 refused").arg(region)
                           : what.left(200),
            why.isEmpty() ? ExecutorWords::tr("HTTP %1").arg(reply.status) : why.left(400),
            {}};
}

} // namespace

HostLines::HostLines(const Fleet& fleet, HttpClient& http, const SecretResolver& secrets,
                     const Clock& clock)
    : m_fleet(fleet)
    , m_http(http)
    , m_secrets(secrets)
    , m_clock(clock)
{
}

bool HostLines::hasJustAnswered(const RegionId& region) const
{
    const auto found = m_answeredAt.find(region);
    return found != m_answeredAt.end() && m_clock.monotonic() - found->second <= justNow;
}

void HostLines::state(const RegionId& region, QObject* context, StateCallback callback)
{
    Result<HttpRequest> request = requestFor(*m_fleet.find(region), QStringLiteral("/state"));
    const MonotonicTime begunAt = m_clock.monotonic();
    OrderCallback taken = [this, region, begunAt,
                           callback = std::move(callback)](const HostOutcome& outcome) {
        if (outcome.state)
            keep(region, outcome.state.value(), begunAt);
        callback(outcome.state);
    };
    if (request) {
        send(region, std::move(request).value(), context, std::move(taken));
        return;
    }
    QMetaObject::invokeMethod(
        context,
        [taken, error = request.error()] {
            taken({error, false});
        },
        Qt::QueuedConnection);
}

void HostLines::keep(const RegionId& region, const HostState& state, MonotonicTime begunAt)
{
    const auto found = m_known.find(region);
    if (found == m_known.end() || found->second.begunAt <= begunAt)
        m_known.insert_or_assign(region, Known{state, begunAt, m_clock.monotonic()});
}

MonotonicTime HostLines::notBefore(const RegionId& region) const
{
    const auto ordered = m_orderedAt.find(region);
    return ordered == m_orderedAt.end() ? MonotonicTime() : ordered->second;
}

void HostLines::read(const RegionId& region, Milliseconds ageMax, QObject* context,
                     ReadCallback callback)
{
    const auto known = m_known.find(region);
    const bool isKnown = known != m_known.end() && known->second.begunAt >= notBefore(region) &&
                         m_clock.monotonic() - known->second.at <= ageMax;
    if (!isKnown)
        return readAnew(region, {context, std::move(callback)});
    const HostReading reading{known->second.state, m_clock.monotonic() - known->second.at};
    QMetaObject::invokeMethod(
        context, [reading, callback = std::move(callback)] { callback(reading); },
        Qt::QueuedConnection);
}

void HostLines::readAnew(const RegionId& region, Waiting asker)
{
    Shared& shared = m_shared[region];
    const bool isUnderWay = !shared.waiting.empty() && shared.begunAt >= notBefore(region);
    shared.waiting.push_back(std::move(asker));
    if (isUnderWay)
        return;
    shared.begunAt = m_clock.monotonic();
    state(region, this, [this, region, begunAt = shared.begunAt](const Result<HostState>& answer) {
        Shared& answered = m_shared[region];
        if (answered.begunAt != begunAt)
            return; // A later one was begun for all.
        for (const Waiting& each : std::exchange(answered.waiting, {}))
            if (each.context)
                each.callback({answer, Microseconds{0}});
    });
}

void HostLines::order(const RegionId& region, const QString& path, Milliseconds deadline,
                      QObject* context, OrderCallback callback)
{
    Result<HttpRequest> request = requestFor(*m_fleet.find(region), path);
    if (!request) {
        QMetaObject::invokeMethod(
            context,
            [callback = std::move(callback), error = request.error()] {
                callback({error, false});
            },
            Qt::QueuedConnection);
        return;
    }
    m_orderedAt[region] = m_clock.monotonic();
    HttpRequest order = std::move(request).value();
    order.method = QByteArrayLiteral("POST");
    order.deadline = deadline;
    send(region, std::move(order), context, std::move(callback));
}

Result<HttpRequest> HostLines::requestFor(const Region& region, const QString& path) const
{
    if (region.hostControl.port == 0)
        return Error{
            ErrorCode::Configuration,
            ExecutorWords::tr("The fleet file names no host control for %1").arg(region.name),
            {},
            ExecutorWords::tr("Add hostControl to the region")};
    HttpRequest request;
    request.url = QStringLiteral("https://%1:%2%3")
                      .arg(region.hostControl.host)
                      .arg(region.hostControl.port)
                      .arg(path);
    request.address = region.hostControl.address;
    request.authorityFile = m_fleet.certificateAuthorityFile;
    request.deadline = stateDeadline;
    if (region.hostControlToken.scheme != SecretReference::Scheme::None) {
        const Result<QString> token = m_secrets(region.hostControlToken);
        if (!token)
            return token.error();
        request.headers.push_back(
            {QStringLiteral("Authorization"), QStringLiteral("Bearer ") + token.value()});
    }
    return request;
}

void HostLines::send(const RegionId& region, HttpRequest request, QObject* context,
                     OrderCallback callback)
{
    const QString name = m_fleet.find(region)->name;
    const bool isOrder = request.method == "POST";
    m_http.send(
        std::move(request), context,
        [this, region, name, isOrder, callback = std::move(callback)](const HttpOutcome& outcome) {
            if (!outcome.reply) {
                callback({outcome.reply.error(), isOrder && outcome.wasSent});
                return;
            }
            m_answeredAt[region] = m_clock.monotonic();
            const HttpReply& reply = outcome.reply.value();
            if (reply.status == 200)
                callback({parseHostState(reply.body, name), isOrder});
            else
                // Refused in its own words, but perhaps after the first half of it.
                callback({refusalOf(reply, name), isOrder && reply.status >= 409});
        });
}

std::vector<FenceReading> fenceReadings(const HostState& state, Microseconds age,
                                        const QString& source)
{
    const auto truth = [](bool is) { return is ? Truth::Yes : Truth::No; };
    const bool isEmpty = state.databaseProcesses == 0;
    return {{FenceFact::NoPostmaster, truth(isEmpty), source, age},
            {FenceFact::NoOrphans, truth(isEmpty), source, age},
            {FenceFact::RestartBarred, truth(state.isRestartBarred), source, age}};
}

} // namespace pilothouse
