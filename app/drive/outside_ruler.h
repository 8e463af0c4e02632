#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace pilothouse::drive {

/// The program that measures a move from outside, at work beside the story: it writes small rows to
/// whichever database takes them and counts afterwards what of them is left. Nothing of the console
/// reaches it, and nothing of it the console.
class OutsideRuler
{
public:
    /// `programs` is the folder of pilothouse-ruler and pilothouse-lab.
    OutsideRuler(const QString& programs, QString labFolder);
    ~OutsideRuler();

    OutsideRuler(const OutsideRuler&) = delete;
    OutsideRuler& operator=(const OutsideRuler&) = delete;

    /// Asks the lab where its databases are and begins to write. Blocks until that is done: before
    /// the window opens. False with its reason on standard error.
    [[nodiscard]] bool begin();

    /// Writes nothing more and counts. What `pilothouse-ruler count` says; nothing, with the reason
    /// on standard error, when it cannot tell. Blocks: after the window has closed.
    [[nodiscard]] std::optional<QJsonObject> finish();

private:
    /// False when it does not end in time.
    [[nodiscard]] bool stop();
    [[nodiscard]] QString tape() const { return m_folder.filePath(QStringLiteral("tape")); }

    const QString m_program;
    const QString m_labProgram;
    const QString m_labFolder;
    QString m_conninfo;
    QTemporaryDir m_folder;
    QProcess m_writing;
};

} // namespace pilothouse::drive
