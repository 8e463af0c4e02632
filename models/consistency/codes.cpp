#include "models/consistency/codes.h"

namespace pilothouse {

template <>
const QStringList& codeList<Holding>()
{
    static const QStringList words{QStringLiteral("unknown"), QStringLiteral("equal"),
                                   QStringLiteral("different")};
    return words;
}

template <>
const QStringList& codeList<HoldingDoubt>()
{
    static const QStringList words{QStringLiteral("none"),          QStringLiteral("no-answer"),
                                   QStringLiteral("far-behind"),    QStringLiteral("replay-paused"),
                                   QStringLiteral("not-following"), QStringLiteral("conflict"),
                                   QStringLiteral("too-slow"),      QStringLiteral("written"),
                                   QStringLiteral("too-old"),       QStringLiteral("not-granted"),
                                   QStringLiteral("refused"),       QStringLiteral("budget-spent"),
                                   QStringLiteral("stopped")};
    return words;
}

template <>
const QStringList& codeList<History>()
{
    static const QStringList words{QStringLiteral("not-seen"), QStringLiteral("primary"),
                                   QStringLiteral("follows"), QStringLiteral("apart")};
    return words;
}

} // namespace pilothouse
