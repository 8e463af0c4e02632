#include "models/items/cell_table.h"

#include "models/core/assert.h"
#include "models/core/text.h"
#include "models/items/roles.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace pilothouse {

namespace {

QVariant optionalNumber(const std::optional<double>& number)
{
    return number ? QVariant(*number) : QVariant();
}

QVariant seconds(const std::optional<Microseconds>& age)
{
    return age ? QVariant(static_cast<double>(age->count()) / 1e6) : QVariant();
}

QString spoken(const CellRow& row)
{
    if (!row.accessibleText.isEmpty())
        return row.accessibleText;
    QStringList words;
    for (const Cell& cell : row.cells)
        if (!cell.text.isEmpty())
            words.append(cell.text);
    return words.join(QStringLiteral(", "));
}

QVariant rowData(const CellRow& row, int role)
{
    switch (role) {
    case SeverityRole:
        return QVariant::fromValue(row.severity);
    case KeyRole:
        return row.key;
    case RegionIdRole:
        return row.region.text();
    case LinkFromRole:
        return row.link.from.text();
    case LinkToRole:
        return row.link.to.text();
    case Qt::AccessibleTextRole:
        return spoken(row);
    }
    return row.more.value(role);
}

QVariant alignment(const Cell& cell)
{
    return QVariant::fromValue(Qt::AlignVCenter |
                               (cell.isNumeric ? Qt::AlignRight : Qt::AlignLeft));
}

/// First and last changed column; all of them when the row itself changed.
std::pair<int, int> changedColumns(const CellRow& before, const CellRow& after)
{
    int first = 0;
    int last = static_cast<int>(after.cells.size()) - 1;
    const auto same = [&](int column) {
        const auto place = static_cast<std::size_t>(column);
        return before.cells[place] == after.cells[place];
    };
    const bool isRowTheSame = before.severity == after.severity && before.more == after.more &&
                              before.accessibleText == after.accessibleText &&
                              before.region == after.region && before.link == after.link;
    if (!isRowTheSame)
        return {first, last};
    while (first < last && same(first))
        ++first;
    while (last > first && same(last))
        --last;
    return {first, last};
}

} // namespace

Cell figureCell(const Figure& figure)
{
    Cell cell;
    cell.text = figure.text;
    cell.quality = figure.quality;
    cell.bound = figure.bound;
    cell.number = figure.number;
    // Whole seconds: a live value's age is not worth a repaint of its row at each tick.
    if (figure.age)
        cell.age = std::chrono::floor<Seconds>(*figure.age);
    cell.why = figure.why;
    cell.source = figure.source;
    cell.isNumeric = true;
    return cell;
}

Cell wordCell(const QString& words, Quality quality)
{
    Cell cell;
    cell.text = words;
    cell.quality = quality;
    return cell;
}

Cell orDash(const QString& words)
{
    return wordCell(words.isEmpty() ? QStringLiteral("—") : words);
}

Cell ageCell(const std::optional<Microseconds>& age, Quality quality)
{
    Cell cell;
    cell.isNumeric = true;
    cell.text = QStringLiteral("—"); // The value beside it says that it is not known, and why.
    if (age) {
        cell.quality = quality;
        const Microseconds step{*age < Seconds{10} ? 100'000 : 1'000'000};
        const Microseconds shown = (*age / step) * step;
        cell.text =
            shown < Seconds{10}
                ? QStringLiteral("%1 s").arg(static_cast<double>(shown.count()) / 1e6, 0, 'f', 1)
                : text::duration(shown);
        cell.age = shown;
        cell.number = static_cast<double>(shown.count()) / 1e6;
    }
    return cell;
}

CellTable::CellTable(QStringList headers, QObject* parent)
    : QAbstractTableModel(parent)
    , m_headers(std::move(headers))
{
}

void CellTable::setRows(std::vector<CellRow> wanted)
{
    for (const CellRow& row : wanted)
        PH_ASSERT(row.cells.size() == static_cast<std::size_t>(m_headers.size()));
    removeAbsent(wanted);
    arrange(wanted);
    PH_ASSERT(m_rows.size() == wanted.size());
    for (std::size_t number = 0; number < wanted.size(); ++number)
        update(static_cast<int>(number), std::move(wanted[number]));
}

void CellTable::setHeaders(const QStringList& headers)
{
    if (m_headers == headers)
        return;
    beginResetModel();
    m_headers = headers;
    m_rows.clear();
    endResetModel();
}

void CellTable::removeAbsent(const std::vector<CellRow>& wanted)
{
    QSet<QString> keys;
    for (const CellRow& row : wanted)
        keys.insert(row.key);
    PH_ASSERT(keys.size() == static_cast<qsizetype>(wanted.size()));
    for (int number = static_cast<int>(m_rows.size()) - 1; number >= 0; --number) {
        if (keys.contains(m_rows[static_cast<std::size_t>(number)].key))
            continue;
        beginRemoveRows({}, number, number);
        m_rows.erase(m_rows.begin() + number);
        endRemoveRows();
    }
}

void CellTable::arrange(const std::vector<CellRow>& wanted)
{
    for (std::size_t place = 0; place < wanted.size(); ++place) {
        if (place < m_rows.size() && m_rows[place].key == wanted[place].key)
            continue;
        const auto start = m_rows.begin() + static_cast<std::ptrdiff_t>(place);
        const auto found = std::find_if(
            start, m_rows.end(), [&](const CellRow& row) { return row.key == wanted[place].key; });
        const int target = static_cast<int>(place);
        if (found == m_rows.end()) {
            beginInsertRows({}, target, target);
            m_rows.insert(start, wanted[place]);
            endInsertRows();
        } else {
            const int from = static_cast<int>(found - m_rows.begin());
            beginMoveRows({}, from, from, {}, target);
            std::rotate(start, found, found + 1);
            endMoveRows();
        }
    }
}

void CellTable::update(int number, CellRow wanted)
{
    CellRow& present = m_rows[static_cast<std::size_t>(number)];
    if (present == wanted)
        return;
    const CellRow before = std::exchange(present, std::move(wanted));
    const auto [first, last] = changedColumns(before, present);
    Q_EMIT dataChanged(index(number, first), index(number, last));
}

int CellTable::rowOf(const QString& key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const CellRow& row) { return row.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CellTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant CellTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CellRow& line = row(index.row());
    const Cell& cell = line.cells[static_cast<std::size_t>(index.column())];
    if (const auto own = cell.more.constFind(role); own != cell.more.constEnd())
        return *own;
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return alignment(cell);
    case Qt::ToolTipRole:
        return cell.why.isEmpty() ? QVariant() : QVariant(cell.why);
    case QualityRole:
        return QVariant::fromValue(cell.quality);
    case BoundRole:
        return QVariant::fromValue(cell.bound);
    case AgeRole:
        return seconds(cell.age);
    case NumberRole:
        return optionalNumber(cell.number);
    case WhyRole:
        return cell.why;
    case SourceRole:
        return cell.source;
    case IsNumericRole:
        return cell.isNumeric;
    }
    return rowData(line, role);
}

QVariant CellTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headers.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_headers[section];
    // A header stands over its numbers as they are set: right-aligned over right-aligned.
    if (role == Qt::TextAlignmentRole && !m_rows.empty())
        return data(index(0, section), role);
    return {};
}

QHash<int, QByteArray> CellTable::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{SeverityRole, "severity"},
                  {QualityRole, "quality"},
                  {AgeRole, "age"},
                  {NumberRole, "number"},
                  {KeyRole, "key"},
                  {RegionIdRole, "regionId"}});
    return names;
}

const CellRow& CellTable::row(int number) const
{
    PH_ASSERT(number >= 0);
    PH_ASSERT(static_cast<std::size_t>(number) < m_rows.size());
    return m_rows[static_cast<std::size_t>(number)];
}

} // namespace pilothouse

#include "moc_cell_table.cpp"
