#include "models/review/run_export.h"

#include "models/consistency/report_entry.h"
#include "models/journal/entry.h"
#include "models/journal/journal.h"
#include "tests/support/suite/suite.h"
#include "tests/unit/review/review_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

RunView viewOf(const MeasuredMove& move)
{
    RunView view;
    view.header = move.header;
    view.records = move.records;
    view.result = move.measure();
    return view;
}

QJsonObject exported(const RunView& view)
{
    return QJsonDocument::fromJson(exportRun(view)).object();
}

QByteArray lineOf(const QJsonValue& value)
{
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

QJsonObject stepOf(const QJsonObject& document, const char* id)
{
    for (const QJsonValue step : document["steps"].toArray())
        if (step["id"].toString() == QLatin1String(id))
            return step.toObject();
    return {};
}

} // namespace

/// A run in the archive: whole, and readable without this program.
class RunExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWasNotToldIsAFinding()
    {
        RunView view = viewOf(MeasuredMove());
        view.notices = {{NoticeAbout::MissedRto, QStringLiteral("duty"), NoticeState::Untold, 5,
                         UtcTime(), QStringLiteral("HTTP 500"), std::nullopt},
                        {NoticeAbout::MissedRto,
                         QStringLiteral("chat"),
                         NoticeState::Told,
                         1,
                         UtcTime(),
                         {},
                         std::nullopt}};
        const QJsonObject document = exported(view);
        QCOMPARE(document["notices"].toArray().size(), 2);
        QCOMPARE(document["untold"].toArray().size(), 1);
        const QString finding = document["untold"][0].toString();
        for (const char* part : {"duty", "machine RTO", "5 times", "HTTP 500", "not tried again"})
            QVERIFY2(finding.contains(QLatin1String(part)), qPrintable(finding));
    }

    void theRunCanBeReadBackFromIt()
    {
        const RunView view = viewOf(MeasuredMove());
        const QJsonObject document = exported(view);
        QVERIFY(decodeHeader(lineOf(document["header"])).value() == view.header);
        QVERIFY(decodeResult(lineOf(document["result"])).value() == *view.result);
        std::vector<Record> records;
        for (const QJsonValue record : document["records"].toArray())
            records.push_back(decodeRecord(lineOf(record)).value());
        QVERIFY(records == view.records);
    }

    void itsHashCanBeChecked()
    {
        const QJsonObject document = exported(viewOf(MeasuredMove()));
        QByteArray hash = lineHash({}, LineKind::Header, lineOf(document["header"]));
        for (const QJsonValue record : document["records"].toArray())
            hash = lineHash(hash, LineKind::Record, lineOf(record));
        QCOMPARE(document["journalHash"].toString(), QString::fromLatin1(hash));
        QCOMPARE(document["planHash"].toString(),
                 QString::fromLatin1(planHash(MeasuredMove().header.plan)));
    }

    void eachStepHasItsPlanAndItsCourse()
    {
        MeasuredMove move;
        move.play({{QStringLiteral("warm-up:southeastasia"), Outcome::Failed}});
        const QJsonObject document = exported(viewOf(move));
        QCOMPARE(document["steps"].toArray().size(),
                 static_cast<qsizetype>(move.header.plan.steps.size()));
        const QJsonObject promote = stepOf(document, "promote");
        QCOMPARE(promote["state"].toString(), QStringLiteral("succeeded"));
        QCOMPARE(promote["plannedMicros"].toInt(), 120'000);
        QCOMPARE(promote["actualMicros"].toInt(), 10'000);
        QCOMPARE(promote["actor"].toString(), QStringLiteral("ada"));
        QVERIFY(promote["pointOfNoReturn"].toBool());
        QCOMPARE(promote["evidence"][0]["code"].toString(), QStringLiteral("writable"));
        const QJsonObject failed = stepOf(document, "warm-up:southeastasia");
        QCOMPARE(failed["state"].toString(), QStringLiteral("failed"));
        QVERIFY(failed["optional"].toBool());
    }

    void whatTheRegionsHeldIsInIt()
    {
        RunView view = viewOf(MeasuredMove());
        ConsistencyReport report;
        report.primary = RegionId(QStringLiteral("westeurope"));
        report.trouble = HoldingDoubt::NoAnswer;
        view.consistency = report;
        const QJsonObject consistency = exported(view)["consistency"].toObject();
        QCOMPARE(consistency["holding"].toString(), QStringLiteral("unknown"));
        QCOMPARE(consistency["trouble"].toString(), QStringLiteral("no-answer"));
        QVERIFY(decodeConsistency(QJsonDocument(consistency).toJson()).value() == report);
    }

    void whatIsMissingIsNamed()
    {
        MeasuredMove move;
        RunView view = viewOf(move);
        QCOMPARE(exported(view)["missing"].toArray(), QJsonArray{QStringLiteral("consistency")});
        view.consistency.emplace();
        QCOMPARE(exported(view)["missing"].toArray(), QJsonArray());
        move.database.audit.reset();
        move.publicPath.gaps.clear();
        view = viewOf(move);
        view.consistency.emplace();
        const QJsonArray missing = exported(view)["missing"].toArray();
        QCOMPARE(missing,
                 (QJsonArray{QStringLiteral("machineRto"), QStringLiteral("felt"),
                             QStringLiteral("database.audit"), QStringLiteral("publicPath.gap")}));
        view.result.reset();
        view.trouble =
            Error{ErrorCode::Malformed, QStringLiteral("Line 3 is not as written"), {}, {}};
        const QJsonObject document = exported(view);
        QCOMPARE(document["missing"].toArray(), QJsonArray{QStringLiteral("result")});
        QCOMPARE(document["damage"]["what"].toString(), QStringLiteral("Line 3 is not as written"));
    }
};

PILOTHOUSE_TEST(RunExportTest)
#include "run_export_test.moc"
