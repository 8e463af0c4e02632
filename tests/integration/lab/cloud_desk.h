#pragma once

#include "app/lab/topology.h"

#include <QJsonValue>
#include <QStringList>

namespace pilothouse::lab {

/// The desk's hands on the lab's Azure: curl through its links, with a token of its own.
class CloudDesk
{
public:
    explicit CloudDesk(Topology topology) : m_topology(std::move(topology)) {}

    /// Asks for a token; false while none is given, for example because ARM just starts.
    [[nodiscard]] bool logIn();

    /// What curl prints: headers and body; empty when nothing came within 15 s.
    [[nodiscard]] QString curl(const QStringList& words) const;

    /// One call under the token. `path` is one of resourcePath(), or a whole URL that ARM gave.
    [[nodiscard]] QString arm(const QString& method, const QString& path,
                              const QString& body = {}) const;

    /// The body that a GET under the token brings.
    [[nodiscard]] QJsonValue read(const QString& path) const;

    [[nodiscard]] QString url(const QString& path) const;

    /// Of what curl printed.
    [[nodiscard]] static QJsonValue bodyOf(const QString& said);
    [[nodiscard]] static QString headerOf(const QString& said, const QString& name);

private:
    Topology m_topology;
    QString m_token;
};

/// "/subscriptions/.../resourceGroups/<group>/providers/<rest>".
[[nodiscard]] QString resourcePath(const QString& group, const QString& rest);

/// Of "global" or "failover", with the API's version.
[[nodiscard]] QString profilePath(const QString& profile);

/// Of that profile's endpoint in the region, with the API's version.
[[nodiscard]] QString endpointPath(const QString& profile, const QString& shortCode);

/// Of the region's database server, with the API's version.
[[nodiscard]] QString serverPath(const QString& shortCode);

} // namespace pilothouse::lab
