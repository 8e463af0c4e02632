#include "app/providers/cloud_pattern.h"

#include <QUrl>

namespace pilothouse {

namespace {

bool hasProxy()
{
    for (const char* name : {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    return false;
}

/// What all requests to the cloud have in common.
HttpRequest cloudPattern(const Fleet& fleet, const QString& address)
{
    HttpRequest pattern;
    pattern.address = address;
    pattern.authorityFile = fleet.certificateAuthorityFile;
    // Azure answers within seconds from far away; a probe's own deadline would be too short.
    pattern.deadline = Milliseconds{10'000};
    pattern.mayUseProxy = address.isEmpty() && hasProxy();
    return pattern;
}

/// The fleet names a literal address for the resource manager only; it holds for the login service
/// where both are one.
QString loginAddress(const CloudAccount& cloud)
{
    const bool isSameHost = QUrl(cloud.loginUrl).host() == QUrl(cloud.armUrl).host();
    return isSameHost ? cloud.armAddress : QString();
}

} // namespace

HttpRequest loginPattern(const Fleet& fleet)
{
    return cloudPattern(fleet, loginAddress(fleet.cloud));
}

HttpRequest armPattern(const Fleet& fleet)
{
    return cloudPattern(fleet, fleet.cloud.armAddress);
}

} // namespace pilothouse
