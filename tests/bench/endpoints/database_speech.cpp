#include "tests/bench/endpoints/database_speech.h"

#include <chrono>
#include <cstdint>

namespace pilothouse::bench {

namespace {

constexpr std::size_t startupHead = 8; ///< Length and protocol version.
constexpr std::size_t messageHead = 5; ///< Kind and length.

std::string number32(std::uint32_t value)
{
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>((value >> shift) & 0xFFU);
    return bytes;
}

std::size_t lengthAt(const std::string& bytes, std::size_t at)
{
    std::size_t length = 0;
    for (std::size_t i = 0; i < 4; ++i)
        length = (length << 8U) | static_cast<unsigned char>(bytes[at + i]);
    return length;
}

std::string message(char kind, const std::string& body)
{
    return kind + number32(static_cast<std::uint32_t>(body.size() + 4)) + body;
}

std::string text(const std::string& words)
{
    return words + '\0';
}

std::string ready()
{
    return message('Z', "I");
}

std::string welcome()
{
    return message('R', number32(0)) + message('S', text("server_version") + text("15.14")) +
           message('S', text("client_encoding") + text("UTF8")) +
           message('S', text("standard_conforming_strings") + text("on")) + ready();
}

/// One column of text.
std::string rowDescription()
{
    const std::string one("\0\1", 2);
    const std::string format("\0\0", 2);
    const std::string typeSize("\xff\xff", 2);
    constexpr std::uint32_t textType = 25;
    return message('T', one + text("look") + number32(0) + format + number32(textType) + typeSize +
                            number32(0xFFFFFFFFU) + format);
}

std::string row(const std::string& cell)
{
    return message('D', std::string("\0\1", 2) + number32(static_cast<std::uint32_t>(cell.size())) +
                            cell) +
           message('C', text("SELECT 1"));
}

const char* const settings =
    R"({"wal_receiver_timeout":"2s","wal_receiver_status_interval":"1s",)"
    R"("wal_retrieve_retry_interval":"100ms","wal_log_hints":"on","data_checksums":"on",)"
    R"("synchronous_commit":"on","synchronous_standby_names":"","recovery_min_apply_delay":"0",)"
    R"("hot_standby_feedback":"on","wal_sender_timeout":"1min","max_connections":"100",)"
    R"("max_wal_senders":"10","max_worker_processes":"8","max_locks_per_transaction":"64",)"
    R"("max_prepared_transactions":"0","full_page_writes":"on"})";

std::string look(bool isPrimary)
{
    const auto now = std::chrono::duration_cast<std::chrono::microseconds>(
                         std::chrono::system_clock::now().time_since_epoch())
                         .count();
    // The log grows by the clock, the same in every server: nobody lags.
    char lsn[32];
    std::snprintf(lsn, sizeof lsn, "1/%llX",
                  static_cast<unsigned long long>((now / 1'000) & 0x7FFFFFFFLL));
    const std::string place(lsn);
    std::string said = R"({"recovery":)" + std::string(isPrimary ? "false" : "true") +
                       R"(,"system":"7400000000000000001","version":"15.14")";
    if (isPrimary)
        said += R"(,"writeLsn":")" + place + R"(","walFile":"000000010000000100000001")" +
                R"(,"receiver":null)";
    else
        said += R"(,"receiveLsn":")" + place + R"(","replayLsn":")" + place +
                R"(","replayDelayUs":"40000","receiver":{"status":"streaming","host":"primary",)" +
                R"("timeline":1,"endLsn":")" + place + R"(","ageUs":"90000"})";
    return said + R"(,"replayPaused":false,"checkpointTimeline":1,"readOnly":false,)" +
           R"("syncNames":"","syncOverrides":[],"commits":")" + std::to_string(now / 10'000) +
           R"(","sessions":12,"senders":[],"slots":[],"settings":)" + settings + R"(,"clockUs":")" +
           std::to_string(now) + R"(","size":null})";
}

class Conversation
{
public:
    Conversation(SharedCounts& counts, bool isPrimary) : m_counts(counts), m_isPrimary(isPrimary) {}

    std::optional<std::string> hear(std::string& came)
    {
        std::string said;
        if (!m_isIn) {
            if (came.size() < startupHead || came.size() < lengthAt(came, 0))
                return said;
            came.erase(0, lengthAt(came, 0));
            m_isIn = true;
            said = welcome();
        }
        while (came.size() >= messageHead && came.size() >= 1 + lengthAt(came, 1)) {
            const char kind = came.front();
            came.erase(0, 1 + lengthAt(came, 1));
            if (kind == 'X')
                return std::nullopt;
            said += answerTo(kind);
        }
        return said;
    }

private:
    std::string answerTo(char kind)
    {
        switch (kind) {
        case 'P':
            return message('1', {});
        case 'B':
            return message('2', {});
        case 'D':
            return rowDescription();
        case 'E':
            ++m_counts.statements;
            return row(look(m_isPrimary));
        case 'S':
            return ready();
        case 'Q':
            ++m_counts.statements;
            return rowDescription() + row(look(m_isPrimary)) + ready();
        default:
            return {};
        }
    }

    SharedCounts& m_counts;
    bool m_isPrimary;
    bool m_isIn = false;
};

} // namespace

Service databaseService(SharedCounts& counts, bool isPrimary)
{
    return {[&counts, isPrimary]() -> Speech {
                return [talk = Conversation(counts, isPrimary)](std::string& came) mutable {
                    return talk.hear(came);
                };
            },
            true};
}

} // namespace pilothouse::bench
