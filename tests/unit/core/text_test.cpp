#include "models/core/text.h"

#include <QTest>

using namespace pilothouse;
using namespace std::chrono_literals;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durationHasAUnitAndSensibleDecimals_data()
    {
        QTest::addColumn<qint64>("micros");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << qint64{0} << "0 s";
        QTest::newRow("tens of milliseconds") << qint64{80'000} << "0.08 s";
        QTest::newRow("just under a second") << qint64{994'000} << "0.99 s";
        QTest::newRow("rounds to a second") << qint64{996'000} << "1.0 s";
        QTest::newRow("seconds") << qint64{4'200'000} << "4.2 s";
        QTest::newRow("rounds to ten") << qint64{9'960'000} << "10 s";
        QTest::newRow("minutes") << qint64{200'000'000} << "3 min 20 s";
        QTest::newRow("agreed minutes") << qint64{300'000'000} << "5 min";
        QTest::newRow("measured minutes") << qint64{300'000'001} << "5 min 00 s";
        QTest::newRow("agreed hours") << qint64{7'200'000'000} << "2 h";
        QTest::newRow("hours") << qint64{7'500'000'000} << "2 h 05 min";
        QTest::newRow("days") << qint64{273'600'000'000} << "3 d 4 h";
    }
    void durationHasAUnitAndSensibleDecimals()
    {
        QFETCH(qint64, micros);
        QTEST(text::duration(Microseconds{micros}), "shown");
    }

    void bytesUseDecimalUnits_data()
    {
        QTest::addColumn<qint64>("count");
        QTest::addColumn<QString>("shown");
        QTest::newRow("none") << qint64{0} << "0 B";
        QTest::newRow("bytes") << qint64{512} << "512 B";
        QTest::newRow("never 1000 of a unit") << qint64{999'600} << "1.0 MB";
        QTest::newRow("megabytes") << qint64{1'900'000} << "1.9 MB";
        QTest::newRow("many megabytes") << qint64{412'000'000} << "412 MB";
    }
    void bytesUseDecimalUnits()
    {
        QFETCH(qint64, count);
        QTEST(text::bytes(count), "shown");
    }

    void percentIsNeverRoundedUp()
    {
        QCOMPARE(text::percent(0.999996, 3), QStringLiteral("99.999 %"));
    }

    void moneyCarriesItsCurrency()
    {
        QCOMPARE(text::money({1'090'000, QStringLiteral("USD")}), QStringLiteral("$1.09"));
        QCOMPARE(text::money({-27'000'000, QStringLiteral("EUR")}), QStringLiteral("−€27.00"));
        QCOMPARE(text::money({5'240, QStringLiteral("USD")}), QStringLiteral("$0.0052"));
        QCOMPARE(text::money({40, QStringLiteral("USD")}), QStringLiteral("< $0.0001"));
        QCOMPARE(text::money({0, QStringLiteral("USD")}), QStringLiteral("$0.00"));
        QCOMPARE(text::money({412'300'000, QStringLiteral("EUR")}), QStringLiteral("€412"));
    }

    void utcTimeEndsInZ()
    {
        QCOMPARE(text::utcTime(UtcTime{11'527s}), QStringLiteral("03:12:07Z"));
    }

    void lsnReadsAsPostgresWritesIt()
    {
        QCOMPARE(text::lsn(0x0000003a91f00012ULL), QStringLiteral("3A/91F00012"));
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
