#include "app/yaml/fleet_file.h"

#include <cstdlib>

using namespace pilothouse;

/// A fleet file is accepted with a fleet, or refused with at least one mistake; never both, and
/// the findings can be told in words.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto allowed = [](const SecretReference&) { return QString(); };
    const FleetReading reading = readFleetText(text, {allowed, allowed, QDate(2026, 1, 1)});
    bool hasMistake = false;
    for (const FleetFinding& finding : reading.findings)
        hasMistake = hasMistake || finding.kind == FleetFinding::Kind::Mistake;
    if (hasMistake == reading.fleet.has_value())
        std::abort();
    if (explain(QStringLiteral("fleet.yaml"), reading.findings).isEmpty() !=
        reading.findings.empty())
        std::abort();
    return 0;
}
