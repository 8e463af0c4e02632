#include "models/orchestration/quorum.h"
#include "tests/support/suite/suite.h"

using namespace pilothouse;

namespace {

const RegionId west(QStringLiteral("westeurope"));
const RegionId asia(QStringLiteral("southeastasia"));
const UtcTime now{Microseconds(1'795'000'000'000'000)};

/// A primary that waited for one of two, and both of them held by this run.
QuorumQuestion bothDetached()
{
    QuorumQuestion question;
    question.seen = QuorumSeen{now - Seconds(9), QStringLiteral("on"),
                               QStringLiteral("ANY 1 (westeurope, SouthEastAsia)")};
    question.standbys = {{west, {Truth::Yes, QStringList()}}, {asia, {Truth::Yes, QStringList()}}};
    question.now = now;
    return question;
}

std::optional<Rung> proof(const QuorumQuestion& question)
{
    return assessFence(postgresLadder(), {Rung::QuorumDetached},
                       judgeQuorum(question).readings(QStringLiteral("standbys")))
        .provedBy;
}

} // namespace

/// When an old primary that nobody reaches is known to acknowledge nothing.
class QuorumTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSettingIsRead_data();
    void theSettingIsRead();
    void detachedStandbysProveIt();
    void oneFollowerIsEnoughToVoidIt();
    void whatWasNotReadProvesNothing();
    void whoeverDoesNotWaitVoidsIt();
    void whatWasReadLongAgoProvesNothing();
    void aClockThatWentBackProvesNothing();
};

void QuorumTest::theSettingIsRead_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<int>("needed"); // 0: it holds nobody back for certain.
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("detached");
    const auto row = [](const char* setting, int needed, const QStringList& names, int detached) {
        QTest::newRow(setting) << QString::fromLatin1(setting) << needed << names << detached;
    };
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QString c = QStringLiteral("c");
    row("ANY 1 (a, b)", 1, {a, b}, 2);
    row("any 2(a,b,c)", 2, {a, b, c}, 2);
    row("FIRST 1 (a, b)", 1, {a, b}, 2);
    row("2 (a, b)", 2, {a, b}, 1);
    row("a, b", 1, {a, b}, 2);
    row("a", 1, {a}, 1);
    row("ANY 1 (\"a, b\", \"c\"\"d\")", 1, {QStringLiteral("a, b"), QStringLiteral("c\"d")}, 2);
    row("", 0, {}, 0);
    row("   ", 0, {}, 0);
    row("*", 0, {}, 0);
    row("ANY 1 (*)", 0, {}, 0);
    row("ANY 1 (a, *)", 0, {}, 0);
    row("ANY 3 (a, b)", 0, {}, 0);
    row("ANY 0 (a)", 0, {}, 0);
    row("ANY 1 (a, b", 0, {}, 0);
    row("ANY 1 a, b", 0, {}, 0);
    row("a b", 0, {}, 0);
}

void QuorumTest::theSettingIsRead()
{
    QFETCH(const QString, setting);
    QFETCH(const int, needed);
    QFETCH(const QStringList, names);
    QFETCH(const int, detached);
    const std::optional<SynchronousNames> read = parseSynchronousNames(setting);
    QCOMPARE(read.has_value(), needed > 0);
    if (!read)
        return;
    QCOMPARE(read->needed, needed);
    QCOMPARE(read->names, names);
    QCOMPARE(read->detachedNeeded(), detached);
}

void QuorumTest::detachedStandbysProveIt()
{
    QCOMPARE(proof(bothDetached()), std::optional(Rung::QuorumDetached));
    QVERIFY(judgeQuorum(bothDetached()).words.contains(QStringLiteral("2 of 2")));
}

void QuorumTest::oneFollowerIsEnoughToVoidIt()
{
    QuorumQuestion follows = bothDetached();
    follows.standbys[asia].isDetached = Truth::No;
    QCOMPARE(proof(follows), std::nullopt);
    QuorumQuestion silent = bothDetached();
    silent.standbys.erase(asia);
    QCOMPARE(proof(silent), std::nullopt);
    silent.seen->names = QStringLiteral("ANY 2 (westeurope, southeastasia)");
    QCOMPARE(proof(silent), std::optional(Rung::QuorumDetached));
}

void QuorumTest::whatWasNotReadProvesNothing()
{
    QuorumQuestion unseen = bothDetached();
    unseen.seen.reset();
    QCOMPARE(proof(unseen), std::nullopt);
    QuorumQuestion unread = bothDetached();
    for (auto& [id, standby] : unread.standbys)
        standby.overrides.reset();
    QCOMPARE(proof(unread), std::nullopt);
}

void QuorumTest::whoeverDoesNotWaitVoidsIt()
{
    for (const char* commit : {"local", "off", ""}) {
        QuorumQuestion question = bothDetached();
        question.seen->commit = QString::fromLatin1(commit);
        QCOMPARE(proof(question), std::nullopt);
    }
    for (const char* commit : {"on", "remote_apply", "remote_write"}) {
        QuorumQuestion question = bothDetached();
        question.seen->commit = QString::fromLatin1(commit);
        QCOMPARE(proof(question), std::optional(Rung::QuorumDetached));
    }
    QuorumQuestion emptied = bothDetached();
    emptied.seen->names.clear();
    QCOMPARE(proof(emptied), std::nullopt);
    QuorumQuestion role = bothDetached();
    role.standbys[west].overrides = QStringList{QStringLiteral("batch in every database")};
    QCOMPARE(proof(role), std::nullopt);
    QVERIFY(judgeQuorum(role).words.contains(QStringLiteral("batch in every database")));
}

void QuorumTest::whatWasReadLongAgoProvesNothing()
{
    QuorumQuestion question = bothDetached();
    question.now = question.seen->at + quorumAgeMax;
    QCOMPARE(proof(question), std::optional(Rung::QuorumDetached));
    question.now += Seconds(1);
    QCOMPARE(proof(question), std::nullopt);
}

void QuorumTest::aClockThatWentBackProvesNothing()
{
    QuorumQuestion question = bothDetached();
    question.now = question.seen->at - Seconds(1);
    QCOMPARE(proof(question), std::nullopt);
}

PILOTHOUSE_TEST(QuorumTest)
#include "quorum_test.moc"
