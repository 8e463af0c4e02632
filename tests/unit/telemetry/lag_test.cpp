#include "moment.h"
#include "tests/support/suite/suite.h"

using namespace pilothouse;
using namespace pilothouse::test;

class LagTest : public QObject
{
    Q_OBJECT

private:
    /// The first standby's words, to be changed.
    static DatabaseState& standby(FleetSnapshot& snapshot, const Moment& moment)
    {
        return *snapshot.regions[moment.fleet.regions[1].id].database.value;
    }
    static DatabaseState& primary(FleetSnapshot& snapshot, const Moment& moment)
    {
        return *snapshot.regions[moment.fleet.regions[0].id].database.value;
    }
    static void makeIdle(FleetSnapshot& snapshot, const Moment& moment)
    {
        const std::uint64_t end = primary(snapshot, moment).writeLsn;
        ReplicationSender& row = primary(snapshot, moment).senders.front();
        row.sentLsn = row.writeLsn = row.flushLsn = row.replayLsn = end;
        row.writeLag.reset();
        row.flushLag.reset();
        row.replayLag.reset();
        standby(snapshot, moment).receiveLsn = standby(snapshot, moment).replayLsn = end;
        standby(snapshot, moment).replayDelay = Seconds{31};
    }

private Q_SLOTS:
    void anIdleStandbyLagsExactlyNothing()
    {
        Moment moment;
        FleetSnapshot idle = moment.snapshot();
        makeIdle(idle, moment);
        const LinkAssessment link = moment.look(idle).links.front();
        QCOMPARE(*link.lagSeconds.number, 0.0);
        QCOMPARE(link.lagSeconds.bound, Bound::Exact);
        QCOMPARE(link.lagSeconds.text, QStringLiteral("0 s"));
        QCOMPARE(*link.lagBytes.number, 0.0);
    }

    void receivedButNotReplayedIsNotZero()
    {
        Moment moment;
        FleetSnapshot idle = moment.snapshot();
        makeIdle(idle, moment);
        standby(idle, moment).receiveLsn += 4'096;
        const Figure lag = moment.look(idle).links.front().lagSeconds;
        QVERIFY(lag.number != 0.0 || lag.bound != Bound::Exact);
    }

    void aBusyStandbyLagsAsTheSenderMeasures()
    {
        Moment moment;
        moment.liveThrough(5);
        const FleetSnapshot busy = moment.snapshot();
        const LinkAssessment link = moment.look(busy).links.front();
        const Microseconds measured =
            *busy.regions.at(moment.fleet.regions[0].id).database.value->senders[0].replayLag;
        QCOMPARE(*link.lagSeconds.number, static_cast<double>(measured.count()) / 1e6);
        QCOMPARE(link.lagSeconds.bound, Bound::Exact);
        QCOMPARE(link.state, LinkState::Streaming);
        QVERIFY(link.byteRate.number > 1e6);
    }

    void behindACutLinkLagGrowsAndIsAtLeast()
    {
        Moment moment;
        moment.liveThrough(30);
        const LinkAssessment first = moment.look(Scenario::CutLink).links.front();
        QCOMPARE(first.state, LinkState::Broken);
        QCOMPARE(first.lagSeconds.bound, Bound::AtLeast);
        QVERIFY2(*first.lagSeconds.number > 11.0 && *first.lagSeconds.number <= 12.5,
                 qPrintable(first.lagSeconds.text));
        QVERIFY(first.lagSeconds.text.startsWith(QStringLiteral("≥ ")));
        QCOMPARE(*first.byteRate.number, 0.0);
        QCOMPARE(first.severity, Severity::High);
        // The standby's position stays where it was cut; time does not.
        const FleetSnapshot cut = moment.snapshot(Scenario::CutLink);
        moment.clock.advance(Milliseconds{1'000});
        const LinkAssessment later = moment.look(cut).links.front();
        QVERIFY(*later.lagSeconds.number - *first.lagSeconds.number > 0.99);
        QVERIFY2(later.label.startsWith(QStringLiteral("no stream 00:0")), qPrintable(later.label));
    }

    /// For seconds after a silent cut the sender still has its row, with the lag of before.
    void theSendersOldMeasureDoesNotStandForABrokenLink()
    {
        Moment moment;
        moment.liveThrough(30);
        FleetSnapshot well = moment.snapshot();
        FleetSnapshot cut = moment.snapshot(Scenario::CutLink);
        ReplicationSender row = primary(well, moment).senders.front();
        row.replayLsn = standby(cut, moment).replayLsn;
        row.replayLag = Seconds{60};
        primary(cut, moment).senders.insert(primary(cut, moment).senders.begin(), row);
        const LinkAssessment link = moment.look(cut).links.front();
        QCOMPARE(link.state, LinkState::Broken);
        QCOMPARE(link.lagSeconds.bound, Bound::AtLeast);
        QVERIFY2(*link.lagSeconds.number < 13.0, qPrintable(link.lagSeconds.text));
    }

    /// Nothing is replayed for 3 s over a stream that stands; the sender's measure stands still.
    void theSendersMeasureIsOverruledByTheClock()
    {
        Moment moment;
        moment.liveThrough(30);
        FleetSnapshot before = moment.snapshot();
        moment.liveThrough(3);
        FleetSnapshot stuck = moment.snapshot();
        ReplicationSender& row = primary(stuck, moment).senders.front();
        row.replayLsn = primary(before, moment).senders.front().replayLsn;
        row.replayLag = Milliseconds{5};
        standby(stuck, moment).replayLsn = row.replayLsn;
        const LinkAssessment link = moment.look(stuck).links.front();
        QVERIFY(link.state != LinkState::Broken);
        QCOMPARE(link.lagSeconds.bound, Bound::AtLeast);
        QVERIFY2(*link.lagSeconds.number > 2.0, qPrintable(link.lagSeconds.text));
    }

    void withoutMemoryACutLinkIsAtLeastWhatWasSeen()
    {
        Moment moment;
        const Figure lag = moment.look(Scenario::CutLink).links.front().lagSeconds;
        QCOMPARE(lag.bound, Bound::AtLeast);
        QVERIFY(*lag.number < 1.0);
    }

    void pausedReplaySaysSoAndLagGrowsThoughTheSendersStandsStill()
    {
        Moment moment;
        moment.liveThrough(60);
        const FleetAssessment seen = moment.look(Scenario::PausedReplay);
        const LinkAssessment& link = seen.links.front();
        QCOMPARE(link.lagSeconds.bound, Bound::AtLeast);
        QVERIFY2(*link.lagSeconds.number > 41.0 && *link.lagSeconds.number < 43.0,
                 qPrintable(link.lagSeconds.text));
        QVERIFY(link.why.contains(QStringLiteral("paused")));
        QVERIFY(seen.regions[1].headline.startsWith(QStringLiteral("replay paused")));
        QCOMPARE(link.severity, Severity::High);
    }

    void pausedReplayIsMediumBeforeItsLagIsKnown()
    {
        Moment moment;
        QCOMPARE(moment.look(Scenario::PausedReplay).links.front().severity, Severity::Medium);
    }

    void aSlowLinkPassesItsLimit()
    {
        Moment moment;
        const FleetAssessment seen = moment.look(Scenario::SlowLink);
        QCOMPARE(seen.links.front().severity, Severity::High);
        QCOMPARE(seen.regions[1].severity, Severity::High);
        QCOMPARE(seen.regions[1].headline, QStringLiteral("lag 38 s > 30 s"));
    }

    void aDarkPrimaryLeavesALowerLimit()
    {
        Moment moment;
        moment.liveThrough(5);
        const FleetAssessment seen = moment.look(Scenario::KilledPrimary);
        for (const LinkAssessment& link : seen.links) {
            QCOMPARE(link.state, LinkState::Broken);
            QCOMPARE(link.lagSeconds.bound, Bound::AtLeast);
            QCOMPARE(link.lagBytes.bound, Bound::AtLeast);
        }
        QCOMPARE(seen.regions[1].severity, Severity::Normal);
    }

    void aPartitionLeavesAnUpperLimitByTheStandbysClock()
    {
        Moment moment;
        const LinkAssessment link = moment.look(Scenario::Partition).links.front();
        QCOMPARE(link.state, LinkState::Streaming);
        QCOMPARE(link.lagSeconds.bound, Bound::AtMost);
        QVERIFY(!link.byteRate.number);
    }

    void aStaleStandbyMakesItsLinkStale()
    {
        Moment moment;
        FleetSnapshot silent = moment.snapshot(Scenario::StaleSource);
        RegionReadings& readings = silent.regions[moment.fleet.regions[1].id];
        readings.database.valueAt = moment.clock.monotonic() - Seconds{7};
        const FleetAssessment seen = moment.look(silent);
        QCOMPARE(seen.links.front().state, LinkState::Stale);
        QCOMPARE(seen.links.front().quality, Quality::Stale);
        QCOMPARE(seen.regions[1].quality, Quality::Stale);
        // The primary still sends to it, so it is not dead; but nobody here saw it lately.
        QCOMPARE(seen.regions[1].verdict, Verdict::Up);
        QCOMPARE(seen.summary, QStringLiteral("2 of 3 live, 1 stale"));
    }

    void thePrimaryHasNoLag()
    {
        Moment moment;
        const RegionAssessment region = moment.look(Scenario::Normal).regions.front();
        QVERIFY(!region.lag.number);
        QCOMPARE(region.lag.text, QStringLiteral("—"));
        QVERIFY(!region.lag.why.isEmpty());
    }

    void trendNeedsTimeAndTells()
    {
        Moment moment;
        QVERIFY(!moment.look(Scenario::Normal).links.front().trendPerSecond);
        moment.liveThrough(40);
        const auto trend = moment.look(Scenario::Normal).links.front().trendPerSecond;
        QVERIFY(trend && std::abs(*trend) < 0.01);
    }

    /// After minutes of calm the trend is harmless; what counts for a forecast is not.
    void aLinkThatBrokeGrowsByASecondEachSecond()
    {
        Moment moment;
        moment.liveThrough(240);
        FleetSnapshot cut = moment.snapshot(Scenario::CutLink);
        const DatabaseState held = standby(cut, moment);
        LinkAssessment link;
        for (int second = 0; second <= 60; ++second) {
            cut = moment.snapshot(Scenario::CutLink);
            standby(cut, moment).receiveLsn = held.receiveLsn;
            standby(cut, moment).replayLsn = held.replayLsn;
            link = moment.look(cut).links.front();
            moment.clock.advance(Seconds{1});
        }
        QVERIFY(link.trendPerSecond && *link.trendPerSecond < 0.5);
        QVERIFY(link.growthPerSecond && std::abs(*link.growthPerSecond - 1.0) < 0.05);
        // And none is told of once it has caught up.
        moment.liveThrough(60);
        const LinkAssessment healed = moment.look(Scenario::Normal).links.front();
        QVERIFY(healed.growthPerSecond && *healed.growthPerSecond < 0.01);
    }

    void memoryIsBounded()
    {
        Moment moment;
        moment.liveThrough(1'300);
        QCOMPARE(moment.memory.primary->marks.size(), AssessmentMemory::walMarkLimit);
        for (const auto& [id, link] : moment.memory.links)
            QVERIFY(link.lagMarks.size() <= 31);
    }
};

PILOTHOUSE_TEST(LagTest)
#include "lag_test.moc"
