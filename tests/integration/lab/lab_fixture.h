#pragma once

#include "app/lab/postgres/local_session.h"
#include "app/lab/system/file_handle.h"
#include "app/lab/topology.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>

struct pg_conn;

namespace pilothouse::lab {

/// What one run of pilothouse-lab said.
struct Said
{
    int exitCode = -1;
    QString output;
    QString errors;
};

/// A lab of its own below a temporary folder, driven through the command line as an operator does.
class LabFixture
{
public:
    /// The lab is taken down with that process, by default this one.
    explicit LabFixture(const QString& name, qint64 owner = QCoreApplication::applicationPid());
    ~LabFixture();

    LabFixture(const LabFixture&) = delete;
    LabFixture& operator=(const LabFixture&) = delete;

    [[nodiscard]] Said run(const QStringList& words) const;

    /// The same as the demo does it: the lab, and all that it starts, gives way to a window.
    [[nodiscard]] Said runYielding(const QStringList& words) const;

    /// The same without waiting: `said` is called from the event loop, unless `context` is gone.
    void runLater(const QStringList& words, QObject* context,
                  std::function<void(const Said&)> said) const;
    [[nodiscard]] QJsonObject status() const;
    [[nodiscard]] Topology topology() const;
    [[nodiscard]] QString folder() const { return m_folder; }

private:
    [[nodiscard]] static Said finish(const QString& program, const QStringList& words);
    [[nodiscard]] QStringList place() const;

    QTemporaryDir m_parent;
    QString m_name;
    qint64 m_owner = 0;
    QString m_folder;
};

/// A session from the desk through its link; waits no longer than the budget for each answer.
class DeskSession
{
public:
    DeskSession(const Topology& topology, const QString& region);

    [[nodiscard]] bool isOpen() const;

    /// The first value, or "ERROR: ..." with the server's words, or "SILENT" after the budget.
    [[nodiscard]] QString ask(const QString& sql, std::chrono::milliseconds budget) const;

    /// Whether anything (bytes, FIN, RST) arrives within the time.
    [[nodiscard]] bool hearsAnything(std::chrono::milliseconds time) const;

private:
    std::shared_ptr<pg_conn> m_connection;
};

/// A superuser's session past all links, as the user to whom the lab belongs.
[[nodiscard]] Result<LocalSession> ownerSession(const Topology& topology, const QString& region);

/// These regions' databases, each as a client in the region itself reaches it: nothing that happens
/// to the network between regions is in its way.
[[nodiscard]] QString ownSideConninfo(const Topology& topology, const QStringList& regions);

/// The outcome of a TCP connect within a budget: 0, an errno, or ETIMEDOUT when nothing came.
[[nodiscard]] int connectOutcome(const QString& address, quint16 port,
                                 std::chrono::milliseconds budget);

} // namespace pilothouse::lab
