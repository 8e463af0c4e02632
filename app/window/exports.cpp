#include "app/window/exports.h"

#include "app/window/words.h"
#include "models/review/run_export.h"
#include "ui/review/run_report.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

namespace pilothouse {

namespace {

Done writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) &&
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(bytes) == bytes.size() && file.commit())
        return std::monostate{};
    return Error{ErrorCode::Refused, WindowWords::tr("%1 could not be written").arg(path),
                 file.errorString(), WindowWords::tr("Free the disk, or make the folder writable")};
}

Result<QString> writeFiles(const RunView& view, const RunAssessment& run, const QFont& font)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) +
                           QStringLiteral("/pilothouse");
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Refused,
                     WindowWords::tr("The folder %1 could not be made").arg(folder),
                     {},
                     WindowWords::tr("Make it, or make its parent writable")};
    const QString path = QDir(folder).filePath(run.id.text());
    if (const Done done = writeFile(path + QStringLiteral(".json"), exportRun(view)); !done)
        return done.error();
    const QByteArray pdf = ui::pdfOf(*ui::runReport(view, run, font));
    if (const Done done = writeFile(path + QStringLiteral(".pdf"), pdf); !done)
        return done.error();
    return folder;
}

} // namespace

RunExports::RunExports(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

RunExports::~RunExports()
{
    m_pool.waitForDone();
}

void RunExports::write(const RunView& view, const RunAssessment& run, const QFont& font)
{
    m_pool.start([this, view, run, font] {
        QMetaObject::invokeMethod(
            this, [this, folder = writeFiles(view, run, font)] { Q_EMIT written(folder); },
            Qt::QueuedConnection);
    });
}

} // namespace pilothouse

#include "moc_exports.cpp"
