#include "models/items/words.h"

#include "models/core/assert.h"

#include <QCoreApplication>

namespace pilothouse::words {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};
} // namespace

QString severity(Severity severity)
{
    switch (severity) {
    case Severity::Normal:
        return {};
    case Severity::Advisory:
        return Words::tr("ADV");
    case Severity::Medium:
        return Words::tr("MED");
    case Severity::High:
        return Words::tr("HIGH");
    case Severity::Critical:
        return Words::tr("CRIT");
    }
    PH_ASSERT(false);
}

QString quality(Quality quality)
{
    switch (quality) {
    case Quality::Live:
        return Words::tr("LIVE");
    case Quality::Ageing:
        return Words::tr("AGEING");
    case Quality::Stale:
        return Words::tr("STALE");
    case Quality::Disagree:
        return Words::tr("DISAGREE");
    case Quality::Error:
        return Words::tr("ERROR");
    case Quality::Unknown:
        return Words::tr("UNKNOWN");
    }
    PH_ASSERT(false);
}

QString verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Up:
        return Words::tr("UP");
    case Verdict::Degraded:
        return Words::tr("DEGRADED");
    case Verdict::Suspected:
        return Words::tr("SUSPECTED");
    case Verdict::Down:
        return Words::tr("DOWN");
    case Verdict::Unknown:
        return Words::tr("UNKNOWN");
    }
    PH_ASSERT(false);
}

QString evidenceKind(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Service:
        return Words::tr("service");
    case EvidenceKind::Database:
        return Words::tr("database");
    case EvidenceKind::Peers:
        return Words::tr("peers");
    case EvidenceKind::Platform:
        return Words::tr("platform");
    }
    PH_ASSERT(false);
}

QString linkState(LinkState state)
{
    switch (state) {
    case LinkState::Streaming:
        return Words::tr("streaming");
    case LinkState::CatchingUp:
        return Words::tr("catching up");
    case LinkState::Broken:
        return Words::tr("no stream");
    case LinkState::Stale:
        return Words::tr("stale");
    case LinkState::Unknown:
        return Words::tr("unknown");
    }
    PH_ASSERT(false);
}

} // namespace pilothouse::words
