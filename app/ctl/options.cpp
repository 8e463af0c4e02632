#include "app/ctl/options.h"

#include "app/ctl/exit_code.h"

#include <QCommandLineParser>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <vector>

namespace pilothouse::ctl {

namespace {

constexpr int secondsMax = 600;
constexpr int minutesMax = 7 * 24 * 60;

const QString usage =
    QStringLiteral(R"(Asks the process that runs the engine of a fleet on this machine.

  pilothousectl status                 what is known, since when, how old
  pilothousectl watch                  the same again with each change, until stopped
  pilothousectl hold                   F9: no new step begins
  pilothousectl resume RUN             goes on with a held run; every guard is read again
  pilothousectl abort RUN --take-back  takes back what was touched
  pilothousectl abort RUN --by-hand    leaves the run to a person; nothing is taken back
  pilothousectl journal [RUN]          the newest runs, or one of them whole
  pilothousectl verify [RUN]           whether the journal is as it was written

  pilothousectl plan [--to REGION]     the guard of a failover: every check, target and loss
  pilothousectl run --to REGION --plan HASH --type CODE --category WORD --reason TEXT
                [--state CHECK=WORDS]...  [--follow]
                                       starts it, after a count-down; Ctrl-C stops that

  pilothousectl arm --type PHRASE --reason TEXT [--for MINUTES] [--state CHECK=WORDS]...
                                       lets the primary be moved without a person
  pilothousectl disarm --reason TEXT   ends that; a run that is open goes on
  pilothousectl acknowledge --reason TEXT
                                       the last move was looked at: it may move again

resume, abort and run want a --reason, and the name of what is meant: it stands in the journal.
)");

/// A command: how many runs it may and must name, and which options are its own.
struct Command
{
    const char* word;
    ControlVerb verb;
    qsizetype runsMin;
    qsizetype runsMax;
    bool wantsReason;
    bool wantsWay;
};

constexpr std::array commands = {
    Command{"status", ControlVerb::Status, 0, 0, false, false},
    Command{"watch", ControlVerb::Watch, 0, 0, false, false},
    Command{"hold", ControlVerb::Hold, 0, 0, false, false},
    Command{"resume", ControlVerb::Resume, 1, 1, true, false},
    Command{"abort", ControlVerb::Abort, 1, 1, true, true},
    Command{"journal", ControlVerb::Journal, 0, 1, false, false},
    Command{"verify", ControlVerb::Verify, 0, 1, false, false},
    Command{"plan", ControlVerb::Plan, 0, 0, false, false},
    Command{"run", ControlVerb::Run, 0, 0, true, false},
    Command{"arm", ControlVerb::Arm, 0, 0, true, false},
    Command{"disarm", ControlVerb::Disarm, 0, 0, true, false},
    Command{"acknowledge", ControlVerb::Acknowledge, 0, 0, true, false},
};

QString wordOf(ControlVerb verb)
{
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&](const Command& each) { return each.verb == verb; });
    return command == commands.end() ? QString() : QString::fromLatin1(command->word);
}

struct Declared
{
    QCommandLineOption place{QStringLiteral("place"),
                             QStringLiteral("Where runs and sockets are kept."),
                             QStringLiteral("folder")};
    QCommandLineOption fleet{QStringLiteral("fleet"),
                             QStringLiteral("Which fleet, when several are run here."),
                             QStringLiteral("name")};
    QCommandLineOption json{QStringLiteral("json"), QStringLiteral("Answer as JSON.")};
    QCommandLineOption patience{QStringLiteral("timeout"),
                                QStringLiteral("Seconds to wait for an answer (5)."),
                                QStringLiteral("seconds"), QStringLiteral("5")};
    QCommandLineOption person{QStringLiteral("as"),
                              QStringLiteral("In whose name; the login name when it is left out."),
                              QStringLiteral("name"), qEnvironmentVariable("USER")};
    QCommandLineOption reason{QStringLiteral("reason"), QStringLiteral("Why, for the journal."),
                              QStringLiteral("text")};
    QCommandLineOption takeBack{QStringLiteral("take-back"),
                                QStringLiteral("abort: take back what was touched.")};
    QCommandLineOption byHand{QStringLiteral("by-hand"),
                              QStringLiteral("abort: leave the run to a person.")};
    QCommandLineOption count{QStringLiteral("count"),
                             QStringLiteral("journal, verify: so many runs, newest first (20)."),
                             QStringLiteral("number"), QStringLiteral("20")};
    QCommandLineOption to{QStringLiteral("to"),
                          QStringLiteral("plan, run: the region that becomes primary."),
                          QStringLiteral("region")};
    QCommandLineOption plan{QStringLiteral("plan"),
                            QStringLiteral("run: the hash that \"plan\" showed."),
                            QStringLiteral("hash")};
    QCommandLineOption typed{QStringLiteral("type"),
                             QStringLiteral("run: the target's code; arm: the phrase."),
                             QStringLiteral("code")};
    QCommandLineOption minutes{QStringLiteral("for"),
                               QStringLiteral("arm: minutes; as long as the fleet file allows when "
                                              "it is left out."),
                               QStringLiteral("minutes")};
    QCommandLineOption category{QStringLiteral("category"),
                                QStringLiteral("run: one that \"plan\" lists."),
                                QStringLiteral("word")};
    QCommandLineOption incident{QStringLiteral("incident"), QStringLiteral("run: its number."),
                                QStringLiteral("text")};
    QCommandLineOption stated{
        QStringLiteral("state"),
        QStringLiteral("run, arm: what you say to a check that does not pass."),
        QStringLiteral("check=words")};
    QCommandLineOption follow{QStringLiteral("follow"),
                              QStringLiteral("run: tell on until it ends or is held.")};

    /// An option that only some commands understand.
    struct Own
    {
        const QCommandLineOption& option;
        std::vector<ControlVerb> verbs;
    };

    [[nodiscard]] std::vector<Own> owned() const
    {
        using V = ControlVerb;
        return {{to, {V::Plan, V::Run}}, {plan, {V::Run}},     {typed, {V::Run, V::Arm}},
                {category, {V::Run}},    {incident, {V::Run}}, {stated, {V::Run, V::Arm}},
                {follow, {V::Run}},      {minutes, {V::Arm}}};
    }
};

Error wrong(const QString& what, const QString& right)
{
    return {ErrorCode::Configuration, what, {}, right};
}

Result<int> number(const QCommandLineParser& parser, const QCommandLineOption& option, int max)
{
    bool isNumber = false;
    const int value = parser.value(option).toInt(&isNumber);
    if (isNumber && value >= 1 && value <= max)
        return value;
    return wrong(QStringLiteral("--%1 \"%2\" is not understood")
                     .arg(option.names().first(), parser.value(option)),
                 QStringLiteral("Give a whole number from 1 to %1").arg(max));
}

Done readRun(const QStringList& words, const Command& command, ControlRequest& request)
{
    const qsizetype runs = words.size() - 1;
    if (runs < command.runsMin)
        return wrong(QStringLiteral("\"%1\" wants the run's name").arg(words.first()),
                     QStringLiteral("\"pilothousectl status\" tells which one is open"));
    if (runs > command.runsMax)
        return wrong(QStringLiteral("\"%1\" does not know what \"%2\" is")
                         .arg(words.first(), words.at(command.runsMax + 1)),
                     QStringLiteral("pilothousectl --help lists what is understood"));
    request.run = words.value(1);
    return std::monostate{};
}

Done readWay(const QCommandLineParser& parser, const Declared& declared, const Command& command,
             ControlRequest& request)
{
    const bool isBack = parser.isSet(declared.takeBack);
    const bool isByHand = parser.isSet(declared.byHand);
    if (!command.wantsWay && (isBack || isByHand))
        return wrong(QStringLiteral("--take-back and --by-hand belong to \"abort\""), {});
    if (command.wantsWay && isBack == isByHand)
        return wrong(QStringLiteral("\"abort\" goes one of two ways"),
                     QStringLiteral("Say --take-back or --by-hand"));
    request.way = isByHand ? AbortWay::ByHand : AbortWay::TakeBack;
    return std::monostate{};
}

Done readReason(const QCommandLineParser& parser, const Declared& declared, const Command& command,
                ControlRequest& request)
{
    request.person = parser.value(declared.person);
    request.reason = parser.value(declared.reason);
    if (command.wantsReason && request.reason.trimmed().isEmpty())
        return wrong(QStringLiteral("\"%1\" wants a reason").arg(QLatin1String(command.word)),
                     QStringLiteral("Say --reason \"...\": it stands in the journal"));
    const bool isAct = command.verb == ControlVerb::Hold || command.verb == ControlVerb::Plan ||
                       command.wantsReason;
    if (isAct && request.person.trimmed().isEmpty())
        return wrong(QStringLiteral("Nobody is named"),
                     QStringLiteral("Say --as NAME: it stands in the journal"));
    return std::monostate{};
}

/// What a start is bound to; whether it is right is for the guard to say.
Done readStart(const QCommandLineParser& parser, const Declared& declared, ControlRequest& request)
{
    const bool isRun = request.verb == ControlVerb::Run;
    for (const Declared::Own& own : declared.owned()) {
        const bool isAllowed =
            std::find(own.verbs.begin(), own.verbs.end(), request.verb) != own.verbs.end();
        if (parser.isSet(own.option) && !isAllowed)
            return wrong(QStringLiteral("--%1 belongs to \"%2\"")
                             .arg(own.option.names().first(), wordOf(own.verbs.back())),
                         {});
    }
    if (request.verb == ControlVerb::Arm && parser.value(declared.typed).trimmed().isEmpty())
        return wrong(QStringLiteral("\"arm\" wants --type"),
                     QStringLiteral("Say --type \"arm CODE\", with the primary's code"));
    for (const QCommandLineOption* option :
         {&declared.to, &declared.plan, &declared.typed, &declared.category})
        if (isRun && parser.value(*option).trimmed().isEmpty())
            return wrong(QStringLiteral("\"run\" wants --%1").arg(option->names().first()),
                         QStringLiteral("\"pilothousectl plan --to REGION\" shows it"));
    request.to = parser.value(declared.to);
    request.plan = parser.value(declared.plan);
    request.typed = parser.value(declared.typed);
    request.category = parser.value(declared.category);
    request.incident = parser.value(declared.incident);
    for (const QString& statement : parser.values(declared.stated)) {
        const qsizetype equals = statement.indexOf(QLatin1Char('='));
        if (equals < 1)
            return wrong(QStringLiteral("--state \"%1\" is not understood").arg(statement),
                         QStringLiteral("Say --state CHECK=WORDS"));
        request.stated[statement.left(equals)] = statement.mid(equals + 1);
    }
    return std::monostate{};
}

Done readMinutes(const QCommandLineParser& parser, const Declared& declared,
                 ControlRequest& request)
{
    if (!parser.isSet(declared.minutes))
        return std::monostate{};
    const Result<int> minutes = number(parser, declared.minutes, minutesMax);
    if (!minutes)
        return minutes.error();
    constexpr int secondsInAMinute = 60;
    request.seconds = minutes.value() * secondsInAMinute;
    return std::monostate{};
}

Result<Options> readCommand(const QCommandLineParser& parser, const Declared& declared)
{
    const QStringList words = parser.positionalArguments();
    const auto command =
        std::find_if(commands.begin(), commands.end(), [&words](const Command& each) {
            return words.value(0) == QLatin1String(each.word);
        });
    if (command == commands.end())
        return wrong(words.isEmpty() ? QStringLiteral("Nothing is asked")
                                     : QStringLiteral("\"%1\" is not a command").arg(words.first()),
                     QStringLiteral("pilothousectl --help lists what is understood"));
    Options options;
    options.request.verb = command->verb;
    if (const Done run = readRun(words, *command, options.request); !run)
        return run.error();
    if (const Done way = readWay(parser, declared, *command, options.request); !way)
        return way.error();
    if (const Done reason = readReason(parser, declared, *command, options.request); !reason)
        return reason.error();
    if (const Done start = readStart(parser, declared, options.request); !start)
        return start.error();
    if (const Done minutes = readMinutes(parser, declared, options.request); !minutes)
        return minutes.error();
    options.isFollowed = parser.isSet(declared.follow);
    const Result<int> count = number(parser, declared.count, 50);
    const Result<int> seconds = number(parser, declared.patience, secondsMax);
    if (!count || !seconds)
        return count ? seconds.error() : count.error();
    options.request.count = count.value();
    options.patience = Seconds(seconds.value());
    return options;
}

} // namespace

Result<Options> readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(usage);
    const Declared declared;
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({declared.place, declared.fleet, declared.json, declared.patience,
                       declared.person, declared.reason, declared.takeBack, declared.byHand,
                       declared.count});
    for (const Declared::Own& own : declared.owned())
        parser.addOption(own.option);
    if (!parser.parse(arguments))
        return wrong(parser.errorText(),
                     QStringLiteral("pilothousectl --help lists what is understood"));
    Options options;
    if (parser.isSet(help))
        options.text = parser.helpText() + QLatin1Char('\n') + exitCodeTable();
    else if (parser.isSet(version))
        options.text = QStringLiteral("pilothousectl " PILOTHOUSE_VERSION "\n");
    if (options.text)
        return options;
    Result<Options> read = readCommand(parser, declared);
    if (!read)
        return read;
    options = std::move(read).value();
    options.place = parser.isSet(declared.place)
                        ? parser.value(declared.place)
                        : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    options.fleet = parser.value(declared.fleet);
    options.isJson = parser.isSet(declared.json);
    return options;
}

} // namespace pilothouse::ctl
