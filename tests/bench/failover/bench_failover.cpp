#include "tests/bench/failover/automatic.h"
#include "tests/bench/failover/pace.h"
#include "tests/bench/failover/story.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <functional>

/// How fast a killed primary is replaced, beside the floor of a bare promotion; and what a run
/// costs at the console: the public path, stalls, memory, the way from F9 to "held".
namespace {

using namespace pilothouse::bench;

constexpr int exitFailed = 1;

using Round = std::function<std::optional<QJsonObject>()>;

/// The median round by time, with all times beside it; empty as soon as one round fails.
QJsonObject medianOf(const char* name, const Round& round, int rounds)
{
    std::vector<QJsonObject> all;
    const auto timeOf = [](const QJsonObject& one) { return one["killedToWriteMs"].toDouble(); };
    for (int i = 0; i < rounds; ++i) {
        const std::optional<QJsonObject> one = round();
        if (!one)
            return {};
        std::fprintf(stderr, "  %s %d: %.0f ms\n", name, i + 1, timeOf(*one));
        all.push_back(*one);
    }
    std::sort(all.begin(), all.end(), [&](const QJsonObject& left, const QJsonObject& right) {
        return timeOf(left) < timeOf(right);
    });
    QJsonArray each;
    for (const QJsonObject& one : all)
        each.append(timeOf(one));
    QJsonObject median = all[all.size() / 2];
    median[QStringLiteral("each")] = each;
    return median;
}

QJsonObject story(const char* name, const StoryChoice& choice)
{
    std::fprintf(stderr, "  a story at the console: %s\n", name);
    return playStory(choice).value_or(QJsonObject());
}

using Measurement = std::pair<QString, std::function<QJsonObject()>>;

/// All of them, by the name that their figures have in the document.
std::vector<Measurement> measurements(int count)
{
    const auto automatic = [count](const char* words, Loss loss) {
        return [=] {
            return medianOf(
                words, [loss] { return automaticRound(loss); }, count);
        };
    };
    return {
        {QStringLiteral("barePromotion"),
         [=] { return medianOf("bare promotion", bareRound, count); }},
        {QStringLiteral("engine"), [=] { return medianOf("engine", engineRound, count); }},
        {QStringLiteral("automaticPostmaster"),
         automatic("armed, postmaster killed", Loss::Postmaster)},
        {QStringLiteral("automaticRegion"), automatic("armed, region lost", Loss::Region)},
        {QStringLiteral("automaticHang"), automatic("armed, region hangs", Loss::Hang)},
        {QStringLiteral("automaticPartition"), automatic("armed, region silent", Loss::Partition)},
        {QStringLiteral("story"),
         [] {
             return story("undisturbed", {false, false});
         }},
        {QStringLiteral("storyHeld"),
         [] {
             return story("held by F9", {true, false});
         }},
        {QStringLiteral("storySlowDisk"), [] {
             return story("each sync 500 ms longer", {false, true});
         }}};
}

bool isWhole(const QJsonObject& figures)
{
    return std::none_of(figures.begin(), figures.end(), [](const QJsonValue& value) {
        return value.isObject() && value.toObject().isEmpty();
    });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Where figures go."),
                                  QStringLiteral("file"));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("For each median."),
                                    QStringLiteral("count"), QStringLiteral("5"));
    const QCommandLineOption only(QStringLiteral("only"),
                                  QStringLiteral("Only what begins so, as \"automatic\"."),
                                  QStringLiteral("name"));
    parser.addOptions({json, rounds, only});
    parser.process(application);
    const int count = std::max(1, parser.value(rounds).toInt());

    QJsonObject figures{{QStringLiteral("bench"), QStringLiteral("failover")},
                        {QStringLiteral("floorMs"), 1500},
                        {QStringLiteral("publicNameTtlSeconds"), 10}};
    for (const auto& [name, measure] : measurements(count))
        if (name.startsWith(parser.value(only)))
            figures[name] = measure();
    const QByteArray text = QJsonDocument(figures).toJson();
    std::fputs(text.constData(), stderr);
    QFile file(parser.value(json));
    const bool isWritten =
        !parser.isSet(json) || (file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    return isWritten && isWhole(figures) ? 0 : exitFailed;
}
