#include "app/lab/tls/credentials.h"

#include "app/lab/system/files.h"
#include "app/lab/tls/authority.h"

#include <openssl/rand.h>

namespace pilothouse::lab {

namespace {

constexpr int secretBytes = 24;

/// The names under which Traffic Manager hands out the applications.
const QStringList publicNames{QStringLiteral("oversight-global.trafficmanager.net"),
                              QStringLiteral("oversight-failover.trafficmanager.net"),
                              QStringLiteral("oversight.trafficmanager.net")};

Done issue(Authority& authority, const Topology& topology, const QString& owner,
           const QStringList& names)
{
    return authority.issue(names, topology.certificateFile(owner), topology.keyFile(owner));
}

Done makeCertificates(const Topology& topology)
{
    Result<Authority> created = Authority::create(topology.labName);
    if (!created)
        return created.error();
    Authority authority = std::move(created).value();
    if (const Done written = authority.writeCertificate(topology.authorityFile()); !written)
        return written;
    for (const RegionPlace& region : topology.regions) {
        const std::pair<QString, QStringList> owners[] = {
            {applicationOwner(region.id), QStringList{region.applicationHost} + publicNames},
            {databaseOwner(region.id), {region.databaseHost}},
            {hostOwner(region.id), {region.hostControlHost}}};
        for (const auto& [owner, names] : owners)
            if (const Done issued = issue(authority, topology, owner, names); !issued)
                return issued;
    }
    return issue(authority, topology, QString::fromLatin1(armOwner), {topology.armHost});
}

QByteArray randomSecret()
{
    QByteArray bytes(secretBytes, '\0');
    PH_ASSERT(RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), secretBytes) == 1);
    return bytes.toHex();
}

Done makeSecrets(const Topology& topology)
{
    for (const char* name : {hostControlSecret, armSecret}) {
        const QString path = topology.secretFile(QString::fromLatin1(name));
        if (const Done written = writeFile(path, randomSecret(), 0600); !written)
            return written;
    }
    for (const char* role : {applicationSecret, consoleSecret, replicatorSecret, operatorSecret}) {
        const QString name = QString::fromLatin1(role);
        const QByteArray secret = randomSecret();
        if (const Done written = writeFile(topology.secretFile(name), secret, 0600); !written)
            return written;
        const QByteArray line = QByteArray("*:*:*:") + role + ':' + secret + '\n';
        if (const Done written = writeFile(passwordFile(topology, name), line, 0600); !written)
            return written;
    }
    return std::monostate{};
}

} // namespace

Done makeCredentials(const Topology& topology)
{
    for (const char* folder : {"/tls", "/secrets"})
        if (const Done made = makeFolder(topology.folder + QLatin1String(folder)); !made)
            return made;
    const Done certificates = makeCertificates(topology);
    return certificates ? makeSecrets(topology) : certificates;
}

QString passwordFile(const Topology& topology, const QString& role)
{
    return topology.secretFile(role) + QStringLiteral(".pgpass");
}

} // namespace pilothouse::lab
