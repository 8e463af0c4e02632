#pragma once

#include "app/ruler/tape.h"

#include <memory>
#include <set>

struct pg_conn;

namespace pilothouse::ruler {

/// The hosts of a conninfo as one conninfo each, in its order. libpq would try one after the other
/// by itself, and wait for the first as long as that one is silent.
[[nodiscard]] Result<std::vector<QByteArray>> hostsOf(const QByteArray& conninfo);

/// How one write ended.
struct Ending
{
    Mark mark = Mark::Unknown;
    QString word;
};

/// A connection to one server. Blocks, never longer than it is told.
class Session
{
public:
    Session() = default;
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// Connects to that host alone.
    [[nodiscard]] Done open(const QByteArray& conninfo, Milliseconds patience);
    [[nodiscard]] bool isOpen() const;
    void close() { m_connection.reset(); }

    /// Whether it is no standby and no transaction there is read-only by default; false, and
    /// closed, when there was no answer.
    [[nodiscard]] bool acceptsWrites(Milliseconds patience);

    /// Writes one token. After anything but an acknowledgement the connection may be gone.
    [[nodiscard]] Ending write(const QString& writer, std::int64_t token, Milliseconds patience);

    /// All tokens of that writer that are there, read in pieces.
    [[nodiscard]] Result<std::set<std::int64_t>> tokensOf(const QString& writer,
                                                          Milliseconds patience);

private:
    std::shared_ptr<pg_conn> m_connection;
    bool m_isWarned = false; ///< WARNING 01000 since it was last cleared.
};

} // namespace pilothouse::ruler
