#pragma once

#include "app/http/http_client.h"
#include "app/secrets/secret_resolver.h"
#include "models/core/clock.h"
#include "models/orchestration/fence.h"
#include "models/telemetry/observations.h"

#include <QPointer>

#include <map>
#include <vector>

namespace pilothouse {

/// What became of an order to host control.
struct HostOutcome
{
    Result<HostState> state; ///< As it says right after the order.
    bool mayHaveHappened = false;
};

/// What host control said of its region, and how old that is.
struct HostReading
{
    Result<HostState> state;
    Microseconds age{0};
};

/// Speaks to the regions' out-of-band host control.
class HostLines : public QObject
{
public:
    /// A healthy host control answers within a round trip or two.
    static constexpr Milliseconds stateDeadline{1'500};
    static constexpr Milliseconds justNow{500};

    using StateCallback = std::function<void(Result<HostState>)>;
    using ReadCallback = std::function<void(HostReading)>;
    using OrderCallback = std::function<void(HostOutcome)>;

    HostLines(const Fleet& fleet, HttpClient& http, const SecretResolver& secrets,
              const Clock& clock);

    /// GET /state. The callback comes once, later, unless `context` is gone by then.
    void state(const RegionId& region, QObject* context, StateCallback callback);

    /// The same for a guard: from memory when it is young enough, and those that ask while one's
    /// look is under way get its answer. A look takes host control some 30 ms (it counts
    /// processes), and several steps are guarded at once. What was seen before an order went out
    /// says nothing of the time after, whatever its age.
    void read(const RegionId& region, Milliseconds ageMax, QObject* context, ReadCallback callback);

    /// POST of an order such as "/database/stop". Its answer is no look: what was done is what is
    /// seen afterwards.
    void order(const RegionId& region, const QString& path, Milliseconds deadline, QObject* context,
               OrderCallback callback);

    /// Whether it answered a moment ago, so that an order will hardly go into silence.
    [[nodiscard]] bool hasJustAnswered(const RegionId& region) const;

private:
    struct Known
    {
        HostState state;
        MonotonicTime begunAt;
        MonotonicTime at;
    };

    struct Waiting
    {
        QPointer<QObject> context;
        ReadCallback callback;
    };

    /// A look that is under way for all who wait for it.
    struct Shared
    {
        MonotonicTime begunAt;
        std::vector<Waiting> waiting;
    };

    [[nodiscard]] Result<HttpRequest> requestFor(const Region& region, const QString& path) const;
    void send(const RegionId& region, HttpRequest request, QObject* context,
              OrderCallback callback);
    void keep(const RegionId& region, const HostState& state, MonotonicTime begunAt);
    /// What began earlier is not believed.
    [[nodiscard]] MonotonicTime notBefore(const RegionId& region) const;
    void readAnew(const RegionId& region, Waiting asker);

    const Fleet& m_fleet;
    HttpClient& m_http;
    const SecretResolver& m_secrets;
    const Clock& m_clock;
    std::map<RegionId, MonotonicTime> m_answeredAt;
    std::map<RegionId, MonotonicTime> m_orderedAt;
    std::map<RegionId, Known> m_known;
    std::map<RegionId, Shared> m_shared;
};

/// What host control's words mean for the fence. A server that does not run is not a host that is
/// off: only the platform can say that.
[[nodiscard]] std::vector<FenceReading> fenceReadings(const HostState& state, Microseconds age,
                                                      const QString& source);

} // namespace pilothouse
