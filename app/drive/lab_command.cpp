#include "app/drive/lab_command.h"

namespace pilothouse::drive {

void LabCommand::begin(const QString& verb, const QStringList& words)
{
    if (m_process.state() != QProcess::NotRunning)
        return;
    m_isBegun = true;
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.start(m_program, QStringList{verb, QStringLiteral("--folder"), m_folder} + words);
}

std::optional<bool> LabCommand::outcome() const
{
    if (!m_isBegun || m_process.state() != QProcess::NotRunning)
        return std::nullopt;
    return m_process.error() == QProcess::UnknownError &&
           m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

} // namespace pilothouse::drive
