#pragma once

#include <QString>

#include <span>

namespace pilothouse {

/// Every rule that a fleet file can break, so that a reader of the words can look one up and tests
/// can prove that each one is reached.
enum class FleetRule
{
    // The file as text.
    FileUnreadable,
    FileTooLarge,
    NotUtf8,
    TabIndentation,
    Syntax,
    Alias,
    TooManyNodes,
    SeveralDocuments,
    // The shape of what is written.
    UnsupportedFormat,
    WrongType,
    MissingKey,
    UnknownKey,
    DuplicateKey,
    BadForm,
    NotAChoice,
    OutOfRange,
    ListSize,
    PlainHttp,
    // Secrets.
    LiteralSecret,
    UnresolvableSecret,
    ExposedSecret,
    // Regions.
    TooFewRegions,
    NoPrimary,
    SeveralPrimaries,
    DuplicateName,
    SharedPriority,
    SharedServer,
    ImpossibleCoordinates,
    NullIsland,
    // Traffic.
    ProbeTiming,
    PartialPriorities,
    GeoOverlap,
    GeoMissing,
    UnknownRegion,
    UnknownProfile,
    UnservedRegion,
    NoDefaultRoute,
    // Targets.
    RtoBySwitch,
    RtoByProbes,
    // Residency.
    NoLawfulRegion,
    NoLawfulTarget,
    // Fencing.
    UnfenceableRegion,
    // Automation.
    EmptyWindow,
    // PostgreSQL.
    SlowDetection,
    SlowWitness,
    SlowPromotion,
    NoRewind,
    // Watching.
    LateDeadline,
    CoarseRuler,
    AlarmOrder,
    // Money and accounts.
    TariffAge,
    TariffFromFuture,
    Placeholder,
};

/// Every rule, in the order of the enumeration.
[[nodiscard]] std::span<const FleetRule> allFleetRules();

/// The rule's stable name as printed behind a finding, for example "shared-priority".
[[nodiscard]] QString ruleName(FleetRule rule);

} // namespace pilothouse
