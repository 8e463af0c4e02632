#pragma once

#include "app/events/system_clock.h"
#include "app/executors/live_executor.h"
#include "app/secrets/secret_store.h"
#include "app/store/run_journal_file.h"
#include "models/session/autopilot.h"
#include "tests/integration/failover/announced_executor.h"
#include "tests/integration/lab/lab_fixture.h"

#include <QTemporaryDir>

#include <memory>

namespace pilothouse {

/// What a run may have changed in the world outside, as text that can be compared.
struct WorldState
{
    QMap<QString, QString> conninfos;   ///< By region, as the server's owner reads them.
    QMap<QString, QByteArray> settings; ///< By region: the application's settings.
    QMap<QString, QString> endpoints;   ///< By profile: name, status and priority of each.
    QMap<QString, QString> hosts;       ///< By region: processes and bar.
    bool operator==(const WorldState&) const = default;
};

/// A lab, and a desk that runs a failover in it with the real engine and the real executor.
class FailoverDay
{
public:
    explicit FailoverDay(const QString& name);

    /// Where data may go: as the lab's fleet file says, or wherever a standby is.
    enum class Law
    {
        AsInFile,
        Anywhere
    };

    /// Changes what the lab's fleet file says, before anything is built on it.
    using Adapt = std::function<void(Fleet&)>;

    /// Brings the lab up and waits until the executor's lines are open.
    /// `wishes` are further words for pilothouse-lab up.
    [[nodiscard]] bool bringUp(Law law = Law::AsInFile, const Adapt& adapt = {},
                               const QStringList& wishes = {});

    [[nodiscard]] lab::LabFixture& lab() { return *m_lab; }
    [[nodiscard]] const Fleet& fleet() const { return *m_fleet; }
    [[nodiscard]] bool carryOut(const QStringList& words) const;

    /// What a superuser on the region's machine gets to read, or the server's words for a refusal.
    QString asOwner(const QString& region, const QString& sql) const;

    /// What a console's death leaves: everything that only its process knew is gone, and another
    /// one takes the run over from the journal.
    [[nodiscard]] bool restartDesk();

    /// Starts the failover from East US; `target` may be empty.
    [[nodiscard]] bool start(const QString& target = {});

    /// From now on the regions are watched and automatic failover is armed, so that nobody has to
    /// start anything. False when something stays in the way of that.
    [[nodiscard]] bool arm();
    /// How automatic failover stands; only after arm().
    [[nodiscard]] const Autopilot::View& automation() const { return m_autopilot->view(); }

    /// Waits as the console does: each event is followed at once, whereas QTest naps 10 ms between
    /// looks, and a run has a hundred events.
    [[nodiscard]] bool follow(const std::function<bool()>& isThere, Milliseconds budget) const;

    /// Follows the run until it ended or is held.
    [[nodiscard]] bool runToRest(Milliseconds budget) const;

    [[nodiscard]] bool hasRun() const { return m_runs->current() != nullptr; }
    [[nodiscard]] const RunView& view() const { return *m_runs->current(); }
    [[nodiscard]] Phase phase() const { return view().run.phase; }
    [[nodiscard]] RunController& runs() { return *m_runs; }
    [[nodiscard]] RunJournal& journal() { return *m_journal; }

    /// Told of each order before it goes out: what is done meanwhile has happened when it leaves.
    void onOrder(AnnouncedExecutor::Announce announce)
    {
        m_announced->announce = std::move(announce);
    }

    /// Orders of that step never leave this desk, until it is restarted.
    void loseOrdersOf(const QString& step)
    {
        m_announced->isLost = [step](const EffectOrder& order) {
            return order.step.id.text() == step;
        };
    }

    [[nodiscard]] StepState stateOf(const QString& step) const;
    /// The value of the last evidence of that code that the step left, or an empty text.
    [[nodiscard]] QString evidence(const QString& step, EvidenceCode code) const;
    /// From the start to the record in which the step reached that state; negative when it did not.
    [[nodiscard]] Milliseconds reachedAfter(const QString& step, StepState state) const;

    /// All records, with times: what the test prints.
    [[nodiscard]] QString story() const;

    [[nodiscard]] WorldState world() const;
    /// Regions whose database says that it is not in recovery.
    [[nodiscard]] QStringList writable() const;
    /// Standbys that stream from that region's database, as it says itself.
    [[nodiscard]] QStringList streamingFrom(const QString& region) const;
    /// Processes of the region's data directory, as the lab counts them.
    [[nodiscard]] int processes(const QString& region) const;

private:
    void openDesk();
    /// Two lines to each region that lives, as every region's owner counts them.
    [[nodiscard]] bool hasLines() const;
    /// Who is connected instead, for whoever reads the failure. False.
    [[nodiscard]] bool tellLines() const;

    std::unique_ptr<lab::LabFixture> m_lab;
    SystemClock m_clock;
    SecretStore m_secrets;
    std::optional<Fleet> m_fleet;
    QTemporaryDir m_storeFolder;
    std::unique_ptr<RunJournalFile> m_journal;
    std::unique_ptr<FleetStore> m_readings;
    std::unique_ptr<LiveExecutor> m_executor;
    std::unique_ptr<AnnouncedExecutor> m_announced;
    std::unique_ptr<RunController> m_runs;
    std::unique_ptr<AlarmLog> m_alarms;
    std::unique_ptr<Autopilot> m_autopilot;
    std::unique_ptr<TelemetryFeed> m_feed; ///< Its thread ends before what it tells.
    MonotonicTime m_startedAt;
};

} // namespace pilothouse
