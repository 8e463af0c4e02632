#include "tests/bench/failover/automatic.h"

#include "app/events/system_clock.h"
#include "app/lab/postgres/conninfo.h"
#include "tests/bench/failover/loss.h"
#include "tests/integration/failover/witness.h"
#include "tests/integration/lab/lab_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

namespace pilothouse::bench {

namespace {

const QString lost = QStringLiteral("eastus");
const QString bin = QStringLiteral(PILOTHOUSE_BINARY_DIR "/bin/");

/// A daemon that has just been started still opens its lines to the far region, and one that is
/// armed has been up for long.
constexpr int armedForMs = 15'000;
/// Few, because where a commit waits for another continent they come slowly.
constexpr int writesBeforeLoss = 50;
constexpr int readyBudgetMs = 30'000;
constexpr int answerBudgetMs = 20'000;
constexpr Milliseconds moveBudget{60'000};
/// A commit that waits for a standby to come back is acknowledged when that one is there. Given up
/// after a second and begun again, it would measure how often the writer starts anew.
constexpr Milliseconds writePatience{10'000};
constexpr int endBudgetMs = 120'000;
constexpr int oldSideMs = 15'000;

/// A daemon of its own on that lab, and the terminal that asks it.
class ArmedDesk
{
public:
    explicit ArmedDesk(const lab::LabFixture& lab)
    {
        m_environment.insert(QStringLiteral("HOME"), m_folder.path());
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path());
        m_daemon.setProcessEnvironment(m_environment);
        m_daemon.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")));
        m_daemon.start(bin + QStringLiteral("pilothoused"),
                       {QStringLiteral("--fleet"), lab.folder() + QStringLiteral("/fleet.yaml")});
    }

    ~ArmedDesk()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished(answerBudgetMs);
    }

    /// Until everything that arming asks for is heard.
    [[nodiscard]] bool arm() const
    {
        return QTest::qWaitFor(
            [this] {
                return ask({QStringLiteral("arm"), QStringLiteral("--type"),
                            QStringLiteral("arm eus"), QStringLiteral("--state"),
                            QStringLiteral("question-1=omar"), QStringLiteral("--reason"),
                            QStringLiteral("how fast is it")})
                    .has_value();
            },
            readyBudgetMs);
    }

    /// The answer to a command that was done.
    [[nodiscard]] std::optional<QJsonObject> ask(const QStringList& words) const
    {
        QProcess ctl;
        ctl.setProcessEnvironment(m_environment);
        ctl.start(
            bin + QStringLiteral("pilothousectl"),
            QStringList{QStringLiteral("--json"), QStringLiteral("--as"), QStringLiteral("bench")} +
                words);
        if (!ctl.waitForFinished(answerBudgetMs) || (ctl.exitCode() != 0 && ctl.exitCode() != 5))
            return std::nullopt;
        return QJsonDocument::fromJson(ctl.readAllStandardOutput()).object();
    }

    /// The run, once it has moved the primary; empty when it did not.
    [[nodiscard]] QJsonObject moved() const
    {
        QJsonObject run;
        const bool isDone = QTest::qWaitFor(
            [&] {
                run = ask({QStringLiteral("status")}).value_or(QJsonObject())["run"].toObject();
                return run["phase"].toString() == QStringLiteral("done");
            },
            endBudgetMs);
        if (!isDone)
            return {};
        return ask({QStringLiteral("journal"), run["id"].toString()})
            .value_or(QJsonObject())["export"]
            .toObject();
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QProcess m_daemon;
};

QStringList faultWords(Loss loss)
{
    const QString kind = loss == Loss::Region ? QStringLiteral("kill")
                         : loss == Loss::Hang ? QStringLiteral("hang")
                                              : QStringLiteral("partition");
    return {lost, kind};
}

bool lose(const lab::LabFixture& lab, Loss loss)
{
    if (loss == Loss::Postmaster)
        return killPostmaster(lab.topology(), lost);
    return lab.run(QStringList{QStringLiteral("fault")} + faultWords(loss)).exitCode == 0;
}

/// When each step ended, from the loss on, in ms.
QJsonObject partsOf(const QJsonObject& run, UtcTime lostAt)
{
    QJsonObject parts;
    const auto since = [lostAt](const QJsonValue& micros) {
        return static_cast<double>(micros.toInteger() - lostAt.time_since_epoch().count()) / 1e3;
    };
    parts[QStringLiteral("detect")] =
        since(run["header"].toObject()["decision"].toObject()["armedAt"]);
    for (const QJsonValue value : run["steps"].toArray()) {
        const QJsonObject step = value.toObject();
        if (step.contains(QStringLiteral("endedAt")))
            parts[step["id"].toString()] = since(step["endedAt"]);
    }
    return parts;
}

/// What the fence's proof says, by the rung that was proved.
QString fenceOf(const QJsonObject& run)
{
    for (const QJsonValue step : run["steps"].toArray())
        for (const QJsonValue value : step.toObject()["evidence"].toArray())
            if (value.toObject()["code"].toString() == QStringLiteral("fence-proved"))
                return value.toObject()["value"].toString();
    return {};
}

/// Writes that the old side acknowledges to clients of its own once it is healed.
int acknowledgedByOldSide(const lab::LabFixture& lab, Loss loss)
{
    if (loss != Loss::Postmaster)
        (void)lab.run(QStringList{QStringLiteral("heal")} + faultWords(loss));
    Witness client(lab::ownSideConninfo(lab.topology(), {lost}));
    QTest::qWait(oldSideMs);
    client.stop();
    const std::vector<ruler::Entry> entries = client.entries();
    return static_cast<int>(
        std::count_if(entries.begin(), entries.end(), [](const ruler::Entry& entry) {
            return entry.mark == ruler::Mark::Acknowledged;
        }));
}

/// A round without a figure says why: nobody would miss what is only left out.
std::nullopt_t noFigure(const char* why)
{
    std::fprintf(stderr, "    no figure: %s\n", why);
    return std::nullopt;
}

} // namespace

std::optional<QJsonObject> automaticRound(Loss loss)
{
    lab::LabFixture lab(QStringLiteral("bench"));
    // Silence can only be fenced by what does not depend on the silent region.
    QStringList up{QStringLiteral("up")};
    if (loss == Loss::Partition)
        up << QStringLiteral("--synchronous") << QStringLiteral("quorum");
    if (lab.run(up).exitCode != 0)
        return noFigure("the lab did not come up");
    const ArmedDesk desk(lab);
    if (!desk.arm())
        return noFigure("the daemon could not be armed");
    const Witness witness(lab::everyDatabaseConninfo(lab.topology()), writePatience);
    QTest::qWait(armedForMs);
    if (!witness.hasSeen(writesBeforeLoss))
        return noFigure("the witness's writes were not acknowledged before the loss");
    const SystemClock clock;
    const MonotonicTime lostAt = clock.monotonic();
    const UtcTime lostUtc = clock.utc();
    if (!lose(lab, loss))
        return noFigure("the lab did not break what it was told to break");
    const auto accepted = witness.firstAcceptedElsewhere(lost, lostAt, moveBudget);
    if (!accepted)
        return noFigure("no write was acknowledged elsewhere within its budget");
    const QJsonObject run = desk.moved();
    if (run.isEmpty())
        return noFigure("the run did not end");
    return QJsonObject{{QStringLiteral("killedToWriteMs"),
                        static_cast<double>((*accepted - lostAt).count()) / 1e3},
                       {QStringLiteral("partsMs"), partsOf(run, lostUtc)},
                       {QStringLiteral("fence"), fenceOf(run)},
                       {QStringLiteral("oldSideAcknowledged"), acknowledgedByOldSide(lab, loss)}};
}

} // namespace pilothouse::bench
