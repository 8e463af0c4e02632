#include "models/review/phrases.h"

#include "models/review/words.h"

namespace pilothouse {

using W = ReviewWords;

QString phaseWord(Phase phase)
{
    switch (phase) {
    case Phase::Prepared:
        return W::tr("PREPARED");
    case Phase::Forward:
        return W::tr("RUNNING");
    case Phase::Backward:
        return W::tr("GOING BACK");
    case Phase::Held:
        return W::tr("HELD");
    case Phase::Switched:
        return W::tr("DONE");
    case Phase::RolledBack:
        return W::tr("ROLLED BACK");
    case Phase::FalseAlarm:
        return W::tr("FALSE ALARM");
    case Phase::Abandoned:
        return W::tr("BY HAND");
    case Phase::NeedsOperator:
        return W::tr("NEEDS YOU");
    }
    return {};
}

QString needWords(Need need)
{
    switch (need) {
    case Need::LeaseHeld:
        return W::tr("this desk holds the engine's lease");
    case Need::ProbeAnswered:
        return W::tr("what is to be changed answered just now");
    case Need::NoProofOfLife:
        return W::tr("no sign of life from the old primary");
    case Need::UnmarkedByOthers:
        return W::tr("no other run's mark on the standby");
    case Need::ReceiversDetached:
        return W::tr("the receivers of all reachable standbys are stopped");
    case Need::CandidateChosen:
        return W::tr("a new primary is chosen");
    case Need::CandidateFit:
        return W::tr("the chosen standby answers and is fit");
    case Need::OldPrimaryFenced:
        return W::tr("the old primary is fenced, and it is proved");
    case Need::NewPrimaryWritable:
        return W::tr("the new primary accepts writes");
    case Need::OldEndpointDisabled:
        return W::tr("no traffic goes to the old primary's region");
    }
    return {};
}

QString clearerWords(Clearer clearer)
{
    switch (clearer) {
    case Clearer::Time:
        return W::tr("time: it is read again on resume");
    case Clearer::Operator:
        return W::tr("you, at this desk");
    case Clearer::Approver:
        return W::tr("a second person");
    case Clearer::Platform:
        return W::tr("who can reach the host or the cloud account");
    }
    return {};
}

QString evidenceWords(EvidenceCode code)
{
    switch (code) {
    case EvidenceCode::PrimaryDown:
        return W::tr("primary is down");
    case EvidenceCode::ProofOfLife:
        return W::tr("sign of life");
    case EvidenceCode::ReceiverDetached:
        return W::tr("receiver stopped, read back");
    case EvidenceCode::Ranking:
        return W::tr("ranking");
    case EvidenceCode::ChosenCandidate:
        return W::tr("chosen");
    case EvidenceCode::FenceProved:
        return W::tr("fence proved");
    case EvidenceCode::TrafficReadBack:
        return W::tr("profile read back");
    case EvidenceCode::Writable:
        return W::tr("a write was accepted");
    case EvidenceCode::Streaming:
        return W::tr("receives from the new primary");
    case EvidenceCode::SettingsReadBack:
        return W::tr("settings read back");
    case EvidenceCode::CacheWarm:
        return W::tr("warm");
    case EvidenceCode::PublicWrite:
        return W::tr("public write accepted");
    case EvidenceCode::CriticalHealth:
        return W::tr("critical health");
    case EvidenceCode::NamesMoved:
        return W::tr("names answer with the new region");
    case EvidenceCode::TimelineAgreed:
        return W::tr("one history");
    case EvidenceCode::SessionsCut:
        return W::tr("sessions cut");
    case EvidenceCode::NoticeDelivered:
        return W::tr("notice delivered");
    case EvidenceCode::ValueRead:
        return W::tr("value read");
    case EvidenceCode::Said:
        return W::tr("it said");
    }
    return {};
}

QString undoWords(EffectKind kind)
{
    switch (kind) {
    case EffectKind::AttachReceiver:
        return W::tr("starts the receiver again, from where it received before");
    case EffectKind::ReleaseFence:
        return W::tr("releases the fence; the database is not started");
    case EffectKind::EnableEndpoint:
        return W::tr("sends traffic to the endpoint again");
    case EffectKind::RestorePriority:
        return W::tr("gives the endpoint its priority back");
    default:
        return W::tr("takes it back");
    }
}

QString kindWords(StepKind kind)
{
    switch (kind) {
    case StepKind::Auto:
        return W::tr("auto");
    case StepKind::Ask:
        return W::tr("ask");
    case StepKind::Poll:
        return W::tr("go / no-go");
    }
    return {};
}

QString eventWords(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return W::tr("waits again");
    case StepState::Probing:
        return {};
    case StepState::Asking:
        return W::tr("asks you");
    case StepState::Acting:
        return W::tr("begins");
    case StepState::Settling:
        return W::tr("ended without an answer: looking");
    case StepState::Succeeded:
        return W::tr("done");
    case StepState::AlreadyThere:
        return W::tr("found done, nothing changed");
    case StepState::NotNeeded:
        return W::tr("not needed");
    case StepState::Failed:
        return W::tr("failed");
    case StepState::Doubtful:
        return W::tr("is in doubt");
    case StepState::Undoing:
        return W::tr("is being taken back");
    case StepState::UndoSettling:
        return W::tr("undo ended without an answer: looking");
    case StepState::Undone:
        return W::tr("taken back");
    case StepState::UndoFailed:
        return W::tr("could not be taken back");
    }
    return {};
}

} // namespace pilothouse
