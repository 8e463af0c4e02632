#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <optional>

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

    /// Begins one order, for example {"fault", "eastus", "kill"}, unless one is under way. The
    /// window goes on meanwhile: a wait for another program would count as its stall.
    void begin(const QString& verb, const QStringList& words);

    /// Empty until the order that was begun has ended; then whether it was carried out. If not, its
    /// words are on standard error.
    [[nodiscard]] std::optional<bool> outcome() const;

private:
    QString m_program;
    QString m_folder;
    QProcess m_process;
    bool m_isBegun = false;
};

} // namespace pilothouse::drive
