#include "models/review/sentences.h"

#include "models/review/run_trace.h"
#include "models/review/words.h"

#include <algorithm>

namespace pilothouse {

std::vector<int> stepsIn(const RunSight& sight, std::initializer_list<StepState> states)
{
    std::vector<int> found;
    for (size_t i = 0; i < sight.run().steps.size(); ++i) {
        if (std::find(states.begin(), states.end(), sight.run().steps[i].state) != states.end())
            found.push_back(static_cast<int>(i));
    }
    return found;
}

std::vector<int> doubted(const RunSight& sight)
{
    std::vector<int> found;
    for (size_t i = 0; i < sight.run().steps.size(); ++i) {
        if (sight.run().steps[i].isDoubted && sight.plan().steps[i].landing != Landing::Never)
            found.push_back(static_cast<int>(i));
    }
    return found;
}

std::vector<int> touched(const RunSight& sight)
{
    std::vector<int> found;
    for (size_t i = 0; i < sight.run().steps.size(); ++i) {
        if (isTouched(sight.plan().steps[i], sight.run().steps[i]))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

QString joined(const QStringList& sentences)
{
    QStringList said;
    for (const QString& sentence : sentences) {
        if (!sentence.isEmpty())
            said << sentence;
    }
    return said.join(QLatin1Char(' '));
}

QString capital(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString doubtSentence(const RunSight& sight)
{
    const std::vector<int> steps = doubted(sight);
    if (steps.empty())
        return {};
    return steps.size() == 1 ? ReviewWords::tr("%1 is in doubt: it may have happened.")
                                   .arg(capital(stepsInWords(steps)))
                             : ReviewWords::tr("%1 are in doubt: they may have happened.")
                                   .arg(capital(stepsInWords(steps)));
}

bool isPromotionOpen(const RunSight& sight)
{
    const std::vector<int> steps = doubted(sight);
    return std::any_of(steps.begin(), steps.end(), [&](int step) {
        const auto index = static_cast<size_t>(step);
        return sight.plan().steps[index].isPointOfNoReturn &&
               !isDone(sight.run().steps[index].state);
    });
}

} // namespace pilothouse
