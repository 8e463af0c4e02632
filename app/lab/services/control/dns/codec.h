#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

/// DNS messages (RFC 1035, EDNS size of RFC 6891) as values: pure, and safe on any bytes.
namespace pilothouse::lab::dns {

enum class Type : std::uint16_t
{
    A = 1,
    Cname = 5,
    Soa = 6,
    Opt = 41,
    Any = 255
};

enum class Outcome : std::uint8_t
{
    NoError = 0,
    FormatError = 1,
    ServerFailure = 2,
    NoSuchName = 3,
    NotImplemented = 4,
    Refused = 5
};

/// Largest answer over UDP to who names no other size.
constexpr qsizetype plainBytesMax = 512;
/// Largest answer over UDP at all: what passes every path unfragmented.
constexpr qsizetype datagramBytesMax = 1232;
constexpr qsizetype streamBytesMax = 65'535;

struct Query
{
    std::uint16_t id = 0;
    bool wantsRecursion = false;
    QString name;           ///< Lower case, without the final dot; empty is the root.
    QByteArray nameOnWire;  ///< As it was asked, letter case included.
    std::uint16_t type = 0; ///< Any value, known or not.
    std::uint16_t klass = 0;
    bool hasEdns = false;
    qsizetype answerBytesMax = plainBytesMax; ///< What the asker takes over UDP.

    bool operator==(const Query&) const = default;
};

/// One record of class IN. `value` is an address (A), a host name (CNAME), or empty (SOA).
struct Record
{
    QString name;
    Type type = Type::A;
    std::uint32_t ttlSeconds = 0;
    QString value;

    bool operator==(const Record&) const = default;
};

struct Answer
{
    Outcome outcome = Outcome::NoError;
    std::vector<Record> records;
    QString authority; ///< Zone whose SOA goes with a negative answer, or empty.

    bool operator==(const Answer&) const = default;
};

/// What a datagram means: a query, or the outcome to answer it with, or neither (it is shorter than
/// a header or itself an answer: whoever answers those starts a loop).
struct Reading
{
    std::optional<Query> query;
    std::optional<Outcome> refusal;
    std::uint16_t id = 0; ///< For a refusal.
};
[[nodiscard]] Reading readQuery(const QByteArray& message);

/// The answer as bytes; longer than `bytesMax` it becomes an empty one with the TC bit.
[[nodiscard]] QByteArray write(const Query& query, const Answer& answer, qsizetype bytesMax);

/// A refusal of something that could not be read as a query.
[[nodiscard]] QByteArray writeRefusal(std::uint16_t id, Outcome outcome);

} // namespace pilothouse::lab::dns
