#include "moment.h"
#include "tests/support/suite/suite.h"

using namespace pilothouse;
using namespace pilothouse::test;

namespace {

std::vector<Figure> figuresOf(const FleetAssessment& seen)
{
    std::vector<Figure> all;
    for (const RegionAssessment& region : seen.regions) {
        all.insert(all.end(), {region.lag, region.walRate, region.writes, region.healthLatencyMs});
        for (const FactGroup& group : region.facts)
            for (const Fact& fact : group.facts)
                all.push_back(fact.figure);
    }
    for (const LinkAssessment& link : seen.links)
        all.insert(all.end(),
                   {link.lagSeconds, link.lagBytes, link.byteRate, link.sentLsn, link.replayLsn});
    return all;
}

/// The promise of every screen: what is not known has no number, and reads "—".
bool keepsPromise(const FleetAssessment& seen)
{
    for (const Figure& figure : figuresOf(seen))
        if (!isShowable(figure.quality) && (figure.number || figure.text != QStringLiteral("—")))
            return false;
    return true;
}

} // namespace

class AgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingShowableComesFromUnknown()
    {
        for (const Scenario scenario : allScenarios())
            for (const int seconds : {0, 1, 4, 7, 11, 29, 31, 60}) {
                Moment moment;
                moment.liveThrough(2);
                const FleetSnapshot snapshot = moment.snapshot(scenario);
                moment.look(snapshot);
                moment.clock.advance(Seconds{seconds});
                QVERIFY2(keepsPromise(moment.look(snapshot)), qPrintable(scenarioName(scenario)));
            }
    }

    void aDeadFeedAgesByTheClockAlone()
    {
        Moment moment;
        moment.liveThrough(2);
        const FleetSnapshot last = moment.snapshot();
        QCOMPARE(moment.look(last).regions[1].quality, Quality::Live);
        moment.clock.advance(Milliseconds{2'000});
        QCOMPARE(moment.look(last).regions[1].quality, Quality::Ageing);
        moment.clock.advance(Milliseconds{4'000});
        const FleetAssessment stale = moment.look(last);
        QCOMPARE(stale.regions[1].quality, Quality::Stale);
        QCOMPARE(stale.regions[1].lag.quality, Quality::Stale);
        QVERIFY(stale.regions[1].lag.number);
        QVERIFY(stale.regions[1].lag.why.startsWith(QStringLiteral("last heard 6")));
        QCOMPARE(stale.links[0].state, LinkState::Stale);
        QVERIFY(!stale.primary);
        moment.clock.advance(Milliseconds{25'000});
        const FleetAssessment unknown = moment.look(last);
        QCOMPARE(unknown.regions[1].quality, Quality::Unknown);
        QCOMPARE(unknown.regions[1].roleText, QStringLiteral("UNKNOWN"));
        QCOMPARE(unknown.regions[0].roleText, QStringLiteral("was PRIMARY"));
        QCOMPARE(unknown.links[0].state, LinkState::Unknown);
        QCOMPARE(unknown.feedQuality, Quality::Unknown);
        QVERIFY(!unknown.regions[1].lag.number);
    }

    void slowSourcesAreCappedAtTenAndThirtySeconds()
    {
        Moment moment;
        FleetSnapshot last = moment.snapshot();
        for (auto& [id, readings] : last.regions)
            readings.database.interval = readings.health.interval =
                readings.criticalHealth.interval = Milliseconds{60'000};
        moment.clock.advance(Milliseconds{9'500});
        QVERIFY(isProof(moment.look(last).regions[0].quality));
        moment.clock.advance(Milliseconds{1'000});
        QCOMPARE(moment.look(last).regions[0].quality, Quality::Stale);
        moment.clock.advance(Milliseconds{20'000});
        QCOMPARE(moment.look(last).regions[0].quality, Quality::Unknown);
    }

    void aCutOffDeskBlamesItself()
    {
        Moment moment;
        moment.liveThrough(2);
        const FleetAssessment seen = moment.look(Scenario::DeskCutOff);
        for (const RegionAssessment& region : seen.regions) {
            QCOMPARE(region.verdict, Verdict::Unknown);
            QCOMPARE(region.headline, QStringLiteral("this desk reaches no region"));
        }
        QVERIFY(!moment.memory.incidentSince);
    }

    void aHealthyFleetIsQuiet()
    {
        Moment moment;
        const FleetAssessment seen = moment.look(Scenario::Normal);
        QCOMPARE(seen.summary, QStringLiteral("3 regions normal"));
        QCOMPARE(seen.primary->text(), QStringLiteral("eastus"));
        for (const RegionAssessment& region : seen.regions) {
            QCOMPARE(region.verdict, Verdict::Up);
            QCOMPARE(region.severity, Severity::Normal);
            QCOMPARE(region.quality, Quality::Live);
            QVERIFY(region.age.has_value());
            QVERIFY(region.facts.size() >= 5);
        }
    }

    void theSameMomentGivesTheSameAnswer()
    {
        for (const Scenario scenario : allScenarios()) {
            Moment one;
            Moment other;
            QCOMPARE(one.look(scenario) == other.look(scenario), true);
            QVERIFY(one.memory == other.memory);
        }
    }

    void aThousandRegionsCarryDetailsOnlyWhereAsked()
    {
        Moment moment;
        moment.fleet = simulatedFleet(1'000);
        const FleetSnapshot snapshot = moment.snapshot(Scenario::SlowLink);
        const RegionId detailed = moment.fleet.regions[7].id;
        const FleetAssessment seen = assess({moment.fleet, &snapshot, moment.clock.monotonic(),
                                             moment.clock.utc(), detailed},
                                            {})
                                         .assessment;
        QCOMPARE(seen.regions.size(), std::size_t{1'000});
        QCOMPARE(seen.links.size(), std::size_t{999});
        for (const RegionAssessment& region : seen.regions)
            QCOMPARE(!region.facts.empty(), region.id == detailed);
    }
};

PILOTHOUSE_TEST(AgeTest)
#include "age_test.moc"
