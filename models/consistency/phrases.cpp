#include "models/consistency/phrases.h"

#include "models/consistency/words.h"
#include "models/core/text.h"

namespace pilothouse {

namespace {

QString rowsInWords(std::int64_t count)
{
    return count == 1 ? ConsistencyWords::tr("1 row")
                      : ConsistencyWords::tr("%1 rows").arg(qint64{count});
}

/// How far it is off, where it differs.
QString balanceInWords(const RegionHolding& held)
{
    if (held.rowsMore < 0)
        return ConsistencyWords::tr("%1 fewer").arg(rowsInWords(-held.rowsMore));
    if (held.rowsMore > 0)
        return ConsistencyWords::tr("%1 more").arg(rowsInWords(held.rowsMore));
    return ConsistencyWords::tr("as many rows with other content");
}

QString differenceInWords(const RegionHolding& held)
{
    return ConsistencyWords::tr("%1 in %2, first in blocks %3 to %4")
        .arg(balanceInWords(held),
             text::counted(held.rangesDiffering, ConsistencyWords::tr("range"),
                           ConsistencyWords::tr("ranges")))
        .arg(qint64{held.differsFrom})
        .arg(qint64{held.differsTo - 1});
}

QString unknownInWords(const RegionHolding& held)
{
    const QString why = doubtInWords(held.doubt);
    return held.said.isEmpty() ? why : QStringLiteral("%1 (%2)").arg(why, held.said);
}

QString tablesInWords(std::size_t count)
{
    return text::counted(static_cast<int>(count), ConsistencyWords::tr("table"),
                         ConsistencyWords::tr("tables"));
}

QString withWord(Holding holding, const QString& rest)
{
    return QStringLiteral("%1, %2").arg(holdingWord(holding), rest);
}

QString namesOf(const Fleet& fleet, const ConsistencyReport& report)
{
    QStringList names;
    for (const RegionReport& region : report.regions)
        if (region.region != report.primary)
            names << fleet.nameOf(region.region);
    return names.join(QStringLiteral(", "));
}

QStringList tablesThat(const ConsistencyReport& report, Holding holding)
{
    QStringList names;
    for (const TableReport& table : report.tables)
        if (holdingOf(table) == holding)
            names << table.name;
    return names;
}

void addTableLines(QStringList& lines, const Fleet& fleet, const ConsistencyReport& report)
{
    for (const TableReport& table : report.tables)
        for (const RegionHolding& held : table.regions)
            if (held.holding == Holding::Different)
                lines << ConsistencyWords::tr("%1 in %2: %3.")
                             .arg(table.name, fleet.nameOf(held.region), holdingInWords(held));
    // One line for each reason, however many tables it hides.
    for (const RegionReport& region : report.regions) {
        if (region.doubt != HoldingDoubt::None)
            continue;
        for (const TableReport& table : report.tables)
            for (const RegionHolding& held : table.regions)
                if (held.region == region.region && held.holding == Holding::Unknown)
                    lines << ConsistencyWords::tr("%1 in %2: %3.")
                                 .arg(table.name, fleet.nameOf(held.region), holdingInWords(held));
    }
}

void addWriterLines(QStringList& lines, const Fleet& fleet, const ConsistencyReport& report)
{
    for (const WriterReport& writer : report.writers) {
        for (const WriterReport::Held& region : writer.regions) {
            if (region.held.holding != Holding::Different)
                continue;
            lines << ConsistencyWords::tr("Tokens of %1 in %2: %3.")
                         .arg(writer.writer, fleet.nameOf(region.held.region),
                              holdingInWords(region));
            if (writer.acknowledged && *writer.acknowledged > region.highest)
                lines << ConsistencyWords::tr("Acknowledged up to token %1, held up to %2.")
                             .arg(qint64{*writer.acknowledged})
                             .arg(qint64{region.highest});
        }
    }
}

} // namespace

QString holdingWord(Holding holding)
{
    switch (holding) {
    case Holding::Unknown:
        return ConsistencyWords::tr("UNKNOWN");
    case Holding::Equal:
        return ConsistencyWords::tr("EQUAL");
    case Holding::Different:
        return ConsistencyWords::tr("DIFFERENT");
    }
    return {};
}

QString doubtInWords(HoldingDoubt doubt)
{
    switch (doubt) {
    case HoldingDoubt::None:
        return {};
    case HoldingDoubt::NoAnswer:
        return ConsistencyWords::tr("no answer");
    case HoldingDoubt::FarBehind:
        return ConsistencyWords::tr("too far behind the primary");
    case HoldingDoubt::ReplayPaused:
        return ConsistencyWords::tr("replay is paused");
    case HoldingDoubt::NotFollowing:
        return ConsistencyWords::tr("receives nothing from this primary");
    case HoldingDoubt::Conflict:
        return ConsistencyWords::tr("recovery cancelled the question");
    case HoldingDoubt::TooSlow:
        return ConsistencyWords::tr("reading took too long");
    case HoldingDoubt::Written:
        return ConsistencyWords::tr("changes too fast to be compared");
    case HoldingDoubt::TooOld:
        return ConsistencyWords::tr("rows too old to be told from new ones");
    case HoldingDoubt::NotGranted:
        return ConsistencyWords::tr("the watching role may not compare");
    case HoldingDoubt::Refused:
        return ConsistencyWords::tr("the server refused");
    case HoldingDoubt::BudgetSpent:
        return ConsistencyWords::tr("the budget for reading was spent");
    case HoldingDoubt::Stopped:
        return ConsistencyWords::tr("the comparison was stopped");
    }
    return {};
}

QString doubtNextStep(HoldingDoubt doubt)
{
    switch (doubt) {
    case HoldingDoubt::None:
        return {};
    case HoldingDoubt::NoAnswer:
        return ConsistencyWords::tr("Check the database and the network, then compare again");
    case HoldingDoubt::FarBehind:
        return ConsistencyWords::tr("Wait until its lag is small, then compare again");
    case HoldingDoubt::ReplayPaused:
        return ConsistencyWords::tr("Resume it with pg_wal_replay_resume(), then compare again");
    case HoldingDoubt::NotFollowing:
        return ConsistencyWords::tr("Let it follow the primary, or rebuild it");
    case HoldingDoubt::Conflict:
    case HoldingDoubt::TooSlow:
    case HoldingDoubt::Written:
        return ConsistencyWords::tr("Compare again in a quieter hour");
    case HoldingDoubt::TooOld:
        return ConsistencyWords::tr("Compare a copy of it: this method cannot");
    case HoldingDoubt::NotGranted:
        return ConsistencyWords::tr("Run packaging/postgresql/comparison.sql on the primary");
    case HoldingDoubt::Refused:
        return ConsistencyWords::tr("Look at what the server said");
    case HoldingDoubt::BudgetSpent:
    case HoldingDoubt::Stopped:
        return ConsistencyWords::tr("Compare again");
    }
    return {};
}

QString fractionInWords(const TableReport& table)
{
    if (!table.isSampled())
        return table.blocks == 1 ? ConsistencyWords::tr("its only block")
                                 : ConsistencyWords::tr("all %1 blocks").arg(qint64{table.blocks});
    const double fraction =
        static_cast<double>(table.comparedBlocks) / static_cast<double>(table.blocks);
    return ConsistencyWords::tr("sampled, %1: %2 of %3 blocks")
        .arg(text::percent(fraction, fraction < 0.01 ? 3 : 1))
        .arg(qint64{table.comparedBlocks})
        .arg(qint64{table.blocks});
}

QString holdingInWords(const RegionHolding& held)
{
    switch (held.holding) {
    case Holding::Unknown:
        return withWord(held.holding, unknownInWords(held));
    case Holding::Equal:
        return withWord(held.holding, rowsInWords(held.rows));
    case Holding::Different:
        return withWord(held.holding, differenceInWords(held));
    }
    return {};
}

QString holdingInShort(const RegionHolding& held)
{
    switch (held.holding) {
    case Holding::Unknown:
        return withWord(held.holding, doubtInWords(held.doubt));
    case Holding::Equal:
        return holdingInWords(held);
    case Holding::Different:
        return withWord(held.holding, balanceInWords(held));
    }
    return {};
}

QString holdingInWords(const WriterReport::Held& held)
{
    if (held.held.holding == Holding::Unknown)
        return withWord(Holding::Unknown, unknownInWords(held.held));
    const QString tokens = held.held.rows == 1
                               ? ConsistencyWords::tr("1 token, %1").arg(qint64{held.highest})
                               : ConsistencyWords::tr("%1 tokens up to %2")
                                     .arg(qint64{held.held.rows})
                                     .arg(qint64{held.highest});
    return withWord(held.held.holding, tokens);
}

QString positionsInWords(const ConsistencyReport& report)
{
    if (report.lastLsn == 0)
        return QStringLiteral("—");
    const QString last = text::lsn(report.lastLsn);
    return report.firstLsn == report.lastLsn
               ? last
               : ConsistencyWords::tr("%1 to %2").arg(text::lsn(report.firstLsn), last);
}

QString consistencyHeadline(const Fleet& fleet, const ConsistencyReport& report)
{
    const Holding holding = holdingOf(report);
    const QString word = holdingWord(holding);
    if (report.trouble != HoldingDoubt::None)
        return ConsistencyWords::tr("%1: nothing was compared with %2: %3.")
            .arg(word, fleet.nameOf(report.primary), doubtInWords(report.trouble));
    const QString tables = tablesInWords(report.tables.size());
    switch (holding) {
    case Holding::Equal:
        return ConsistencyWords::tr("%1: what was compared of %2 is in %3 as in %4.")
            .arg(word, tables, namesOf(fleet, report), fleet.nameOf(report.primary));
    case Holding::Different: {
        const QStringList differing = tablesThat(report, holding);
        return differing.isEmpty()
                   ? ConsistencyWords::tr("%1: not all canary tokens are where they should be.")
                         .arg(word)
                   : ConsistencyWords::tr("%1 from %2: %3.")
                         .arg(word, fleet.nameOf(report.primary),
                              differing.join(QStringLiteral(", ")));
    }
    case Holding::Unknown:
        return ConsistencyWords::tr("%1 for %2 of %3; nothing that is known differs.")
            .arg(word)
            .arg(static_cast<qint64>(tablesThat(report, holding).size()))
            .arg(tables);
    }
    return {};
}

QString regionInWords(const Fleet& fleet, const RegionReport& region)
{
    const QString name = fleet.nameOf(region.region);
    if (region.doubt == HoldingDoubt::None)
        return region.history == History::Apart
                   ? ConsistencyWords::tr("%1 accepts writes by itself: what it holds was compared "
                                          "without a common position.")
                         .arg(name)
                   : QString();
    QString words = QStringLiteral("%1: %2, %3")
                        .arg(name, holdingWord(Holding::Unknown), doubtInWords(region.doubt));
    if (!region.said.isEmpty())
        words += QStringLiteral(" (%1)").arg(region.said);
    if (region.stoodStillSince)
        words += ConsistencyWords::tr(", last transaction replayed at %1")
                     .arg(text::utcDateTime(*region.stoodStillSince));
    return words + QStringLiteral(". %1.").arg(doubtNextStep(region.doubt));
}

QStringList consistencyLines(const Fleet& fleet, const ConsistencyReport& report)
{
    QStringList lines;
    if (report.trouble != HoldingDoubt::None && !report.said.isEmpty())
        lines << report.said;
    if (report.trouble != HoldingDoubt::None)
        lines << doubtNextStep(report.trouble) + QLatin1Char('.');
    for (const RegionReport& region : report.regions)
        if (const QString words = regionInWords(fleet, region); !words.isEmpty())
            lines << words;
    addTableLines(lines, fleet, report);
    addWriterLines(lines, fleet, report);
    for (const TableReport& table : report.tables)
        if (table.isSampled())
            lines << ConsistencyWords::tr("%1 is too large to be compared whole: %2.")
                         .arg(table.name, fractionInWords(table));
    if (report.tablesLeftOut > 0)
        lines << ConsistencyWords::tr("%1 tables were not looked at: there are too many.")
                     .arg(qint64{report.tablesLeftOut});
    return lines;
}

} // namespace pilothouse
