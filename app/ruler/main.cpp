#include "app/ruler/tally.h"
#include "app/ruler/writer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QUuid>

#include <csignal>
#include <cstdio>

namespace {

using namespace pilothouse;
using namespace pilothouse::ruler;

constexpr auto usage = R"(Measures from outside how long nobody could write, and what was lost.
It shares nothing with the engine that moves the database.

  pilothouse-ruler write FILE --conninfo C   write small rows until stopped (SIGTERM, SIGINT)
  pilothouse-ruler count FILE --conninfo C   compare what was acknowledged with what is there

The conninfo is libpq's, with every host that may be the primary. Name the password by passfile or
PGPASSWORD: a command line is read by others.)";

constexpr Milliseconds countPatience{10'000};

int fail(const Error& why)
{
    std::fprintf(stderr, "%s: %s. %s.\n", qPrintable(why.what), qPrintable(why.why),
                 qPrintable(why.nextStep));
    return 1;
}

struct Options
{
    QStringList words;
    QByteArray conninfo;
    Milliseconds interval{0};
    Milliseconds patience{0};
    int seconds = 0;
};

Options parse(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromLatin1(usage));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("write or count."));
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("The ruler's tape."));
    const QCommandLineOption conninfo(QStringLiteral("conninfo"), QStringLiteral("See above."),
                                      QStringLiteral("text"));
    const QCommandLineOption interval(QStringLiteral("interval"),
                                      QStringLiteral("Between two writes of one thread, in ms."),
                                      QStringLiteral("ms"), QStringLiteral("40"));
    const QCommandLineOption patience(
        QStringLiteral("patience"),
        QStringLiteral("For a connection, and for a write, in ms. A write that is given up begins "
                       "again with a new connection."),
        QStringLiteral("ms"), QStringLiteral("1000"));
    const QCommandLineOption seconds(QStringLiteral("for"),
                                     QStringLiteral("Stop by itself after so many seconds."),
                                     QStringLiteral("seconds"), QStringLiteral("0"));
    parser.addOptions({conninfo, interval, patience, seconds});
    parser.process(application);
    return {parser.positionalArguments(), parser.value(conninfo).toUtf8(),
            Milliseconds(std::max(1, parser.value(interval).toInt())),
            Milliseconds(std::max(1, parser.value(patience).toInt())),
            parser.value(seconds).toInt()};
}

/// Waits for SIGTERM or SIGINT, or for so many seconds if there are any.
void waitForTheEnd(const sigset_t& signals, int seconds)
{
    const timespec time{seconds, 0};
    if (seconds > 0)
        ::sigtimedwait(&signals, nullptr, &time);
    else
        ::sigwaitinfo(&signals, nullptr);
}

int write(const QString& path, const Options& options)
{
    // Blocked before any thread starts, so that only the wait below gets them.
    sigset_t signals;
    ::sigemptyset(&signals);
    ::sigaddset(&signals, SIGTERM);
    ::sigaddset(&signals, SIGINT);
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    const Result<std::vector<QByteArray>> hosts = hostsOf(options.conninfo);
    if (!hosts)
        return fail(hosts.error());
    WriterSettings settings;
    settings.writer = QStringLiteral("ruler/") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    settings.hosts = hosts.value();
    settings.interval = options.interval;
    settings.patience = options.patience;
    Tape tape;
    if (const Done begun = tape.begin(path, settings.writer); !begun)
        return fail(begun.error());
    const Writers writers(settings, tape);
    waitForTheEnd(signals, options.seconds);
    return writers.isTapeBroken() ? 1 : 0;
}

/// The tokens that the first host that accepts writes holds.
Result<std::set<std::int64_t>> tokensThere(const QString& writer, const QByteArray& conninfo)
{
    const Result<std::vector<QByteArray>> hosts = hostsOf(conninfo);
    if (!hosts)
        return hosts.error();
    Error why{ErrorCode::Refused,
              QStringLiteral("No host accepts writes"),
              {},
              QStringLiteral("Name every host that may be the primary")};
    for (const QByteArray& host : hosts.value()) {
        Session session;
        const Done opened = session.open(host, countPatience);
        if (opened && !session.acceptsWrites(countPatience))
            continue;
        if (opened)
            return session.tokensOf(writer, countPatience);
        why = opened.error();
    }
    return why;
}

int count(const QString& path, const Options& options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail({ErrorCode::NotFound, path, file.errorString(),
                     QStringLiteral("Name the file that the ruler wrote")});
    const Result<Reading> tape = readTape(file.readAll());
    if (!tape)
        return fail(tape.error());
    const auto there = tokensThere(tape.value().writer, options.conninfo);
    if (!there)
        return fail(there.error());
    const QJsonObject sums = tally(tape.value(), there.value());
    std::printf("%s", QJsonDocument(sums).toJson().constData());
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pilothouse-ruler"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PILOTHOUSE_VERSION));
    const Options options = parse(application);
    const QString command = options.words.value(0);
    if (options.words.size() == 2 && command == QLatin1String("write"))
        return write(options.words[1], options);
    if (options.words.size() == 2 && command == QLatin1String("count"))
        return count(options.words[1], options);
    std::fprintf(stderr, "%s\n", usage);
    return 2;
}
