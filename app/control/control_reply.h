#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

/// What the process that runs the engine says: one line of JSON, one message.
namespace pilothouse {

/// A reply that is longer is none: nobody may fill the memory of who asked.
inline constexpr qsizetype replyBytesMax = 16 * 1024 * 1024;

/// The first line of every connection.
struct ControlGreeting
{
    QString fleet;
    QString holder;  ///< "ada@noc-3, process 4711".
    QString program; ///< "pilothouse 0.1.0".

    bool operator==(const ControlGreeting&) const = default;
};

/// The answer to one request. With a refusal the body says more of it, or is empty.
struct ControlReply
{
    std::int64_t id = 0;
    QJsonObject body;
    std::optional<Error> refusal;
    QStringList mistakes; ///< What is wrong with the request itself.

    bool operator==(const ControlReply&) const = default;
};

/// What comes unasked to who watches.
struct ControlEvent
{
    QJsonObject body; ///< As the reply to "status".

    bool operator==(const ControlEvent&) const = default;
};

/// Lines, with their ends.
[[nodiscard]] QByteArray encodeGreeting(const ControlGreeting& greeting);
[[nodiscard]] QByteArray encodeReply(const ControlReply& reply);
[[nodiscard]] QByteArray encodeEvent(const ControlEvent& event);

/// What a line from there says; exactly one of them.
struct ControlMessage
{
    std::optional<ControlGreeting> greeting;
    std::optional<ControlReply> reply;
    std::optional<ControlEvent> event;
};

/// An Error when the line is none of these, or of another protocol.
[[nodiscard]] Result<ControlMessage> readMessage(const QByteArray& line);

} // namespace pilothouse
