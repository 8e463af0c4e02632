#include "models/journal/run_file.h"
#include "models/orchestration/plans/failover.h"
#include "tests/support/golden.h"
#include "tests/support/orchestration/engine_bench.h"
#include "tests/support/suite/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

UtcTime moment(std::int64_t micros)
{
    return UtcTime(Microseconds(1'795'000'000'000'000 + micros));
}

Decision decision()
{
    Decision decision;
    decision.operatorName = QStringLiteral("ada");
    decision.desk = QStringLiteral("desk-1");
    decision.incident = QStringLiteral("INC-5521");
    decision.category = QStringLiteral("region-outage");
    decision.reason = QStringLiteral("East US is dark \u2014 \"all\" of it");
    decision.typed = QStringLiteral("weu");
    decision.approval = QStringLiteral("single desk");
    decision.checks = {{QStringLiteral("possible-loss"), QStringLiteral("fail"),
                        QStringLiteral("42 s"), QStringLiteral("≤ 5 min"),
                        QStringLiteral("this desk"), Microseconds(1'200'000),
                        QStringLiteral("Agreed by phone")}};
    decision.lossSecondsMost = 0.1;
    decision.lossBytesMost = 1.0 / 3.0;
    decision.faultAt = moment(-20'000'000);
    decision.faultUncertainty = Microseconds(500'000);
    decision.detectedAt = moment(-18'000'000);
    decision.acknowledgedAt = moment(-15'000'000);
    decision.openedAt = moment(-9'000'000);
    decision.armedAt = moment(7);
    return decision;
}

RunHeader fullHeader()
{
    RunHeader header;
    header.id = RunId(QStringLiteral("run-1"));
    header.fleetName = QStringLiteral("oversight");
    header.softwareVersion = QStringLiteral("0.1.0");
    header.mode = Mode::Drill;
    header.plan = failoverPlan(smallFleet(), RegionId(QStringLiteral("eastus")),
                               RegionId(QStringLiteral("westeurope")));
    header.plan.steps[0].expected = ExpectedRange{0.25, 1e6};
    header.decision = decision();
    return header;
}

/// The line with its `number`-th leaf changed, or nothing when it has no such leaf.
QJsonValue changedLeaf(const QJsonValue& value, int& number)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            *field = changedLeaf(*field, number);
        return object;
    }
    if (value.isArray()) {
        QJsonArray changed;
        for (const QJsonValue item : value.toArray())
            changed.append(changedLeaf(item, number));
        return changed;
    }
    if (number-- != 0)
        return value;
    if (value.isString())
        return value.toString() + QLatin1Char('x');
    return value.isBool() ? QJsonValue(!value.toBool()) : QJsonValue(value.toDouble() + 1.0);
}

} // namespace

class RunFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeaderReadsBackAsItWas();
    void whatIsNotKnownStaysUnknown();
    void everyStepFieldSurvives_data();
    void everyStepFieldSurvives();
    void theFormatIsAsReviewed();
    void everyChangedLeafIsNoticed();
    void aBrokenPlanIsNamed();
    void whatIsNoHeaderIsAnsweredInWords_data();
    void whatIsNoHeaderIsAnsweredInWords();
};

void RunFileTest::aHeaderReadsBackAsItWas()
{
    const Result<RunHeader> read = decodeHeader(encodeHeader(fullHeader()));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().why));
    QVERIFY(read.value() == fullHeader());
    QCOMPARE(planHash(read.value().plan), planHash(fullHeader().plan));
}

void RunFileTest::whatIsNotKnownStaysUnknown()
{
    RunHeader header = fullHeader();
    header.decision = {};
    header.decision.armedAt = moment(0);
    const Result<RunHeader> read = decodeHeader(encodeHeader(header));
    QVERIFY(read.ok());
    QVERIFY(read.value() == header);
    QVERIFY(!read.value().decision.lossSecondsMost);
    QVERIFY(!read.value().decision.faultAt);
}

void RunFileTest::everyStepFieldSurvives_data()
{
    QTest::addColumn<std::function<void(Step&)>>("change");
    const auto row = [](const char* field, std::function<void(Step&)> change) {
        QTest::newRow(field) << std::move(change);
    };
    row("id", [](Step& step) { step.id = StepId(QStringLiteral("other")); });
    row("sentence", [](Step& step) { step.sentence.words += QStringLiteral("ß"); });
    row("names", [](Step& step) { step.sentence.names += QStringLiteral("Mars"); });
    row("kind", [](Step& step) { step.kind = StepKind::Ask; });
    row("effect", [](Step& step) { step.effect.kind = EffectKind::WarmUp; });
    row("place", [](Step& step) { step.effect.place = Place::Everywhere; });
    row("region", [](Step& step) { step.effect.region = RegionId(QStringLiteral("mars")); });
    row("object", [](Step& step) { step.effect.object = QStringLiteral("tm"); });
    row("undo", [](Step& step) { step.undo = Effect{EffectKind::Promote, {}, {}, {}}; });
    row("no undo", [](Step& step) {
        step.undo.reset();
        step.landing = Landing::Never;
    });
    row("landing", [](Step& step) { step.landing = Landing::ServerChecked; });
    row("already", [](Step& step) { step.hasAlready = !step.hasAlready; });
    row("allowed", [](Step& step) { step.allowed.push_back(Need::CandidateFit); });
    row("evidence", [](Step& step) { step.evidence = {}; });
    row("expected", [](Step& step) { step.expected = ExpectedRange{-1.5, 0.0}; });
    row("required", [](Step& step) { step.isRequired = !step.isRequired; });
    row("skips", [](Step& step) { step.skipsNewPrimary = !step.skipsNewPrimary; });
    row("timeout", [](Step& step) { step.timeout += Milliseconds(1); });
    row("attempts", [](Step& step) { step.attemptsMax += 1; });
    row("duration", [](Step& step) { step.expectedDuration = Milliseconds(0); });
    row("tier", [](Step& step) { step.tier = Tier::Approved; });
    row("after", [](Step& step) { step.after = {1}; });
}

void RunFileTest::everyStepFieldSurvives()
{
    QFETCH(const std::function<void(Step&)>, change);
    RunHeader header = fullHeader();
    QCOMPARE(header.plan.steps[1].group, header.plan.steps[2].group);
    change(header.plan.steps[2]);
    QVERIFY(!(header == fullHeader()));
    const Result<RunHeader> read = decodeHeader(encodeHeader(header));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().why));
    QVERIFY(read.value() == header);
}

void RunFileTest::theFormatIsAsReviewed()
{
    RunHeader header = fullHeader();
    header.plan.steps.resize(5); // Enough to hold every field, and still read by a person.
    const QJsonDocument document = QJsonDocument::fromJson(encodeHeader(header));
    const QString text = QString::fromUtf8(document.toJson());
    QCOMPARE(text, golden(QStringLiteral("journal-header-1.json"), text));
}

/// What the plan's hash does not cover reads back differently; the rest is refused.
void RunFileTest::everyChangedLeafIsNoticed()
{
    const RunHeader header = fullHeader();
    const QJsonObject whole = QJsonDocument::fromJson(encodeHeader(header)).object();
    int leaves = 0;
    for (;; ++leaves) {
        int number = leaves;
        const QJsonObject changed = changedLeaf(whole, number).toObject();
        if (number >= 0)
            break;
        const QByteArray line = QJsonDocument(changed).toJson(QJsonDocument::Compact);
        const Result<RunHeader> read = decodeHeader(line);
        QVERIFY2(!read.ok() || !(read.value() == header), line.constData());
    }
    QVERIFY(leaves > 300);
}

void RunFileTest::aBrokenPlanIsNamed()
{
    RunHeader header = fullHeader();
    header.plan.steps[1].attemptsMax = 0;
    const Result<RunHeader> read = decodeHeader(encodeHeader(header));
    QVERIFY(!read.ok());
    QVERIFY(read.error().why.contains(QLatin1String("no-attempt")));
}

void RunFileTest::whatIsNoHeaderIsAnsweredInWords_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("word");
    const QByteArray right = encodeHeader(fullHeader());
    const auto row = [&right](const char* name, const char* before, const char* after,
                              const char* word) {
        QByteArray line = right;
        QTest::newRow(name) << line.replace(before, after) << QString::fromLatin1(word);
    };
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("a record") << QByteArray(R"({"format":1,"kind":"opened"})") << "run";
    row("another format", R"("format":1)", R"("format":2)", "format is 2");
    row("an unknown effect", R"("promote")", R"("demote")", "kind");
    row("an unknown need", R"("lease-held")", R"("lease-lost")", "allowed");
    row("half a group", R"("group":1)", R"("group":1.5)", "group");
    row("no armed time", R"("armedAt")", R"("armedOn")", "armedAt");
    row("another plan", R"("attemptsMax":3)", R"("attemptsMax":4)", "approved");
    row("no steps", R"("steps")", R"("stepz")", "no-step");
    row("steps of text", R"("steps":[)", R"("steps":["x",)", "steps");
    row("a wait for no number", R"("after":[)", R"("after":["x",)", "after");
}

void RunFileTest::whatIsNoHeaderIsAnsweredInWords()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, word);
    const Result<RunHeader> read = decodeHeader(line);
    QVERIFY(!read.ok());
    QVERIFY(!read.error().why.isEmpty());
    QVERIFY2(read.error().why.contains(word), qPrintable(read.error().why));
}

PILOTHOUSE_TEST(RunFileTest)
#include "run_file_test.moc"
