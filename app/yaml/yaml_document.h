#pragma once

#include "models/fleet/document.h"
#include "models/fleet/finding.h"

#include <QByteArray>

#include <optional>
#include <vector>

/// YAML text to plain data with places. The only folder that knows yaml-cpp.
namespace pilothouse {

/// Either the root, or findings that say why there is none.
struct ParsedDocument
{
    std::optional<DocumentNode> root;
    std::vector<FleetFinding> findings;
};

/// No fleet file is larger: 1,000 regions take about 700 kB.
constexpr qsizetype yamlBytesMax = 1'048'576;

/// Keys, values, lists and maps together; a region takes about 60. Bounds time and memory whatever
/// the text is.
constexpr int yamlNodesMax = 100'000;

/// Parses one YAML document. Keeps duplicate keys, refuses aliases (a short file of nested aliases
/// unfolds to gigabytes), tabs in indentation and anything but UTF-8. Never throws.
[[nodiscard]] ParsedDocument parseYaml(const QByteArray& text);

} // namespace pilothouse
