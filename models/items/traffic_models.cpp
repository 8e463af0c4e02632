#include "models/items/traffic_models.h"

#include "models/items/roles.h"

namespace pilothouse {

namespace {

CellRow endpointRow(const TrafficProfileAssessment& profile,
                    const TrafficEndpointAssessment& endpoint)
{
    const Quality quality = profile.state.quality;
    CellRow row;
    row.key = profile.name + QLatin1Char('/') + endpoint.name;
    row.region = endpoint.region;
    row.severity = endpoint.severity;
    row.more = {{GroupRole,
                 TrafficModel::tr("%1 · %2 · TTL %3 · %4")
                     .arg(profile.dnsName, profile.method, profile.ttl.text, profile.state.text)}};
    Cell priority = wordCell(endpoint.priorityText, quality);
    Cell weight = wordCell(endpoint.weightText, quality);
    priority.isNumeric = weight.isNumeric = true;
    row.cells = {wordCell(profile.name),
                 wordCell(endpoint.name),
                 wordCell(endpoint.status, quality),
                 wordCell(endpoint.monitorStatus, quality),
                 priority,
                 weight,
                 wordCell(endpoint.why),
                 ageCell(profile.state.age, quality)};
    return row;
}

CellRow dnsRow(const DnsAssessment& dns)
{
    CellRow row;
    row.key = dns.serverName + QLatin1Char('/') + dns.queriedName;
    row.region = dns.region;
    Cell agrees = wordCell(dns.agrees ? (*dns.agrees ? DnsModel::tr("yes") : DnsModel::tr("NO"))
                                      : QStringLiteral("—"),
                           dns.answer.quality);
    agrees.more = {{IsEmphasisedRole, dns.agrees == false}};
    Cell answer = figureCell(dns.answer);
    answer.isNumeric = false;
    row.cells = {wordCell(dns.serverName),
                 wordCell(dns.queriedName),
                 answer,
                 agrees,
                 wordCell(dns.why),
                 ageCell(dns.answer.age, dns.answer.quality)};
    return row;
}

} // namespace

TrafficModel::TrafficModel(const FleetStore& store, QObject* parent)
    : CellTable({tr("profile"), tr("endpoint"), tr("status"), tr("monitor"), tr("priority"),
                 tr("weight"), tr("note"), tr("age")},
                parent)
{
    connect(&store, &FleetStore::shown, this, &TrafficModel::accept);
    accept(store.assessment());
}

void TrafficModel::accept(const FleetAssessment& assessment)
{
    std::vector<CellRow> rows;
    for (const TrafficProfileAssessment& profile : assessment.traffic)
        for (const TrafficEndpointAssessment& endpoint : profile.endpoints)
            rows.push_back(endpointRow(profile, endpoint));
    setRows(std::move(rows));
}

DnsModel::DnsModel(const FleetStore& store, QObject* parent)
    : CellTable(
          {tr("name server"), tr("name"), tr("answers"), tr("as ARM says"), tr("note"), tr("age")},
          parent)
{
    connect(&store, &FleetStore::shown, this, &DnsModel::accept);
    accept(store.assessment());
}

void DnsModel::accept(const FleetAssessment& assessment)
{
    std::vector<CellRow> rows;
    for (const DnsAssessment& dns : assessment.dns)
        rows.push_back(dnsRow(dns));
    setRows(std::move(rows));
}

} // namespace pilothouse

#include "moc_traffic_models.cpp"
