#include "app/lab/services/application/token.h"
#include "tests/support/suite/suite.h"

using namespace pilothouse;
using namespace pilothouse::lab;

/// What a canary may send.
class TokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writerAndNumberAreRead()
    {
        const Result<Token> token = tokenFrom(R"({"writer":"desk-1","token":42})");
        QVERIFY(token);
        QCOMPARE(token.value(), (Token{QStringLiteral("desk-1"), 42}));
    }

    void greatestWholeNumberIsRead()
    {
        const Result<Token> token = tokenFrom(R"({"writer":"w","token":9007199254740991})");
        QVERIFY(token);
        QCOMPARE(token.value().number, 9007199254740991LL);
    }

    void everythingElseIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("why");
        const QString writer = QStringLiteral("writer takes 1 to 64 characters");
        const QString number = QStringLiteral("token takes a whole number from 0");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("illegal value");
        QTest::newRow("list") << QByteArray("[1]") << writer;
        QTest::newRow("no writer") << QByteArray(R"({"token":1})") << writer;
        QTest::newRow("writer of 65")
            << QByteArray(R"({"token":1,"writer":")") + QByteArray(65, 'w') + "\"}" << writer;
        QTest::newRow("no token") << QByteArray(R"({"writer":"w"})") << number;
        QTest::newRow("negative") << QByteArray(R"({"writer":"w","token":-1})") << number;
        QTest::newRow("half") << QByteArray(R"({"writer":"w","token":1.5})") << number;
        QTest::newRow("text") << QByteArray(R"({"writer":"w","token":"1"})") << number;
        QTest::newRow("too great")
            << QByteArray(R"({"writer":"w","token":9007199254740993000})") << number;
    }

    void everythingElseIsRefusedInWords()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, why);
        const Result<Token> token = tokenFrom(json);
        QVERIFY(!token);
        QCOMPARE(token.error().why, why);
    }
};

PILOTHOUSE_TEST(TokenTest)
#include "token_test.moc"
