#include "app/executors/check_errands.h"
#include "app/executors/fence_errand.h"
#include "app/executors/notify.h"
#include "app/executors/promote.h"
#include "app/executors/receivers.h"
#include "app/executors/select_candidate.h"
#include "app/executors/settings_errand.h"
#include "app/executors/traffic_errand.h"
#include "app/executors/verify_failure.h"

namespace pilothouse {

namespace {

template <class Kind>
std::unique_ptr<Errand> made(ExecutorTools& tools, EffectOrder order)
{
    return std::make_unique<Kind>(tools, std::move(order));
}

using Maker = std::unique_ptr<Errand> (*)(ExecutorTools&, EffectOrder);

/// By what the step does; its undo is done by the same errand.
Maker makerOf(EffectKind kind)
{
    switch (kind) {
    case EffectKind::VerifyFailure:
        return made<VerifyFailure>;
    case EffectKind::DetachReceiver:
    case EffectKind::AttachReceiver:
        return made<DetachReceiver>;
    case EffectKind::SelectCandidate:
        return made<SelectCandidate>;
    case EffectKind::FenceOldPrimary:
    case EffectKind::ReleaseFence:
        return made<FenceOldPrimary>;
    case EffectKind::DisableEndpoint:
    case EffectKind::EnableEndpoint:
        return made<DisableEndpoint>;
    case EffectKind::LowerEndpoint:
    case EffectKind::RestorePriority:
        return made<LowerEndpoint>;
    case EffectKind::RaiseEndpoint:
        return made<RaiseEndpoint>;
    case EffectKind::Promote:
        return made<Promote>;
    case EffectKind::RepointReceiver:
        return made<RepointReceiver>;
    case EffectKind::ApplySettings:
        return made<ApplySettings>;
    case EffectKind::WarmUp:
        return made<WarmUp>;
    case EffectKind::CheckWritePath:
        return made<CheckWritePath>;
    case EffectKind::CheckHealth:
        return made<CheckHealth>;
    case EffectKind::CheckNames:
        return made<CheckNames>;
    case EffectKind::CheckTimeline:
        return made<CheckTimeline>;
    case EffectKind::CutClients:
        return made<CutClients>;
    case EffectKind::Notify:
        return made<Notify>;
    case EffectKind::None:
        return nullptr;
    }
    return nullptr;
}

} // namespace

std::unique_ptr<Errand> makeErrand(ExecutorTools& tools, EffectOrder order)
{
    const Maker maker = makerOf(order.step.effect.kind);
    return maker != nullptr ? maker(tools, std::move(order)) : nullptr;
}

} // namespace pilothouse
