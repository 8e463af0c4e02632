#include "app/lab/services/control/arm/traffic_manager.h"

#include "app/lab/services/control/arm/profile_body.h"
#include "app/lab/services/control/resource_names.h"

#include <QJsonArray>

#include <algorithm>

namespace pilothouse::lab::arm {

namespace {

const QString endpointKind = QStringLiteral("azureendpoints");

const ProbeRecords& recordsOf(const Cloud& cloud, const ManagedProfile& profile)
{
    static const ProbeRecords none;
    const auto found = cloud.probes.find(profile.name);
    return found == cloud.probes.end() ? none : found->second;
}

Answer list(const Cloud& cloud)
{
    QJsonArray value;
    for (const ManagedProfile& profile : cloud.state.profiles)
        value.append(profileBody(profile, recordsOf(cloud, profile)));
    return json(200, {{"value", value}});
}

/// Puts the changed profile in the place of the old one, if it keeps the rules.
std::optional<Answer> replace(Cloud& cloud, ManagedProfile& profile, const ManagedProfile& changed)
{
    if (const auto broken = brokenRule(changed))
        return badRequest(*broken);
    profile = changed;
    cloud.onChange();
    return std::nullopt;
}

Answer patchProfile(Cloud& cloud, ManagedProfile& profile, const QJsonObject& body)
{
    const Result<ManagedProfile> changed = patched(profile, body);
    if (!changed)
        return badRequest(changed.error().what);
    if (const auto refused = replace(cloud, profile, changed.value()))
        return *refused;
    return json(200, profileBody(profile, recordsOf(cloud, profile)));
}

Answer changeEndpoint(Cloud& cloud, ManagedProfile& profile, const Call& call,
                      const ManagedEndpoint& before)
{
    const Result<ManagedEndpoint> after = patched(before, call.body);
    if (!after)
        return badRequest(after.error().what);
    ManagedProfile changed = profile;
    const auto place =
        std::find_if(changed.endpoints.begin(), changed.endpoints.end(),
                     [&](const ManagedEndpoint& known) { return known.name == before.name; });
    const bool isNew = place == changed.endpoints.end();
    if (isNew)
        changed.endpoints.push_back(after.value());
    else
        *place = after.value();
    if (const auto refused = replace(cloud, profile, changed))
        return *refused;
    return json(isNew ? 201 : 200, endpointBody(profile, after.value(), recordsOf(cloud, profile)));
}

/// A PUT creates what is not there; its target must be one of the lab's applications, because
/// nothing else can be probed.
Answer putEndpoint(Cloud& cloud, ManagedProfile& profile, const Call& call, const QString& name)
{
    const QString target = call.body["properties"]["target"].toString();
    const QString resource = call.body["properties"]["targetResourceId"].toString();
    for (const RegionPlace& region : cloud.topology.regions) {
        const bool isTarget = target.compare(region.applicationHost, Qt::CaseInsensitive) == 0;
        const bool isSite = resource.compare(siteId(region), Qt::CaseInsensitive) == 0;
        if (!isTarget && !isSite)
            continue;
        ManagedEndpoint blank;
        blank.name = name;
        blank.region = region.id;
        blank.target = region.applicationHost;
        blank.resource = siteId(region);
        blank.location = region.name;
        return changeEndpoint(cloud, profile, call, blank);
    }
    return badRequest(QStringLiteral("target names no application of this lab: '%1'").arg(target));
}

Answer answerEndpoint(Cloud& cloud, ManagedProfile& profile, const Call& call)
{
    const QString name = call.path.rest.value(3);
    if (call.path.word(2) != endpointKind || call.path.rest.size() != 4)
        return notFound(call.path.rest.join(QLatin1Char('/')));
    const auto found = std::find_if(profile.endpoints.begin(), profile.endpoints.end(),
                                    [&](const ManagedEndpoint& known) {
                                        return known.name.compare(name, Qt::CaseInsensitive) == 0;
                                    });
    const bool isKnown = found != profile.endpoints.end();
    if (call.method == "PUT")
        return putEndpoint(cloud, profile, call, isKnown ? found->name : name);
    if (!isKnown)
        return notFound(profile.name + QLatin1Char('/') + name);
    if (call.method == "GET")
        return json(200, endpointBody(profile, *found, recordsOf(cloud, profile)));
    if (call.method == "PATCH")
        return changeEndpoint(cloud, profile, call, ManagedEndpoint(*found));
    return methodNotAllowed(call.method);
}

} // namespace

Answer answerTrafficManager(Cloud& cloud, const Call& call)
{
    if (call.path.word(0) != QStringLiteral("trafficmanagerprofiles"))
        return notFound(call.path.rest.value(0));
    const bool isGroup = call.path.resourceGroup.isEmpty() ||
                         call.path.resourceGroup.compare(QLatin1String(globalResourceGroup),
                                                         Qt::CaseInsensitive) == 0;
    if (!isGroup)
        return groupNotFound(call.path.resourceGroup);
    if (call.path.rest.size() == 1)
        return call.method == "GET" ? list(cloud) : methodNotAllowed(call.method);
    ManagedProfile* profile = cloud.state.findProfile(call.path.rest[1]);
    if (!profile)
        return notFound(call.path.rest[1]);
    if (call.path.rest.size() > 2)
        return answerEndpoint(cloud, *profile, call);
    if (call.method == "GET")
        return json(200, profileBody(*profile, recordsOf(cloud, *profile)));
    if (call.method == "PATCH")
        return patchProfile(cloud, *profile, call.body);
    return methodNotAllowed(call.method);
}

} // namespace pilothouse::lab::arm
