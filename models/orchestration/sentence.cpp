#include "models/orchestration/step.h"
#include "models/orchestration/words.h"

namespace pilothouse {

QString inWords(const Sentence& sentence)
{
    const QString line = OrchestrationWords::tr(sentence.words.toUtf8().constData());
    // In one go: a name may hold a percent sign itself.
    switch (sentence.names.size()) {
    case 0:
        return line;
    case 1:
        return line.arg(sentence.names[0]);
    default:
        return line.arg(sentence.names[0], sentence.names[1]);
    }
}

} // namespace pilothouse
