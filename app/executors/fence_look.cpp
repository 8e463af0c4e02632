#include "app/executors/fence_look.h"

#include "app/executors/words.h"

namespace pilothouse {

FenceLook::FenceLook(const Fleet& fleet, FenceRungs rungs, QObject* parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_rungs(std::move(rungs))
{
}

void FenceLook::look(FenceQuestion question, Milliseconds patience, Callback callback)
{
    m_question = question;
    m_callback = std::move(callback);
    m_open = m_rungs.size();
    QTimer::singleShot(patience, this, [this] { answer(Truth::Unknown); });
    if (m_rungs.empty())
        return QTimer::singleShot(0, this, [this] { answer(Truth::No); });
    FenceRung& first = *m_rungs[m_asked++];
    first.look([this](const Result<RungSight>& sight) { take(0, sight); });
    if (first.isSilent())
        askFrom(m_asked);
    else
        QTimer::singleShot(headStart, this, [this] { askFrom(m_asked); });
}

void FenceLook::askFrom(std::size_t first)
{
    if (!m_callback)
        return;
    m_asked = m_rungs.size();
    for (std::size_t i = first; i < m_rungs.size(); ++i)
        m_rungs[i]->look([this, i](const Result<RungSight>& sight) { take(i, sight); });
}

void FenceLook::take(std::size_t index, const Result<RungSight>& sight)
{
    const Rung rung = m_rungs[index]->rung();
    if (sight && isProved(m_fleet, rung, sight.value())) {
        m_words = QStringList{QStringLiteral("%1: %2").arg(rungWords(rung), sight.value().words)};
        for (const FenceReading& reading : sight.value().readings)
            m_age = std::max(m_age, reading.age);
        return answer(Truth::Yes);
    }
    m_isAnySilent = m_isAnySilent || !sight;
    m_words.append(QStringLiteral("%1: %2").arg(rungWords(rung), sight ? sight.value().words
                                                                       : lineOf(sight.error())));
    if (sight && index == 0 && m_question == FenceQuestion::WhetherToBeginIt)
        return answer(Truth::No);
    if (--m_open == 0)
        return answer(m_isAnySilent ? Truth::Unknown : Truth::No);
    askFrom(m_asked);
}

void FenceLook::answer(Truth isProved)
{
    if (const Callback callback = std::exchange(m_callback, nullptr))
        callback({isProved, m_words.join(QStringLiteral("; ")), m_age});
}

} // namespace pilothouse
