#pragma once

#include "models/ports/comparer.h"

#include <vector>

namespace pilothouse::tests {

/// A comparer without databases: the test says what came of it.
class ScriptedComparer : public Comparer
{
public:
    void start(Told told, Sink sink) override
    {
        m_told = std::move(told);
        m_sink = std::move(sink);
    }
    void compare(ComparisonRequest request) override { requests.push_back(std::move(request)); }
    void stop() override { ++stops; }

    void tell(ComparisonProgress progress) { m_told(progress); }
    void answer(ConsistencyReport report) { m_sink(std::move(report)); }

    std::vector<ComparisonRequest> requests;
    int stops = 0;

private:
    Told m_told;
    Sink m_sink;
};

} // namespace pilothouse::tests
