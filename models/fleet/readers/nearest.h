#pragma once

#include <QString>
#include <QStringList>

namespace pilothouse {

/// The candidate with the fewest single-letter edits from `word`, if that is few enough to be a
/// slip of the hand (a third of its length, at least 2); else empty.
[[nodiscard]] QString nearest(const QString& word, const QStringList& candidates);

/// Insertions, deletions and replacements between two words, letter case ignored (Levenshtein).
[[nodiscard]] int editDistance(const QString& a, const QString& b);

} // namespace pilothouse
