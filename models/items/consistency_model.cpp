#include "models/items/consistency_model.h"

#include "models/consistency/phrases.h"
#include "models/core/text.h"
#include "models/items/roles.h"

#include <algorithm>

namespace pilothouse {

namespace {

Severity severityOf(Holding holding)
{
    return holding == Holding::Different ? Severity::High : Severity::Normal;
}

Quality qualityOf(Holding holding)
{
    return holding == Holding::Unknown ? Quality::Unknown : Quality::Live;
}

Cell holdingCell(const QString& words, const RegionHolding& held, const QString& why)
{
    Cell cell = wordCell(words, qualityOf(held.holding));
    cell.why = why;
    cell.more = {{SeverityRole, QVariant::fromValue(severityOf(held.holding))}};
    return cell;
}

Cell numberCell(const QString& words, std::int64_t number)
{
    Cell cell = wordCell(words);
    cell.isNumeric = true;
    cell.number = static_cast<double>(number);
    return cell;
}

/// Since the most recent change of any of its regions, and how old the oldest word is.
struct Times
{
    UtcTime since = UtcTime::min();
    UtcTime oldest = UtcTime::max();

    void take(const RegionHolding& held)
    {
        since = std::max(since, held.since);
        oldest = std::min(oldest, held.at);
    }
};

void addTimes(CellRow& row, const Times& times, const ConsistencyReport& report, Microseconds age)
{
    const bool isSeen = times.oldest != UtcTime::max();
    row.cells.push_back(wordCell(isSeen ? text::utcTime(times.since) : QStringLiteral("—")));
    const auto whole =
        isSeen ? std::optional<Microseconds>(age + (report.endedAt - times.oldest)) : std::nullopt;
    row.cells.push_back(ageCell(whole, Quality::Live));
}

Cell nameCell(const QString& name, Holding holding)
{
    Cell cell = wordCell(name, qualityOf(holding));
    cell.more = {{IsEmphasisedRole, holding == Holding::Different}};
    return cell;
}

CellRow tableRow(const TableReport& table, const ConsistencyReport& report, Microseconds age)
{
    CellRow row;
    row.key = QStringLiteral("table:") + table.name;
    row.severity = severityOf(holdingOf(table));
    row.cells = {nameCell(table.name, holdingOf(table)), wordCell(fractionInWords(table)),
                 numberCell(QString::number(qint64{table.rows}), table.rows)};
    Times times;
    for (const RegionHolding& held : table.regions) {
        row.cells.push_back(holdingCell(holdingInShort(held), held, holdingInWords(held)));
        times.take(held);
    }
    addTimes(row, times, report, age);
    return row;
}

CellRow writerRow(const WriterReport& writer, const ConsistencyReport& report, Microseconds age)
{
    CellRow row;
    row.key = QStringLiteral("writer:") + writer.writer;
    row.severity = severityOf(holdingOf(writer));
    const QString name = writer.writer.isEmpty()
                             ? ConsistencyModel::tr("canary tokens")
                             : ConsistencyModel::tr("tokens of %1").arg(writer.writer);
    const QString compared =
        writer.acknowledged
            ? ConsistencyModel::tr("acknowledged up to %1").arg(qint64{*writer.acknowledged})
            : ConsistencyModel::tr("the newest");
    row.cells = {nameCell(name, holdingOf(writer)), wordCell(compared), wordCell(QString())};
    Times times;
    for (const WriterReport::Held& region : writer.regions) {
        const QString words = holdingInWords(region);
        if (region.held.region == report.primary)
            row.cells[ConsistencyModel::PrimaryColumn] = holdingCell(words, region.held, words);
        else
            row.cells.push_back(holdingCell(words, region.held, words));
        times.take(region.held);
    }
    addTimes(row, times, report, age);
    return row;
}

} // namespace

ConsistencyModel::ConsistencyModel(QObject* parent)
    : CellTable({tr("table"), tr("compared"), tr("rows"), tr("since"), tr("age")}, parent)
{
}

QStringList ConsistencyModel::headersOf(const Fleet& fleet, const ConsistencyReport& report)
{
    QStringList headers{tr("table"), tr("compared"),
                        tr("rows in %1").arg(fleet.nameOf(report.primary))};
    for (const RegionReport& region : report.regions)
        if (region.region != report.primary)
            headers << fleet.nameOf(region.region);
    return headers << tr("since") << tr("age");
}

void ConsistencyModel::setReport(const Fleet& fleet, const ConsistencyReport& report,
                                 Microseconds age)
{
    if (!report.regions.empty())
        setHeaders(headersOf(fleet, report));
    std::vector<CellRow> rows;
    for (const TableReport& table : report.tables)
        rows.push_back(tableRow(table, report, age));
    for (const WriterReport& writer : report.writers)
        rows.push_back(writerRow(writer, report, age));
    std::stable_sort(rows.begin(), rows.end(), [](const CellRow& a, const CellRow& b) {
        return std::pair(a.severity, a.cells.front().quality) >
               std::pair(b.severity, b.cells.front().quality);
    });
    setRows(std::move(rows));
}

} // namespace pilothouse

#include "moc_consistency_model.cpp"
