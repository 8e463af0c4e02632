#include "models/telemetry/verdict.h"
#include "moment.h"
#include "tests/support/suite/suite.h"

using namespace pilothouse;
using namespace pilothouse::test;

Q_DECLARE_METATYPE(pilothouse::Scenario)
Q_DECLARE_METATYPE(pilothouse::Verdict)
Q_DECLARE_METATYPE(pilothouse::Severity)
Q_DECLARE_METATYPE(pilothouse::Quality)

namespace {

Testimony line(EvidenceKind kind, Vantage vantage, bool isAboutDatabase)
{
    Testimony result;
    result.evidence.kind = kind;
    result.evidence.quality = Quality::Live;
    result.vantage = vantage;
    result.isAboutDatabase = isAboutDatabase;
    return result;
}

Testimony death(EvidenceKind kind, Vantage vantage, bool isAboutDatabase)
{
    Testimony result = line(kind, vantage, isAboutDatabase);
    result.evidence.speaksForDeath = true;
    return result;
}

const Vantage desk{Vantage::Place::Desk, 0};
const Vantage traffic{Vantage::Place::TrafficManager, 0};
const Vantage host{Vantage::Place::HostControl, 0};
const Vantage west{Vantage::Place::Region, 1};
const Error refusal{
    ErrorCode::Refused, QStringLiteral("refused"), QStringLiteral("connection refused"), {}};

/// The primary is killed, and only its database and Traffic Manager are left to speak of it.
FleetSnapshot databaseAndTrafficManagerAlone(Moment& moment)
{
    FleetSnapshot killed = moment.snapshot(Scenario::KilledPrimary);
    RegionReadings& readings = killed.regions[moment.fleet.regions[0].id];
    readings.health = readings.criticalHealth = {};
    readings.host = {};
    for (std::size_t place = 1; place < 3; ++place)
        killed.regions[moment.fleet.regions[place].id].database = {};
    const RegionId second = moment.fleet.regions[1].id;
    killed.regions[second].health = moment.snapshot().regions[second].health;
    return killed;
}

/// Lets the second region's standby receive; when it last heard.
MonotonicTime letReceive(FleetSnapshot& killed, Moment& moment)
{
    const RegionId standby = moment.fleet.regions[1].id;
    Reading<DatabaseState>& peer = killed.regions[standby].database;
    peer = moment.snapshot().regions.at(standby).database;
    peer.value->receiver->lastMessageAge = Milliseconds{100};
    return peer.valueAt - Milliseconds{100};
}

} // namespace

class VerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void downNeedsEveryLeg_data()
    {
        using Lines = std::vector<Testimony>;
        QTest::addColumn<Lines>("lines");
        QTest::addColumn<Verdict>("verdict");
        const Testimony database = death(EvidenceKind::Database, desk, true);
        const Testimony service = death(EvidenceKind::Service, desk, false);
        const Testimony monitor = death(EvidenceKind::Service, traffic, false);
        const Testimony peer = death(EvidenceKind::Peers, west, true);
        const Testimony platform = death(EvidenceKind::Platform, host, true);
        Testimony stalePeer = peer;
        stalePeer.evidence.quality = Quality::Stale;
        Testimony life = line(EvidenceKind::Peers, west, true);
        life.evidence.speaksForLife = true;
        Testimony oldLife = life;
        oldLife.evidence.quality = Quality::Stale;
        QTest::newRow("nothing") << Lines{} << Verdict::Unknown;
        QTest::newRow("all legs") << Lines{database, peer} << Verdict::Down;
        QTest::newRow("service from elsewhere") << Lines{database, monitor} << Verdict::Down;
        QTest::newRow("host control") << Lines{service, platform} << Verdict::Down;
        QTest::newRow("one kind only") << Lines{database} << Verdict::Suspected;
        QTest::newRow("one kind twice") << Lines{service, monitor} << Verdict::Suspected;
        QTest::newRow("one kind twice, with a witness")
            << Lines{database, death(EvidenceKind::Database, west, true)} << Verdict::Suspected;
        QTest::newRow("one vantage point") << Lines{database, service} << Verdict::Suspected;
        QTest::newRow("no witness about the database")
            << Lines{service, monitor, death(EvidenceKind::Peers, west, false)}
            << Verdict::Suspected;
        QTest::newRow("stale witness") << Lines{database, stalePeer} << Verdict::Suspected;
        QTest::newRow("vetoed") << Lines{database, monitor, platform, life} << Verdict::Suspected;
        QTest::newRow("old life is no veto") << Lines{database, monitor, oldLife} << Verdict::Down;
        QTest::newRow("service over a living database")
            << Lines{service, monitor, life} << Verdict::Degraded;
        QTest::newRow("life only") << Lines{life} << Verdict::Up;
    }
    void downNeedsEveryLeg()
    {
        QFETCH(std::vector<Testimony>, lines);
        QTEST(judge(lines, false).verdict, "verdict");
        QCOMPARE(judge(lines, true).verdict, Verdict::Unknown);
    }

    void eachScenarioHasItsVerdict_data()
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<QString>("headline");
        const auto row = [](Scenario scenario, Verdict verdict, Severity severity,
                            const char* headline) {
            QTest::newRow(qPrintable(scenarioName(scenario)))
                << scenario << verdict << severity << QString::fromUtf8(headline);
        };
        row(Scenario::Normal, Verdict::Up, Severity::Normal, "writes 2");
        row(Scenario::KilledPrimary, Verdict::Down, Severity::Critical, "no answer since 03:11:5");
        row(Scenario::HungPrimary, Verdict::Down, Severity::Critical, "no answer since");
        row(Scenario::RecoveringPrimary, Verdict::Degraded, Severity::High,
            "database recovering for 12 s");
        row(Scenario::BrokenApplication, Verdict::Degraded, Severity::High,
            "application answers 500");
        row(Scenario::DegradedEndpoint, Verdict::Degraded, Severity::Medium,
            "Traffic Manager: Degraded");
        row(Scenario::Partition, Verdict::Suspected, Severity::High, "no answer since");
        row(Scenario::DeskCutOff, Verdict::Unknown, Severity::Normal,
            "this desk reaches no region");
        row(Scenario::TwoPrimaries, Verdict::Up, Severity::Critical, "TWO PRIMARIES");
        row(Scenario::CutLink, Verdict::Up, Severity::Normal, "writes 2");
        row(Scenario::AllUnknown, Verdict::Unknown, Severity::Normal, "waiting for first sample");
        row(Scenario::Empty, Verdict::Unknown, Severity::Normal, "waiting for first sample");
    }
    void eachScenarioHasItsVerdict()
    {
        QFETCH(Scenario, scenario);
        QFETCH(QString, headline);
        Moment moment;
        const FleetAssessment seen = moment.look(scenario);
        const RegionAssessment& primary = seen.regions.front();
        QTEST(primary.verdict, "verdict");
        QTEST(primary.severity, "severity");
        QVERIFY2(primary.headline.startsWith(headline), qPrintable(primary.headline));
    }

    void partitionIsDisagreementAndNoPrimaryIsNamed()
    {
        Moment moment;
        const FleetAssessment seen = moment.look(Scenario::Partition);
        QCOMPARE(seen.regions.front().quality, Quality::Disagree);
        QVERIFY(!seen.primary);
        QCOMPARE(seen.regions.front().roleText, QStringLiteral("was PRIMARY"));
    }

    void twoPrimariesNameNone()
    {
        Moment moment;
        moment.liveThrough(2);
        const FleetAssessment seen = moment.look(Scenario::TwoPrimaries);
        QVERIFY(!seen.primary);
        QCOMPARE(seen.regions[0].severity, Severity::Critical);
        QCOMPARE(seen.regions[1].severity, Severity::Critical);
        QCOMPARE(seen.regions[1].roleText, QStringLiteral("PRIMARY"));
        QCOMPARE(seen.links[0].state, LinkState::Broken);
        QVERIFY(!seen.links[0].lagSeconds.number);
    }

    void eachProofOfLifeIsAVeto_data()
    {
        QTest::addColumn<int>("veto");
        QTest::newRow("commit by the database canary") << 0;
        QTest::newRow("commit through the public path") << 1;
        QTest::newRow("a standby receives") << 2;
        QTest::newRow("the write page commits") << 3;
    }
    void eachProofOfLifeIsAVeto()
    {
        QFETCH(int, veto);
        Moment moment;
        const FleetSnapshot well = moment.snapshot();
        FleetSnapshot killed = moment.snapshot(Scenario::KilledPrimary);
        QCOMPARE(moment.look(killed).regions.front().verdict, Verdict::Down);
        if (veto == 0)
            killed.databaseCanary = well.databaseCanary;
        else if (veto == 1)
            killed.publicCanary = well.publicCanary;
        else if (veto == 2)
            killed.regions[moment.fleet.regions[1].id] =
                well.regions.at(moment.fleet.regions[1].id);
        else
            killed.regions[moment.fleet.regions[0].id].criticalHealth =
                well.regions.at(moment.fleet.regions[0].id).criticalHealth;
        const RegionAssessment primary = moment.look(killed).regions.front();
        QCOMPARE(primary.verdict, Verdict::Suspected);
        QCOMPARE(primary.quality, Quality::Disagree);
    }

    void aCommitFromBeforeTheRefusalsIsNoVeto()
    {
        Moment moment;
        FleetSnapshot killed = moment.snapshot(Scenario::KilledPrimary);
        CanaryBooks& books = *killed.publicCanary.value;
        books.answeredBy = moment.fleet.regions[0].id.text();
        const MonotonicTime now = moment.clock.monotonic();
        killed.regions[moment.fleet.regions[0].id].database.failingSince =
            now - Milliseconds{1'500};
        books.lastAcknowledgedAt = now - Milliseconds{1'600};
        QCOMPARE(moment.look(killed).regions.front().verdict, Verdict::Down);
        books.lastAcknowledgedAt = now - Milliseconds{1'400};
        QCOMPARE(moment.look(killed).regions.front().verdict, Verdict::Suspected);
    }

    /// What the primary sent before it died is still on its way to a far standby.
    void aMessageFromBeforeTheRefusalsIsNoVetoWhereNoProcessIs()
    {
        Moment moment;
        const RegionId primary = moment.fleet.regions[0].id;
        FleetSnapshot killed = moment.snapshot(Scenario::KilledPrimary);
        const MonotonicTime heardAt = letReceive(killed, moment);
        std::optional<MonotonicTime>& refused = killed.regions[primary].database.failingSince;
        refused = heardAt - Milliseconds{499};
        QCOMPARE(moment.look(killed).regions.front().verdict, Verdict::Down);
        refused = heardAt - Milliseconds{500};
        QCOMPARE(moment.look(killed).regions.front().verdict, Verdict::Suspected);
    }

    /// A standby without a receiver and a desk that is cut off from the primary are two vantage
    /// points; one that receives outweighs both, however fresh the refusals are.
    void aStandbyThatReceivesIsAVetoWhereNobodySawTheProcessesGo()
    {
        Moment moment;
        const RegionId primary = moment.fleet.regions[0].id;
        FleetSnapshot cut = moment.snapshot(Scenario::KilledPrimary);
        const MonotonicTime heardAt = letReceive(cut, moment);
        cut.regions[primary].host = {};
        cut.regions[primary].database.failingSince = heardAt - Milliseconds{300};
        QCOMPARE(moment.look(cut).regions.front().verdict, Verdict::Suspected);
        cut.regions[moment.fleet.regions[1].id].database = {};
        QCOMPARE(moment.look(cut).regions.front().verdict, Verdict::Down);
    }

    /// After a crash a receiver is back with its next try, unless it ended because it had heard
    /// nothing for longer than a living primary is ever silent.
    void aReceiverThatIsJustGoneCountsOnlyAfterASilence_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<bool>("speaksForDeath");
        QTest::newRow("the longest of a living primary") << 1'300 << false;
        QTest::newRow("longer than that") << 1'301 << true;
    }
    void aReceiverThatIsJustGoneCountsOnlyAfterASilence()
    {
        QFETCH(int, milliseconds);
        Moment moment;
        const RegionId standby = moment.fleet.regions[1].id;
        FleetSnapshot seen = moment.snapshot();
        seen.regions[standby].database.value->receiver->lastMessageAge = Milliseconds{milliseconds};
        moment.look(seen);
        moment.clock.advance(Milliseconds{250});
        seen = moment.snapshot();
        seen.regions[standby].database.value->receiver.reset();
        const FleetAssessment told = moment.look(seen);
        const std::vector<Evidence>& lines = told.regions.front().evidence;
        const auto word = std::find_if(lines.begin(), lines.end(), [&](const Evidence& each) {
            return each.kind == EvidenceKind::Peers &&
                   each.seenFrom == moment.fleet.regions[1].name;
        });
        QVERIFY(word != lines.end());
        QTEST(word->speaksForDeath, "speaksForDeath");
    }

    void refusalsCountAfterThreeHundredMilliseconds_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("299 ms") << 299 << Verdict::Suspected;
        QTest::newRow("300 ms") << 300 << Verdict::Down;
    }
    void refusalsCountAfterThreeHundredMilliseconds()
    {
        QFETCH(int, milliseconds);
        Moment moment;
        FleetSnapshot killed = databaseAndTrafficManagerAlone(moment);
        Reading<DatabaseState>& database = killed.regions[moment.fleet.regions[0].id].database;
        database.failingSince = database.attemptAt - Milliseconds{milliseconds};
        QTEST(moment.look(killed).regions.front().verdict, "verdict");
    }

    /// A look that waited in vain for longer than that needs no second one.
    void aSilenceCountsFromWhenItsLookBegan_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("299 ms") << 299 << Verdict::Suspected;
        QTest::newRow("300 ms") << 300 << Verdict::Down;
    }
    void aSilenceCountsFromWhenItsLookBegan()
    {
        QFETCH(int, milliseconds);
        Moment moment;
        FleetSnapshot hung = databaseAndTrafficManagerAlone(moment);
        Reading<DatabaseState>& database = hung.regions[moment.fleet.regions[0].id].database;
        database.accept(*database.value, database.valueAt);
        const MonotonicTime now = moment.clock.monotonic();
        database.refuse({ErrorCode::Timeout, QStringLiteral("no answer"), {}, {}}, now,
                        Unserved{now - Milliseconds{milliseconds}});
        QTEST(moment.look(hung).regions.front().verdict, "verdict");
    }

    void recoveryIsLife()
    {
        Moment moment;
        FleetSnapshot killed = moment.snapshot(Scenario::KilledPrimary);
        const FleetSnapshot recovering = moment.snapshot(Scenario::RecoveringPrimary);
        RegionReadings& readings = killed.regions[moment.fleet.regions[0].id];
        readings.database = recovering.regions.at(moment.fleet.regions[0].id).database;
        readings.host = recovering.regions.at(moment.fleet.regions[0].id).host;
        QCOMPARE(moment.look(killed).regions.front().verdict, Verdict::Degraded);
    }

    void verdictSinceAndTheIncidentAreKept()
    {
        Moment moment;
        moment.liveThrough(2);
        QVERIFY(!moment.memory.incidentSince);
        const UtcTime killedAt = moment.clock.utc();
        const MonotonicTime detectedAt = moment.clock.monotonic();
        moment.look(Scenario::KilledPrimary);
        moment.clock.advance(Seconds{3});
        const FleetAssessment later = moment.look(Scenario::KilledPrimary);
        QCOMPARE(*later.regions.front().verdictSince, killedAt);
        QCOMPARE(*moment.memory.incidentSince, detectedAt);
        moment.clock.advance(Seconds{1});
        moment.look(Scenario::DeskCutOff);
        QVERIFY(moment.memory.incidentSince);
        moment.look(Scenario::Normal);
        QVERIFY(!moment.memory.incidentSince);
    }
};

PILOTHOUSE_TEST(VerdictTest)
#include "verdict_test.moc"
