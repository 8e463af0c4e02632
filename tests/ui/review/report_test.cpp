#include "tests/support/review/run_stories.h"
#include "tests/support/suite/suite.h"
#include "ui/review/run_report.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace pilothouse;
using namespace pilothouse::tests;
using namespace pilothouse::ui;

namespace {

std::unique_ptr<QTextDocument> reportOf(const RunStory& story)
{
    return runReport(story.view, story.assessed(), QFont(QStringLiteral("IBM Plex Sans")));
}

/// The words of a PDF as another program reads them.
QString wordsOf(const QByteArray& pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("run.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput())
                                     : QString();
}

} // namespace

/// The report that somebody reads months later.
class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(Theme::loadFonts()); }

    void itSaysWhatWasDecidedMeasuredAndLost()
    {
        const RunStory story = finishedStory();
        const QString words = reportOf(story)->toPlainText();
        const RunResult& result = *story.view.result;
        QStringList wanted{story.view.header.id.text(), story.view.header.decision.operatorName,
                           QString::fromLatin1(planHash(story.view.header.plan)),
                           story.assessed().headline, story.assessed().integrity};
        wanted += result.lostByMoving + result.findings + story.assessed().consistencyLines;
        for (const StepLine& step : story.assessed().steps)
            wanted << step.sentence;
        for (const QString& text : wanted)
            QVERIFY2(words.contains(text), qPrintable(text));
    }

    void aRunWithoutResultSaysSo()
    {
        const QString words = reportOf(heldInOutage())->toPlainText();
        QVERIFY(words.contains(QLatin1String("the run has no measured result")));
        QVERIFY(words.contains(heldInOutage().assessed().phaseWord));
    }

    void whatCouldNotBeReadIsSaid()
    {
        RunStory story = finishedStory();
        story.view.trouble =
            Error{ErrorCode::Malformed, QStringLiteral("Line 3 is not as it was written"), {}, {}};
        QVERIFY(reportOf(story)->toPlainText().contains(QLatin1String("Line 3 is not as it was")));
    }

    void thePdfHoldsTheWordsOnA4()
    {
        const RunStory story = finishedStory();
        const QByteArray pdf = pdfOf(*reportOf(story));
        QVERIFY(pdf.startsWith("%PDF-"));
        const QString words = wordsOf(pdf).simplified();
        QVERIFY2(words.contains(story.assessed().title), qPrintable(words));
        QVERIFY(words.contains(story.view.header.id.text()));
        QVERIFY(words.contains(QLatin1String("What was lost by moving")));
        // 210 x 297 mm in points of 1/72 inch.
        QVERIFY(pdf.contains("/MediaBox [0 0 595.000000 842.000000]"));
    }
};

PILOTHOUSE_TEST(ReportTest)
#include "report_test.moc"
