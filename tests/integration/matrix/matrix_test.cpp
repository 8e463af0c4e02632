#include "tests/integration/matrix/play.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

/// Plays rows of faults.yaml, all or those that are named:
/// matrix_test [--unattended] [--share K/N] [ROW...]. Says one line for each;
/// PILOTHOUSE_MATRIX_JSON=FILE takes all results. With nobody at the desk only the rows that say
/// what comes of it then. A share is each N-th row from the K-th on: they mostly wait, and several
/// are played at one time.
namespace {

using namespace pilothouse;
using namespace pilothouse::matrix;

constexpr int exitUsage = 2;

/// The named rows in the table's order; empty when a name is not there.
std::vector<Row> chosen(const std::vector<Row>& rows, const QStringList& names)
{
    if (names.isEmpty())
        return rows;
    std::vector<Row> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
                 [&](const Row& row) { return names.contains(row.name); });
    return static_cast<qsizetype>(found.size()) == names.size() ? found : std::vector<Row>();
}

/// Keeps the share that the text names; false when it names none.
bool keepShare(std::vector<Row>& rows, const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('/'));
    const int which = parts.value(0).toInt();
    const int shares = parts.value(1).toInt();
    if (parts.size() != 2 || which < 1 || which > shares)
        return false;
    int number = 0;
    std::erase_if(rows, [&](const Row&) { return number++ % shares != which - 1; });
    return true;
}

void say(const Played& played)
{
    std::printf("%s\n", qPrintable(lineOf(played)));
    for (const QString& failure : played.failures)
        std::printf("      %s\n", qPrintable(failure));
    if (!played.failures.isEmpty() || qEnvironmentVariableIsSet("PILOTHOUSE_MATRIX_STORY"))
        std::printf("%s\n      %s\n      %s\n", qPrintable(played.story),
                    qPrintable(played.headline), qPrintable(played.next));
    std::fflush(stdout);
}

bool write(const QJsonArray& results)
{
    const QString path = qEnvironmentVariable("PILOTHOUSE_MATRIX_JSON");
    if (path.isEmpty())
        return true;
    QFile file(path);
    const QByteArray text = QJsonDocument(results).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const Result<std::vector<Row>> table =
        readRows(QStringLiteral(PILOTHOUSE_SOURCE_DIR "/tests/integration/matrix/faults.yaml"));
    if (!table) {
        std::fprintf(stderr, "%s. %s\n", qPrintable(table.error().what),
                     qPrintable(table.error().why));
        return exitUsage;
    }
    QCommandLineParser parser;
    const QCommandLineOption unattended(QStringLiteral("unattended"));
    const QCommandLineOption share(QStringLiteral("share"), {}, QStringLiteral("K/N"));
    parser.addOptions({unattended, share});
    parser.process(application);
    const Manner manner = parser.isSet(unattended) ? Manner::Unattended : Manner::Person;
    std::vector<Row> rows = chosen(table.value(), parser.positionalArguments());
    if (manner == Manner::Unattended)
        std::erase_if(rows, [](const Row& row) { return row.unattended == Unattended::Unplayed; });
    if (rows.empty()) {
        std::fprintf(stderr, "No such row. There are:\n");
        for (const Row& row : table.value())
            std::fprintf(stderr, "  %s\n", qPrintable(row.name));
        return exitUsage;
    }
    if (parser.isSet(share) && !keepShare(rows, parser.value(share))) {
        std::fprintf(stderr, "--share wants K/N, with K from 1 to N.\n");
        return exitUsage;
    }
    QJsonArray results;
    bool areWell = true;
    for (const Row& row : rows) {
        const Played played = play(row, manner);
        say(played);
        results.append(toJson(played));
        areWell = areWell && played.failures.isEmpty();
    }
    // Also what went wrong is written: the report must not show what was before.
    const bool isWritten = write(results);
    return areWell && isWritten ? 0 : 1;
}
