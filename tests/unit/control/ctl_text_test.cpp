#include "app/ctl/answer_text.h"
#include "app/ctl/options.h"
#include "tests/support/suite/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace pilothouse;
using namespace pilothouse::ctl;

namespace {

const UtcTime now(Microseconds(1'795'000'060'000'000));

QJsonObject parsed(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

/// A night at three: one region down, a run held.
QJsonObject night()
{
    return parsed(R"({"name":"Oversight","at":1795000060000000,
        "holder":{"name":"ada@noc-3, process 4711","program":"pilothoused 0.1.0",
            "since":1795000000000000},
        "fleet":{"summary":"2 of 3 live, 1 down","feedAgeMicros":400000,"feedQuality":"live",
            "regions":[{"name":"East US","role":"was PRIMARY","verdict":"down",
                "headline":"no answer, 3 kinds agree","ageMicros":300000},
            {"name":"West Europe","role":"STANDBY","verdict":"up","headline":"lag 0.08 s"}]},
        "alarms":[{"severity":"critical","state":"unacknowledged","place":"East US",
            "what":"primary down","since":1795000000000000}],
        "run":{"id":"FO-1","title":"Fail over from East US","phase":"held","word":"HELD",
            "position":"step 6 / 24",
            "headline":"Held after step 6. Writes are DOWN while held, for 00:12.",
            "times":{"elapsedMicros":12000000,"targetMicros":60000000},
            "steps":[{"number":6,"word":"DONE","actual":"0.24 s","sentence":"Fence East US"}],
            "whyNot":[{"what":"Fence proved","value":"not known","limit":"yes","age":"4.2 s",
                "whoClears":"wait"}],
            "hold":{"whyNot":"The run is held."},
            "resume":{"offered":true,"effect":"Goes on with step 7."},
            "takeBack":{"whyNot":"The point of no return was passed."}}})");
}

Result<Options> options(const char* line)
{
    return readOptions(QString::fromLatin1(line).split(QLatin1Char(' ')));
}

} // namespace

/// What a terminal shows, and what a command line means.
class CtlTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStatusSaysSinceWhenAndHowOld()
    {
        const QString text = statusText(night(), now);
        for (const char* words :
             {"ada@noc-3, process 4711", "(60 s)", "Watched 0.40 s ago", "DOWN", "seen 0.30 s ago",
              "no answer, 3 kinds agree", "CRITICAL", "nobody has it", "Held after step 6",
              "time 12 s of 60 s", "Fence proved: not known (limit yes)", "4.2 s old",
              "pilothousectl resume FO-1 --reason"})
            QVERIFY2(text.contains(QLatin1String(words)), qPrintable(text));
        // What was never seen has no age, and what may not be asked is not offered.
        QVERIFY(text.contains(QStringLiteral("seen — ago")));
        QVERIFY(!text.contains(QStringLiteral("--take-back")));
    }

    void linesFitATerminal()
    {
        for (const QString& line : statusText(night(), now).split(QLatin1Char('\n')))
            QVERIFY2(line.size() <= 100, qPrintable(line));
    }

    void theExitCodeSaysWhetherSomebodyMustAct()
    {
        QCOMPARE(statusExit(night()), Exit::Attention);
        const auto with = [](const char* json) { return statusExit(parsed(json)); };
        QCOMPARE(with(R"({"fleet":{"feedQuality":"live","primary":"eastus"}})"), Exit::Done);
        QCOMPARE(with(R"({"fleet":{"feedQuality":"stale","primary":"eastus"}})"), Exit::Attention);
        QCOMPARE(with("{}"), Exit::Attention);
        QCOMPARE(with(R"({"fleet":{"feedQuality":"live","primary":"eastus"},
                          "run":{"phase":"needs-operator"}})"),
                 Exit::Attention);
        QCOMPARE(with(R"({"fleet":{"feedQuality":"live","primary":"eastus"},
                          "alarms":[{"severity":"high","state":"shelved"}]})"),
                 Exit::Done);
    }

    void whatIsNotKnownIsNotWell()
    {
        const auto with = [](const char* json) { return statusExit(parsed(json)); };
        QCOMPARE(with(R"({"fleet":{"feedQuality":"live"}})"), Exit::Attention);
        QCOMPARE(with(R"({"fleet":{"feedQuality":"live","primary":"eastus",
                          "regions":[{"verdict":"up"},{"verdict":"unknown"}]}})"),
                 Exit::Attention);
    }

    void aChangedJournalIsToldByWordAndCode()
    {
        const QJsonObject answer = parsed(R"({"runs":[{"id":"FO-1","sound":true,"records":9},
            {"id":"FO-2","sound":false,
             "damage":{"what":"Line 4 does not fit","why":"another hash"}}]})");
        QCOMPARE(verifyExit(answer), Exit::Changed);
        QVERIFY(verifyText(answer).contains(QStringLiteral("Line 4 does not fit: another hash")));
    }

    void nothingSteersTheTerminal()
    {
        QCOMPARE(harmless(QStringLiteral("a\x1b[2J\nb")), QStringLiteral("a?[2J\nb"));
    }

    void commandLinesAreReadWhole()
    {
        const Result<Options> read =
            options("ctl abort FO-1 --by-hand --reason because --as ada --place /p --json");
        QVERIFY(read.ok());
        QCOMPARE(read.value().request.verb, ControlVerb::Abort);
        QCOMPARE(read.value().request.run, QStringLiteral("FO-1"));
        QCOMPARE(read.value().request.way, AbortWay::ByHand);
        QCOMPARE(read.value().place, QStringLiteral("/p"));
        QVERIFY(read.value().isJson);
    }

    void armingIsReadWithItsTimeAndItsAnswers()
    {
        const Result<Options> read = options("ctl arm --type eus --reason because --as ada --for "
                                             "90 --state question-1=omar");
        QVERIFY(read.ok());
        QCOMPARE(read.value().request.verb, ControlVerb::Arm);
        QCOMPARE(read.value().request.seconds, 5'400);
        QCOMPARE(read.value().request.typed, QStringLiteral("eus"));
        QCOMPARE(read.value().request.stated.at(QStringLiteral("question-1")),
                 QStringLiteral("omar"));
    }

    void anArmedAutomatismSaysWhoAndWhy()
    {
        const QJsonObject status = parsed(R"({"automation":{"state":"holding",
            "headline":"automatic failover HOLDS, armed by ada until 06:00:00Z",
            "reason":"nobody is awake","lines":["no region can take over"]}})");
        const QString text = automationText(status);
        QVERIFY(text.startsWith(QStringLiteral("Automatic failover HOLDS, armed by ada")));
        QVERIFY(text.contains(QStringLiteral("because: nobody is awake")));
        QVERIFY(text.contains(QStringLiteral("no region can take over")));
        QCOMPARE(automationText(night()), QString());
    }

    void wrongCommandLinesAskNothing_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {"ctl", "ctl promote", "ctl resume", "ctl resume FO-1 --as ada",
              "ctl abort FO-1 --reason x --as ada",
              "ctl abort FO-1 --reason x --take-back --by-hand --as ada", "ctl hold FO-1 --as ada",
              "ctl status --take-back", "ctl journal --count 51", "ctl status --timeout 0",
              "ctl status --colour", "ctl journal FO-1 FO-2", "ctl arm --reason x --as ada",
              "ctl arm --type x --as ada", "ctl arm --type x --reason y --as ada --for 0",
              "ctl status --for 60", "ctl disarm --as ada", "ctl acknowledge --reason x --as a b"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void wrongCommandLinesAskNothing()
    {
        QFETCH(QString, line);
        QVERIFY(!options(qPrintable(line)).ok());
    }

    /// The numbers are a promise to scripts: help and man page must make the same one.
    void theManPageHasEveryExitCode()
    {
        QFile page(QStringLiteral(PILOTHOUSE_SOURCE_DIR "/packaging/man/pilothousectl.1"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        const QString help = options("ctl --help").value().text.value();
        for (int code = 0; code <= static_cast<int>(Exit::Changed); ++code) {
            QVERIFY2(text.contains(QStringLiteral(".B %1\n").arg(code)), qPrintable(text));
            QVERIFY(help.contains(QStringLiteral("\n  %1  ").arg(code)));
        }
    }

    /// An option that completion or man page does not know is as good as none.
    void theManPageAndTheCompletionHaveEveryOption()
    {
        const QString help = options("ctl --help").value().text.value();
        for (const char* file :
             {"/packaging/man/pilothousectl.1", "/packaging/completion/pilothousectl"}) {
            QFile page(QStringLiteral(PILOTHOUSE_SOURCE_DIR) + QLatin1String(file));
            QVERIFY(page.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(page.readAll()).remove(QLatin1Char('\\'));
            static const QRegularExpression option(QStringLiteral("--([a-z-]+)"));
            auto each = option.globalMatch(help);
            while (each.hasNext()) {
                const QString name = each.next().captured(0);
                if (name != QLatin1String("--help-all"))
                    QVERIFY2(text.contains(name), qPrintable(name + QLatin1String(file)));
            }
        }
    }
};

PILOTHOUSE_TEST(CtlTextTest)
#include "ctl_text_test.moc"
