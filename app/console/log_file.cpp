#include "app/console/log_file.h"

#include <QDateTime>
#include <QFile>
#include <QMutex>

#include <cstdio>
#include <memory>

namespace pilothouse {
namespace {

// Qt's handler is a plain function: what it writes to has to stand here.
QMutex logMutex;
std::unique_ptr<QFile> logFile;

void write(QtMsgType, const QMessageLogContext& context, const QString& message)
{
    const QByteArray line =
        QStringLiteral("%1 %2: %3\n")
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                 QString::fromUtf8(context.category ? context.category : "default"), message)
            .toUtf8();
    const QMutexLocker lock(&logMutex);
    if (logFile) {
        logFile->write(line);
        logFile->flush();
    }
    std::fputs(line.constData(), stderr);
}

} // namespace

Done logTo(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
        return Error{ErrorCode::Configuration,
                     QStringLiteral("Messages cannot be written to %1.").arg(path),
                     file->errorString(), QStringLiteral("Name a file in a folder you may write.")};
    logFile = std::move(file);
    qInstallMessageHandler(write);
    return std::monostate{};
}

} // namespace pilothouse
