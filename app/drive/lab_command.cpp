#include "app/drive/lab_command.h"

#include <QProcess>

namespace pilothouse::drive {

bool LabCommand::run(const QString& verb, const QStringList& words) const
{
    return QProcess::execute(m_program,
                             QStringList{verb, QStringLiteral("--folder"), m_folder} + words) == 0;
}

} // namespace pilothouse::drive
