#include "tests/report/figures.h"
#include "tests/report/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pilothouse::report;

namespace {

const QByteArray killed = R"([{"row": "east-us-killed", "failures": [], "end": "done",
    "tookMs": 6100, "waits": [], "doubts": [], "unfinished": ["settings:eastus"],
    "writable": ["westeurope"], "headline": "Failed over | at once", "nextStep": "Fence.",
    "account": {"acceptances": {"eastus": 60, "westeurope": 31}, "besides": 2, "gapMs": 900},
    "tally": {"acknowledged": 91, "found": 90, "lost": [60]}}])";

Source source(const char* name, const QByteArray& bytes)
{
    return {QString::fromLatin1(name), QStringLiteral("2026-11-26T03:00:00Z"), bytes};
}

Inputs inputsOf(std::vector<Source> matrix)
{
    Inputs inputs;
    inputs.rows = {QStringLiteral("east-us-killed"), QStringLiteral("promotion-late")};
    inputs.matrix = std::move(matrix);
    return inputs;
}

/// The cells of the first row of a table that begins with that name.
QStringList cellsOf(const QString& document, const char* name)
{
    for (const QString& line : document.split(QLatin1Char('\n')))
        if (line.startsWith(QStringLiteral("| %1 |").arg(QLatin1String(name))))
            return line.mid(2, line.size() - 4).split(QStringLiteral(" | "));
    return {};
}

bool says(const QString& document, const char* words)
{
    return document.contains(QLatin1String(words));
}

QJsonObject soak(double growth)
{
    return {{"figures",
             QJsonArray{QJsonObject{{"name", "memory growth after warm-up"},
                                    {"unit", "MB"},
                                    {"value", growth},
                                    {"floor", 8.0}},
                        QJsonObject{{"name", "longest stall"}, {"unit", "ms"}, {"value", 12}}}}};
}

} // namespace

/// What a reader of the document gets to know, and never gets to believe.
class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowSaysWhatCameOfIt()
    {
        const QString document = reportOf(inputsOf({source("matrix.json", killed)}));
        QCOMPARE(cellsOf(document, "east-us-killed"),
                 (QStringList{"east-us-killed", "yes", "unfinished: settings:eastus", "done",
                              "eastus 60, westeurope 31", "91", "90", "1", "2",
                              "Failed over \\| at once Fence.", "6.1 s"}));
        QVERIFY(says(document, "1 of 2 rows played, 1 as demanded."));
    }

    void aRowThatNobodyPlayedIsNotMeasured()
    {
        const QString document = reportOf(inputsOf({source("matrix.json", killed)}));
        const QStringList cells = cellsOf(document, "promotion-late");
        QCOMPARE(cells.value(1), QStringLiteral("not measured"));
        QCOMPARE(cells.size(), qsizetype(11));
    }

    void aRowThatFailedSaysHow()
    {
        QByteArray failed = killed;
        failed.replace(R"("failures": [])", R"("failures": ["end: expected done"])");
        const QString document = reportOf(inputsOf({source("matrix.json", failed)}));
        QCOMPARE(cellsOf(document, "east-us-killed").value(1),
                 QStringLiteral("end: expected done"));
        QVERIFY(says(document, "1 of 2 rows played, 0 as demanded."));
    }

    void theLastPlayOfARowCounts()
    {
        QByteArray older = killed;
        older.replace("6100", "9900");
        const QString document =
            reportOf(inputsOf({source("old.json", older), source("new.json", killed)}));
        QCOMPARE(cellsOf(document, "east-us-killed").last(), QStringLiteral("6.1 s"));
    }

    void halfARowIsNotAsDemanded_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("only a name") << QByteArray(R"([{"row": "east-us-killed"}])");
        QTest::newRow("no end") << QByteArray(R"([{"row": "east-us-killed", "failures": []}])");
        QTest::newRow("other types") << QByteArray(
            R"([{"row": "east-us-killed", "failures": [], "end": 3, "tookMs": "x", "tally": []}])");
    }
    void halfARowIsNotAsDemanded()
    {
        QFETCH(QByteArray, row);
        const QString document = reportOf(inputsOf({source("matrix.json", row)}));
        QCOMPARE(cellsOf(document, "east-us-killed").value(1), QStringLiteral("not whole"));
        QCOMPARE(cellsOf(document, "east-us-killed").value(7), QStringLiteral("?"));
        QVERIFY(says(document, "1 of 2 rows played, 0 as demanded."));
    }

    void garbageIsNamedAndNothingIsMadeOfIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("not JSON at all");
        QTest::newRow("cut off") << killed.left(100);
        QTest::newRow("binary") << QByteArray("\x00\xff\x13", 3);
    }
    void garbageIsNamedAndNothingIsMadeOfIt()
    {
        QFETCH(QByteArray, bytes);
        Inputs inputs = inputsOf({source("matrix.json", bytes)});
        inputs.bench = source("bench.json", bytes);
        inputs.soak = source("soak.json", bytes);
        const QString document = reportOf(inputs);
        for (const char* name : {"matrix.json", "bench.json", "soak.json"})
            QVERIFY(document.contains(QStringLiteral("%1 of 2026-11-26T03:00:00Z cannot be read")
                                          .arg(QLatin1String(name))));
        QVERIFY(says(document, "0 of 2 rows played, 0 as demanded."));
        QVERIFY(says(document, " measured, 0 met."));
        QVERIFY(!says(document, "| met |"));
    }

    void nothingAtAllIsSaidToBeSo()
    {
        const QString document = reportOf(inputsOf({}));
        QVERIFY(says(document, "Made of: nothing."));
        QVERIFY(says(document, "0 of 2 rows played, 0 as demanded."));
        QCOMPARE(
            cellsOf(document, "Soak: longest stall"),
            (QStringList{"Soak: longest stall", "none named", "not measured", "not measured"}));
        QCOMPARE(cellsOf(document, "Memory of the console after idling").value(3),
                 QStringLiteral("not measured"));
    }

    void aFigureIsComparedWithItsFloor_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("below") << 3.5 << QStringLiteral("met");
        QTest::newRow("at it") << 8.0 << QStringLiteral("met");
        QTest::newRow("above") << 8.5 << QStringLiteral("NOT MET");
    }
    void aFigureIsComparedWithItsFloor()
    {
        QFETCH(double, value);
        QFETCH(QString, verdict);
        Inputs inputs = inputsOf({});
        inputs.soak = source("soak.json", QJsonDocument(soak(value)).toJson());
        const QString document = reportOf(inputs);
        QCOMPARE(cellsOf(document, "Soak: memory growth after warm-up"),
                 (QStringList{"Soak: memory growth after warm-up", "at most 8 MB",
                              QStringLiteral("%1 MB").arg(value), verdict}));
        // A value without a floor is no success.
        QCOMPARE(cellsOf(document, "Soak: longest stall").value(3), QStringLiteral("not judged"));
    }

    void theBenchsFiguresAreFoundWhereItWritesThem()
    {
        const QByteArray bench =
            R"({"console": {"resident_mb": {"after_idling": 96.5, "floor": 150}},
            "probes": {"floor_probes_per_s_of_1000_targets": 1000, "results": [
                {"prober": "libcurl", "targets": 1000, "connections": "kept alive",
                 "probes_per_s": 1},
                {"prober": "pilothouse", "targets": 1000, "connections": "kept alive",
                 "probes_per_s": 999}]}})";
        Inputs inputs = inputsOf({});
        inputs.bench = source("bench.json", bench);
        const QString document = reportOf(inputs);
        QCOMPARE(cellsOf(document, "Memory of the console after idling"),
                 (QStringList{"Memory of the console after idling", "at most 150 MB", "96.5 MB",
                              "met"}));
        QCOMPARE(cellsOf(document, "Probes of 1,000 targets, kept alive"),
                 (QStringList{"Probes of 1,000 targets, kept alive", "at least 1000 per s",
                              "999 per s", "NOT MET"}));
        QVERIFY(says(document, "2 of 33 measured, 1 met."));
    }

    void whatIsNotThereHasNoValue()
    {
        const QJsonValue root =
            QJsonDocument::fromJson(R"({"a": [{"n": 1}, {"n": 2, "v": 7}]})").object();
        QCOMPARE(valueAt(root, QStringLiteral("a/[n=2]/v")).toInt(), 7);
        for (const char* path : {"a/[n=3]/v", "a/[n=1]/v", "b/c", "a/v", ""})
            QVERIFY2(valueAt(root, QString::fromLatin1(path)).isUndefined(), path);
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
