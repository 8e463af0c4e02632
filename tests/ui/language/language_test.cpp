#include "app/console/translation.h"
#include "app/dns/dns_error.h"
#include "app/postgres/connection_error.h"
#include "app/store/private_place.h"
#include "models/guard/guard.h"
#include "models/telemetry/settings.h"
#include "tests/support/review/run_stories.h"
#include "tests/ui/pages/bridge.h"
#include "ui/review/run_report.h"
#include "ui/shell/region_counts.h"

#include <QRegularExpression>
#include <QTest>

using namespace pilothouse;
using namespace pilothouse::tests;
using namespace pilothouse::ui;

namespace {

QStringList regionWords(const RegionAssessment& region)
{
    QStringList words{region.headline};
    for (const Evidence& evidence : region.evidence)
        words += {evidence.seenFrom, evidence.says};
    for (const FactGroup& group : region.facts)
        for (const Fact& fact : group.facts)
            words += {group.title, fact.name, fact.figure.text, fact.figure.why};
    return words + region.plannedPromotion.reasons + region.outagePromotion.reasons;
}

QStringList fleetWords(const FleetAssessment& assessment)
{
    QStringList words{assessment.summary};
    for (const RegionAssessment& region : assessment.regions)
        words += regionWords(region);
    for (const LinkAssessment& link : assessment.links)
        words += {link.label, link.why};
    for (const AlarmCondition& condition : assessment.conditions) {
        words += {condition.what, condition.valueText, condition.limitText, condition.meaning};
        words += condition.whatToDo;
    }
    for (const Tile& tile : assessment.tiles)
        words += {tile.title, tile.figure.text, tile.figure.why, tile.suffix, tile.detail};
    for (const DnsAssessment& dns : assessment.dns)
        words += {dns.answer.text, dns.answer.why, dns.why};
    return words;
}

QStringList guardWords(const Bridge& bridge)
{
    const RegionId standby = bridge.store.fleet().regions.at(1).id;
    GuardInput input{bridge.store.fleet(), bridge.store.assessment()};
    input.snapshot = bridge.store.snapshot().get();
    input.now = bridge.clock.monotonic();
    input.from = bridge.store.fleet().regions.front().id;
    input.to = standby;
    const GuardAssessment guard = assessGuard(input);
    QStringList words{guard.sentence, guard.largestLoss, guard.fencePath};
    for (const GuardCheck& check : guard.checks)
        words += {check.what, check.value, check.limit, check.source, check.whoClears};
    for (const ImpactLine& line : guard.impact)
        words << line.text;
    for (const GuardTarget& target : guard.targets)
        words += target.reasons;
    return words;
}

/// What the story itself was given: a runbook's sentence and an account of losses are not worded
/// by the program.
bool isGiven(const RunStory& story, const QString& words)
{
    QStringList given;
    for (const Step& step : story.view.header.plan.steps)
        if (step.kind == StepKind::Ask)
            given << inWords(step.sentence);
    if (story.view.result)
        given += story.view.result->findings + story.view.result->lostByMoving;
    return std::any_of(given.begin(), given.end(), [&](const QString& text) {
        return !text.isEmpty() && words.contains(text);
    });
}

QStringList runWords(const RunStory& story)
{
    const RunAssessment run = story.assessed();
    QStringList words{run.title, run.headline, run.phaseWord, run.integrity, run.rto.startRule};
    for (const StepLine& step : run.steps) {
        words += {step.sentence, step.word, step.kind, step.undo, step.why};
        words += step.needs + step.evidence;
    }
    for (const LogLine& line : run.log)
        words << line.text;
    const auto report = runReport(story.view, run, QFont());
    words += report->toPlainText().split(QLatin1Char('\n'));
    for (QString& text : words)
        if (isGiven(story, text))
            text.clear();
    return words;
}

/// Everything that the models say in every scenario and every story, always in the same order.
QStringList allWords()
{
    QStringList words;
    Theme theme(ThemeKind::Dark);
    for (const Scenario scenario : allScenarios()) {
        Bridge bridge(theme);
        bridge.live(Scenario::Normal, 20);
        bridge.live(scenario, 15);
        words += fleetWords(bridge.store.assessment()) + guardWords(bridge);
    }
    for (const RunStory& story : {justStarted(), movingStory(), heldInOutage(), refusedStory(),
                                  doubtfulStory(), falseAlarmStory(), rolledBackStory(),
                                  needsOperatorStory(), askingStory(), finishedStory()})
        words += runWords(story);
    return words;
}

/// Whether it is a sentence of English, and not a name, a code or a figure.
bool isEnglish(const QString& words)
{
    static const QRegularExpression english(
        QStringLiteral("\\b(the|of|is|are|not|no|and|to|this|that|by|for|with|has)\\b"));
    return words.contains(english);
}

} // namespace

/// That what the program asks for is what the translation holds: in German, which is complete.
class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(Theme::loadFonts());
        m_english = allWords();
        m_translation.emplace(QLocale(QLocale::German, QLocale::Germany));
    }

    void nothingThatTheModelsSayStaysEnglish()
    {
        const QStringList german = allWords();
        QCOMPARE(german.size(), m_english.size());
        QVERIFY(german.size() > 2'000);
        QStringList left;
        for (qsizetype i = 0; i < german.size(); ++i)
            if (isEnglish(german.at(i)) && german.at(i) == m_english.at(i))
                left << german.at(i);
        left.removeDuplicates();
        QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
    }

    void aVerdictNamesItsEvidence()
    {
        Theme theme(ThemeKind::Dark);
        Bridge bridge(theme);
        bridge.live(Scenario::Normal, 20);
        bridge.live(Scenario::KilledPrimary, 15);
        const RegionAssessment& region = bridge.store.assessment().regions.front();
        QVERIFY2(region.headline.contains(QLatin1String("keine Antwort seit")),
                 qPrintable(region.headline));
        QCOMPARE(region.evidence.front().seenFrom, QStringLiteral("dieses Pult"));
    }

    void theGuardChecksInGerman()
    {
        Theme theme(ThemeKind::Dark);
        Bridge bridge(theme);
        bridge.live(Scenario::KilledPrimary, 20);
        QVERIFY(guardWords(bridge).contains(
            QStringLiteral("Was diese Schutzabfrage liest, ist frisch")));
    }

    void aRunSaysWhereItStands()
    {
        QCOMPARE(heldInOutage().assessed().headline,
                 QStringLiteral("Angehalten nach Schritt 5. Schreibzugriffe sind AUSGEFALLEN, "
                                "solange angehalten: 00:12 lang."));
    }

    void errorsOfTheOutsideWorldAreGerman()
    {
        QCOMPARE(makePrivateFolder(QStringLiteral("/proc/none")).error().what,
                 QStringLiteral("Der Ordner /proc/none kann nicht angelegt werden"));
        QCOMPARE(postgresError({QStringLiteral("db"), 5432, {}}, QStringLiteral("25006"), {}).what,
                 QStringLiteral("PostgreSQL auf db:5432 lässt nur Lesen zu"));
        QCOMPARE(dnsTimeout(QStringLiteral("a.example"), {}, Seconds{2}).what,
                 QStringLiteral("Der Nameserver dieses Pults antwortete für a.example in 2.0 s "
                                "nicht"));
    }

    void aTableOfWordsIsLookedUpWhereItIsWrittenDown()
    {
        DatabaseState database;
        database.settings[QStringLiteral("wal_retrieve_retry_interval")] = QStringLiteral("5s");
        QCOMPARE(slowSettings(database).at(0).consequence,
                 QStringLiteral("eine Hochstufung kann so lange warten"));
    }

    void oneIsSaidOtherwiseThanMany()
    {
        FleetAssessment assessment;
        assessment.regions.resize(1);
        assessment.regions.front().quality = Quality::Live;
        QCOMPARE(countRegions(assessment).at(0).words, QStringLiteral("1 Region normal"));
        assessment.regions.front().severity = Severity::Advisory;
        QCOMPARE(countRegions(assessment).at(0).words, QStringLiteral("1 Hinweis"));
        assessment.regions.push_back(assessment.regions.front());
        QCOMPARE(countRegions(assessment).at(0).words, QStringLiteral("2 Hinweise"));
    }

private:
    QStringList m_english;
    std::optional<Translation> m_translation;
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
