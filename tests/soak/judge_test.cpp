#include "tests/soak/judge.h"

#include <QJsonArray>
#include <QTest>

using namespace pilothouse::soak;

namespace {

/// A console that fills up in its first third, then gains so much in each minute.
std::vector<Sample> thirtyMinutes(double gainMb, double gainFiles = 0.0)
{
    std::vector<Sample> samples;
    for (int minute = 0; minute < 30; ++minute)
        samples.push_back({static_cast<double>(minute),
                           90.0 + std::min(minute, 10) + gainMb * minute, 60.0 + gainFiles * minute,
                           6.0, 0.2, 0.1});
    return samples;
}

QJsonValue valueOf(const QJsonObject& judged, const char* name)
{
    for (const QJsonValue figure : judged["figures"].toArray())
        if (figure["name"].toString() == QLatin1String(name))
            return figure["value"];
    return {};
}

} // namespace

/// What counts as a leak, and what does not.
class SoakJudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warmingUpIsNoLeak()
    {
        const QJsonObject judged = judge(thirtyMinutes(0.0), 12.0);
        QCOMPARE(valueOf(judged, "memory growth after warm-up").toDouble(), 0.0);
        QVERIFY(isPassed(judged));
    }

    void whatGrowsAllTheTimeIsALeak()
    {
        const QJsonObject judged = judge(thirtyMinutes(0.6), 12.0);
        QVERIFY(valueOf(judged, "memory growth after warm-up").toDouble() > growthMbMax);
        QVERIFY(!isPassed(judged));
    }

    void aDescriptorForEachFaultIsALeak()
    {
        const QJsonObject judged = judge(thirtyMinutes(0.0, 1.0), 12.0);
        QCOMPARE(valueOf(judged, "open files gained").toDouble(), 14.0);
        QVERIFY(!isPassed(judged));
    }

    void oneOutlierIsNoLeak()
    {
        std::vector<Sample> samples = thirtyMinutes(0.0);
        samples.back().residentMb = 400.0;
        QVERIFY(isPassed(judge(samples, 12.0)));
    }

    void aStallIsNotAveraged() { QVERIFY(!isPassed(judge(thirtyMinutes(0.0), stallMsMax + 0.1))); }

    void aStoreBeyondItsBoundIsFoundInAnyMinute()
    {
        std::vector<Sample> samples = thirtyMinutes(0.0);
        samples[3].historyMb = storeMbMax + 1.0;
        QVERIFY(!isPassed(judge(samples, 12.0)));
    }

    void whatWasNotSeenIsNotPassed()
    {
        QVERIFY(!isPassed(judge({}, 12.0)));
        QVERIFY(!isPassed(judge(thirtyMinutes(0.0), std::nullopt)));
        std::vector<Sample> blind = thirtyMinutes(0.0);
        for (Sample& sample : blind)
            sample.files.reset();
        const QJsonObject judged = judge(blind, 12.0);
        QVERIFY(valueOf(judged, "open files gained").isUndefined());
        QVERIFY(!isPassed(judged));
    }
};

QTEST_GUILESS_MAIN(SoakJudgeTest)
#include "judge_test.moc"
