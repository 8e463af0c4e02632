#include "models/review/phrases.h"

#include "models/review/words.h"

namespace pilothouse {

QString phaseWord(Phase phase)
{
    switch (phase) {
    case Phase::Prepared:
        return ReviewWords::tr("PREPARED");
    case Phase::Forward:
        return ReviewWords::tr("RUNNING");
    case Phase::Backward:
        return ReviewWords::tr("GOING BACK");
    case Phase::Held:
        return ReviewWords::tr("HELD");
    case Phase::Switched:
        return ReviewWords::tr("DONE");
    case Phase::RolledBack:
        return ReviewWords::tr("ROLLED BACK");
    case Phase::FalseAlarm:
        return ReviewWords::tr("FALSE ALARM");
    case Phase::Abandoned:
        return ReviewWords::tr("BY HAND");
    case Phase::NeedsOperator:
        return ReviewWords::tr("NEEDS YOU");
    }
    return {};
}

QString needWords(Need need)
{
    switch (need) {
    case Need::LeaseHeld:
        return ReviewWords::tr("this desk holds the engine's lease");
    case Need::ProbeAnswered:
        return ReviewWords::tr("what is to be changed answered just now");
    case Need::NoProofOfLife:
        return ReviewWords::tr("no sign of life from the old primary");
    case Need::UnmarkedByOthers:
        return ReviewWords::tr("no other run's mark on the standby");
    case Need::ReceiversDetached:
        return ReviewWords::tr("the receivers of all reachable standbys are stopped");
    case Need::CandidateChosen:
        return ReviewWords::tr("a new primary is chosen");
    case Need::CandidateFit:
        return ReviewWords::tr("the chosen standby answers and is fit");
    case Need::OldPrimaryFenced:
        return ReviewWords::tr("the old primary is fenced, and it is proved");
    case Need::NewPrimaryWritable:
        return ReviewWords::tr("the new primary accepts writes");
    case Need::OldEndpointDisabled:
        return ReviewWords::tr("no traffic goes to the old primary's region");
    }
    return {};
}

QString clearerWords(Clearer clearer)
{
    switch (clearer) {
    case Clearer::Time:
        return ReviewWords::tr("time: it is read again on resume");
    case Clearer::Operator:
        return ReviewWords::tr("you, at this desk");
    case Clearer::Approver:
        return ReviewWords::tr("a second person");
    case Clearer::Platform:
        return ReviewWords::tr("who can reach the host or the cloud account");
    }
    return {};
}

QString evidenceWords(EvidenceCode code)
{
    switch (code) {
    case EvidenceCode::PrimaryDown:
        return ReviewWords::tr("primary is down");
    case EvidenceCode::ProofOfLife:
        return ReviewWords::tr("sign of life");
    case EvidenceCode::ReceiverDetached:
        return ReviewWords::tr("receiver stopped, read back");
    case EvidenceCode::Ranking:
        return ReviewWords::tr("ranking");
    case EvidenceCode::ChosenCandidate:
        return ReviewWords::tr("chosen");
    case EvidenceCode::FenceProved:
        return ReviewWords::tr("fence proved");
    case EvidenceCode::TrafficReadBack:
        return ReviewWords::tr("profile read back");
    case EvidenceCode::Writable:
        return ReviewWords::tr("a write was accepted");
    case EvidenceCode::Streaming:
        return ReviewWords::tr("receives from the new primary");
    case EvidenceCode::SettingsReadBack:
        return ReviewWords::tr("settings read back");
    case EvidenceCode::CacheWarm:
        return ReviewWords::tr("warm");
    case EvidenceCode::PublicWrite:
        return ReviewWords::tr("public write accepted");
    case EvidenceCode::CriticalHealth:
        return ReviewWords::tr("critical health");
    case EvidenceCode::NamesMoved:
        return ReviewWords::tr("names answer with the new region");
    case EvidenceCode::TimelineAgreed:
        return ReviewWords::tr("one history");
    case EvidenceCode::SessionsCut:
        return ReviewWords::tr("sessions cut");
    case EvidenceCode::NoticeDelivered:
        return ReviewWords::tr("notice delivered");
    case EvidenceCode::ValueRead:
        return ReviewWords::tr("value read");
    case EvidenceCode::Said:
        return ReviewWords::tr("it said");
    case EvidenceCode::RankedAt:
        return ReviewWords::tr("stood, when ranked, at");
    case EvidenceCode::PriorityBefore:
        return ReviewWords::tr("priority before");
    case EvidenceCode::QuorumSeen:
        return ReviewWords::tr("waited for standbys, as last read");
    case EvidenceCode::FenceOrdered:
        return ReviewWords::tr("ordered");
    }
    return {};
}

QString undoWords(EffectKind kind)
{
    switch (kind) {
    case EffectKind::AttachReceiver:
        return ReviewWords::tr("starts the receiver again, from where it received before");
    case EffectKind::ReleaseFence:
        return ReviewWords::tr("releases the fence; the database is not started");
    case EffectKind::EnableEndpoint:
        return ReviewWords::tr("sends traffic to the endpoint again");
    case EffectKind::RestorePriority:
        return ReviewWords::tr("gives the endpoint its priority back");
    default:
        return ReviewWords::tr("takes it back");
    }
}

QString kindWords(StepKind kind)
{
    switch (kind) {
    case StepKind::Auto:
        return ReviewWords::tr("auto");
    case StepKind::Ask:
        return ReviewWords::tr("ask");
    case StepKind::Poll:
        return ReviewWords::tr("go / no-go");
    }
    return {};
}

QString eventWords(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return ReviewWords::tr("waits again");
    case StepState::Probing:
        return {};
    case StepState::Asking:
        return ReviewWords::tr("asks you");
    case StepState::Acting:
        return ReviewWords::tr("begins");
    case StepState::Settling:
        return ReviewWords::tr("ended without an answer: looking");
    case StepState::Succeeded:
        return ReviewWords::tr("done");
    case StepState::AlreadyThere:
        return ReviewWords::tr("found done, nothing changed");
    case StepState::NotNeeded:
        return ReviewWords::tr("not needed");
    case StepState::Failed:
        return ReviewWords::tr("failed");
    case StepState::Doubtful:
        return ReviewWords::tr("is in doubt");
    case StepState::Undoing:
        return ReviewWords::tr("is being taken back");
    case StepState::UndoSettling:
        return ReviewWords::tr("undo ended without an answer: looking");
    case StepState::Undone:
        return ReviewWords::tr("taken back");
    case StepState::UndoFailed:
        return ReviewWords::tr("could not be taken back");
    }
    return {};
}

} // namespace pilothouse
