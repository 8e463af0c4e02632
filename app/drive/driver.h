#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

namespace pilothouse::drive {

/// One thing that an operator does or waits for. Tried again until it is true.
struct Act
{
    QString name;
    std::function<bool()> attempt;
    std::chrono::milliseconds budget{10'000};
};

/// Plays acts one after the other on the event loop. The first that does not come true within its
/// budget ends the drive as failed; nothing after it is played.
class Driver : public QObject
{
    Q_OBJECT

public:
    explicit Driver(std::vector<Act> acts, QObject* parent = nullptr);

    void start();

    /// {"startedAtUtcMs", "acts": [{"name", "atMs", "tookMs", "residentMb"}],
    /// "failed": name or absent, "tookMs"}.
    [[nodiscard]] QJsonObject account() const { return m_account; }

    /// Name of the act that did not come true, or empty.
    [[nodiscard]] const QString& failedAct() const { return m_failed; }

Q_SIGNALS:
    void finished();

private:
    void onTick();
    void note(const Act& act);
    void end();

    const std::vector<Act> m_acts;
    std::size_t m_next = 0;
    bool m_isTrying = false; ///< An attempt may turn the event loop.
    qint64 m_actSince = 0;
    QString m_failed;
    QJsonObject m_account;
    QElapsedTimer m_elapsed;
    QTimer m_ticker;
};

} // namespace pilothouse::drive
