#pragma once

#include "models/telemetry/assessment.h"

#include <QAbstractTableModel>
#include <QMap>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

namespace pilothouse {

/// One cell: words, and what makes them believable.
struct Cell
{
    QString text;
    Quality quality = Quality::Live;
    Bound bound = Bound::Exact;
    std::optional<double> number;
    std::optional<Microseconds> age;
    QString why;
    QString source;
    bool isNumeric = false;
    QMap<int, QVariant> more; ///< Further roles of this cell alone.

    bool operator==(const Cell&) const = default;
};

/// One row: an identity that outlives refreshes, and its cells.
struct CellRow
{
    QString key;
    RegionId region;
    LinkId link;
    Severity severity = Severity::Normal;
    QString accessibleText;   ///< Empty: the cells' words in order.
    QMap<int, QVariant> more; ///< Further roles of the whole row.
    std::vector<Cell> cells;

    bool operator==(const CellRow&) const = default;
};

/// A cell that shows a figure: right-aligned, with its quality, bound, age, source and reason.
[[nodiscard]] Cell figureCell(const Figure& figure);

/// A cell of plain words.
[[nodiscard]] Cell wordCell(const QString& words, Quality quality = Quality::Live);

/// Those words, or "—" when there are none: an empty cell would look forgotten.
[[nodiscard]] Cell orDash(const QString& words);

/// Ages in a column: one decimal below 10 s, whole seconds above; "—" when never seen.
[[nodiscard]] Cell ageCell(const std::optional<Microseconds>& age, Quality quality);

/// A table of cells that is told its wanted rows and gets there by the smallest signals: rows that
/// left are removed, new ones inserted, others moved, and dataChanged names the changed cells only.
/// It never resets, so selection, focus and scroll position survive each refresh.
class CellTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CellTable(QStringList headers, QObject* parent = nullptr);

    /// Row keys must be unique; each row must have as many cells as there are headers.
    void setRows(std::vector<CellRow> wanted);

    /// Replaces the columns; only for tables whose columns are data (matrices). Resets when the
    /// headers differ, because the identity of all cells changes.
    void setHeaders(const QStringList& headers);

    /// The row of that key, or -1.
    [[nodiscard]] int rowOf(const QString& key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

protected:
    [[nodiscard]] const CellRow& row(int number) const;

private:
    void removeAbsent(const std::vector<CellRow>& wanted);
    void arrange(const std::vector<CellRow>& wanted);
    void update(int number, CellRow wanted);

    QStringList m_headers;
    std::vector<CellRow> m_rows;
};

} // namespace pilothouse
