#include "app/daemon/event_log.h"

#include <QDateTime>
#include <QJsonDocument>

#include <array>
#include <cstdio>

namespace pilothouse {

namespace {

struct Level
{
    const char* word;
    char priority; ///< syslog's.
};

constexpr std::array levels = {Level{"error", '3'}, Level{"warning", '4'}, Level{"notice", '5'},
                               Level{"info", '6'}};

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        return LogLevel::Error;
    }
    Q_UNREACHABLE();
}

void write(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    logEvent(levelOf(type), QStringLiteral("message"),
             {{QStringLiteral("category"), QString::fromUtf8(context.category)},
              {QStringLiteral("text"), message}});
}

} // namespace

void logEvent(LogLevel level, const QString& event, QJsonObject facts)
{
    static const bool isJournal = qEnvironmentVariableIsSet("JOURNAL_STREAM");
    const QString at = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QByteArray line = eventLine(level, event, std::move(facts), at, isJournal) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

void logMessagesAsEvents()
{
    qInstallMessageHandler(write);
}

QByteArray eventLine(LogLevel level, const QString& event, QJsonObject facts, const QString& at,
                     bool isJournal)
{
    const Level& words = levels.at(static_cast<std::size_t>(level));
    facts.insert(QStringLiteral("at"), at);
    facts.insert(QStringLiteral("level"), QString::fromLatin1(words.word));
    facts.insert(QStringLiteral("event"), event);
    const QByteArray line = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    return isJournal ? QByteArrayLiteral("<") + words.priority + '>' + line : line;
}

} // namespace pilothouse
