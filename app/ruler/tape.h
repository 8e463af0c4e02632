#pragma once

#include "models/core/result.h"
#include "models/core/time.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <mutex>
#include <vector>

/// The ruler's own account: what was sent and what came back, one line each, written as it happens.
namespace pilothouse::ruler {

enum class Mark : char
{
    Sent = 'S',
    Acknowledged = 'A',
    LocallyCommitted = 'L', ///< Committed with WARNING 01000: no standby was waited for.
    Refused = 'R',          ///< The server says that it is not there.
    Unknown = 'U',          ///< Sent, and no answer came.
};

struct Entry
{
    Mark mark = Mark::Sent;
    std::int64_t token = 0;
    MonotonicTime at;
    UtcTime utc;
    QString word; ///< Who committed it, or why it was refused.

    bool operator==(const Entry&) const = default;
};

/// Appends to the file, from several threads.
class Tape
{
public:
    ~Tape();
    Tape() = default;
    Tape(const Tape&) = delete;
    Tape& operator=(const Tape&) = delete;

    /// Begins a new file for that writer; one that is there already is refused.
    [[nodiscard]] Done begin(const QString& path, const QString& writer);

    /// Stamps and appends. False when the disk does not take it: then nobody must go on.
    [[nodiscard]] bool append(Mark mark, std::int64_t token, const QString& word = {});

private:
    [[nodiscard]] bool write(const QByteArray& line) const;

    std::mutex m_mutex;
    int m_file = -1;
};

struct Reading
{
    QString writer;
    std::vector<Entry> entries;
};

/// A whole tape. A last line that was not finished does not count; any other that cannot be read is
/// an Error with its number.
[[nodiscard]] Result<Reading> readTape(const QByteArray& text);

} // namespace pilothouse::ruler
