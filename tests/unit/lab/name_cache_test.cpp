#include "app/lab/services/users/name_cache.h"

#include <QTest>

using namespace pilothouse;
using namespace pilothouse::lab;
using namespace std::chrono_literals;

namespace {

const MonotonicTime start{100s};

DnsAnswer answer(const QString& address, int ttlSeconds)
{
    DnsAnswer made;
    made.addresses = {address};
    made.ttlSeconds = ttlSeconds;
    return made;
}

} // namespace

/// How long a simulated user believes an answer.
class NameCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyCacheKnowsNothing() { QCOMPARE(NameCache().at(start), std::nullopt); }

    void answerIsKeptForExactlyItsTtl()
    {
        NameCache cache;
        const DnsAnswer east = answer(QStringLiteral("127.7.0.1"), 10);
        cache.keep(east, start);
        QCOMPARE(cache.at(start), east);
        QCOMPARE(cache.at(start + 10s - 1ms), east);
        QCOMPARE(cache.at(start + 10s), std::nullopt);
    }

    void newAnswerReplacesTheOldWithItsOwnTtl()
    {
        NameCache cache;
        cache.keep(answer(QStringLiteral("127.7.0.1"), 30), start);
        const DnsAnswer west = answer(QStringLiteral("127.7.0.2"), 10);
        cache.keep(west, start + 5s);
        QCOMPARE(cache.at(start + 14s), west);
        QCOMPARE(cache.at(start + 15s), std::nullopt);
    }

    void answerWithoutAnAddressIsNone()
    {
        NameCache cache;
        DnsAnswer empty = answer({}, 10);
        empty.addresses.clear();
        cache.keep(empty, start);
        QCOMPARE(cache.at(start), std::nullopt);
    }

    void noTtlMeansAskAgain()
    {
        NameCache cache;
        cache.keep(answer(QStringLiteral("127.7.0.1"), 0), start);
        QCOMPARE(cache.at(start), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(NameCacheTest)
#include "name_cache_test.moc"
