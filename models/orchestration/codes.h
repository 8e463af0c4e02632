#pragma once

#include "models/orchestration/candidates.h"
#include "models/orchestration/fence.h"
#include "models/orchestration/machine.h"
#include "models/orchestration/record.h"

#include <QString>
#include <QStringView>

#include <optional>

/// The words by which enumerators stand in journals, golden files and hashes. They never change and
/// are never translated; a new enumerator gets a new word at the end of its list.
namespace pilothouse {

/// The list of an enumeration's words, in the order of its enumerators.
template <class Code>
[[nodiscard]] const QStringList& codeList();

template <class Code>
[[nodiscard]] const QString& codeOf(Code code)
{
    return codeList<Code>().at(static_cast<qsizetype>(code));
}

/// The enumerator of a word, or none.
template <class Code>
[[nodiscard]] std::optional<Code> fromCode(const QString& word)
{
    const qsizetype index = codeList<Code>().indexOf(word);
    return index < 0 ? std::nullopt : std::optional<Code>(static_cast<Code>(index));
}

template <>
const QStringList& codeList<Need>();
template <>
const QStringList& codeList<Truth>();
template <>
const QStringList& codeList<Clearer>();
template <>
const QStringList& codeList<StepKind>();
template <>
const QStringList& codeList<EffectKind>();
template <>
const QStringList& codeList<Landing>();
template <>
const QStringList& codeList<Place>();
template <>
const QStringList& codeList<EvidenceCode>();
template <>
const QStringList& codeList<Tier>();
template <>
const QStringList& codeList<Operation>();
template <>
const QStringList& codeList<Outcome>();
template <>
const QStringList& codeList<EventKind>();
template <>
const QStringList& codeList<CommandKind>();
template <>
const QStringList& codeList<Mode>();
template <>
const QStringList& codeList<Phase>();
template <>
const QStringList& codeList<StepState>();
template <>
const QStringList& codeList<RecordKind>();
template <>
const QStringList& codeList<Trigger>();
template <>
const QStringList& codeList<Test>();
template <>
const QStringList& codeList<Action>();
template <>
const QStringList& codeList<Rung>();
template <>
const QStringList& codeList<FenceFact>();
template <>
const QStringList& codeList<CandidateReason>();

} // namespace pilothouse
