#include "app/lab/plan/plan.h"
#include "app/lab/services/control/dns/zone.h"
#include "app/lab/services/control/state.h"
#include "tests/support/suite/suite.h"

#include <random>

using namespace pilothouse::lab;
namespace dns = pilothouse::lab::dns;

namespace {

constexpr std::uint16_t typeAaaa = 28;

/// A query as dig sends it, without EDNS.
QByteArray queryBytes(const QByteArray& labels, std::uint16_t type = 1)
{
    QByteArray bytes = QByteArray::fromHex("12340100000100000000"
                                           "0000");
    bytes.append(labels);
    bytes.append(static_cast<char>(type >> 8));
    bytes.append(static_cast<char>(type & 0xff));
    return bytes + QByteArray::fromHex("0001");
}

const QByteArray exampleLabels("\x03"
                               "wWw"
                               "\x07"
                               "example"
                               "\x00",
                               13);

dns::Query asked(const QString& name, std::uint16_t type = 1)
{
    dns::Query query;
    query.name = name;
    query.type = type;
    query.klass = 1;
    query.nameOnWire = QByteArray("\x01x\x00", 3);
    return query;
}

} // namespace

/// DNS on the wire, and what the lab's resolvers know.
class DnsTest : public QObject
{
    Q_OBJECT

private:
    const Topology m_topology =
        planTopology(QStringLiteral("trial"), QStringLiteral("/tmp/trial"), 77);
    const CloudState m_state = initialState(m_topology);
    const QString m_failover = QStringLiteral("oversight-failover.trafficmanager.net");

    [[nodiscard]] dns::Answer ask(const QString& vantage, const QString& name,
                                  std::uint16_t type = 1, const dns::ProbeBook& probes = {}) const
    {
        return dns::answer(asked(name, type), dns::zoneOf(m_topology, vantage), m_state.profiles,
                           probes, 0.0);
    }

private Q_SLOTS:
    void readsAQuery()
    {
        const auto query = dns::readQuery(queryBytes(exampleLabels)).query;
        QVERIFY(query.has_value());
        QCOMPARE(query->id, 0x1234);
        QCOMPARE(query->name, QStringLiteral("www.example"));
        QCOMPARE(query->nameOnWire, exampleLabels);
        QVERIFY(query->wantsRecursion);
        QVERIFY(!query->hasEdns);
        QCOMPARE(query->answerBytesMax, dns::plainBytesMax);
    }

    void readsTheSizeThatTheAskerTakes_data()
    {
        QTest::addColumn<QByteArray>("size");
        QTest::addColumn<qsizetype>("taken");
        QTest::newRow("usual") << QByteArray("04d0") << qsizetype(1232);
        QTest::newRow("greedy") << QByteArray("ffff") << dns::datagramBytesMax;
        QTest::newRow("tiny") << QByteArray("0001") << dns::plainBytesMax;
    }

    void readsTheSizeThatTheAskerTakes()
    {
        QFETCH(QByteArray, size);
        QByteArray bytes = queryBytes(exampleLabels);
        bytes[11] = 1;
        bytes += QByteArray::fromHex("000029" + size + "000000000000");
        const auto query = dns::readQuery(bytes).query;
        QVERIFY(query.has_value());
        QVERIFY(query->hasEdns);
        QTEST(query->answerBytesMax, "taken");
    }

    void refusesWhatIsNoQuestion_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("outcome"); // -1: not a word.
        const QByteArray good = queryBytes(exampleLabels);
        QByteArray answer = good;
        answer[2] = char(0x81);
        QByteArray update = good;
        update[2] = 0x28;
        QByteArray two = good;
        two[5] = 2;
        QTest::newRow("nothing") << QByteArray() << -1;
        QTest::newRow("half a header") << good.left(11) << -1;
        QTest::newRow("an answer") << answer << -1;
        QTest::newRow("an update") << update << 4;
        QTest::newRow("two questions") << two << 1;
        QTest::newRow("cut in the name") << good.left(17) << 1;
        QTest::newRow("cut in the type") << good.left(good.size() - 3) << 1;
        QTest::newRow("name that points to itself") << queryBytes("\xc0\x0c") << 1;
        QTest::newRow("label of 64")
            << queryBytes(QByteArray(1, 64) + QByteArray(64, 'a') + '\0') << 1;
        QTest::newRow("name over 255")
            << queryBytes((QByteArray(1, 63) + QByteArray(63, 'a')).repeated(5) + '\0') << 1;
    }

    void refusesWhatIsNoQuestion()
    {
        QFETCH(QByteArray, bytes);
        const dns::Reading reading = dns::readQuery(bytes);
        QVERIFY(!reading.query.has_value());
        QTEST(reading.refusal ? static_cast<int>(*reading.refusal) : -1, "outcome");
    }

    void garbageNeverBreaksIt()
    {
        std::mt19937 random(20'260'101);
        const QByteArray good = queryBytes(exampleLabels);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = good;
            bytes.resize(static_cast<qsizetype>(random() % 64));
            for (int change = 0; change < 4 && !bytes.isEmpty(); ++change)
                bytes[static_cast<qsizetype>(random() % bytes.size())] =
                    static_cast<char>(random());
            const dns::Reading reading = dns::readQuery(bytes);
            if (reading.query)
                QVERIFY(dns::write(*reading.query, {}, dns::plainBytesMax).size() >= 12);
        }
    }

    void writesAnAliasAndItsAddress()
    {
        const auto query = dns::readQuery(queryBytes(exampleLabels)).query;
        const dns::Answer answer{
            dns::Outcome::NoError,
            {{QStringLiteral("www.example"), dns::Type::Cname, 10, QStringLiteral("a.b")},
             {QStringLiteral("a.b"), dns::Type::A, 30, QStringLiteral("127.0.0.9")}},
            {}};
        const QByteArray expected = QByteArray::fromHex("12348180000100020000"
                                                        "0000") +
                                    exampleLabels + QByteArray::fromHex("00010001") +
                                    QByteArray("\x03"
                                               "www"
                                               "\x07"
                                               "example"
                                               "\x00",
                                               13) +
                                    QByteArray::fromHex("000500010000000a0005"
                                                        "0161016200") +
                                    QByteArray::fromHex("0161016200"
                                                        "00010001"
                                                        "0000001e"
                                                        "0004"
                                                        "7f000009");
        QCOMPARE(dns::write(*query, answer, dns::plainBytesMax).toHex(), expected.toHex());
    }

    void tooLongAnAnswerSaysSo()
    {
        const auto query = dns::readQuery(queryBytes(exampleLabels)).query;
        const dns::Answer answer{
            dns::Outcome::NoError,
            std::vector<dns::Record>(
                40, {QStringLiteral("www.example"), dns::Type::A, 1, QStringLiteral("127.0.0.9")}),
            {}};
        const QByteArray short_ = dns::write(*query, answer, dns::plainBytesMax);
        QVERIFY((short_[2] & 0x02) != 0);
        QCOMPARE(short_[7], char(0));
        QVERIFY(short_.size() <= dns::plainBytesMax);
        const QByteArray whole = dns::write(*query, answer, dns::streamBytesMax);
        QVERIFY((whole[2] & 0x02) == 0);
        QCOMPARE(whole[7], char(40));
    }

    void publicNameLeadsToTheVantagesOwnLink_data()
    {
        QTest::addColumn<QString>("vantage");
        for (const char* vantage : {"desk", "users-northamerica", "users-europe", "users-asia"})
            QTest::newRow(vantage) << QString::fromLatin1(vantage);
    }

    void publicNameLeadsToTheVantagesOwnLink()
    {
        QFETCH(QString, vantage);
        const dns::Answer answer = ask(vantage, m_failover);
        QCOMPARE(answer.records.size(), std::size_t(2));
        QCOMPARE(answer.records[0].type, dns::Type::Cname);
        QCOMPARE(answer.records[0].ttlSeconds, 10U);
        QCOMPARE(answer.records[0].value, QStringLiteral("app-oversight-eus.azurewebsites.net"));
        QCOMPARE(answer.records[1].value,
                 m_topology.find(vantage, QStringLiteral("eastus"), Service::Https)->address);
        QVERIFY(answer.records[1].ttlSeconds >= answer.records[0].ttlSeconds);
    }

    void degradedEndpointIsLeftOut()
    {
        const dns::ProbeBook probes{
            {QStringLiteral("tm-oversight-failover"),
             {{QStringLiteral("endpoint-eus"), {EndpointMonitor::Degraded, 2}}}}};
        QCOMPARE(ask(QStringLiteral("desk"), m_failover, 1, probes).records[0].value,
                 QStringLiteral("app-oversight-weu.azurewebsites.net"));
    }

    void nearestAnswersEachContinent()
    {
        const QString name = QStringLiteral("oversight-global.trafficmanager.net");
        for (const auto& [vantage, shortCode] : {std::pair{"users-northamerica", "eus"},
                                                 {"users-europe", "weu"},
                                                 {"users-asia", "sea"}})
            QCOMPARE(
                ask(QString::fromLatin1(vantage), name).records[0].value,
                QStringLiteral("app-oversight-%1.azurewebsites.net").arg(QLatin1String(shortCode)));
    }

    void saysWhatIsNotThere_data()
    {
        QTest::addColumn<QString>("vantage");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("records");
        const QString database = QStringLiteral("psql-oversight-eus.postgres.database.azure.com");
        const QString arm = QStringLiteral("management.lab.internal");
        QTest::newRow("nobody") << "desk"
                                << "nobody.example.net" << 1 << 3 << 0;
        QTest::newRow("root") << "desk"
                              << "" << 1 << 3 << 0;
        QTest::newRow("no IPv6") << "desk" << m_failover << int(typeAaaa) << 0 << 1;
        QTest::newRow("no IPv6 of a host") << "desk" << database << int(typeAaaa) << 0 << 0;
        QTest::newRow("database") << "desk" << database << 1 << 0 << 1;
        QTest::newRow("database hidden from users") << "users-asia" << database << 1 << 3 << 0;
        QTest::newRow("ARM") << "desk" << arm << 1 << 0 << 1;
        QTest::newRow("ARM hidden from users") << "users-asia" << arm << 1 << 3 << 0;
        QTest::newRow("host control") << "desk"
                                      << "host-oversight-sea.lab.internal" << 1 << 0 << 1;
    }

    void saysWhatIsNotThere()
    {
        QFETCH(QString, vantage);
        QFETCH(QString, name);
        QFETCH(int, type);
        const dns::Answer answer = ask(vantage, name, static_cast<std::uint16_t>(type));
        QTEST(static_cast<int>(answer.outcome), "outcome");
        QTEST(static_cast<int>(answer.records.size()), "records");
        if (answer.records.empty())
            QVERIFY(!answer.authority.isEmpty() || name.isEmpty());
    }

    void switchedOffProfileHasNoName()
    {
        CloudState state = m_state;
        state.profiles[1].isEnabled = false;
        const dns::Zone zone = dns::zoneOf(m_topology, QStringLiteral("desk"));
        QCOMPARE(dns::answer(asked(m_failover), zone, state.profiles, {}, 0.0).outcome,
                 dns::Outcome::NoSuchName);
    }
};

PILOTHOUSE_TEST(DnsTest)
#include "dns_test.moc"
