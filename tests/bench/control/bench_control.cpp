#include "app/control/engine_link.h"
#include "tests/support/control/control_bench.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

constexpr int times = 25;
constexpr int patienceMs = 10'000;

/// From the gesture to the hold in the engine, in milliseconds; negative when it never came.
template <class Gesture>
double holdTime(Gesture gesture)
{
    ControlBench bench;
    if (!bench.listen())
        return -1;
    bench.begin();
    bool isHeld = false;
    QElapsedTimer since;
    double took = -1;
    QObject::connect(&bench.runs, &RunController::changed, &bench.desk, [&] {
        const Run& run = bench.runs.current()->run;
        if (!isHeld && (run.isHoldWanted || run.phase == Phase::Held)) {
            isHeld = true;
            took = static_cast<double>(since.nsecsElapsed()) / 1e6;
        }
    });
    gesture(bench, since, isHeld);
    return took;
}

/// "pilothousectl hold" in a terminal: the process's start is part of it.
double holdByTerminal()
{
    return holdTime([](ControlBench& bench, QElapsedTimer& since, bool& isHeld) {
        QProcess ctl;
        since.start();
        ctl.start(QCoreApplication::applicationDirPath() + QStringLiteral("/pilothousectl"),
                  {QStringLiteral("--place"), bench.folder.path(), QStringLiteral("--as"),
                   QStringLiteral("bench"), QStringLiteral("hold")});
        (void)QTest::qWaitFor([&] { return isHeld && ctl.state() == QProcess::NotRunning; },
                              patienceMs);
        ctl.kill();
        ctl.waitForFinished();
    });
}

/// F9 in a console that does not hold the lease: its line is open before.
double holdByConsole()
{
    return holdTime([](ControlBench& bench, QElapsedTimer& since, bool& isHeld) {
        EngineLink link(bench.path());
        link.start([] {});
        (void)QTest::qWaitFor([&] { return link.isReached(); }, patienceMs);
        since.start();
        link.hold(QStringLiteral("bench"), [](const Done&) {});
        (void)QTest::qWaitFor([&] { return isHeld; }, patienceMs);
    });
}

QJsonObject summary(double (*measure)())
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i)
        all.push_back(measure());
    std::sort(all.begin(), all.end());
    return {{QStringLiteral("times"), times},
            {QStringLiteral("median_ms"), all.at(all.size() / 2)},
            {QStringLiteral("worst_ms"), all.back()},
            {QStringLiteral("lost"),
             static_cast<int>(
                 std::count_if(all.begin(), all.end(), [](double each) { return each < 0; }))}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Where the figures go."),
                                  QStringLiteral("file"));
    parser.addOption(json);
    parser.process(application);
    const QByteArray figures =
        QJsonDocument({{QStringLiteral("hold_by_terminal"), summary(holdByTerminal)},
                       {QStringLiteral("hold_by_console"), summary(holdByConsole)}})
            .toJson();
    std::fputs(figures.constData(), stdout);
    QFile file(parser.value(json));
    return !parser.isSet(json) ||
                   (file.open(QIODevice::WriteOnly) && file.write(figures) == figures.size())
               ? 0
               : 1;
}
