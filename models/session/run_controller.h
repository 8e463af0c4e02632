#pragma once

#include "models/core/clock.h"
#include "models/journal/run_file.h"
#include "models/orchestration/advance.h"
#include "models/ports/effect_executor.h"
#include "models/ports/engine_elsewhere.h"
#include "models/ports/run_journal.h"
#include "models/ports/telemetry_feed.h"
#include "models/review/run_assessment.h"
#include "models/session/fleet_store.h"
#include "models/session/record_writer.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>
#include <vector>

namespace pilothouse {

/// Who asks something of a run.
struct Person
{
    QString name;
    QString role = QStringLiteral("operator");

    bool operator==(const Person&) const = default;
};

/// Stands in the journal where no person decided.
inline const Person enginePerson{QStringLiteral("engine"), QStringLiteral("engine")};

/// That somebody took the engine over from a process that is gone.
struct TakenOver
{
    Person by;
    QString reason;

    bool operator==(const TakenOver&) const = default;
};

/// Drives one run at a time: gives each event to the core, writes what it decided to the journal,
/// and only then sends what it commands. Everything that needs judgement is in the core.
class RunController : public QObject
{
    Q_OBJECT

public:
    /// Beyond a step's own time-out, for an executor that does not even say that it timed out.
    static constexpr Milliseconds answerGrace{2'000};
    /// How often a run held between fence and promotion asks again: nobody can write meanwhile.
    static constexpr Milliseconds outageReminder{10'000};
    static constexpr int runsListed = 50;

    /// What drives runs on this desk. All outlive the controller.
    struct Means
    {
        const Clock& clock;
        FleetStore& store;
        EffectExecutor* executor = nullptr; ///< Null in training: there is nothing to move.
        RunJournal* journal = nullptr;      ///< Null exactly when the executor is.
        TelemetryFeed* feed = nullptr;      ///< Its rulers run faster during a run.
        QString desk;                       ///< This process, as lease holder in records.
        /// Who runs the engine when this process does not; null when nobody else can be asked.
        EngineElsewhere* elsewhere = nullptr;
    };

    explicit RunController(Means means, QObject* parent = nullptr);
    ~RunController() override;

    /// Reads the journal. An open run comes back held, with its doubt; who took it over and why is
    /// on record.
    void load(const std::optional<TakenOver>& takenOver = {});

    /// This process among others, as records name it.
    [[nodiscard]] const QString& desk() const { return m_means.desk; }

    /// Whether this process runs the engine; who does, since when, when it is another. In training
    /// there is nothing to run.
    [[nodiscard]] Done lease() const;

    /// Since when the process that holds the lease is not reached; empty while it is, and when it
    /// is this one. Silence is no death: see isLeaseFree().
    [[nodiscard]] std::optional<UtcTime> holderUnheardSince() const;

    /// Whether nobody holds the lease now; who does when not. Asks the system.
    [[nodiscard]] Done isLeaseFree() const;

    /// Whether a run may be started here now; the reason when not.
    [[nodiscard]] Done mayStart() const;

    /// Starts the plan of the header. Its hash must be the one that was approved.
    [[nodiscard]] Done start(RunHeader header, const Person& person);

    /// The run that is under way or ended last, or nullptr when there was none.
    [[nodiscard]] const RunView* current() const { return m_view ? &*m_view : nullptr; }
    [[nodiscard]] bool isOpen() const;
    /// Asked for and not yet on disk: nothing has begun, and it can be held already.
    [[nodiscard]] bool isStarting() const { return m_isStarting; }
    /// What the present run means now; only with a current run.
    [[nodiscard]] RunAssessment assessment() const;

    /// Earlier runs, newest first.
    [[nodiscard]] const std::vector<RunView>& history() const { return m_history; }

    /// F9. Never refused while a run starts or moves; nothing happens otherwise. A run of the
    /// process that holds the lease is held there.
    void hold(const Person& person);
    void resume(const Person& person, const QString& reason);
    void abort(const Person& person, const QString& reason);
    void takeByHand(const Person& person, const QString& reason);
    /// Answers the step that asks.
    void answer(int step, double value, bool isGo, const Person& person);

    /// The public path accepted a write after the move, as its ruler saw: the machine's time ends.
    void noteAccepted(UtcTime at);

    /// Gives an ended run its measured result and writes it down. A run that is not here is
    /// ignored.
    void finish(const RunId& run, const RunResult& result);

    /// The same of what the regions held after it.
    void attach(const RunId& run, const ConsistencyReport& report);

    /// And of who was told of it, or was not. Written down once the run has ended.
    void noteNotice(const RunId& run, const NoticeAccount& account);

Q_SIGNALS:
    void changed();
    /// The run that start() was asked for is on disk and moves.
    void accepted();
    /// It could not be written down, so nothing was begun.
    void refused(const pilothouse::Error& error);
    /// A run reached a terminal phase. Once for each run.
    void ended();
    /// Nobody can write while the run is held: shown and sounded again and again.
    void outageReminded();
    /// The process that runs the engine did not say that it holds. A Timeout is no "no".
    void holdUnanswered(const pilothouse::Error& error);

private:
    /// An answer that is due.
    struct Awaited
    {
        MonotonicTime until;
        Event unknown; ///< What the controller says in the executor's place.
    };

    void begin(const RunHeader& header, const Person& person);
    void send(const Event& event);
    void take(Advanced advanced);
    void writeNotices(const RunView& view);
    void noteWritten(const RunId& run, const Done& done);
    void onWritten(std::uint64_t sequence);
    void onTrouble();
    void execute(const std::vector<Command>& commands);
    void await(const Command& command, const Step& step);
    void onAnswer(Event event);
    void addOwnFacts(Event& event) const;
    void onTick();
    void remind(MonotonicTime now);
    void takeStored(const Result<std::vector<StoredRun>>& runs);
    void reopen(RunView view);
    void onHolderTold();
    void follow();
    void takeFollowed(const Result<std::vector<StoredRun>>& runs);
    void showFollowed(RunView view);
    void noteHolder(RunView& view, const Error& held) const;
    void holdElsewhere(const Person& person);
    void setPace();
    [[nodiscard]] bool isDriving() const;
    [[nodiscard]] RunView* find(const RunId& run);
    [[nodiscard]] Occasion occasion(const Person& person) const;
    [[nodiscard]] Event personal(EventKind kind, const Person& person, const QString& reason) const;

    const Means m_means;
    bool m_isStarting = false;           ///< Asked for, and not yet on disk.
    std::optional<Person> m_holdAskedBy; ///< While it was starting: it is held as soon as it moves.
    std::optional<RunView> m_view;
    std::vector<RunView> m_history;
    std::optional<Error> m_loadError;
    std::map<int, Awaited> m_awaited;     ///< By step.
    std::optional<RecordWriter> m_writer; ///< Empty in training.
    MonotonicTime m_remindedAt;
    std::optional<TakenOver> m_takenOver;
    std::optional<UtcTime> m_holderUnheardSince;
    bool m_isFollowing = false;      ///< The journal is being read for what another process wrote.
    bool m_isFollowingAgain = false; ///< And there is more since.
    QTimer m_ticker;
};

} // namespace pilothouse
