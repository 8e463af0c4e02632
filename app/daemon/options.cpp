#include "app/daemon/options.h"

#include <QCommandLineParser>

namespace pilothouse {

namespace {

const QString purpose = QStringLiteral(R"(Watches a fleet and runs its engine without a window.

It holds the lease: consoles on this machine show its runs, and pilothousectl speaks to it.

Exit codes: 0 stopped by a signal, 1 it could not do its work, 2 the command line is not
understood, 3 another process holds the lease.)");

Error wrong(const QString& what, const QString& right)
{
    return {ErrorCode::Configuration, what, {}, right};
}

} // namespace

Result<DaemonOptions> readDaemonOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(purpose);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption fleet(QStringLiteral("fleet"),
                                   QStringLiteral("Run the fleet described in this file."),
                                   QStringLiteral("file"));
    const QCommandLineOption health(
        QStringLiteral("health"),
        QStringLiteral("Answer GET /health on this port of 127.0.0.1; 0 takes a free one."),
        QStringLiteral("port"));
    parser.addOptions({fleet, health});
    const QString lists = QStringLiteral("pilothoused --help lists what is understood");
    if (!parser.parse(arguments))
        return wrong(parser.errorText(), lists);
    DaemonOptions options;
    if (parser.isSet(help))
        options.text = parser.helpText();
    else if (parser.isSet(version))
        options.text = QStringLiteral("pilothoused " PILOTHOUSE_VERSION "\n");
    if (options.text)
        return options;
    options.fleetFile = parser.value(fleet);
    if (options.fleetFile.isEmpty() || !parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("A fleet file is wanted, and nothing else"),
                     QStringLiteral("pilothoused --fleet FILE"));
    if (!parser.isSet(health))
        return options;
    bool isPort = false;
    options.healthPort = parser.value(health).toUShort(&isPort);
    if (!isPort)
        return wrong(QStringLiteral("--health \"%1\" is not a port").arg(parser.value(health)),
                     QStringLiteral("Give a number from 0 to 65535"));
    return options;
}

} // namespace pilothouse
