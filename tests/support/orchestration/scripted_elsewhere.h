#pragma once

#include "models/ports/engine_elsewhere.h"

namespace pilothouse::tests {

/// The process that runs the engine elsewhere, as the test says that it is.
class ScriptedElsewhere : public EngineElsewhere
{
public:
    void start(Told told) override { m_told = std::move(told); }
    [[nodiscard]] bool isReached() const override { return m_isReached; }
    [[nodiscard]] QString automation() const override { return {}; }
    void hold(const QString&, Answered answered) override { answered(std::monostate{}); }

    void setReached(bool isReached)
    {
        m_isReached = isReached;
        m_told();
    }

private:
    Told m_told;
    bool m_isReached = true;
};

} // namespace pilothouse::tests
