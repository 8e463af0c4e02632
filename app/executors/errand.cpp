#include "app/executors/errand.h"

#include "models/core/assert.h"

#include <algorithm>

namespace pilothouse {

Errand::Errand(ExecutorTools& tools, EffectOrder order)
    : m_tools(tools)
    , m_order(std::move(order))
    , m_until(tools.clock.monotonic() + m_order.step.timeout - margin)
{
}

void Errand::act(EndedCallback callback)
{
    m_ended = std::move(callback);
    begin();
}

void Errand::undo(EndedCallback callback)
{
    m_ended = std::move(callback);
    beginUndo();
}

void Errand::already(TruthCallback callback)
{
    m_known = std::move(callback);
    if (m_order.step.hasAlready)
        beginProbe();
    else
        later(Milliseconds{0}, [this] { know(Truth::No); });
}

void Errand::beginUndo()
{
    PH_ASSERT(false);
}

void Errand::beginProbe()
{
    later(Milliseconds{0}, [this] { know(Truth::Unknown); });
}

void Errand::leave(StepEvidence evidence)
{
    if (std::find(m_left.begin(), m_left.end(), evidence) == m_left.end())
        m_left.push_back(std::move(evidence));
}

void Errand::succeed(std::vector<StepEvidence> evidence)
{
    end(Outcome::Succeeded, std::move(evidence));
}

void Errand::succeed(EvidenceCode code, const QString& value)
{
    succeed({{code, value}});
}

void Errand::fail(const Error& why)
{
    end(Outcome::Failed, {{EvidenceCode::Said, lineOf(why)}});
}

void Errand::doubt(const Error& why)
{
    end(Outcome::Unknown, {{EvidenceCode::Said, lineOf(why)}});
}

void Errand::endWith(const Error& why, bool mayHaveHappened)
{
    if (mayHaveHappened)
        doubt(why);
    else
        fail(why);
}

void Errand::know(Truth truth)
{
    if (const TruthCallback callback = std::exchange(m_known, nullptr))
        callback(truth);
}

Milliseconds Errand::left() const
{
    return std::max(Milliseconds{1}, toMilliseconds(m_until - m_tools.clock.monotonic()));
}

Milliseconds Errand::within(Milliseconds patience) const
{
    return std::min(left(), patience);
}

bool Errand::isLate() const
{
    return m_tools.clock.monotonic() >= m_until;
}

void Errand::later(Milliseconds wait, std::function<void()> call)
{
    QTimer::singleShot(wait, Qt::PreciseTimer, this, std::move(call));
}

const Region& Errand::region(const RegionId& id) const
{
    const Region* found = m_tools.fleet.find(id);
    PH_ASSERT(found != nullptr);
    return *found;
}

std::vector<RegionId> Errand::standbyIds() const
{
    std::vector<RegionId> ids;
    for (const Region& each : m_tools.fleet.regions)
        if (each.id != m_order.oldPrimary)
            ids.push_back(each.id);
    return ids;
}

void Errand::end(Outcome outcome, std::vector<StepEvidence> evidence)
{
    evidence.insert(evidence.end(), m_left.begin(), m_left.end());
    if (const EndedCallback callback = std::exchange(m_ended, nullptr))
        callback({outcome, std::move(evidence)});
}

QString lineOf(const Error& error)
{
    QStringList parts{error.what};
    if (!error.why.isEmpty())
        parts.append(error.why);
    if (!error.nextStep.isEmpty())
        parts.append(error.nextStep);
    return parts.join(QStringLiteral(". "));
}

} // namespace pilothouse
