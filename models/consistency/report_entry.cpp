#include "models/consistency/report_entry.h"

#include "models/consistency/codes.h"
#include "models/journal/fields.h"

#include <QJsonDocument>

namespace pilothouse {

namespace {

constexpr int consistencyFormat = 1;

/// WAL positions go beyond what JSON's numbers hold.
void putPosition(QJsonObject& object, const char* name, std::uint64_t position)
{
    if (position != 0)
        putText(object, name, QString::number(position));
}

void readPosition(Fields& from, const char* name, std::uint64_t& into)
{
    QString text;
    from.text(name, text);
    bool isNumber = true;
    into = text.isEmpty() ? 0 : text.toULongLong(&isNumber);
    from.require(isNumber, name);
}

void readMoment(Fields& from, const char* name, UtcTime& into)
{
    std::optional<UtcTime> moment;
    from.moment(name, moment);
    into = moment.value_or(UtcTime());
}

QJsonObject holdingEntry(const RegionHolding& held)
{
    QJsonObject object;
    putText(object, "region", held.region.text());
    putCode(object, "holding", held.holding);
    putCode(object, "doubt", held.doubt);
    putText(object, "said", held.said);
    putNumber(object, "rows", held.rows);
    putNumber(object, "rowsMore", held.rowsMore);
    putNumber(object, "differsFrom", held.differsFrom);
    putNumber(object, "differsTo", held.differsTo);
    putNumber(object, "rangesDiffering", held.rangesDiffering);
    putPosition(object, "lsn", held.lsn);
    putMoment(object, "at", held.at);
    putMoment(object, "since", held.since);
    return object;
}

void readHolding(Fields& from, RegionHolding& into)
{
    from.id("region", into.region);
    from.code("holding", into.holding);
    from.code("doubt", into.doubt);
    from.text("said", into.said);
    from.number("rows", into.rows);
    from.number("rowsMore", into.rowsMore);
    from.number("differsFrom", into.differsFrom);
    from.number("differsTo", into.differsTo);
    from.number("rangesDiffering", into.rangesDiffering);
    readPosition(from, "lsn", into.lsn);
    readMoment(from, "at", into.at);
    readMoment(from, "since", into.since);
}

QJsonObject tableEntry(const TableReport& table)
{
    QJsonObject object;
    putText(object, "name", table.name);
    putNumber(object, "blocks", table.blocks);
    putNumber(object, "comparedBlocks", table.comparedBlocks);
    putNumber(object, "rows", table.rows);
    putList(object, "regions", table.regions, holdingEntry);
    return object;
}

void readTable(Fields& from, TableReport& into)
{
    from.text("name", into.name);
    from.number("blocks", into.blocks);
    from.number("comparedBlocks", into.comparedBlocks);
    from.number("rows", into.rows);
    from.each("regions", into.regions, readHolding);
}

QJsonObject heldEntry(const WriterReport::Held& held)
{
    QJsonObject object = holdingEntry(held.held);
    putNumber(object, "highest", held.highest);
    return object;
}

void readHeld(Fields& from, WriterReport::Held& into)
{
    readHolding(from, into.held);
    from.number("highest", into.highest);
}

QJsonObject writerEntry(const WriterReport& writer)
{
    QJsonObject object;
    putText(object, "writer", writer.writer);
    if (writer.acknowledged) // None is known to be none, so it is written.
        object.insert(QStringLiteral("acknowledged"), qint64{*writer.acknowledged});
    putList(object, "regions", writer.regions, heldEntry);
    return object;
}

void readWriter(Fields& from, WriterReport& into)
{
    from.text("writer", into.writer);
    if (from.has("acknowledged"))
        from.number("acknowledged", into.acknowledged.emplace());
    from.each("regions", into.regions, readHeld);
}

QJsonObject regionEntry(const RegionReport& region)
{
    QJsonObject object;
    putText(object, "region", region.region.text());
    putCode(object, "history", region.history);
    putCode(object, "doubt", region.doubt);
    putText(object, "said", region.said);
    putMoment(object, "stoodStillSince", region.stoodStillSince);
    putNumber(object, "blocksRead", region.blocksRead);
    return object;
}

void readRegion(Fields& from, RegionReport& into)
{
    from.id("region", into.region);
    from.code("history", into.history);
    from.code("doubt", into.doubt);
    from.text("said", into.said);
    from.moment("stoodStillSince", into.stoodStillSince);
    from.number("blocksRead", into.blocksRead);
}

} // namespace

QJsonObject consistencyEntry(const ConsistencyReport& report)
{
    QJsonObject object;
    putNumber(object, "format", consistencyFormat);
    putCode(object, "holding", holdingOf(report));
    putText(object, "primary", report.primary.text());
    putText(object, "askedBy", report.askedBy);
    putMoment(object, "beganAt", report.beganAt);
    putMoment(object, "endedAt", report.endedAt);
    putPosition(object, "firstLsn", report.firstLsn);
    putPosition(object, "lastLsn", report.lastLsn);
    putNumber(object, "blocksMax", report.blocksMax);
    putNumber(object, "tablesLeftOut", report.tablesLeftOut);
    putCode(object, "trouble", report.trouble);
    putText(object, "said", report.said);
    putList(object, "regions", report.regions, regionEntry);
    putList(object, "tables", report.tables, tableEntry);
    putList(object, "writers", report.writers, writerEntry);
    return object;
}

QByteArray encodeConsistency(const ConsistencyReport& report)
{
    return QJsonDocument(consistencyEntry(report)).toJson(QJsonDocument::Compact);
}

Result<ConsistencyReport> decodeConsistency(const QByteArray& text)
{
    Result<Fields> entry = readEntry(text, consistencyFormat);
    if (!entry)
        return entry.error();
    Fields fields = std::move(entry).value();
    ConsistencyReport report;
    fields.id("primary", report.primary);
    fields.text("askedBy", report.askedBy);
    readMoment(fields, "beganAt", report.beganAt);
    readMoment(fields, "endedAt", report.endedAt);
    readPosition(fields, "firstLsn", report.firstLsn);
    readPosition(fields, "lastLsn", report.lastLsn);
    fields.number("blocksMax", report.blocksMax);
    fields.number("tablesLeftOut", report.tablesLeftOut);
    fields.code("trouble", report.trouble);
    fields.text("said", report.said);
    fields.each("regions", report.regions, readRegion);
    fields.each("tables", report.tables, readTable);
    fields.each("writers", report.writers, readWriter);
    // The verdict is made of the rest, and written only for whoever reads the export.
    Holding written = Holding::Unknown;
    fields.code("holding", written);
    fields.require(written == holdingOf(report), "holding");
    if (const std::optional<Error> misfit = fields.misfit())
        return *misfit;
    return report;
}

} // namespace pilothouse
