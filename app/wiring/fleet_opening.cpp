#include "app/wiring/fleet_opening.h"

#include "app/secrets/secret_store.h"
#include "app/yaml/fleet_file.h"
#include "app/yaml/yaml_document.h"

#include <QFile>

#include <utility>

namespace pilothouse {

namespace {

/// How long the desk's keychain may take before the fleet file is judged without it.
constexpr Milliseconds keychainDeadline{5'000};

FleetReadOptions readOptions(const SecretStore& secrets, const Clock& clock)
{
    const auto days = std::chrono::floor<std::chrono::days>(clock.utc().time_since_epoch());
    return {secrets.check(), SecretStore::exposure(), QDate(1970, 1, 1).addDays(days.count())};
}

} // namespace

void openFleetFile(const QString& path, SecretStore& secrets, const Clock& clock,
                   std::function<void(FleetReading)> done)
{
    QFile file(path);
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.read(yamlBytesMax) : QByteArray();
    const ParsedDocument document = parseYaml(text);
    const std::vector<SecretReference> references =
        document.root ? secretReferences(*document.root) : std::vector<SecretReference>();
    secrets.load(references, keychainDeadline, [path, &secrets, &clock, done = std::move(done)] {
        done(readFleetFile(path, readOptions(secrets, clock)));
    });
}

} // namespace pilothouse
