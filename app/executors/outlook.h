#pragma once

#include "app/azure/arm_client.h"
#include "app/providers/probe.h"
#include "app/providers/watch_tools.h"
#include "models/orchestration/quorum.h"
#include "models/telemetry/assess.h"

#include <QMap>
#include <QTimer>

#include <memory>
#include <vector>

namespace pilothouse {

/// The executor's own look at the fleet: the watcher's probes and the one rule for "down", on a
/// board that nobody else writes. At rest it looks seldom, which keeps its connections open; while
/// a death is to be verified it looks as often as the answers come.
class Outlook : public QObject
{
    Q_OBJECT

public:
    static constexpr Milliseconds restInterval{5'000};
    /// A primary that falls silent breaks nothing: that its silence has lasted when somebody asks,
    /// a question must have been under way. Shorter than a watcher waits before it says a word.
    static constexpr Milliseconds primaryRestInterval{2'000};
    static constexpr Milliseconds hurryInterval{50};
    /// For so long it goes on in a hurry after somebody wanted to know.
    static constexpr Milliseconds hurrySpan{5'000};

    struct Means
    {
        const Fleet& fleet;
        const Clock& clock;
        SocketPoll& poll;
        HttpClient& http;
        DnsClient& dns;
        const SecretResolver& secrets;
        ArmClient& arm;
    };

    explicit Outlook(Means means);
    ~Outlook() override;

    /// Looks in a hurry from now on. What was seen before counts no more, unless it is in a hurry
    /// already: a death must be seen after it was asked for. A primary's connection that breaks is
    /// a reason to ask by itself.
    void hurry(const RegionId& oldPrimary);

    /// Whether it is in a hurry, and since when what counts was seen.
    [[nodiscard]] bool isHurried() const;
    [[nodiscard]] MonotonicTime since() const { return m_since; }

    /// Forgets all that was seen, but for a silence that goes on, and begins anew.
    void beginAnew(const RegionId& oldPrimary);

    /// What it all means now.
    [[nodiscard]] FleetAssessment assessed();

    /// Settings that a standby must not fall short of, as the last server that was seen to be a
    /// primary had them; empty when none was.
    [[nodiscard]] QMap<QString, std::int64_t> primarySettings() const { return m_minimums; }

    /// How that region's database, while it was a primary, last said that it waits for its
    /// standbys; nothing when it was never seen to be one.
    [[nodiscard]] std::optional<QuorumSeen> quorumOf(const RegionId& region) const;

    [[nodiscard]] const RegionReadings& readingsOf(const RegionId& region) const;

    /// For how long the host control of that region, or its database, has left the question
    /// unanswered that is under way; zero when none is.
    [[nodiscard]] Microseconds hostSilentFor(const RegionId& region) const;
    [[nodiscard]] Microseconds databaseSilentFor(const RegionId& region) const;

Q_SIGNALS:
    /// A look ended.
    void looked();
    /// A primary's connection broke, and it looks in a hurry now.
    void primaryBroke(const pilothouse::RegionId& region);

private:
    using Forget = std::function<void(MonotonicTime from)>;

    struct Watched
    {
        RegionId region; ///< Empty: of no one region.
        std::unique_ptr<Probe> probe;
        Forget forget; ///< Empties its reading, but for a silence that lasted until then.
        Milliseconds shortest{0};
        MonotonicTime begunAt;
        bool isLooking = false;
        QTimer timer;
    };

    void addRegion(const Region& region);
    void addTraffic(ArmClient& arm);
    Watched& add(const RegionId& region, std::unique_ptr<Probe> probe, Milliseconds shortest,
                 Forget forget);
    void onBreak(Watched& watched);
    [[nodiscard]] bool wasPrimary(const RegionId& region) const;
    void look(Watched& watched);
    void onLooked(Watched& watched);
    [[nodiscard]] Milliseconds restOf(const Watched& watched) const;
    [[nodiscard]] Microseconds silentFor(const std::map<RegionId, const Watched*>& those,
                                         const RegionId& region) const;
    void keepWhatIsNeededLater();
    void keepMinimums(const DatabaseState& primary);

    const Fleet& m_fleet;
    const Clock& m_clock;
    SnapshotBoard m_board;
    WatchTools m_tools;
    AssessmentMemory m_memory;
    QMap<QString, std::int64_t> m_minimums;
    std::map<RegionId, QuorumSeen> m_quorums;
    MonotonicTime m_since;
    MonotonicTime m_hurriedUntil;
    std::vector<std::unique_ptr<Watched>> m_watched;
    std::map<RegionId, const Watched*> m_hosts;     ///< Those of m_watched that ask host control.
    std::map<RegionId, const Watched*> m_databases; ///< And those that ask a database.
};

} // namespace pilothouse
