#include "app/control/control_reply.h"

#include "app/control/control_request.h"
#include "app/control/words.h"
#include "models/core/json.h"
#include "models/journal/fields.h"

#include <QJsonDocument>

namespace pilothouse {

namespace {

QByteArray lineOf(QJsonObject object)
{
    object.insert(QStringLiteral("pilothouse"), controlProtocol);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject errorEntry(const Error& error)
{
    QJsonObject object;
    putText(object, "what", error.what);
    putText(object, "why", error.why);
    putText(object, "next", error.nextStep);
    putFlag(object, "unknown", error.code == ErrorCode::Timeout);
    return object;
}

Error errorOf(const QJsonObject& object)
{
    const bool isUnknown = object.value(QLatin1String("unknown")).toBool();
    return {isUnknown ? ErrorCode::Timeout : ErrorCode::Refused, textIn(object, "what"),
            textIn(object, "why"), textIn(object, "next")};
}

ControlReply replyOf(const QJsonObject& object)
{
    ControlReply reply;
    reply.id = object.value(QLatin1String("id")).toInteger();
    reply.body = object.value(QLatin1String("body")).toObject();
    if (object.contains(QLatin1String("refusal")))
        reply.refusal = errorOf(object.value(QLatin1String("refusal")).toObject());
    for (const QJsonValue mistake : object.value(QLatin1String("mistakes")).toArray())
        reply.mistakes << mistake.toString();
    return reply;
}

Error notUnderstood(const QString& why)
{
    return {ErrorCode::Malformed,
            ControlWords::tr("What the process that runs the engine says is not understood"), why,
            ControlWords::tr("Use the programs of one release together")};
}

} // namespace

QByteArray encodeGreeting(const ControlGreeting& greeting)
{
    QJsonObject object{{QStringLiteral("hello"), greeting.fleet}};
    putText(object, "holder", greeting.holder);
    putText(object, "program", greeting.program);
    return lineOf(object);
}

QByteArray encodeReply(const ControlReply& reply)
{
    QJsonObject object{{QStringLiteral("id"), static_cast<qint64>(reply.id)},
                       {QStringLiteral("body"), reply.body}};
    if (reply.refusal)
        object.insert(QStringLiteral("refusal"), errorEntry(*reply.refusal));
    putTexts(object, "mistakes", reply.mistakes);
    return lineOf(object);
}

QByteArray encodeEvent(const ControlEvent& event)
{
    return lineOf({{QStringLiteral("event"), event.body}});
}

Result<ControlMessage> readMessage(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const int protocol = object.value(QLatin1String("pilothouse")).toInt();
    if (protocol != controlProtocol)
        return notUnderstood(ControlWords::tr("It speaks protocol %1, this program protocol %2")
                                 .arg(protocol)
                                 .arg(controlProtocol));
    ControlMessage message;
    if (object.contains(QLatin1String("hello")))
        message.greeting = ControlGreeting{textIn(object, "hello"), textIn(object, "holder"),
                                           textIn(object, "program")};
    else if (object.contains(QLatin1String("event")))
        message.event = ControlEvent{object.value(QLatin1String("event")).toObject()};
    else if (object.contains(QLatin1String("id")))
        message.reply = replyOf(object);
    else
        return notUnderstood(ControlWords::tr("The line is neither greeting, reply nor event"));
    return message;
}

} // namespace pilothouse
