#include "models/items/alarms_model.h"
#include "models/items/canary_model.h"
#include "models/items/cost_models.h"
#include "models/items/links_model.h"
#include "models/items/region_models.h"
#include "models/items/regions_model.h"
#include "models/items/roles.h"
#include "models/items/routes_model.h"
#include "models/items/run_models.h"
#include "models/items/traffic_models.h"
#include "models/simulation/simulated_clock.h"
#include "models/simulation/simulated_fleet.h"
#include "tests/items/random_snapshots.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <memory>

using namespace pilothouse;
using namespace pilothouse::test;

namespace {

/// A store, a log and every model over them, each under Qt's own model tester.
struct Desk
{
    SimulatedClock clock;
    FleetStore store;
    AlarmLog log{clock};
    std::vector<std::unique_ptr<CellTable>> models;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;

    explicit Desk(int regions);

    template <class Model, class... Arguments>
    Model* add(Arguments&&... arguments)
    {
        auto model = std::make_unique<Model>(std::forward<Arguments>(arguments)...);
        Model* made = model.get();
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            made, QAbstractItemModelTester::FailureReportingMode::QtTest));
        models.push_back(std::move(model));
        return made;
    }
};

Desk::Desk(int regions) : store(simulatedFleet(regions), clock)
{
    QObject::connect(&store, &FleetStore::assessed, &log, &AlarmLog::accept);
    add<RegionsModel>(store);
    add<LinksModel>(store);
    add<LagMatrixModel>(store);
    add<EvidenceModel>(store)->setRegion(store.fleet().regions.front().id);
    add<FactsModel>(store)->setRegion(store.fleet().regions.front().id);
    add<TrafficModel>(store);
    add<DnsModel>(store);
    add<CostByPairModel>(store);
    add<CostByRegionModel>(store);
    add<RoutesModel>(store);
    add<CanaryModel>(store);
    add<AlarmsModel>(log, store, AlarmsModel::Show::Active);
    add<AlarmsModel>(log, store, AlarmsModel::Show::Shelved);
    add<AlarmsModel>(log, store, AlarmsModel::Show::History);
}

/// A row that somebody has selected in each model, by its key.
struct Choice
{
    CellTable& model;
    QPersistentModelIndex index;
    QString key;
};

QString keyAt(const QModelIndex& index)
{
    return index.data(KeyRole).toString();
}

/// What a view asks of every cell; the answers only have to be there without harm.
void readAll(const CellTable& model)
{
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            for (int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(QualityRole),
                             int(NumberRole), int(AgeRole), int(SeriesRole)})
                model.index(row, column).data(role);
}

/// A cell of unknown quality never has a number, whatever its row was before.
bool hidesUnknown(const CellTable& model)
{
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const bool isShown = isShowable(index.data(QualityRole).value<Quality>());
            const bool isAge = index.data(AgeRole).isValid() && index.data(SourceRole) == QString();
            if (!isShown && !isAge && index.data(NumberRole).isValid())
                return false;
        }
    return true;
}

} // namespace

class ModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyModelKeepsItsPromisesUnderRandomSnapshots_data();
    void everyModelKeepsItsPromisesUnderRandomSnapshots();
    void theSameSeedGivesTheSameSnapshots();
    void aFalseAlarmLeavesNothingUnknown();
    void noLossIsSaidOfTheSampleAlone();
};

void ModelsTest::everyModelKeepsItsPromisesUnderRandomSnapshots_data()
{
    QTest::addColumn<int>("regions");
    QTest::addColumn<int>("steps");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("3 regions, seed %u", seed) << 3 << 150 << seed;
    QTest::addRow("1 region") << 1 << 100 << quint32{7};
    QTest::addRow("2 regions") << 2 << 150 << quint32{8};
    QTest::addRow("14 regions") << 14 << 40 << quint32{9};
}

void ModelsTest::everyModelKeepsItsPromisesUnderRandomSnapshots()
{
    QFETCH(int, regions);
    QFETCH(int, steps);
    QFETCH(quint32, seed);
    Desk desk(regions);
    RandomSnapshots random(desk.store.fleet(), seed);
    std::vector<Choice> choices;
    for (int step = 1; step <= steps; ++step) {
        desk.clock.advance(Milliseconds{random.below(2'500)});
        const ScenarioMoment moment{desk.clock.monotonic(), desk.clock.utc(), Seconds{60 + step},
                                    seed, static_cast<std::uint64_t>(step)};
        desk.store.accept(std::make_shared<const FleetSnapshot>(random.next(moment)));
        if (const Alarm* newest = desk.log.newestUnacknowledged(); newest && random.below(3) == 0)
            desk.log.acknowledge(newest->condition.key, QStringLiteral("op-1"));
        for (const Choice& choice : choices) {
            const int row = choice.model.rowOf(choice.key);
            // A matrix starts anew when its columns change, and only then.
            if (row >= 0 && choice.index.isValid())
                QCOMPARE(choice.index.row(), row);
            if (choice.index.isValid())
                QCOMPARE(keyAt(choice.index), choice.key);
        }
        choices.clear();
        for (const std::unique_ptr<CellTable>& model : desk.models) {
            readAll(*model);
            QVERIFY2(hidesUnknown(*model), model->metaObject()->className());
            if (model->rowCount() == 0)
                continue;
            const QModelIndex index = model->index(random.below(model->rowCount()), 0);
            choices.push_back({*model, index, keyAt(index)});
        }
    }
}

void ModelsTest::theSameSeedGivesTheSameSnapshots()
{
    const Fleet fleet = simulatedFleet(3);
    SimulatedClock clock;
    const ScenarioMoment moment{clock.monotonic(), clock.utc()};
    RandomSnapshots one(fleet, 5);
    RandomSnapshots other(fleet, 5);
    for (int step = 0; step < 20; ++step)
        QVERIFY(one.next(moment) == other.next(moment));
}

void ModelsTest::aFalseAlarmLeavesNothingUnknown()
{
    VerdictsModel verdicts;
    RunResult result;
    verdicts.setResult(result);
    const auto quality = [&](int row) {
        return verdicts.index(row, 0).data(QualityRole).value<Quality>();
    };
    QCOMPARE(verdicts.rowCount(), 7);
    QCOMPARE(quality(0), Quality::Unknown);
    result.end = Phase::FalseAlarm;
    verdicts.setResult(result);
    QCOMPARE(verdicts.rowCount(), 1);
    QCOMPARE(quality(0), Quality::Live);
}

void ModelsTest::noLossIsSaidOfTheSampleAlone()
{
    VerdictsModel verdicts;
    RunResult result;
    TokenAudit audit;
    audit.asked = 41;
    audit.found = 41;
    result.publicPath.audit = audit;
    result.database.audit = TokenAudit();
    verdicts.setResult(result);
    const auto word = [&](int row, int column) {
        return verdicts.index(row, column).data().toString();
    };
    QCOMPARE(word(4, 1), QStringLiteral("0 of 41 rows"));
    QCOMPARE(word(4, 3), QStringLiteral("NONE IN SAMPLE"));
    QCOMPARE(word(5, 1), QStringLiteral("—"));
    QCOMPARE(word(5, 3), QStringLiteral("NO SAMPLE"));
    QCOMPARE(verdicts.index(5, 3).data(QualityRole).value<Quality>(), Quality::Unknown);
}

QTEST_GUILESS_MAIN(ModelsTest)
#include "models_test.moc"
