#pragma once

#include "models/fleet/reader.h"

#include <QHash>
#include <QSet>

namespace pilothouse {

/// What was found so far, and where in the file each path stands, so that checks name only paths.
class Report
{
public:
    /// Remembers where a path stands.
    void place(const QString& path, FilePosition position);

    /// Records a finding at the path's place, or at its nearest ancestor's when it is absent.
    void mistake(FleetRule rule, const QString& path, const QString& what,
                 const QString& expected = {});
    void warn(FleetRule rule, const QString& path, const QString& what,
              const QString& expected = {});

    /// Records a finding that has a place of its own, such as a second key of the same name.
    void add(FleetFinding finding);

    /// Whether the path is written in the file and nothing at it or below it is a mistake: only
    /// then may a check draw conclusions from its value.
    [[nodiscard]] bool isSound(const QString& path) const;

    /// Whether the path is written in the file.
    [[nodiscard]] bool isGiven(const QString& path) const { return m_places.contains(path); }

    [[nodiscard]] bool hasMistakes() const { return !m_broken.isEmpty(); }

    /// The findings in file order.
    [[nodiscard]] std::vector<FleetFinding> findings() const;

    /// Remembers that the reader asked for this key in the map at this path.
    void know(const QString& path, const QString& key, bool isRequired);
    [[nodiscard]] const QMap<QString, KnownKeys>& known() const { return m_known; }

    /// Where the path stands, or its nearest ancestor when it is absent.
    [[nodiscard]] FilePosition positionOf(QString path) const;

private:
    QHash<QString, FilePosition> m_places;
    QSet<QString> m_broken; ///< Paths with a mistake at them or below them.
    std::vector<FleetFinding> m_findings;
    QMap<QString, KnownKeys> m_known;
};

/// "regions[2]".
[[nodiscard]] QString itemPath(const QString& list, size_t index);

} // namespace pilothouse
