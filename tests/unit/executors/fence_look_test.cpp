#include "app/executors/fence_look.h"
#include "tests/support/suite/suite.h"

#include <optional>

using namespace pilothouse;

namespace {

/// Says what it is told to say, when it is told.
class ScriptedRung : public FenceRung
{
public:
    using FenceRung::FenceRung;

    void look(Seen seen) override { m_seen = std::move(seen); }
    [[nodiscard]] bool isSilent() const override { return m_isSilent; }

    void beSilent() { m_isSilent = true; }

    [[nodiscard]] bool isAsked() const { return static_cast<bool>(m_seen); }
    void say(const Result<RungSight>& sight) { std::exchange(m_seen, nullptr)(sight); }

private:
    Seen m_seen;
    bool m_isSilent = false;
};

RungSight sightOf(std::initializer_list<FenceFact> facts, Truth truth)
{
    RungSight sight;
    for (const FenceFact fact : facts)
        sight.readings.push_back({fact, truth, QStringLiteral("test"), Microseconds{0}});
    sight.words = truth == Truth::Yes ? QStringLiteral("held") : QStringLiteral("not held");
    return sight;
}

const RungSight runs = sightOf({FenceFact::NoPostmaster, FenceFact::NoOrphans}, Truth::No);
const RungSight isOff = sightOf({FenceFact::HostOff}, Truth::Yes);
const RungSight isOn = sightOf({FenceFact::HostOff}, Truth::No);
const Error silence{ErrorCode::Timeout, QStringLiteral("Nobody answers"), {}, {}};

/// Two rungs: the host's processes first, then the platform's word about the host.
struct Ladders
{
    Fleet fleet;
    ScriptedRung* processes = nullptr;
    ScriptedRung* host = nullptr;
    std::unique_ptr<FenceLook> look;
    std::optional<FenceSight> seen;

    explicit Ladders(FenceQuestion question, bool isFirstSilent = false)
    {
        fleet.failover.acceptedFenceRungs = {Rung::NoProcess, Rung::HostStopped};
        FenceRungs rungs;
        for (auto [rung, place] :
             {std::pair{Rung::NoProcess, &processes}, std::pair{Rung::HostStopped, &host}}) {
            auto made = std::make_unique<ScriptedRung>(rung);
            *place = made.get();
            rungs.push_back(std::move(made));
        }
        if (isFirstSilent)
            processes->beSilent();
        look = std::make_unique<FenceLook>(fleet, std::move(rungs), nullptr);
        look->look(question, Milliseconds{60'000}, [this](FenceSight sight) { seen = sight; });
    }
};

} // namespace

/// How much must be seen before "not fenced" is said.
class FenceLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginningItNeedsTheFirstRungsNoAlone()
    {
        Ladders ladder(FenceQuestion::WhetherToBeginIt);
        QVERIFY(ladder.processes->isAsked());
        ladder.processes->say(runs);
        QVERIFY(ladder.seen.has_value());
        QCOMPARE(ladder.seen->isProved, Truth::No);
        QVERIFY(!ladder.host->isAsked());
    }

    void whetherAnyHoldsIsAskedOfEveryRung()
    {
        Ladders ladder(FenceQuestion::WhetherAnyHolds);
        ladder.processes->say(runs);
        QVERIFY(!ladder.seen.has_value());
        QVERIFY(ladder.host->isAsked());
        ladder.host->say(isOff);
        QVERIFY(ladder.seen.has_value());
        QCOMPARE(ladder.seen->isProved, Truth::Yes);
    }

    void nobodyWaitsForTheFirstRungWhoseSilenceIsKnown()
    {
        Ladders ladder(FenceQuestion::WhetherToBeginIt, true);
        QVERIFY(ladder.processes->isAsked());
        QVERIFY(ladder.host->isAsked());
        ladder.host->say(isOff);
        QVERIFY(ladder.seen.has_value());
        QCOMPARE(ladder.seen->isProved, Truth::Yes);
    }

    void silenceIsNoNo()
    {
        Ladders ladder(FenceQuestion::WhetherToBeginIt);
        ladder.processes->say(silence);
        QVERIFY(!ladder.seen.has_value());
        QVERIFY(ladder.host->isAsked());
        ladder.host->say(isOn);
        QVERIFY(ladder.seen.has_value());
        QCOMPARE(ladder.seen->isProved, Truth::Unknown);
        QVERIFY(ladder.seen->words.contains(silence.what));
    }
};

PILOTHOUSE_TEST(FenceLookTest)
#include "fence_look_test.moc"
