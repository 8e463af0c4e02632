#include "tests/bench/failover/story.h"

#include "models/journal/entry.h"
#include "models/review/run_result.h"
#include "tests/integration/lab/lab_fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

namespace pilothouse::bench {

namespace {

const QString programs = QStringLiteral(PILOTHOUSE_BINARY_DIR "/bin/");

constexpr int storyBudgetMs = 300'000;

QJsonObject objectIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// One act of the driver's account, or an empty object.
QJsonObject actOf(const QJsonObject& account, const QString& name)
{
    for (const QJsonValue act : account["acts"].toArray())
        if (act["name"].toString() == name)
            return act.toObject();
    return {};
}

/// What one play left behind, below a home of its own.
class Play
{
public:
    explicit Play(const StoryChoice& choice) : m_choice(choice), m_lab(QStringLiteral("bench")) {}

    [[nodiscard]] bool run();
    [[nodiscard]] std::optional<QJsonObject> figures() const;

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_home.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList arguments() const;
    [[nodiscard]] double longestStallMs(qsizetype from, qsizetype to) const;
    [[nodiscard]] std::optional<double> holdToHeldMs(const QJsonObject& account,
                                                     const QJsonArray& records) const;

    const StoryChoice m_choice;
    QTemporaryDir m_home;
    lab::LabFixture m_lab;
    // Bytes of the stalls' file when the primary was killed, and when the run was measured.
    qsizetype m_stallsBefore = -1;
    qsizetype m_stallsOfRun = -1;
};

QStringList Play::arguments() const
{
    QStringList words{QStringLiteral("--lab"),           m_lab.folder(),
                      QStringLiteral("--programs"),      programs,
                      QStringLiteral("--json"),          path("account.json"),
                      QStringLiteral("--trace-stalls"),  path("stalls"),
                      QStringLiteral("--no-false-alarm")};
    if (!m_choice.isHeldOnce)
        words << QStringLiteral("--no-hold");
    return words;
}

bool Play::run()
{
    if (m_lab.runYielding({QStringLiteral("up")}).exitCode != 0)
        return false;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), m_home.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    if (m_choice.isDiskSlow)
        environment.insert(QStringLiteral("LD_PRELOAD"),
                           programs + QStringLiteral("libslow_sync.so"));
    QProcess drive;
    drive.setProcessEnvironment(environment);
    drive.setProcessChannelMode(QProcess::MergedChannels);
    drive.start(programs + QStringLiteral("pilothouse-drive"), arguments());
    QByteArray said;
    while (drive.state() != QProcess::NotRunning && drive.waitForReadyRead(storyBudgetMs)) {
        said += drive.readAll();
        // Not before: that the driver starts the lab's program is no work of the console's.
        if (m_stallsBefore < 0 && said.contains("the primary's region is killed"))
            m_stallsBefore = QFile(path("stalls")).size();
        if (m_stallsOfRun < 0 && said.contains("the result is measured"))
            m_stallsOfRun = QFile(path("stalls")).size();
    }
    if (drive.state() != QProcess::NotRunning)
        drive.waitForFinished(storyBudgetMs);
    if (drive.state() == QProcess::NotRunning && drive.exitCode() == 0)
        return true;
    qWarning("%s", said.constData());
    return false;
}

double Play::longestStallMs(qsizetype from, qsizetype to) const
{
    QFile file(path("stalls"));
    if (!file.open(QIODevice::ReadOnly))
        return 0.0;
    const QByteArray text = file.readAll();
    double longest = 0.0;
    for (const QByteArray& line : text.mid(from, to - from).split('\n'))
        longest = std::max(longest, QJsonDocument::fromJson(line)["stall_ms"].toDouble());
    return longest;
}

/// From the key, or from the end of the step that was under way, to the word on the screen.
std::optional<double> Play::holdToHeldMs(const QJsonObject& account,
                                         const QJsonArray& records) const
{
    const QJsonObject pressed = actOf(account, QStringLiteral("hold by F9"));
    const QJsonObject held = actOf(account, QStringLiteral("the run is held"));
    if (pressed.isEmpty() || held.isEmpty())
        return std::nullopt;
    const double start = account["startedAtUtcMs"].toDouble();
    const double heldAt = start + held["atMs"].toDouble();
    double safeAt = start + pressed["atMs"].toDouble();
    for (const QJsonValue each : records) {
        const Result<Record> record =
            decodeRecord(QJsonDocument(each.toObject()).toJson(QJsonDocument::Compact));
        if (!record || record.value().kind != RecordKind::StepEntered)
            continue;
        const auto at =
            static_cast<double>(record.value().occasion.wall.time_since_epoch().count()) / 1e3;
        if (at < heldAt)
            safeAt = std::max(safeAt, at);
    }
    return heldAt - safeAt;
}

std::optional<QJsonObject> Play::figures() const
{
    const QDir exports(m_home.filePath(QStringLiteral("Documents/pilothouse")));
    const QStringList files = exports.entryList({QStringLiteral("FO-*.json")});
    if (files.size() != 1)
        return std::nullopt;
    const QJsonObject run = objectIn(exports.filePath(files.front()));
    const Result<RunResult> result =
        decodeResult(QJsonDocument(run["result"].toObject()).toJson(QJsonDocument::Compact));
    if (!result || !result.value().machineRto || !result.value().databaseRto)
        return std::nullopt;
    const auto inMs = [](const Measured& measured) {
        return static_cast<double>(measured.value.count()) / 1e3;
    };
    const QJsonObject account = objectIn(path("account.json"));
    QJsonObject figures{
        {QStringLiteral("confirmedToPublicWriteMs"), inMs(*result.value().machineRto)},
        {QStringLiteral("confirmedToDatabaseWriteMs"), inMs(*result.value().databaseRto)},
        {QStringLiteral("longestStallMs"), longestStallMs(m_stallsBefore, m_stallsOfRun)},
        {QStringLiteral("longestStallOfExportMs"),
         longestStallMs(m_stallsOfRun, QFile(path("stalls")).size())},
        {QStringLiteral("residentMbBefore"),
         actOf(account, QStringLiteral("back to the map"))["residentMb"]},
        {QStringLiteral("residentMbAfter"),
         actOf(account, QStringLiteral("the result is measured"))["residentMb"]}};
    if (const auto hold = holdToHeldMs(account, run["records"].toArray()))
        figures[QStringLiteral("holdToHeldMs")] = *hold;
    return figures;
}

} // namespace

std::optional<QJsonObject> playStory(const StoryChoice& choice)
{
    Play play(choice);
    if (!play.run())
        return std::nullopt;
    return play.figures();
}

} // namespace pilothouse::bench
