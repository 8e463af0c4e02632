#pragma once

#include "app/azure/traffic_manager.h"
#include "app/executors/errand.h"

namespace pilothouse {

/// Priorities are 1 to 1000, and no two endpoints of a profile may have the same.
inline constexpr int priorityMax = 1'000;

/// A priority behind all others of the profile; nothing when there is no room.
[[nodiscard]] std::optional<int> lastPriority(const TrafficProfileState& profile);

/// A step on one endpoint of one profile: the profile is read, one endpoint is changed, and the
/// profile is read again. A pause that Azure asks for is kept.
class TrafficErrand : public Errand
{
public:
    using Errand::Errand;

    /// How often and how long it is looked for a change that Azure accepted, before that is a
    /// doubt.
    static constexpr Milliseconds showPause{500};
    static constexpr Milliseconds showPatience{5'000};
    /// How long a profile that cannot be read is asked for again, in the same pace.
    static constexpr Milliseconds failurePatience{5'000};

protected:
    struct Told
    {
        QJsonObject json;
        TrafficProfileState state;
    };

    /// One change of one endpoint.
    struct Change
    {
        QString endpoint;
        QJsonObject properties;

        bool operator==(const Change&) const = default;
    };

    void begin() override;
    void beginUndo() override;
    void beginProbe() override;

    /// What is still to be changed, one after the other; empty when the goal is there.
    [[nodiscard]] virtual Result<std::vector<Change>> changes(const Told& told) = 0;

    [[nodiscard]] const TrafficProfile& profile() const;
    /// The endpoint of the command's region as Azure tells it, or nullptr.
    [[nodiscard]] const TrafficEndpointState* endpoint(const Told& told) const;
    [[nodiscard]] Error noEndpoint() const;
    [[nodiscard]] bool isUndo() const { return m_isUndo; }

private:
    void read(const std::function<void(const Told&)>& then,
              const std::function<void(const Error&)>& otherwise);
    void goOn(const Told& told);
    void send(const Told& told, const Change& change);
    void waitForItToShow();

    /// The change that Azure said yes to last, and when.
    struct Accepted
    {
        Change change;
        MonotonicTime at;
    };

    bool m_isUndo = false;
    bool m_isProbe = false;
    bool m_hasSent = false;
    std::optional<MonotonicTime> m_failingSince; ///< The profile could not be read since then.
    std::optional<Accepted> m_accepted;
};

/// No traffic to the old primary; its undo gives it back.
class DisableEndpoint : public TrafficErrand
{
public:
    using TrafficErrand::TrafficErrand;

protected:
    [[nodiscard]] Result<std::vector<Change>> changes(const Told& told) override;
};

/// The old primary's endpoint goes behind all others; its undo gives it its place again, as the
/// run's own records say what that was.
class LowerEndpoint : public TrafficErrand
{
public:
    using TrafficErrand::TrafficErrand;

protected:
    [[nodiscard]] Result<std::vector<Change>> changes(const Told& told) override;

private:
    [[nodiscard]] std::optional<int> priorityToRestore() const;
    [[nodiscard]] Error notKnown() const;
};

/// The new primary's endpoint gets the first priority, and is enabled.
class RaiseEndpoint : public TrafficErrand
{
public:
    using TrafficErrand::TrafficErrand;

protected:
    [[nodiscard]] Result<std::vector<Change>> changes(const Told& told) override;
};

} // namespace pilothouse
