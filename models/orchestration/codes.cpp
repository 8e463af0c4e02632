#include "models/orchestration/codes.h"

namespace pilothouse {

template <>
const QStringList& codeList<Need>()
{
    static const QStringList words{
        QStringLiteral("lease-held"),           QStringLiteral("probe-answered"),
        QStringLiteral("no-proof-of-life"),     QStringLiteral("unmarked-by-others"),
        QStringLiteral("receivers-detached"),   QStringLiteral("candidate-chosen"),
        QStringLiteral("candidate-fit"),        QStringLiteral("old-primary-fenced"),
        QStringLiteral("new-primary-writable"), QStringLiteral("old-endpoint-disabled")};
    return words;
}

template <>
const QStringList& codeList<Truth>()
{
    static const QStringList words{QStringLiteral("unknown"), QStringLiteral("no"),
                                   QStringLiteral("yes")};
    return words;
}

template <>
const QStringList& codeList<Clearer>()
{
    static const QStringList words{QStringLiteral("time"), QStringLiteral("operator"),
                                   QStringLiteral("approver"), QStringLiteral("platform")};
    return words;
}

template <>
const QStringList& codeList<StepKind>()
{
    static const QStringList words{QStringLiteral("auto"), QStringLiteral("ask"),
                                   QStringLiteral("poll")};
    return words;
}

template <>
const QStringList& codeList<EffectKind>()
{
    static const QStringList words{QStringLiteral("none"),
                                   QStringLiteral("verify-failure"),
                                   QStringLiteral("detach-receiver"),
                                   QStringLiteral("attach-receiver"),
                                   QStringLiteral("select-candidate"),
                                   QStringLiteral("fence-old-primary"),
                                   QStringLiteral("release-fence"),
                                   QStringLiteral("disable-endpoint"),
                                   QStringLiteral("enable-endpoint"),
                                   QStringLiteral("lower-endpoint"),
                                   QStringLiteral("restore-priority"),
                                   QStringLiteral("raise-endpoint"),
                                   QStringLiteral("promote"),
                                   QStringLiteral("repoint-receiver"),
                                   QStringLiteral("apply-settings"),
                                   QStringLiteral("warm-up"),
                                   QStringLiteral("check-write-path"),
                                   QStringLiteral("check-health"),
                                   QStringLiteral("check-names"),
                                   QStringLiteral("check-timeline"),
                                   QStringLiteral("cut-clients"),
                                   QStringLiteral("notify")};
    return words;
}

template <>
const QStringList& codeList<Landing>()
{
    static const QStringList words{QStringLiteral("never"), QStringLiteral("server-checked"),
                                   QStringLiteral("can-land-late")};
    return words;
}

template <>
const QStringList& codeList<Place>()
{
    static const QStringList words{QStringLiteral("region"), QStringLiteral("new-primary"),
                                   QStringLiteral("everywhere")};
    return words;
}

template <>
const QStringList& codeList<EvidenceCode>()
{
    static const QStringList words{QStringLiteral("primary-down"),
                                   QStringLiteral("proof-of-life"),
                                   QStringLiteral("receiver-detached"),
                                   QStringLiteral("ranking"),
                                   QStringLiteral("chosen-candidate"),
                                   QStringLiteral("fence-proved"),
                                   QStringLiteral("traffic-read-back"),
                                   QStringLiteral("writable"),
                                   QStringLiteral("streaming"),
                                   QStringLiteral("settings-read-back"),
                                   QStringLiteral("cache-warm"),
                                   QStringLiteral("public-write"),
                                   QStringLiteral("critical-health"),
                                   QStringLiteral("names-moved"),
                                   QStringLiteral("timeline-agreed"),
                                   QStringLiteral("sessions-cut"),
                                   QStringLiteral("notice-delivered"),
                                   QStringLiteral("value-read"),
                                   QStringLiteral("said"),
                                   QStringLiteral("ranked-at"),
                                   QStringLiteral("priority-before"),
                                   QStringLiteral("quorum-seen"),
                                   QStringLiteral("fence-ordered")};
    return words;
}

template <>
const QStringList& codeList<Tier>()
{
    static const QStringList words{QStringLiteral("operator"), QStringLiteral("commander"),
                                   QStringLiteral("approved")};
    return words;
}

template <>
const QStringList& codeList<Operation>()
{
    static const QStringList words{QStringLiteral("failover"), QStringLiteral("isolate")};
    return words;
}

template <>
const QStringList& codeList<Outcome>()
{
    static const QStringList words{QStringLiteral("succeeded"), QStringLiteral("failed"),
                                   QStringLiteral("unknown")};
    return words;
}

template <>
const QStringList& codeList<EventKind>()
{
    static const QStringList words{QStringLiteral("start"),        QStringLiteral("persisted"),
                                   QStringLiteral("probed"),       QStringLiteral("finished"),
                                   QStringLiteral("answered"),     QStringLiteral("hold"),
                                   QStringLiteral("resume"),       QStringLiteral("abort"),
                                   QStringLiteral("take-by-hand"), QStringLiteral("restarted")};
    return words;
}

template <>
const QStringList& codeList<CommandKind>()
{
    static const QStringList words{QStringLiteral("probe"), QStringLiteral("ask"),
                                   QStringLiteral("act"), QStringLiteral("undo")};
    return words;
}

template <>
const QStringList& codeList<Mode>()
{
    static const QStringList words{QStringLiteral("live"), QStringLiteral("dry-run"),
                                   QStringLiteral("drill"), QStringLiteral("simulated")};
    return words;
}

template <>
const QStringList& codeList<Phase>()
{
    static const QStringList words{QStringLiteral("prepared"),      QStringLiteral("forward"),
                                   QStringLiteral("backward"),      QStringLiteral("held"),
                                   QStringLiteral("done"),          QStringLiteral("rolled-back"),
                                   QStringLiteral("false-alarm"),   QStringLiteral("abandoned"),
                                   QStringLiteral("needs-operator")};
    return words;
}

template <>
const QStringList& codeList<StepState>()
{
    static const QStringList words{QStringLiteral("waiting"),       QStringLiteral("probing"),
                                   QStringLiteral("asking"),        QStringLiteral("acting"),
                                   QStringLiteral("settling"),      QStringLiteral("succeeded"),
                                   QStringLiteral("already-there"), QStringLiteral("not-needed"),
                                   QStringLiteral("failed"),        QStringLiteral("doubtful"),
                                   QStringLiteral("undoing"),       QStringLiteral("undo-settling"),
                                   QStringLiteral("undone"),        QStringLiteral("undo-failed")};
    return words;
}

template <>
const QStringList& codeList<RecordKind>()
{
    static const QStringList words{QStringLiteral("opened"),        QStringLiteral("phase-entered"),
                                   QStringLiteral("wish-made"),     QStringLiteral("lease-taken"),
                                   QStringLiteral("group-entered"), QStringLiteral("step-entered"),
                                   QStringLiteral("refused")};
    return words;
}

template <>
const QStringList& codeList<Trigger>()
{
    static const QStringList words{
        QStringLiteral("start"),     QStringLiteral("persisted"), QStringLiteral("probed"),
        QStringLiteral("finished"),  QStringLiteral("answered"),  QStringLiteral("hold"),
        QStringLiteral("resume"),    QStringLiteral("abort"),     QStringLiteral("take-by-hand"),
        QStringLiteral("restarted"), QStringLiteral("next")};
    return words;
}

template <>
const QStringList& codeList<Test>()
{
    static const QStringList words{QStringLiteral("doubted"),       QStringLiteral("allowed"),
                                   QStringLiteral("required"),      QStringLiteral("by-person"),
                                   QStringLiteral("attempts-left"), QStringLiteral("evidence-left"),
                                   QStringLiteral("proves-life"),   QStringLiteral("answer-fits"),
                                   QStringLiteral("hold-wanted"),   QStringLiteral("given-up"),
                                   QStringLiteral("failing"),       QStringLiteral("past-return"),
                                   QStringLiteral("in-flight"),     QStringLiteral("pending"),
                                   QStringLiteral("group-done"),    QStringLiteral("last-group"),
                                   QStringLiteral("step-ready"),    QStringLiteral("undo-left"),
                                   QStringLiteral("undo-failed"),   QStringLiteral("any-doubt")};
    return words;
}

template <>
const QStringList& codeList<Action>()
{
    static const QStringList words{QStringLiteral("begin"),
                                   QStringLiteral("send-persisted"),
                                   QStringLiteral("find-done"),
                                   QStringLiteral("succeed"),
                                   QStringLiteral("act"),
                                   QStringLiteral("ask-person"),
                                   QStringLiteral("refuse"),
                                   QStringLiteral("fail"),
                                   QStringLiteral("put-back"),
                                   QStringLiteral("probe-again"),
                                   QStringLiteral("settle"),
                                   QStringLiteral("doubt"),
                                   QStringLiteral("end-false-alarm"),
                                   QStringLiteral("undo-again"),
                                   QStringLiteral("finish-undo"),
                                   QStringLiteral("settle-undo"),
                                   QStringLiteral("fail-undo"),
                                   QStringLiteral("wish-hold"),
                                   QStringLiteral("wish-abort"),
                                   QStringLiteral("go-on"),
                                   QStringLiteral("go-back-from-held"),
                                   QStringLiteral("abandon"),
                                   QStringLiteral("recover"),
                                   QStringLiteral("take-lease"),
                                   QStringLiteral("enter-held"),
                                   QStringLiteral("enter-group"),
                                   QStringLiteral("start-ready"),
                                   QStringLiteral("turn-back"),
                                   QStringLiteral("undo-next"),
                                   QStringLiteral("end-done"),
                                   QStringLiteral("end-rolled-back"),
                                   QStringLiteral("end-needs-operator")};
    return words;
}

template <>
const QStringList& codeList<Rung>()
{
    static const QStringList words{
        QStringLiteral("endpoint-disabled"),  QStringLiteral("sessions-cut"),
        QStringLiteral("read-only-set"),      QStringLiteral("write-probe-refused"),
        QStringLiteral("connections-barred"), QStringLiteral("quorum-detached"),
        QStringLiteral("no-process"),         QStringLiteral("host-stopped")};
    return words;
}

template <>
const QStringList& codeList<FenceFact>()
{
    static const QStringList words{
        QStringLiteral("unreachable"),        QStringLiteral("traffic-disabled"),
        QStringLiteral("no-sessions"),        QStringLiteral("default-read-only"),
        QStringLiteral("hard-probe-refused"), QStringLiteral("logins-barred"),
        QStringLiteral("quorum-commit"),      QStringLiteral("standbys-detached"),
        QStringLiteral("no-postmaster"),      QStringLiteral("no-orphans"),
        QStringLiteral("restart-barred"),     QStringLiteral("host-off")};
    return words;
}

template <>
const QStringList& codeList<CandidateReason>()
{
    static const QStringList words{QStringLiteral("unreachable"),
                                   QStringLiteral("not-standby"),
                                   QStringLiteral("never-streamed"),
                                   QStringLiteral("history-unknown"),
                                   QStringLiteral("other-history"),
                                   QStringLiteral("unlawful-place"),
                                   QStringLiteral("excluded"),
                                   QStringLiteral("in-maintenance"),
                                   QStringLiteral("settings-too-small"),
                                   QStringLiteral("replay-paused"),
                                   QStringLiteral("apply-delayed"),
                                   QStringLiteral("settings-unknown"),
                                   QStringLiteral("behind"),
                                   QStringLiteral("lower-priority"),
                                   QStringLiteral("less-capacity"),
                                   QStringLiteral("first")};
    return words;
}

} // namespace pilothouse
