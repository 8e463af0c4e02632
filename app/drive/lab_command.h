#pragma once

#include <QString>
#include <QStringList>

namespace pilothouse::drive {

/// The lab's command line: what breaks things is not what repairs them.
class LabCommand
{
public:
    LabCommand(QString program, QString folder)
        : m_program(std::move(program))
        , m_folder(std::move(folder))
    {
    }

    /// Runs one order to its end, for example {"fault", "eastus", "kill"}. False when it failed;
    /// its words are on standard error.
    [[nodiscard]] bool run(const QString& verb, const QStringList& words) const;

private:
    QString m_program;
    QString m_folder;
};

} // namespace pilothouse::drive
