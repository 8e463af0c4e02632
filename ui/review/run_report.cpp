#include "ui/review/run_report.h"

#include "models/consistency/phrases.h"
#include "models/core/text.h"
#include "models/items/run_models.h"
#include "ui/review/report_writer.h"
#include "ui/review/words.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

namespace pilothouse::ui {

namespace {

constexpr int dotsPerInch = 1'200;

/// "—" is not known or not given; an empty cell would leave that open.
QString shown(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

QString modeWord(Mode mode)
{
    switch (mode) {
    case Mode::Live:
        return ReportWords::tr("live");
    case Mode::DryRun:
        return ReportWords::tr("dry run: nothing was changed");
    case Mode::Drill:
        return ReportWords::tr("drill");
    case Mode::Simulated:
        return ReportWords::tr("simulated");
    }
    return {};
}

void writeIdentity(ReportWriter& writer, const RunView& view, const RunAssessment& assessment)
{
    const RunHeader& header = view.header;
    const Decision& decision = header.decision;
    const std::vector<QStringList> rows{
        {ReportWords::tr("Run"), header.id.text()},
        {ReportWords::tr("Fleet"), shown(header.fleetName)},
        {ReportWords::tr("Mode"), modeWord(header.mode)},
        {ReportWords::tr("Incident"), shown(decision.incident)},
        {ReportWords::tr("Operator"), shown(decision.operatorName)},
        {ReportWords::tr("Desk"), shown(decision.desk)},
        {ReportWords::tr("Reason"), shown(decision.reason)},
        {ReportWords::tr("Typed to arm"), shown(decision.typed)},
        {ReportWords::tr("Approval"), shown(decision.approval)},
        {ReportWords::tr("Confirmed"), text::utcDateTime(decision.armedAt)},
        {ReportWords::tr("RTO counts"), shown(assessment.rto.startRule)},
        {ReportWords::tr("Software"), shown(header.softwareVersion)},
        {ReportWords::tr("Plan hash"), QString::fromLatin1(planHash(header.plan))},
        {ReportWords::tr("Journal"), shown(assessment.integrity)}};
    writer.table({ReportWords::tr("Field"), ReportWords::tr("Value")}, rows, {22, 78});
}

void writeResult(ReportWriter& writer, const std::optional<RunResult>& result)
{
    writer.heading(ReportWords::tr("What the rulers measured"));
    if (!result) {
        writer.paragraph(ReportWords::tr("Nothing: the run has no measured result."));
        return;
    }
    VerdictsModel verdicts;
    verdicts.setResult(*result);
    writer.table(verdicts, {});
    writer.heading(ReportWords::tr("Moments"));
    RunClockModel clock;
    clock.setClock(result->clock);
    writer.table(clock, {});
    writer.heading(ReportWords::tr("What was lost by moving"));
    writer.list(result->lostByMoving, ReportWords::tr("Nothing is known to be lost."));
    writer.heading(ReportWords::tr("Findings, and what was not seen"));
    writer.list(result->findings, ReportWords::tr("None."));
}

void writeHeld(ReportWriter& writer, const RunAssessment& assessment)
{
    writer.heading(ReportWords::tr("What the regions hold"));
    writer.list(assessment.consistencyLines,
                ReportWords::tr("Not known: no comparison after this run is on record."));
    if (!assessment.consistency)
        return;
    const ConsistencyReport& report = *assessment.consistency;
    writer.paragraph(ReportWords::tr("Compared until %1, at position %2.")
                         .arg(text::utcDateTime(report.endedAt), positionsInWords(report)));
    std::vector<QStringList> rows;
    for (const TableReport& table : report.tables)
        for (const RegionHolding& held : table.regions)
            rows.push_back({table.name, fractionInWords(table), held.region.text(),
                            holdingInWords(held), text::utcTime(held.at)});
    writer.table({ReportWords::tr("Table"), ReportWords::tr("Compared"), ReportWords::tr("Region"),
                  ReportWords::tr("Holds"), ReportWords::tr("UTC")},
                 rows, {22, 22, 14, 32, 10});
}

void writeChecks(ReportWriter& writer, const Decision& decision)
{
    writer.heading(ReportWords::tr("Checks when it was started"));
    if (decision.checks.empty()) {
        writer.paragraph(ReportWords::tr("None is on record."));
        return;
    }
    std::vector<QStringList> rows;
    for (const DecisionCheck& check : decision.checks)
        rows.push_back({check.key, check.state, shown(check.value), shown(check.limit),
                        shown(check.source), text::duration(check.age),
                        shown(check.overriddenBecause)});
    writer.table({ReportWords::tr("Check"), ReportWords::tr("State"), ReportWords::tr("Value"),
                  ReportWords::tr("Limit"), ReportWords::tr("Source"), ReportWords::tr("Age"),
                  ReportWords::tr("Overridden because")},
                 rows, {17, 9, 18, 12, 16, 8, 20});
}

void writeSteps(ReportWriter& writer, const std::vector<StepLine>& steps)
{
    writer.heading(ReportWords::tr("Steps, planned and actual"));
    std::vector<QStringList> rows;
    for (const StepLine& step : steps) {
        const QString evidence = step.evidence.join(QStringLiteral("; "));
        const QString leaves =
            step.why.isEmpty() ? evidence : QStringList{evidence, step.why}.join(QLatin1Char('\n'));
        rows.push_back({QString::number(step.number), step.sentence, shown(step.planned),
                        shown(step.actual), step.word, shown(step.actor), shown(leaves.trimmed())});
    }
    writer.table({ReportWords::tr("No."), ReportWords::tr("Step"), ReportWords::tr("Planned"),
                  ReportWords::tr("Actual"), ReportWords::tr("State"), ReportWords::tr("By"),
                  ReportWords::tr("Evidence")},
                 rows, {5, 31, 10, 9, 11, 9, 25});
}

void writeLog(ReportWriter& writer, const std::vector<LogLine>& log)
{
    writer.heading(ReportWords::tr("Log"));
    std::vector<QStringList> rows;
    for (const LogLine& line : log)
        rows.push_back({text::utcDateTime(line.at), shown(line.actor), line.text});
    writer.table({ReportWords::tr("UTC"), ReportWords::tr("By"), ReportWords::tr("What")}, rows,
                 {21, 12, 67});
}

} // namespace

std::unique_ptr<QTextDocument> runReport(const RunView& view, const RunAssessment& assessment,
                                         const QFont& font)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(font);
    document->setMetaInformation(
        QTextDocument::DocumentTitle,
        QStringLiteral("%1, %2").arg(assessment.title, view.header.id.text()));
    ReportWriter writer(*document);
    writer.title(assessment.title);
    writer.paragraph(QStringLiteral("%1. %2").arg(assessment.phaseWord, assessment.headline));
    writeIdentity(writer, view, assessment);
    if (view.trouble) {
        writer.heading(ReportWords::tr("What could not be read"));
        writer.paragraph(QStringLiteral("%1. %2").arg(view.trouble->what, view.trouble->why));
    }
    writeResult(writer, assessment.result);
    writeHeld(writer, assessment);
    writeSteps(writer, assessment.steps);
    writeChecks(writer, view.header.decision);
    writeLog(writer, assessment.log);
    return document;
}

QByteArray pdfOf(const QTextDocument& document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    // The document brings its own margins of 2 cm, and its page numbers.
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
    document.print(&writer);
    return bytes;
}

} // namespace pilothouse::ui
