#include "app/executors/check_errands.h"

#include "app/executors/service_call.h"
#include "app/executors/words.h"
#include "app/providers/canary_verdict.h"
#include "app/providers/public_canary.h"
#include "models/core/text.h"

#include <QJsonDocument>

#include <algorithm>

namespace pilothouse {

namespace {

/// A wrong certificate is somebody's; silence and a closed port are nobody's.
bool canMeanAbsence(const Error& error)
{
    return error.code == ErrorCode::Timeout || error.code == ErrorCode::Unreachable ||
           error.code == ErrorCode::Refused;
}

const QStringList warmPaths{QStringLiteral("/health"), QStringLiteral("/api/config"),
                            QStringLiteral("/api/metadata"), QStringLiteral("/cache/warm")};

} // namespace

void WarmUp::begin()
{
    m_open = static_cast<int>(warmPaths.size());
    for (const QString& path : warmPaths)
        ask(path);
}

void WarmUp::ask(const QString& path)
{
    tools().http.send(applicationRequest(fleet(), place(), path, left()), this,
                      [this, path](const HttpOutcome& outcome) { take(path, outcome); });
}

void WarmUp::take(const QString& path, const HttpOutcome& outcome)
{
    const Result<QJsonObject> body = okJson(outcome, path);
    if (body)
        m_said.append(
            ExecutorWords::tr("%1 %2").arg(path, text::latency(outcome.reply.value().total)));
    else if (outcome.reply && left() > askPause * 2)
        return later(askPause, [this, path] { ask(path); });
    else
        m_failed.append(QStringLiteral("%1: %2").arg(path, lineOf(body.error())));
    if (--m_open > 0)
        return;
    if (m_failed.isEmpty())
        succeed(EvidenceCode::CacheWarm, m_said.join(QStringLiteral(", ")));
    else
        fail({ErrorCode::Refused,
              ExecutorWords::tr("%1 is not warm").arg(place().name),
              m_failed.join(QStringLiteral("; ")),
              {}});
}

void CheckErrand::again(const Error& why)
{
    if (left() <= pause * 2)
        return fail(why);
    later(pause, [this] { look(); });
}

void CheckWritePath::look()
{
    const auto profile = std::find_if(
        fleet().trafficProfiles.begin(), fleet().trafficProfiles.end(),
        [&](const TrafficProfile& each) { return each.name == fleet().publicProfile; });
    if (profile == fleet().trafficProfiles.end() || fleet().nameServers.empty())
        return fail({ErrorCode::Configuration,
                     ExecutorWords::tr("There is no public path to check"),
                     ExecutorWords::tr("The fleet file names no profile or no name server for it"),
                     {}});
    const NameServer& server = fleet().nameServers.front();
    tools().dns.ask({profile->dnsName, server.address, server.port, within(askDeadline)}, this,
                    [this](const Result<DnsAnswer>& answer) {
                        if (!answer)
                            return again(answer.error());
                        if (answer.value().addresses.isEmpty())
                            return again({ErrorCode::NotFound,
                                          ExecutorWords::tr("The public name has no address"),
                                          {},
                                          {}});
                        post(answer.value());
                    });
}

void CheckWritePath::post(const DnsAnswer& answer)
{
    const auto profile = std::find_if(
        fleet().trafficProfiles.begin(), fleet().trafficProfiles.end(),
        [&](const TrafficProfile& each) { return each.name == fleet().publicProfile; });
    HttpRequest request;
    request.url = QStringLiteral("https://%1:%2%3")
                      .arg(verifiedHost(fleet(), profile->dnsName, answer))
                      .arg(profile->port)
                      .arg(fleet().publicWritePath);
    request.address = answer.addresses.constFirst();
    request.method = QByteArrayLiteral("POST");
    request.headers = {{QStringLiteral("Content-Type"), QStringLiteral("application/json")}};
    request.authorityFile = fleet().certificateAuthorityFile;
    request.deadline = within(askDeadline);
    const QJsonObject body{
        {QStringLiteral("writer"), QStringLiteral("check:") + order().run.text()},
        {QStringLiteral("token"), qint64{tools().clock.utc().time_since_epoch().count()}}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    tools().http.send(std::move(request), this,
                      [this](const HttpOutcome& outcome) { take(outcome); });
}

void CheckWritePath::take(const HttpOutcome& outcome)
{
    const CanaryVerdict verdict = publicVerdict(outcome);
    if (verdict.outcome != CanaryOutcome::Acknowledged)
        return again(verdict.why);
    if (verdict.region != order().newPrimary.text())
        return again({ErrorCode::Refused,
                      ExecutorWords::tr("The public path writes elsewhere"),
                      verdict.region,
                      {}});
    succeed(wanted(),
            ExecutorWords::tr("committed by %1 in %2")
                .arg(region(order().newPrimary).name, text::latency(outcome.reply.value().total)));
}

void CheckHealth::look()
{
    m_well.clear();
    m_ill.clear();
    m_silent.clear();
    m_open = 0;
    for (const Region& each : fleet().regions)
        if (each.id != order().oldPrimary)
            ask(each);
}

void CheckHealth::ask(const Region& asked)
{
    ++m_open;
    const QString& path = fleet().criticalHealth.path;
    tools().http.send(
        applicationRequest(fleet(), asked, path, within(fleet().watch.healthDeadline)), this,
        [this, &asked](const HttpOutcome& outcome) { take(asked, outcome); });
}

void CheckHealth::take(const Region& asked, const HttpOutcome& outcome)
{
    const Result<QJsonObject> body =
        okJson(outcome, ExecutorWords::tr("%1 is not healthy").arg(asked.name));
    if (body)
        m_well.append(
            ExecutorWords::tr("%1 %2").arg(asked.name, text::latency(outcome.reply.value().total)));
    else if (!outcome.reply && canMeanAbsence(body.error()) && asked.id != order().newPrimary)
        m_silent.append(ExecutorWords::tr("%1 is not reached").arg(asked.name));
    else
        m_ill.append(lineOf(body.error()));
    if (--m_open > 0)
        return;
    if (m_ill.isEmpty() && (m_silent.isEmpty() || isSilenceToBeTaken()))
        return succeed(wanted(), (m_well + m_silent).join(QStringLiteral(", ")));
    again({ErrorCode::Refused,
           ExecutorWords::tr("Not every region is healthy"),
           (m_ill + m_silent).join(QStringLiteral("; ")),
           {}});
}

bool CheckHealth::isSilenceToBeTaken() const
{
    return order().step.timeout - left() >= silencePatience;
}

void CheckNames::look()
{
    m_moved.clear();
    m_wrong.clear();
    m_open = 0;
    for (const NameServer& server : fleet().nameServers) {
        for (const TrafficProfile& profile : fleet().trafficProfiles) {
            ++m_open;
            tools().dns.ask({profile.dnsName, server.address, server.port, within(askDeadline)},
                            this, [this, &server, &profile](const Result<DnsAnswer>& answer) {
                                take(server, profile, answer);
                            });
        }
    }
    if (m_open == 0)
        fail({ErrorCode::Configuration, ExecutorWords::tr("No name server is watched"), {}, {}});
}

void CheckNames::take(const NameServer& server, const TrafficProfile& profile,
                      const Result<DnsAnswer>& answer)
{
    const QString asked = ExecutorWords::tr("%1 at %2").arg(profile.dnsName, server.name);
    const QString host = answer ? answer.value().canonicalName : QString();
    const auto isHostOf = [&](const RegionId& id) {
        return host.compare(region(id).application.host, Qt::CaseInsensitive) == 0;
    };
    // Only where priority decides is one region right; elsewhere any but the old one is.
    const bool isRight = profile.method == TrafficMethod::Priority
                             ? isHostOf(order().newPrimary)
                             : !host.isEmpty() && !isHostOf(order().oldPrimary);
    if (isRight)
        m_moved.append(ExecutorWords::tr("%1: %2").arg(asked, host));
    else
        m_wrong.append(answer ? ExecutorWords::tr("%1: %2").arg(asked, host)
                              : ExecutorWords::tr("%1: %2").arg(asked, lineOf(answer.error())));
    if (--m_open == 0)
        finishRound();
}

void CheckNames::finishRound()
{
    if (m_wrong.isEmpty())
        return succeed(wanted(), m_moved.join(QStringLiteral("; ")));
    again({ErrorCode::Refused,
           ExecutorWords::tr("Not every name server has moved"),
           m_wrong.join(QStringLiteral("; ")),
           {}});
}

void CheckTimeline::look()
{
    tools()
        .lines.acting(order().newPrimary)
        .run({{"select ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::integer",
               {},
               {}}},
             within(askDeadline), this, [this](const std::vector<PostgresOutcome>& outcomes) {
                 const Result<QByteArray> timeline = cellOf(outcomes.front());
                 if (!timeline)
                     return again(timeline.error());
                 const int known = timeline.value().toInt();
                 tools().standbys.readAll(
                     standbyIds(), Milliseconds{0}, this,
                     [this, known](const std::map<RegionId, StandbyReading>& readings) {
                         compare(known, readings);
                     });
             });
}

void CheckTimeline::compare(int timeline, const std::map<RegionId, StandbyReading>& readings)
{
    QStringList agreed;
    QStringList missing;
    for (const auto& [id, reading] : readings) {
        if (id == order().newPrimary)
            continue;
        const bool isStreaming =
            reading.facts && reading.facts.value().receiverStatus == QLatin1String("streaming");
        if (isStreaming && reading.facts.value().receiverTimeline == timeline)
            agreed.append(region(id).name);
        else if (reading.facts)
            missing.append(region(id).name);
        else
            agreed.append(ExecutorWords::tr("%1 is not reached").arg(region(id).name));
    }
    if (!missing.isEmpty())
        return again(
            {ErrorCode::Refused,
             ExecutorWords::tr("Not every standby follows timeline %1").arg(timeline),
             missing.join(QStringLiteral(", ")),
             ExecutorWords::tr("Look at the server's log: it may hold more than the new primary")});
    succeed(
        wanted(),
        ExecutorWords::tr("timeline %1: %2").arg(timeline).arg(agreed.join(QStringLiteral(", "))));
}

void CutClients::begin()
{
    tools().hosts.state(place().id, this, [this](const Result<HostState>& state) {
        if (state && state.value().databaseProcesses == 0)
            return succeed(EvidenceCode::SessionsCut,
                           ExecutorWords::tr("nothing to cut: no process of the database in %1")
                               .arg(place().name));
        cut();
    });
}

void CutClients::cut()
{
    tools()
        .lines.acting(place().id)
        .run({{"select (count(*) filter (where pg_terminate_backend(pid)))::text from "
               "(select pid from pg_stat_activity where backend_type = 'client backend' "
               "and usename is distinct from current_user offset 0) as others",
               {},
               {}}},
             left(), this, [this](const std::vector<PostgresOutcome>& outcomes) {
                 const Result<QByteArray> cut = cellOf(outcomes.front());
                 if (!cut)
                     return endWith(cut.error(), outcomes.front().mayHaveHappened);
                 succeed(EvidenceCode::SessionsCut,
                         ExecutorWords::tr("%1 sessions in %2 were ended")
                             .arg(QString::fromLatin1(cut.value()), place().name));
             });
}

} // namespace pilothouse
