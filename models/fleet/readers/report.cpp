#include "models/fleet/readers/report.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace pilothouse {

namespace {

/// "regions[2].database" of "regions[2].database.port"; "regions" of "regions[2]"; "" of "regions".
QString parentOf(const QString& path)
{
    const auto dot = path.lastIndexOf(QLatin1Char('.'));
    const auto bracket = path.lastIndexOf(QLatin1Char('['));
    return path.left(std::max<qsizetype>({dot, bracket, 0}));
}

/// Findings repeat what the file says, on terminals too: an escape sequence in a key must not reach
/// them, nor a mark that turns the direction of writing.
QString printable(QString text)
{
    for (QChar& character : text)
        if (!character.isPrint())
            character = QChar(QChar::ReplacementCharacter);
    return text;
}

} // namespace

void Report::place(const QString& path, FilePosition position)
{
    m_places.insert(path, position);
}

void Report::mistake(FleetRule rule, const QString& path, const QString& what,
                     const QString& expected)
{
    add({FleetFinding::Kind::Mistake, rule, positionOf(path), path, what, expected});
}

void Report::warn(FleetRule rule, const QString& path, const QString& what, const QString& expected)
{
    add({FleetFinding::Kind::Warning, rule, positionOf(path), path, what, expected});
}

void Report::add(FleetFinding finding)
{
    if (finding.kind == FleetFinding::Kind::Mistake) {
        for (QString path = finding.path; !path.isEmpty(); path = parentOf(path))
            m_broken.insert(path);
        m_broken.insert(QString());
    }
    finding.path = printable(finding.path);
    finding.what = printable(finding.what);
    finding.expected = printable(finding.expected);
    m_findings.push_back(std::move(finding));
}

bool Report::isSound(const QString& path) const
{
    return isGiven(path) && !m_broken.contains(path);
}

std::vector<FleetFinding> Report::findings() const
{
    std::vector<FleetFinding> sorted = m_findings;
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
        return std::tie(a.position.line, a.position.column) <
               std::tie(b.position.line, b.position.column);
    });
    return sorted;
}

void Report::know(const QString& path, const QString& key, bool isRequired)
{
    static const QRegularExpression index(QStringLiteral("\\[\\d+\\]"));
    QString map = path;
    m_known[map.replace(index, QStringLiteral("[]"))].insert(key, isRequired);
}

FilePosition Report::positionOf(QString path) const
{
    while (!path.isEmpty() && !m_places.contains(path))
        path = parentOf(path);
    return m_places.value(path);
}

QString itemPath(const QString& list, size_t index)
{
    return QStringLiteral("%1[%2]").arg(list).arg(index);
}

} // namespace pilothouse
