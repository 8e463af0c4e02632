#pragma once

#include "models/core/assert.h"
#include "models/core/ids.h"
#include "models/core/time.h"

#include <limits>
#include <vector>

namespace pilothouse {

/// A fixed-size record of one number over time, one sample a second. A second without proof is NaN,
/// and stays a gap.
class Series
{
public:
    struct Sample
    {
        UtcTime at;
        double value = std::numeric_limits<double>::quiet_NaN();
    };

    /// One hour at one sample a second.
    static constexpr std::size_t defaultCapacity = 3'600;

    explicit Series(std::size_t capacity = defaultCapacity) : m_samples(capacity)
    {
        PH_ASSERT(capacity > 0);
    }

    /// Appends; the oldest sample falls out when full.
    void append(Sample sample)
    {
        m_samples[(m_first + m_count) % m_samples.size()] = sample;
        if (m_count < m_samples.size())
            ++m_count;
        else
            m_first = (m_first + 1) % m_samples.size();
    }

    [[nodiscard]] std::size_t size() const { return m_count; }

    /// The i-th sample, oldest first.
    [[nodiscard]] const Sample& at(std::size_t index) const
    {
        PH_ASSERT(index < m_count);
        return m_samples[(m_first + index) % m_samples.size()];
    }

private:
    std::vector<Sample> m_samples;
    std::size_t m_first = 0;
    std::size_t m_count = 0;
};

/// What a series is about.
enum class Metric
{
    LagSeconds,
    LagBytes,
    WalBytesPerSecond,
    TransactionsPerSecond,
    HealthLatencyMs,
    WriteLatencyMs,
    CostPerHour,
};

/// `link` for a link's series; a region's own has `from` == `to`; the fleet's has both empty.
struct SeriesKey
{
    LinkId link;
    Metric metric = Metric::LagSeconds;

    bool operator==(const SeriesKey&) const = default;
    bool operator<(const SeriesKey& other) const
    {
        return link == other.link ? metric < other.metric : link < other.link;
    }
};

} // namespace pilothouse
