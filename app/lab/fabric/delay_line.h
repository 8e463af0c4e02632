#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

/// The pure parts of a relayed line: when a byte that enters now comes out at the far end.
namespace pilothouse::lab {

using SteadyTime = std::chrono::steady_clock::time_point;
using SteadyDuration = std::chrono::steady_clock::duration;

/// Shares one line's bandwidth among all that crosses it in one direction.
class Pacer
{
public:
    /// When the last of `bytes` has left, if they are handed in at `now`. 0 bytes per second means
    /// unlimited. Nothing leaves before `notBefore`, and whoever waits for that keeps nobody else
    /// on the line waiting.
    [[nodiscard]] SteadyTime departure(SteadyTime now, SteadyTime notBefore, std::size_t bytes,
                                       std::int64_t bytesPerSecond);

private:
    SteadyTime m_freeAt{};
};

/// Bytes under way in one direction of one connection, in order, with the time each arrives.
class DelayLine
{
public:
    /// How the sending side ended its stream.
    enum class End
    {
        Open,
        Finished, ///< FIN: the rest is still delivered.
        Broken    ///< RST.
    };

    /// Bytes under way beyond which the sender is not read any more: back-pressure. Covers the
    /// product of bandwidth and delay of the lab's longest link.
    static constexpr std::size_t bytesMax = 4u << 20;

    [[nodiscard]] bool accepts() const { return m_end == End::Open && m_bytesQueued < bytesMax; }

    /// Precondition: accepts(). `arrival` never lies before that of earlier bytes.
    void push(std::string bytes, SteadyTime arrival);
    void close(End end, SteadyTime arrival);

    /// The bytes that have arrived by `now` and are not consumed, as far as they are contiguous.
    [[nodiscard]] std::string_view arrived(SteadyTime now) const;
    void consume(std::size_t bytes);

    /// The end that has arrived by `now`, all bytes before it being consumed.
    [[nodiscard]] End endArrived(SteadyTime now) const;

    /// When there is next something to deliver, or nothing is under way.
    [[nodiscard]] std::optional<SteadyTime> nextArrival() const;

    /// Loses everything under way.
    void discard();

    [[nodiscard]] std::size_t bytesQueued() const { return m_bytesQueued; }

private:
    struct Chunk
    {
        std::string bytes;
        SteadyTime arrival;
    };

    std::deque<Chunk> m_chunks;
    std::size_t m_consumedOfFirst = 0;
    std::size_t m_bytesQueued = 0;
    End m_end = End::Open;
    SteadyTime m_endArrival{};
};

} // namespace pilothouse::lab
