#include "app/lab/services/users/name_cache.h"
#include "tests/support/suite/suite.h"

using namespace pilothouse;
using namespace pilothouse::lab;
using namespace std::chrono_literals;

namespace {

const MonotonicTime beginning{100s};

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
    void emptyCacheKnowsNothing() { QCOMPARE(NameCache().at(beginning), std::nullopt); }

    void answerIsKeptForExactlyItsTtl()
    {
        NameCache cache;
        const DnsAnswer east = answer(QStringLiteral("127.7.0.1"), 10);
        cache.keep(east, beginning);
        QCOMPARE(cache.at(beginning), east);
        QCOMPARE(cache.at(beginning + 10s - 1ms), east);
        QCOMPARE(cache.at(beginning + 10s), std::nullopt);
    }

    void newAnswerReplacesTheOldWithItsOwnTtl()
    {
        NameCache cache;
        cache.keep(answer(QStringLiteral("127.7.0.1"), 30), beginning);
        const DnsAnswer west = answer(QStringLiteral("127.7.0.2"), 10);
        cache.keep(west, beginning + 5s);
        QCOMPARE(cache.at(beginning + 14s), west);
        QCOMPARE(cache.at(beginning + 15s), std::nullopt);
    }

    void answerWithoutAnAddressIsNone()
    {
        NameCache cache;
        DnsAnswer empty = answer({}, 10);
        empty.addresses.clear();
        cache.keep(empty, beginning);
        QCOMPARE(cache.at(beginning), std::nullopt);
    }

    void noTtlMeansAskAgain()
    {
        NameCache cache;
        cache.keep(answer(QStringLiteral("127.7.0.1"), 0), beginning);
        QCOMPARE(cache.at(beginning), std::nullopt);
    }
};

PILOTHOUSE_TEST(NameCacheTest)
#include "name_cache_test.moc"
