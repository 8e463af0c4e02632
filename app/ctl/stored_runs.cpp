#include "app/ctl/stored_runs.h"

#include "app/control/journal_entry.h"
#include "app/ctl/answer_text.h"
#include "app/store/journal_file.h"
#include "models/review/stored_view.h"

#include <QDir>
#include <QJsonArray>
#include <QMap>
#include <QUrl>

namespace pilothouse::ctl {

namespace {

constexpr int everyRun = 50;

/// The journals below the place, by the name of their fleet.
QMap<QString, QString> journalsIn(const QString& place)
{
    QMap<QString, QString> journals;
    const QDir folder(place + QStringLiteral("/journal"));
    for (const QString& name :
         folder.entryList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Name)) {
        const QByteArray fleet = name.chopped(QStringLiteral(".sqlite").size()).toLatin1();
        journals[QUrl::fromPercentEncoding(fleet)] = folder.filePath(name);
    }
    return journals;
}

Result<QString> journalOf(const Options& options)
{
    const QMap<QString, QString> journals = journalsIn(options.place);
    const QStringList fleets = journals.keys();
    if (options.fleet.isEmpty() && fleets.size() > 1)
        return Error{ErrorCode::Configuration,
                     QStringLiteral("%1 has journals of several fleets").arg(options.place),
                     fleets.join(QStringLiteral(", ")), QStringLiteral("Name one with --fleet")};
    const QString path =
        options.fleet.isEmpty() ? journals.value(fleets.value(0)) : journals.value(options.fleet);
    if (path.isEmpty())
        return Error{ErrorCode::NotFound,
                     QStringLiteral("No journal is in %1").arg(options.place),
                     {},
                     QStringLiteral("Name the place with --place, and the fleet with --fleet")};
    return path;
}

Result<std::vector<StoredRun>> storedRuns(const Options& options, int count)
{
    const Result<QString> path = journalOf(options);
    if (!path)
        return path.error();
    JournalFile file(path.value());
    const Done opened = file.openToRead();
    return opened ? file.newest(count) : Result<std::vector<StoredRun>>(opened.error());
}

QJsonObject listOf(const std::vector<StoredRun>& runs, ControlVerb verb)
{
    QJsonArray entries;
    for (const StoredRun& stored : runs)
        entries.append(verb == ControlVerb::Verify ? soundnessEntry(stored)
                                                   : journalEntry(viewOf(stored)));
    return {{QStringLiteral("runs"), entries}};
}

StoredAnswer failed(const Error& why)
{
    return {std::nullopt, errorText(why), Exit::Refused};
}

StoredAnswer readJournal(const Options& options)
{
    const ControlRequest& request = options.request;
    Result<std::vector<StoredRun>> listed =
        storedRuns(options, request.run.isEmpty() ? request.count : everyRun);
    if (!listed)
        return failed(listed.error());
    std::vector<StoredRun> runs = std::move(listed).value();
    if (!request.run.isEmpty())
        std::erase_if(
            runs, [&request](const StoredRun& run) { return run.header.id.text() != request.run; });
    if (runs.empty() && !request.run.isEmpty())
        return failed({ErrorCode::NotFound, QStringLiteral("There is no run %1").arg(request.run),
                       QStringLiteral("It is not in the journal on this disk"),
                       QStringLiteral("\"pilothousectl journal\" lists the runs")});
    StoredAnswer answer{std::nullopt,
                        QStringLiteral("No process runs the engine; read from the disk.\n"),
                        Exit::Done};
    const bool isWhole = request.verb == ControlVerb::Journal && !request.run.isEmpty();
    answer.body = isWhole ? wholeRunEntry(viewOf(runs.front())) : listOf(runs, request.verb);
    if (request.verb == ControlVerb::Verify)
        answer.code = verifyExit(*answer.body);
    return answer;
}

/// The sentence that matters most when nobody is there: a run may be waiting, half done.
QString lastRunWords(const Options& options)
{
    const Result<std::vector<StoredRun>> runs = storedRuns(options, 1);
    if (!runs || runs.value().empty())
        return QStringLiteral("No run is in the journal.\n");
    const RunView view = viewOf(runs.value().front());
    const QString words = QStringLiteral("The last run in the journal:\n") +
                          journalText(listOf(runs.value(), ControlVerb::Journal));
    return isTerminal(view.run.phase)
               ? words
               : words + QStringLiteral("It has not ended. Whoever is started finds it held, with "
                                        "its doubt.\n");
}

} // namespace

StoredAnswer answerFromDisk(const Options& options, const Error& whyNobody)
{
    const ControlVerb verb = options.request.verb;
    if (verb == ControlVerb::Journal || verb == ControlVerb::Verify)
        return readJournal(options);
    QString words = QStringLiteral("No process runs the engine here, and nothing was asked. What "
                                   "the regions do is not known.\n");
    if (!whyNobody.why.isEmpty())
        words += QStringLiteral("  %1\n").arg(whyNobody.why);
    words += lastRunWords(options);
    words +=
        QStringLiteral("Start pilothoused or the console, as the user of %1.\n").arg(options.place);
    return {std::nullopt, words, Exit::Nobody};
}

} // namespace pilothouse::ctl
