#pragma once

#include "models/review/sight.h"

#include <QStringList>

#include <initializer_list>
#include <vector>

/// What headline and next step are made of, while a run goes on and when it has ended.
namespace pilothouse {

struct Sentences
{
    QString headline;
    QString nextStep;
};

/// Indices of the steps that are in one of these states.
[[nodiscard]] std::vector<int> stepsIn(const RunSight& sight,
                                       std::initializer_list<StepState> states);
/// Indices of the steps that may have happened without anybody having seen it.
[[nodiscard]] std::vector<int> doubted(const RunSight& sight);
/// Indices of the steps that changed something, or may have.
[[nodiscard]] std::vector<int> touched(const RunSight& sight);

/// Those that are not empty, with a space between them.
[[nodiscard]] QString joined(const QStringList& sentences);
[[nodiscard]] QString capital(QString words);
/// Which steps are in doubt; empty when none is.
[[nodiscard]] QString doubtSentence(const RunSight& sight);
/// Whether the promotion may have happened without anybody having seen it.
[[nodiscard]] bool isPromotionOpen(const RunSight& sight);

/// Of a run that has ended.
[[nodiscard]] Sentences endWords(const RunSight& sight);

} // namespace pilothouse
