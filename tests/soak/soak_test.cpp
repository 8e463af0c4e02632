#include "tests/soak/console.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cstdio>

/// The real console watches a lab for PILOTHOUSE_SOAK_MINUTES (30), of which each brings a fault
/// that is healed after half of it. PILOTHOUSE_SOAK_JSON=FILE takes what was seen.
namespace {

using namespace pilothouse;
using namespace pilothouse::soak;

constexpr int minutesDefault = 30;
constexpr int healMs = 25'000; ///< Into its minute.
constexpr int lookMs = 55'000; ///< Into its minute: everything has been well for half a minute.
constexpr int minuteMs = 60'000;

struct Fault
{
    const char* place;
    const char* what;
};

constexpr Fault faults[] = {{"eastus", "kill"},           {"westeurope", "partition"},
                            {"southeastasia", "hang"},    {"eastus", "app-error"},
                            {"desk>eastus", "cut"},       {"eastus", "hang"},
                            {"desk", "dns-dead"},         {"westeurope", "kill"},
                            {"arm", "token-expired"},     {"southeastasia", "partition"},
                            {"westeurope>eastus", "cut"}, {"desk>westeurope", "mute"}};

bool carryOut(const lab::LabFixture& lab, const QStringList& words)
{
    const lab::Said said = lab.run(words);
    if (said.exitCode != 0)
        std::fprintf(stderr, "%s: %s\n", qPrintable(words.join(QLatin1Char(' '))),
                     qPrintable(said.errors.simplified()));
    return said.exitCode == 0;
}

void waitUntil(const QElapsedTimer& clock, qint64 ms)
{
    static_cast<void>(QTest::qWaitFor([&] { return clock.elapsed() >= ms; },
                                      static_cast<int>(ms - clock.elapsed()) + minuteMs));
}

QJsonObject toJson(const Sample& sample)
{
    const auto value = [](const std::optional<double>& known) {
        return known ? QJsonValue(*known) : QJsonValue();
    };
    return {{QStringLiteral("minute"), sample.minute},
            {QStringLiteral("residentMb"), value(sample.residentMb)},
            {QStringLiteral("files"), value(sample.files)},
            {QStringLiteral("sessions"), value(sample.sessions)},
            {QStringLiteral("journalMb"), value(sample.journalMb)},
            {QStringLiteral("historyMb"), value(sample.historyMb)}};
}

/// One fault and one look a minute; what was seen until the console or the lab failed.
std::vector<Sample> soakFor(int minutes, const lab::LabFixture& lab, const WatchedConsole& console)
{
    std::vector<Sample> samples;
    QElapsedTimer clock;
    clock.start();
    for (int minute = 0; minute < minutes; ++minute) {
        const Fault& fault = faults[static_cast<std::size_t>(minute) % std::size(faults)];
        const qint64 begin = qint64{minute} * minuteMs;
        waitUntil(clock, begin);
        bool isDone = carryOut(lab, {QStringLiteral("fault"), QString::fromLatin1(fault.place),
                                     QString::fromLatin1(fault.what)});
        waitUntil(clock, begin + healMs);
        isDone = carryOut(lab, {QStringLiteral("heal"), QStringLiteral("all")}) && isDone;
        waitUntil(clock, begin + lookMs);
        if (!isDone || !console.isRunning())
            return samples;
        samples.push_back(console.look());
        std::printf("%s %s: %s\n", fault.place, fault.what,
                    QJsonDocument(toJson(samples.back())).toJson(QJsonDocument::Compact).data());
        std::fflush(stdout);
    }
    return samples;
}

bool write(const QJsonObject& document)
{
    const QString path = qEnvironmentVariable("PILOTHOUSE_SOAK_JSON");
    QFile file(path);
    const QByteArray text = QJsonDocument(document).toJson();
    return path.isEmpty() || (file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int asked = qEnvironmentVariableIntValue("PILOTHOUSE_SOAK_MINUTES");
    const int minutes = asked > 0 ? asked : minutesDefault;
    const lab::LabFixture lab(QStringLiteral("soak"));
    if (!carryOut(lab, {QStringLiteral("up")}))
        return 1;
    WatchedConsole console(lab);
    const bool isOpen = console.open();
    const std::vector<Sample> samples =
        isOpen ? soakFor(minutes, lab, console) : std::vector<Sample>();
    const bool isWhole = static_cast<int>(samples.size()) == minutes;
    if (!isWhole)
        std::fprintf(stderr, "The soak ended after %d of %d minutes. The console said:\n%s\n",
                     static_cast<int>(samples.size()), minutes, console.said().constData());
    // A soak that ended early has measured nothing of what it is for.
    QJsonObject document = judge(isWhole ? samples : std::vector<Sample>(),
                                 isWhole ? console.longestStallMs() : std::optional<double>());
    const bool isWell = isPassed(document);
    QJsonArray seen;
    for (const Sample& sample : samples)
        seen.append(toJson(sample));
    document[QStringLiteral("minutes")] = minutes;
    document[QStringLiteral("samples")] = seen;
    std::printf("%s\n", QJsonDocument(document).toJson().constData());
    return write(document) && isWell ? 0 : 1;
}
