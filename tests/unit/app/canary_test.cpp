#include "app/providers/answer_cache.h"
#include "app/providers/canary_verdict.h"
#include "app/providers/public_canary.h"
#include "app/providers/writable_region.h"
#include "models/simulation/simulated_fleet.h"
#include "tests/support/suite/suite.h"

using namespace pilothouse;
using namespace std::chrono_literals;

namespace {

const MonotonicTime start{1'000s};

HttpOutcome answered(int status, const QByteArray& body)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    return {reply, true};
}

Error lost()
{
    return {ErrorCode::Timeout, QStringLiteral("No answer"), {}, {}};
}

FleetSnapshot seen(const Fleet& fleet, const std::vector<std::pair<bool, int>>& states)
{
    FleetSnapshot snapshot;
    for (std::size_t i = 0; i < states.size(); ++i) {
        DatabaseState state;
        state.isInRecovery = states[i].first;
        state.timeline = states[i].second;
        snapshot.regions[fleet.regions[i].id].database.accept(state, start);
    }
    return snapshot;
}

} // namespace

/// What an answer means for a token, where tokens go, and how long a name is believed.
class CanaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void databaseAnswers()
    {
        const RegionId region(QStringLiteral("eastus"));
        PostgresRows rows;
        QVERIFY(databaseVerdict({rows, {}, false}, region) ==
                (CanaryVerdict{CanaryOutcome::Acknowledged, QStringLiteral("eastus"), {}}));
        rows.notices = {{QStringLiteral("01000"), QStringLiteral("canceling wait")}};
        QVERIFY(databaseVerdict({rows, {}, false}, region).outcome ==
                CanaryOutcome::LocallyCommitted);
        QVERIFY(databaseVerdict({lost(), {}, true}, region).outcome == CanaryOutcome::Unknown);
        QVERIFY(databaseVerdict({lost(), QStringLiteral("25006"), false}, region).outcome ==
                CanaryOutcome::Refused);
        QVERIFY(databaseVerdict({lost(), QStringLiteral("40003"), false}, region).outcome ==
                CanaryOutcome::Unknown);
    }

    void withoutItsTableItSaysWhatMakesOne_data()
    {
        QTest::addColumn<QString>("sqlState");
        QTest::addColumn<bool>("isPreparing");
        QTest::newRow("no table") << QStringLiteral("42P01") << true;
        QTest::newRow("no right") << QStringLiteral("42501") << true;
        QTest::newRow("read-only") << QStringLiteral("25006") << false;
    }

    void withoutItsTableItSaysWhatMakesOne()
    {
        QFETCH(const QString, sqlState);
        QFETCH(const bool, isPreparing);
        const CanaryVerdict verdict =
            databaseVerdict({lost(), sqlState, false}, RegionId(QStringLiteral("eastus")));
        QCOMPARE(verdict.outcome, CanaryOutcome::Refused);
        QCOMPARE(verdict.why.nextStep.contains(QStringLiteral("watcher.sql")), isPreparing);
    }

    void publicAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("outcome");
        const auto row = [](const char* name, int status, const char* body, CanaryOutcome outcome) {
            QTest::newRow(name) << status << QByteArray(body) << static_cast<int>(outcome);
        };
        row("committed", 200, R"({"committed":true,"region":"eastus"})",
            CanaryOutcome::Acknowledged);
        row("local", 200, R"({"committed":true,"locallyCommitted":true})",
            CanaryOutcome::LocallyCommitted);
        row("not in these words", 200, "ok", CanaryOutcome::Unknown);
        row("gateway", 502, "<html>", CanaryOutcome::Unknown);
        row("doubt", 503, R"({"committed":false,"outcome":"unknown"})", CanaryOutcome::Unknown);
        row("refused", 503, R"({"committed":false,"outcome":"refused"})", CanaryOutcome::Refused);
        row("no such path", 404, "", CanaryOutcome::Refused);
        row("committed but an error", 500, R"({"committed":true})", CanaryOutcome::Unknown);
    }
    void publicAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, outcome);
        QCOMPARE(static_cast<int>(publicVerdict(answered(status, body)).outcome), outcome);
    }

    void aRequestThatNeverLeftIsRefusedAndOneThatLeftIsUnknown()
    {
        QVERIFY(publicVerdict({lost(), false}).outcome == CanaryOutcome::Refused);
        QVERIFY(publicVerdict({lost(), true}).outcome == CanaryOutcome::Unknown);
    }

    void aNameIsBelievedForExactlyItsTtl()
    {
        AnswerCache cache;
        QVERIFY(cache.at(start) == nullptr);
        cache.put({{QStringLiteral("10.0.0.1")}, {}, 10, {}}, start);
        QVERIFY(cache.at(start + 9'999ms) != nullptr);
        QVERIFY(cache.at(start + 10s) == nullptr);
        cache.put({{QStringLiteral("10.0.0.2")}, {}, 0, {}}, start + 10s);
        QVERIFY(cache.at(start + 10s) == nullptr);
    }

    void tokensFollowThePrimary()
    {
        const Fleet fleet = simulatedFleet(3);
        const RegionId home = fleet.regions[0].id;
        const RegionId next = fleet.regions[1].id;
        const auto writable = [&](const FleetSnapshot& snapshot, const RegionId& last,
                                  MonotonicTime now) {
            return writableRegion(fleet, snapshot, last, now)->id;
        };
        QVERIFY(writable({}, {}, start) == home);
        const FleetSnapshot moved = seen(fleet, {{true, 3}, {false, 4}, {true, 4}});
        QVERIFY(writable(moved, home, start) == next);
        // Two say so: the one of the later history.
        QVERIFY(writable(seen(fleet, {{false, 3}, {false, 4}}), home, start) == next);
        QVERIFY(writable(seen(fleet, {{false, 4}, {false, 4}}), next, start) == next);
        // An old reading proves nothing: it stays with the last.
        QVERIFY(writable(moved, home, start + 60s) == home);
    }

    void onlyAHostOfTheFleetIsBelievedAsAnAlias()
    {
        const Fleet fleet = simulatedFleet(3);
        const QString own = fleet.regions[1].application.host;
        const QString publicName = QStringLiteral("public.trafficmanager.net");
        QCOMPARE(verifiedHost(fleet, publicName, {{}, own, 10, {}}), own);
        QCOMPARE(verifiedHost(fleet, publicName, {{}, QStringLiteral("evil.net"), 10, {}}),
                 publicName);
    }
};

PILOTHOUSE_TEST(CanaryTest)
#include "canary_test.moc"
