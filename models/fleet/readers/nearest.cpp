#include "models/fleet/readers/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace pilothouse {

namespace {

/// A key longer than this is no slip of the hand; comparing it would only cost time.
constexpr int lettersMax = 64;

} // namespace

QString nearest(const QString& word, const QStringList& candidates)
{
    if (word.size() > lettersMax)
        return {};
    QString best;
    int bestDistance = std::max<int>(2, static_cast<int>(word.size()) / 3) + 1;
    for (const QString& candidate : candidates) {
        const int distance = editDistance(word, candidate);
        if (distance < bestDistance && distance < candidate.size()) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

int editDistance(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto column = static_cast<size_t>(j) + 1;
            const bool same = a.at(i).toLower() == b.at(j).toLower();
            const int replaced = diagonal + (same ? 0 : 1);
            diagonal = row[column];
            row[column] = std::min({replaced, row[column] + 1, row[column - 1] + 1});
        }
    }
    return row.back();
}

} // namespace pilothouse
