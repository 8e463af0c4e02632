#include "app/yaml/fleet_file.h"

#include "app/yaml/words.h"
#include "app/yaml/yaml_document.h"

#include <QFile>

namespace pilothouse {

namespace {

FleetReading unreadable(const QString& why)
{
    return {std::nullopt,
            {{FleetFinding::Kind::Mistake,
              FleetRule::FileUnreadable,
              {},
              QString(),
              YamlWords::tr("The file cannot be read: %1.").arg(why),
              YamlWords::tr("A fleet file that this user may read.")}}};
}

} // namespace

FleetReading readFleetText(const QByteArray& text, const FleetReadOptions& options)
{
    ParsedDocument parsed = parseYaml(text);
    if (!parsed.root)
        return {std::nullopt, std::move(parsed.findings)};
    return readFleet(*parsed.root, options);
}

FleetReading readFleetFile(const QString& path, const FleetReadOptions& options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    // One byte more than allowed is enough to know that it is too large; /dev/zero has no end.
    const QByteArray text = file.read(yamlBytesMax + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(file.errorString());
    return readFleetText(text, options);
}

} // namespace pilothouse
