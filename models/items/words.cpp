#include "models/items/words.h"

#include "models/core/assert.h"

#include <QCoreApplication>

namespace pilothouse::words {

namespace {
struct ItemWords
{
    Q_DECLARE_TR_FUNCTIONS(ItemWords)
};
} // namespace

QString severity(Severity severity)
{
    switch (severity) {
    case Severity::Normal:
        return {};
    case Severity::Advisory:
        return ItemWords::tr("ADV");
    case Severity::Medium:
        return ItemWords::tr("MED");
    case Severity::High:
        return ItemWords::tr("HIGH");
    case Severity::Critical:
        return ItemWords::tr("CRIT");
    }
    PH_ASSERT(false);
}

QString quality(Quality quality)
{
    switch (quality) {
    case Quality::Live:
        return ItemWords::tr("LIVE");
    case Quality::Ageing:
        return ItemWords::tr("AGEING");
    case Quality::Stale:
        return ItemWords::tr("STALE");
    case Quality::Disagree:
        return ItemWords::tr("DISAGREE");
    case Quality::Error:
        return ItemWords::tr("ERROR");
    case Quality::Unknown:
        return ItemWords::tr("UNKNOWN");
    }
    PH_ASSERT(false);
}

QString verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Up:
        return ItemWords::tr("UP");
    case Verdict::Degraded:
        return ItemWords::tr("DEGRADED");
    case Verdict::Suspected:
        return ItemWords::tr("SUSPECTED");
    case Verdict::Down:
        return ItemWords::tr("DOWN");
    case Verdict::Unknown:
        return ItemWords::tr("UNKNOWN");
    }
    PH_ASSERT(false);
}

QString evidenceKind(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Service:
        return ItemWords::tr("service");
    case EvidenceKind::Database:
        return ItemWords::tr("database");
    case EvidenceKind::Peers:
        return ItemWords::tr("peers");
    case EvidenceKind::Platform:
        return ItemWords::tr("platform");
    }
    PH_ASSERT(false);
}

QString linkState(LinkState state)
{
    switch (state) {
    case LinkState::Streaming:
        return ItemWords::tr("streaming");
    case LinkState::CatchingUp:
        return ItemWords::tr("catching up");
    case LinkState::Broken:
        return ItemWords::tr("no stream");
    case LinkState::Stale:
        return ItemWords::tr("stale");
    case LinkState::Unknown:
        return ItemWords::tr("unknown");
    }
    PH_ASSERT(false);
}

} // namespace pilothouse::words
