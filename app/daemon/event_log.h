#pragma once

#include <QJsonObject>
#include <QString>

namespace pilothouse {

enum class LogLevel
{
    Error,
    Warning,
    Notice,
    Info
};

/// One line of JSON on standard error: "at", "level", "event", and what belongs to it. In front of
/// it, when the journal of the system reads, the priority by which that sorts it (sd-daemon(3)).
void logEvent(LogLevel level, const QString& event, QJsonObject facts);

/// Sends Qt's own messages the same way.
void logMessagesAsEvents();

/// The line, without its end, as logEvent() writes it at that moment.
[[nodiscard]] QByteArray eventLine(LogLevel level, const QString& event, QJsonObject facts,
                                   const QString& at, bool isJournal);

} // namespace pilothouse
