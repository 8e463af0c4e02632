#include "models/fleet/readers/scalars.h"
#include "models/fleet/readers/sections.h"
#include "models/fleet/words.h"

#include <QRegularExpression>

namespace pilothouse::read {

namespace {

constexpr Milliseconds fastest{100};
constexpr Milliseconds anHour{3'600'000};
constexpr Milliseconds aDay{86'400'000};

bool guid(const Cursor& at, QString& into)
{
    static const QRegularExpression form(
        QStringLiteral("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"));
    const QString expected =
        FleetWords::tr("An Azure identifier of the form 00000000-0000-0000-0000-000000000000.");
    if (!at.expectScalar(expected))
        return false;
    into = at.node().scalar;
    return form.match(into).hasMatch() ||
           at.refuse(FleetRule::BadForm, FleetWords::tr("No Azure identifier stands here."),
                     expected);
}

} // namespace

bool targets(const Cursor& at, Targets& into)
{
    Members members(at);
    members.required("machineRto", duration(Seconds(1), anHour), into.machineRto);
    members.required("decisionBudget", duration(Seconds(1), aDay), into.decisionBudget);
    members.required("rpo", duration(Milliseconds(0), aDay), into.rpo);
    members.required("availability", percent, into.availability);
    return at.report().isSound(at.path());
}

bool watch(const Cursor& at, WatchSettings& into)
{
    Members members(at);
    const auto interval = duration(fastest, Milliseconds(300'000));
    members.optional("databaseInterval", interval, into.databaseInterval);
    members.optional("databaseDeadline", duration(fastest, Milliseconds(60'000)),
                     into.databaseDeadline);
    members.optional("platformInterval", interval, into.platformInterval);
    members.optional("trafficInterval", interval, into.trafficInterval);
    members.optional("dnsInterval", interval, into.dnsInterval);
    members.optional("canaryRate", rate, into.canaryInterval);
    members.optional("canaryRateInRun", rate, into.canaryRunInterval);
    members.optional("freshHandshakeEvery", integer(1, 1000), into.freshHandshakeEvery);
    return at.report().isSound(at.path());
}

bool lagAlarms(const Cursor& at, LagAlarms& into)
{
    Members members(at);
    members.required("warning", duration(fastest, anHour), into.warning);
    members.required("critical", duration(fastest, anHour), into.critical);
    return at.report().isSound(at.path());
}

bool databaseSettings(const Cursor& at, DatabaseSettings& into)
{
    Members members(at);
    members.required("walReceiverTimeout", duration(Milliseconds(0), aDay),
                     into.walReceiverTimeout);
    members.required("walReceiverStatusInterval", duration(Milliseconds(0), aDay),
                     into.walReceiverStatusInterval);
    members.required("walRetrieveRetryInterval", duration(Milliseconds(1), aDay),
                     into.walRetrieveRetryInterval);
    members.required("walLogHintsOrChecksums", boolean, into.walLogHintsOrChecksums);
    return at.report().isSound(at.path());
}

bool nameServer(const Cursor& at, NameServer& into)
{
    Members members(at);
    members.required("name", text, into.name);
    members.required("address", ipAddress, into.address);
    members.optional("port", port, into.port);
    return at.report().isSound(at.path());
}

bool countryRoutes(const Cursor& at, std::vector<CountryRoute>& into)
{
    if (!at.expectMap())
        return false;
    refuseDuplicateKeys(at);
    into.clear();
    for (const DocumentNode::Member& member : at.node().members) {
        QString id;
        if (identifier(at.member(member), id))
            into.push_back({member.key, RegionId(id)});
    }
    return at.report().isSound(at.path());
}

bool tariff(const Cursor& at, Tariff& into)
{
    Members members(at);
    QString code;
    members.required("asOf", date, into.asOf);
    members.required("source", text, into.source);
    members.required("currency", currency, code);
    members.required("sameRegionPerGb", price, into.sameRegionPerGb);
    members.required("sameContinentPerGb", price, into.sameContinentPerGb);
    members.required("crossContinentPerGb", price, into.crossContinentPerGb);
    for (Money* money :
         {&into.sameRegionPerGb, &into.sameContinentPerGb, &into.crossContinentPerGb})
        money->currency = code;
    return at.report().isSound(at.path());
}

bool residencyRule(const Cursor& at, ResidencyRule& into)
{
    Members members(at);
    members.required("data", text, into.name);
    members.required("jurisdictions", listOf(text, 1, 64), into.jurisdictions);
    return at.report().isSound(at.path());
}

bool cloud(const Cursor& at, CloudAccount& into)
{
    Members members(at);
    members.required("loginUrl", httpsUrl, into.loginUrl);
    members.required("armUrl", httpsUrl, into.armUrl);
    members.optional("armAddress", ipAddress, into.armAddress);
    members.required("tenant", guid, into.tenant);
    members.required("subscription", guid, into.subscription);
    members.required("clientId", guid, into.clientId);
    members.required("clientSecret", secret, into.clientSecret);
    return at.report().isSound(at.path());
}

} // namespace pilothouse::read
