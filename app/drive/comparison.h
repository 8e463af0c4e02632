#pragma once

#include <QJsonObject>
#include <QStringList>

namespace pilothouse::drive {

/// Where two measures of one move contradict each other, a sentence each; empty when they agree.
/// `result` is the "result" of an exported run, `sums` what `pilothouse-ruler count` says. Each
/// wrote rows of its own, so what may differ is what lies between two rows of the slower writer:
/// the canary's second in peace, its 40 ms and a look at who takes writes in the run. A side that
/// does not say when, or who wrote before and after, agrees with nothing.
[[nodiscard]] QStringList contradictions(const QJsonObject& result, const QJsonObject& sums);

} // namespace pilothouse::drive
