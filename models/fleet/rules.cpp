#include "models/fleet/rules.h"

#include "models/core/assert.h"

#include <algorithm>
#include <array>

namespace pilothouse {

namespace {

struct NamedRule
{
    FleetRule rule;
    const char* name;
};

constexpr std::array namedRules{
    NamedRule{FleetRule::FileUnreadable, "file-unreadable"},
    NamedRule{FleetRule::FileTooLarge, "file-too-large"},
    NamedRule{FleetRule::NotUtf8, "not-utf-8"},
    NamedRule{FleetRule::TabIndentation, "tab-indentation"},
    NamedRule{FleetRule::Syntax, "syntax"},
    NamedRule{FleetRule::Alias, "alias"},
    NamedRule{FleetRule::TooManyNodes, "too-many-nodes"},
    NamedRule{FleetRule::SeveralDocuments, "several-documents"},
    NamedRule{FleetRule::UnsupportedFormat, "unsupported-format"},
    NamedRule{FleetRule::WrongType, "wrong-type"},
    NamedRule{FleetRule::MissingKey, "missing-key"},
    NamedRule{FleetRule::UnknownKey, "unknown-key"},
    NamedRule{FleetRule::DuplicateKey, "duplicate-key"},
    NamedRule{FleetRule::BadForm, "bad-form"},
    NamedRule{FleetRule::NotAChoice, "not-a-choice"},
    NamedRule{FleetRule::OutOfRange, "out-of-range"},
    NamedRule{FleetRule::ListSize, "list-size"},
    NamedRule{FleetRule::PlainHttp, "plain-http"},
    NamedRule{FleetRule::LiteralSecret, "literal-secret"},
    NamedRule{FleetRule::UnresolvableSecret, "unresolvable-secret"},
    NamedRule{FleetRule::ExposedSecret, "exposed-secret"},
    NamedRule{FleetRule::TooFewRegions, "too-few-regions"},
    NamedRule{FleetRule::NoPrimary, "no-primary"},
    NamedRule{FleetRule::SeveralPrimaries, "several-primaries"},
    NamedRule{FleetRule::DuplicateName, "duplicate-name"},
    NamedRule{FleetRule::SharedPriority, "shared-priority"},
    NamedRule{FleetRule::SharedServer, "shared-server"},
    NamedRule{FleetRule::ImpossibleCoordinates, "impossible-coordinates"},
    NamedRule{FleetRule::NullIsland, "null-island"},
    NamedRule{FleetRule::ProbeTiming, "probe-timing"},
    NamedRule{FleetRule::PartialPriorities, "partial-priorities"},
    NamedRule{FleetRule::GeoOverlap, "geo-overlap"},
    NamedRule{FleetRule::GeoMissing, "geo-missing"},
    NamedRule{FleetRule::UnknownRegion, "unknown-region"},
    NamedRule{FleetRule::UnknownProfile, "unknown-profile"},
    NamedRule{FleetRule::UnservedRegion, "unserved-region"},
    NamedRule{FleetRule::NoDefaultRoute, "no-default-route"},
    NamedRule{FleetRule::RtoBySwitch, "rto-by-switch"},
    NamedRule{FleetRule::RtoByProbes, "rto-by-probes"},
    NamedRule{FleetRule::NoLawfulRegion, "no-lawful-region"},
    NamedRule{FleetRule::NoLawfulTarget, "no-lawful-target"},
    NamedRule{FleetRule::UnfenceableRegion, "unfenceable-region"},
    NamedRule{FleetRule::EmptyWindow, "empty-window"},
    NamedRule{FleetRule::SlowDetection, "slow-detection"},
    NamedRule{FleetRule::SlowWitness, "slow-witness"},
    NamedRule{FleetRule::SlowPromotion, "slow-promotion"},
    NamedRule{FleetRule::NoRewind, "no-rewind"},
    NamedRule{FleetRule::LateDeadline, "late-deadline"},
    NamedRule{FleetRule::CoarseRuler, "coarse-ruler"},
    NamedRule{FleetRule::AlarmOrder, "alarm-order"},
    NamedRule{FleetRule::TariffAge, "tariff-age"},
    NamedRule{FleetRule::TariffFromFuture, "tariff-from-future"},
    NamedRule{FleetRule::Placeholder, "placeholder"},
};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < namedRules.size(); ++i)
        if (static_cast<size_t>(namedRules[i].rule) != i)
            return false;
    return true;
}
static_assert(isInOrder(), "the table follows the enumeration");

constexpr auto rulesOnly()
{
    std::array<FleetRule, namedRules.size()> rules{};
    for (size_t i = 0; i < rules.size(); ++i)
        rules[i] = namedRules[i].rule;
    return rules;
}
constexpr auto rules = rulesOnly();

} // namespace

std::span<const FleetRule> allFleetRules()
{
    return rules;
}

QString ruleName(FleetRule rule)
{
    const auto index = static_cast<size_t>(rule);
    PH_ASSERT(index < namedRules.size());
    return QString::fromLatin1(namedRules[index].name);
}

} // namespace pilothouse
