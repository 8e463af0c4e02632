#include "models/simulation/scenarios.h"
#include "models/simulation/simulated_clock.h"
#include "models/simulation/simulated_fleet.h"
#include "models/telemetry/assess.h"
#include "tests/support/suite/suite.h"

using namespace pilothouse;

namespace {

/// A minute of a well fleet, then a few seconds of the scenario: what assess() says at the end.
FleetAssessment after(Scenario scenario, int seconds = 3)
{
    const Fleet fleet = simulatedFleet(3);
    SimulatedClock clock;
    Assessed assessed;
    Microseconds elapsed{60'000'000};
    for (int second = 0; second < 60 + seconds; ++second) {
        clock.advance(Seconds{1});
        elapsed += Seconds{1};
        const ScenarioMoment moment{clock.monotonic(), clock.utc(), elapsed};
        const FleetSnapshot snapshot =
            scenarioSnapshot(second < 60 ? Scenario::Normal : scenario, fleet, moment);
        assessed = assess({fleet, &snapshot, clock.monotonic(), clock.utc(), std::nullopt},
                          std::move(assessed.memory));
    }
    return assessed.assessment;
}

/// Every condition with its cause, and the tiles, for whoever has to find out why.
QString listed(const FleetAssessment& assessment)
{
    QStringList lines;
    for (const AlarmCondition& condition : assessment.conditions)
        lines += QStringLiteral("P%1 %2%3 | %4 %5: %6 %7 | %8")
                     .arg(5 - static_cast<int>(condition.severity))
                     .arg(condition.key,
                          condition.causeKey.isEmpty() ? QString()
                                                       : QStringLiteral(" < ") + condition.causeKey,
                          condition.place, condition.what, condition.valueText, condition.limitText,
                          condition.meaning);
    for (const Tile& tile : assessment.tiles)
        lines += QStringLiteral("[%1] %2 %3 / %4")
                     .arg(tile.title, tile.figure.text, tile.suffix, tile.detail);
    return lines.join(u'\n');
}

/// The conditions that follow from no other: what an operator has to act on.
QStringList roots(const FleetAssessment& assessment)
{
    QStringList keys;
    for (const AlarmCondition& condition : assessment.conditions)
        if (condition.causeKey.isEmpty())
            keys += condition.key;
    keys.sort();
    return keys;
}

} // namespace

class ScenariosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachScenarioHasItsCause_data();
    void eachScenarioHasItsCause();
    void aCutOffDeskClaimsNothingAboutWrites();
};

void ScenariosTest::eachScenarioHasItsCause_data()
{
    QTest::addColumn<int>("scenario");
    QTest::addColumn<QString>("expected");
    const auto row = [](Scenario scenario, const char* keys) {
        QTest::addRow("%s", qPrintable(scenarioName(scenario)))
            << static_cast<int>(scenario) << QString::fromLatin1(keys);
    };
    row(Scenario::Normal, "");
    row(Scenario::KilledPrimary, "region:eastus");
    row(Scenario::HungPrimary, "region:eastus");
    row(Scenario::RecoveringPrimary, "recovering:eastus");
    row(Scenario::BrokenApplication, "application:eastus");
    row(Scenario::CutLink, "link:eastus>westeurope");
    row(Scenario::StaleSource, "source:westeurope");
    row(Scenario::PausedReplay, "paused:westeurope");
    row(Scenario::SlowLink, "lag:eastus>westeurope");
    row(Scenario::Partition, "region:eastus");
    row(Scenario::DeskCutOff, "desk");
    row(Scenario::TwoPrimaries, "primaries");
    row(Scenario::DegradedEndpoint, "region:eastus");
    row(Scenario::CertificateExpiring, "certificate:westeurope");
}

void ScenariosTest::eachScenarioHasItsCause()
{
    QFETCH(int, scenario);
    QFETCH(QString, expected);
    const FleetAssessment assessment = after(static_cast<Scenario>(scenario));
    // More alarms than that at once are a flood by themselves.
    QVERIFY2(assessment.conditions.size() <= 10, qPrintable(listed(assessment)));
    QVERIFY2(roots(assessment).join(u' ') == expected, qPrintable(listed(assessment)));
}

void ScenariosTest::aCutOffDeskClaimsNothingAboutWrites()
{
    const FleetAssessment assessment = after(Scenario::DeskCutOff);
    QCOMPARE(assessment.tiles.front().figure.text, QStringLiteral("—"));
    QCOMPARE(after(Scenario::KilledPrimary).tiles.front().figure.text, QStringLiteral("0 /s"));
}

PILOTHOUSE_TEST(ScenariosTest)
#include "scenarios_test.moc"
