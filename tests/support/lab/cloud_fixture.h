#pragma once

#include "app/lab/plan/plan.h"
#include "app/lab/services/control/arm/arm.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <deque>

/// The lab's Azure without a network: regions answer when the test says so, time stands still until
/// the test moves it.
namespace pilothouse::lab {

class OwnClock : public Clock
{
public:
    [[nodiscard]] MonotonicTime monotonic() const override { return MonotonicTime(m_now); }
    [[nodiscard]] UtcTime utc() const override { return UtcTime(Seconds(1'790'000'000) + m_now); }
    void advance(Milliseconds by) { m_now += by; }

private:
    Microseconds m_now{Seconds(1'000)};
};

/// Keeps orders until the test answers them.
class HeldActs : public RegionActs
{
public:
    void perform(const RegionAct& act, std::function<void(Done)> callback) override
    {
        acts.push_back(act);
        m_callbacks.push_back(std::move(callback));
    }

    /// Answers the oldest order that waits.
    void answer(const Done& done)
    {
        const auto callback = std::move(m_callbacks.front());
        m_callbacks.pop_front();
        callback(done);
    }

    [[nodiscard]] std::size_t waiting() const { return m_callbacks.size(); }

    std::vector<RegionAct> acts; ///< All, in order.

private:
    std::deque<std::function<void(Done)>> m_callbacks;
};

struct CloudFixture
{
    QTemporaryDir folder;
    Topology topology;
    OwnClock clock;
    HeldActs acts;
    FaultSet faults;
    int changes = 0;
    Cloud cloud;
    arm::Tokens tokens;
    std::vector<std::function<void()>> later; ///< What ARM does after a while.
    arm::Arm front;
    QString token;
    std::vector<arm::Answer> answers; ///< Of the last send(): one, or none while it waits.

    CloudFixture();
    CloudFixture(const CloudFixture&) = delete;
    CloudFixture& operator=(const CloudFixture&) = delete;

    /// Asks for a token with these fields in place of the right ones.
    [[nodiscard]] arm::Answer askToken(const std::map<QString, QString>& wrong = {},
                                       int lifetimeSeconds = 0);

    /// Sends with a valid token and the provider's api-version. Status 0: no answer yet.
    arm::Answer send(const QByteArray& method, const QString& path, const QJsonObject& body = {},
                     const QString& apiVersion = {});
    arm::Answer sendRaw(const Request& request);

    /// A database as it would be seen now.
    void see(const QString& region, bool isInRecovery, bool hasReplicas, std::uint64_t lsn);
};

[[nodiscard]] QJsonValue bodyOf(const arm::Answer& answer);
[[nodiscard]] QString headerOf(const arm::Answer& answer, const QString& name);
[[nodiscard]] QString errorCodeOf(const arm::Answer& answer);

[[nodiscard]] QString profilePath(const QString& rest = {});
[[nodiscard]] QString sitePath(const QString& rest = {});
[[nodiscard]] QString planPath();
[[nodiscard]] QString serverPath(const QString& shortCode, const QString& rest = {});

} // namespace pilothouse::lab
