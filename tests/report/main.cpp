#include "tests/integration/matrix/row.h"
#include "tests/report/report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

/// Writes one document of what tests and bench have measured: test_report --out FILE
/// [--matrix FILE]... [--unattended FILE]... [--bench FILE] [--soak FILE]. A file that is not there
/// was not measured.
namespace {

using namespace pilothouse;
using namespace pilothouse::report;

constexpr int exitFailed = 1;

std::optional<Source> sourceAt(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QDateTime when = QFileInfo(path).lastModified().toUTC();
    return Source{QFileInfo(path).fileName(), when.toString(Qt::ISODate), file.readAll()};
}

std::vector<Source> sourcesAt(const QStringList& paths)
{
    std::vector<Source> sources;
    for (const QString& path : paths)
        if (std::optional<Source> source = sourceAt(path))
            sources.push_back(std::move(*source));
    std::stable_sort(sources.begin(), sources.end(),
                     [](const Source& a, const Source& b) { return a.when < b.when; });
    return sources;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QString file = QStringLiteral("file");
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("The document."), file);
    const QCommandLineOption rows(QStringLiteral("matrix"), QStringLiteral("Played rows."), file);
    const QCommandLineOption unattended(
        QStringLiteral("unattended"), QStringLiteral("Rows played with nobody at the desk."), file);
    const QCommandLineOption bench(QStringLiteral("bench"), QStringLiteral("The bench's."), file);
    const QCommandLineOption soak(QStringLiteral("soak"), QStringLiteral("The soak's."), file);
    parser.addOptions({out, rows, unattended, bench, soak});
    parser.process(application);
    const Result<std::vector<matrix::Row>> table = matrix::readRows(
        QStringLiteral(PILOTHOUSE_SOURCE_DIR "/tests/integration/matrix/faults.yaml"));
    if (!table) {
        std::fprintf(stderr, "%s\n", qPrintable(table.error().what));
        return exitFailed;
    }
    Inputs inputs;
    for (const matrix::Row& row : table.value()) {
        inputs.rows.append(row.name);
        if (row.unattended != matrix::Unattended::Unplayed)
            inputs.unattendedRows.append(row.name);
    }
    inputs.matrix = sourcesAt(parser.values(rows));
    inputs.unattended = sourcesAt(parser.values(unattended));
    inputs.bench = sourceAt(parser.value(bench));
    inputs.soak = sourceAt(parser.value(soak));
    const QByteArray text = reportOf(inputs).toUtf8();
    QFile document(parser.value(out));
    if (!document.open(QIODevice::WriteOnly) || document.write(text) != text.size()) {
        std::fprintf(stderr, "%s cannot be written.\n", qPrintable(parser.value(out)));
        return exitFailed;
    }
    std::printf("%s\n", qPrintable(document.fileName()));
    return 0;
}
