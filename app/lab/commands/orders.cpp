#include "app/lab/commands/commands.h"

#include "app/lab/faults/faults.h"
#include "app/lab/supervisor/status.h"
#include "app/lab/supervisor/supervisor.h"
#include "app/lab/system/json_call.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace pilothouse::lab {

namespace {

using namespace std::chrono_literals;

/// Healing a kill waits for crash recovery; nothing else takes longer.
constexpr auto answerBudget = 60s;

Result<QJsonObject> order(const Place& place, const QJsonObject& words)
{
    const Result<Topology> topology = readTopology(place.folder);
    if (!topology)
        return topology.error();
    const Result<QJsonObject> reply =
        callJson(supervisorSocket(topology.value()), words, answerBudget);
    if (!reply)
        return Error{ErrorCode::Unreachable,
                     QStringLiteral("The lab's supervisor in %1 does not answer").arg(place.folder),
                     reply.error().why, QStringLiteral("pilothouse-lab down, then up")};
    if (!reply.value()["ok"].toBool())
        return errorFromJson(reply.value());
    return reply;
}

int carryOut(const Place& place, const QJsonObject& words, const QString& sentence)
{
    const Result<QJsonObject> reply = order(place, words);
    if (!reply)
        return refuse(reply.error());
    std::printf("%s\n", qPrintable(sentence));
    return 0;
}

Error usage(const QString& text)
{
    return {ErrorCode::Configuration, text, {}, {}};
}

/// "eastus>westeurope" as a pair, checked against the links that exist.
Result<std::pair<QString, QString>> pairOf(const Place& place, const QString& word)
{
    const QStringList ends = word.split(QLatin1Char('>'));
    const Result<Topology> topology = readTopology(place.folder);
    if (!topology)
        return topology.error();
    const std::vector<Link> links = relayedLinks(topology.value());
    const bool exists =
        ends.size() == 2 && std::any_of(links.begin(), links.end(), [&](const Link& link) {
            return link.from == ends[0] && link.to == ends[1];
        });
    if (exists)
        return std::pair(ends[0], ends[1]);
    return Error{ErrorCode::NotFound,
                 QStringLiteral("No link \"%1\"").arg(word),
                 {},
                 QStringLiteral("Spell it FROM>TO; status --json lists all links")};
}

} // namespace

int refuse(const Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.what));
    if (!error.why.isEmpty())
        std::fprintf(stderr, "  Why:  %s\n", qPrintable(error.why));
    if (!error.nextStep.isEmpty())
        std::fprintf(stderr, "  Next: %s\n", qPrintable(error.nextStep));
    return 1;
}

int showStatus(const Place& place, bool asJson)
{
    const Result<QJsonObject> reply = order(place, {{"command", "status"}});
    if (!reply)
        return refuse(reply.error());
    const QByteArray text =
        asJson ? QJsonDocument(reply.value()).toJson() : statusText(reply.value()).toUtf8();
    std::fwrite(text.constData(), 1, text.size(), stdout);
    return 0;
}

int fault(const Place& place, const QStringList& words)
{
    if (words.size() != 2)
        return refuse(
            usage(QStringLiteral("fault takes a place and one of %1; or FROM>TO and cut or mute")
                      .arg(faultNames().join(QStringLiteral(", ")))));
    if (!words[0].contains(QLatin1Char('>')))
        return carryOut(place, {{"command", "fault"}, {"region", words[0]}, {"fault", words[1]}},
                        QStringLiteral("%1: %2").arg(words[0], words[1]));
    const auto ends = pairOf(place, words[0]);
    if (!ends)
        return refuse(ends.error());
    return carryOut(place,
                    {{"command", "fault-pair"},
                     {"from", ends.value().first},
                     {"to", ends.value().second},
                     {"fault", words[1]}},
                    QStringLiteral("%1: %2, silently").arg(words[0], words[1]));
}

int heal(const Place& place, const QStringList& words)
{
    if (words.isEmpty() || words.size() > 2)
        return refuse(usage(QStringLiteral("heal takes all, a place [FAULT] or FROM>TO")));
    if (words[0] == QStringLiteral("all"))
        return carryOut(place, {{"command", "heal-all"}}, QStringLiteral("All faults are healed"));
    if (words[0].contains(QLatin1Char('>'))) {
        const auto ends = pairOf(place, words[0]);
        if (!ends)
            return refuse(ends.error());
        return carryOut(
            place,
            {{"command", "heal-pair"}, {"from", ends.value().first}, {"to", ends.value().second}},
            QStringLiteral("%1: healed").arg(words[0]));
    }
    QJsonObject request{{"command", "heal"}, {"region", words[0]}};
    if (words.size() == 2)
        request["fault"] = words[1];
    return carryOut(place, request, QStringLiteral("%1: healed").arg(words.join(QLatin1Char(' '))));
}

} // namespace pilothouse::lab
