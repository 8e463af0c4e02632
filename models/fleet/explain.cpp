#include "models/fleet/reader.h"
#include "models/fleet/words.h"

#include <algorithm>

namespace pilothouse {

namespace {

QString block(const QString& fileName, const FleetFinding& finding)
{
    const QString kind = finding.kind == FleetFinding::Kind::Mistake ? FleetWords::tr("mistake")
                                                                     : FleetWords::tr("warning");
    QString text = QStringLiteral("%1:%2:%3: %4: ")
                       .arg(fileName, QString::number(finding.position.line),
                            QString::number(finding.position.column), kind);
    if (!finding.path.isEmpty())
        text += finding.path + QStringLiteral(": ");
    text += QStringLiteral("%1 [%2]\n").arg(finding.what, ruleName(finding.rule));
    if (!finding.expected.isEmpty())
        text += FleetWords::tr("    right would be: %1").arg(finding.expected) + QLatin1Char('\n');
    return text;
}

} // namespace

QString explain(const QString& fileName, const std::vector<FleetFinding>& findings)
{
    QString text;
    for (const FleetFinding& finding : findings)
        text += block(fileName, finding);
    const auto mistakes = std::count_if(findings.begin(), findings.end(), [](const auto& finding) {
        return finding.kind == FleetFinding::Kind::Mistake;
    });
    const auto warnings = static_cast<std::ptrdiff_t>(findings.size()) - mistakes;
    const QString count = FleetWords::tr("%1: mistakes: %2, warnings: %3.")
                              .arg(fileName, QString::number(mistakes), QString::number(warnings));
    const QString consequence = mistakes > 0
                                    ? FleetWords::tr("The file is refused; nothing is started.")
                                    : FleetWords::tr("The file is accepted.");
    return text + count + QLatin1Char(' ') + consequence + QLatin1Char('\n');
}

} // namespace pilothouse
