#include "models/items/run_models.h"

#include "models/core/text.h"
#include "models/items/roles.h"

#include <algorithm>

namespace pilothouse {

namespace {

Cell rightCell(const QString& text)
{
    Cell cell = wordCell(text);
    cell.more = {{Qt::TextAlignmentRole, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter)}};
    return cell;
}

CellRow numbered(std::size_t number, std::vector<Cell> cells)
{
    CellRow row;
    row.key = QString::number(number);
    row.cells = std::move(cells);
    return row;
}

CellRow verdictRow(const QString& name, const std::optional<Measured>& measured,
                   const QString& rule)
{
    CellRow row;
    row.key = name;
    if (!measured) {
        row.cells = {wordCell(name, Quality::Unknown), rightCell(QStringLiteral("—")),
                     rightCell({}), wordCell(VerdictsModel::tr("not measured"), Quality::Unknown),
                     wordCell(rule)};
        return row;
    }
    row.severity = measured->isMet() ? Severity::Normal : Severity::High;
    Cell value = rightCell(text::duration(measured->value));
    value.more[IsEmphasisedRole] = true;
    row.cells = {
        wordCell(name), value, rightCell(text::duration(measured->limit)),
        wordCell(measured->isMet() ? VerdictsModel::tr("MET") : VerdictsModel::tr("MISSED")),
        wordCell(rule)};
    return row;
}

QString tokensInWords(const TokenAudit& audit)
{
    QStringList keys;
    constexpr std::size_t keysNamed = 6;
    for (std::size_t i = 0; i < std::min(keysNamed, audit.lost.size()); ++i)
        keys << QString::number(audit.lost[i]);
    if (audit.lost.size() > keysNamed)
        keys << QStringLiteral("…");
    return audit.lostCount() == 0
               ? VerdictsModel::tr("sample of all writes: the canary's acknowledged rows")
               : VerdictsModel::tr("sample of all writes: the canary's acknowledged rows, keys %1")
                     .arg(keys.join(QStringLiteral(", ")));
}

CellRow rowsLost(const QString& name, const RulerAccount& account)
{
    CellRow row;
    row.key = name;
    if (!account.audit) {
        row.cells = {wordCell(name, Quality::Unknown), rightCell(QStringLiteral("—")),
                     rightCell({}), wordCell(VerdictsModel::tr("not counted"), Quality::Unknown),
                     wordCell(VerdictsModel::tr("%1 with unknown fate").arg(account.unknown))};
        return row;
    }
    const auto asked = account.audit->asked;
    if (asked == 0) {
        row.cells = {wordCell(name, Quality::Unknown), rightCell(QStringLiteral("—")),
                     rightCell({}), wordCell(VerdictsModel::tr("NO SAMPLE"), Quality::Unknown),
                     wordCell(VerdictsModel::tr("no row of the canary had been acknowledged"))};
        return row;
    }
    const auto lost = account.audit->lostCount();
    row.severity = lost == 0 ? Severity::Normal : Severity::Medium;
    Cell value =
        rightCell(VerdictsModel::tr("%1 of %n rows", nullptr, static_cast<int>(asked)).arg(lost));
    value.more[IsEmphasisedRole] = true;
    // A row a second says nothing of the rows between: what is not known is not called safe.
    row.cells = {
        wordCell(name), value, rightCell({}),
        wordCell(lost == 0 ? VerdictsModel::tr("NONE IN SAMPLE") : VerdictsModel::tr("LOST")),
        wordCell(tokensInWords(*account.audit))};
    return row;
}

/// A false alarm leaves nothing unknown: there was no move to be measured.
CellRow nothingMovedRow()
{
    CellRow row;
    row.key = QStringLiteral("nothing moved");
    row.cells = {wordCell(VerdictsModel::tr("outage and loss")), rightCell(QStringLiteral("—")),
                 rightCell({}), wordCell(VerdictsModel::tr("NO MOVE")),
                 wordCell(VerdictsModel::tr("no command left this desk: there is nothing that a "
                                            "ruler could measure"))};
    return row;
}

QString after(const std::optional<UtcTime>& at, const std::optional<UtcTime>& from)
{
    if (!at || !from)
        return QStringLiteral("—");
    const Microseconds since = *at - *from;
    return since < Microseconds(0) ? QStringLiteral("−") + text::duration(-since)
                                   : QStringLiteral("+") + text::duration(since);
}

} // namespace

WhyNotModel::WhyNotModel(QObject* parent)
    : CellTable(
          {tr("must be so"), tr("is"), tr("limit"), tr("source"), tr("age"), tr("who clears it")},
          parent)
{
}

void WhyNotModel::setLines(const std::vector<WhyNot>& lines)
{
    std::vector<CellRow> rows;
    for (const WhyNot& line : lines)
        rows.push_back(numbered(rows.size(), {wordCell(line.what), orDash(line.value),
                                              orDash(line.limit), orDash(line.source),
                                              rightCell(line.age), wordCell(line.whoClears)}));
    setRows(std::move(rows));
}

RunLogModel::RunLogModel(QObject* parent)
    : CellTable({tr("time"), tr("by"), tr("what happened")}, parent)
{
}

void RunLogModel::setLines(const std::vector<LogLine>& lines)
{
    std::vector<CellRow> rows;
    for (auto line = lines.rbegin(); line != lines.rend() && rows.size() < most; ++line) {
        // Counted from the oldest, so that a line keeps its row when newer ones come.
        const auto number = static_cast<std::size_t>(lines.rend() - line);
        rows.push_back(numbered(number, {wordCell(text::utcTime(line->at)), orDash(line->actor),
                                         wordCell(line->text)}));
    }
    setRows(std::move(rows));
}

RunsModel::RunsModel(QObject* parent)
    : CellTable({tr("started"), tr("run"), tr("end"), tr("RTO"), tr("id")}, parent)
{
}

void RunsModel::setRuns(const std::vector<RunAssessment>& runs)
{
    std::vector<CellRow> rows;
    for (const RunAssessment& run : runs) {
        CellRow row;
        row.key = run.id.text();
        const UtcTime at = run.log.empty() ? UtcTime{} : run.log.front().at;
        row.cells = {wordCell(text::utcDateTime(at)), wordCell(run.title), wordCell(run.phaseWord),
                     rightCell(text::duration(run.rto.elapsed)), wordCell(run.id.text())};
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

RunClockModel::RunClockModel(QObject* parent)
    : CellTable({QString(), tr("moment"), tr("UTC"), tr("after T0"), tr("after T4")}, parent)
{
}

void RunClockModel::setClock(const RunClock& clock)
{
    const QString fault =
        clock.faultAt ? tr("fault, estimated ± %1").arg(text::duration(clock.faultUncertainty))
                      : tr("fault");
    const std::pair<QString, std::optional<UtcTime>> moments[] = {
        {fault, clock.faultAt},
        {tr("detected"), clock.detectedAt},
        {tr("acknowledged"), clock.acknowledgedAt},
        {tr("guard opened"), clock.decidedAt},
        {tr("confirmed"), clock.armedAt},
        {tr("first effect"), clock.firstEffectAt},
        {tr("database writable"), clock.writableAt},
        {tr("names answer with the new region"), clock.namesMovedAt},
        {tr("90 % of clients moved, by the name's TTL"), clock.mostClientsMovedAt},
        {tr("99 % of clients moved, by the name's TTL"), clock.clientsMovedAt},
        {tr("verified"), clock.verifiedAt}};
    constexpr int numbers[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 9};
    static_assert(std::size(numbers) == std::size(moments));
    std::vector<CellRow> rows;
    for (const auto& [name, at] : moments) {
        const QString number = QStringLiteral("T%1").arg(numbers[rows.size()]);
        rows.push_back(numbered(
            rows.size(),
            {wordCell(number), wordCell(name),
             at ? wordCell(text::utcTime(*at)) : wordCell(tr("not known"), Quality::Unknown),
             rightCell(after(at, clock.faultAt)), rightCell(after(at, clock.armedAt))}));
    }
    setRows(std::move(rows));
}

VerdictsModel::VerdictsModel(QObject* parent)
    : CellTable({tr("ruler"), tr("measured"), tr("limit"), tr("verdict"), tr("rule")}, parent)
{
}

void VerdictsModel::setResult(const RunResult& result)
{
    if (result.end == Phase::FalseAlarm) {
        setRows({nothingMovedRow()});
        return;
    }
    setRows({verdictRow(tr("machine RTO, public path"), result.machineRto,
                        tr("T4 to the first accepted write by the public name")),
             verdictRow(tr("machine RTO, database path"), result.databaseRto,
                        tr("T4 to the first accepted write by libpq")),
             verdictRow(tr("decision"), result.decisionTime, tr("T1 to T4")),
             verdictRow(tr("felt by users"), result.felt,
                        tr("T0 to the first accepted write, beside the machine RTO")),
             rowsLost(tr("rows lost, public path"), result.publicPath),
             rowsLost(tr("rows lost, database path"), result.database),
             verdictRow(tr("loss in time"), result.lossSeconds,
                        tr("oldest lost row to the last one, against the RPO"))});
}

} // namespace pilothouse

#include "moc_run_models.cpp"
