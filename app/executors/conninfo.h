#pragma once

#include "models/core/result.h"
#include "models/orchestration/run.h"

#include <QByteArray>

/// The text of primary_conninfo, edited without being understood further than needed. It may hold a
/// password, so it is never shown, logged or put into an Error.
namespace pilothouse {

/// What a run appends to stop a receiver: later words of a connection string win, so the receiver
/// looks for a socket that is not there, and the text before is what it was.
[[nodiscard]] QByteArray detachWords(const RunId& run);

/// The text with that mark behind it, in place of an older one of the same run.
[[nodiscard]] QByteArray detached(const QByteArray& conninfo, const RunId& run);

/// The text as it was before any run marked it.
[[nodiscard]] QByteArray attached(const QByteArray& conninfo);

/// The run whose mark is on it; empty without one.
[[nodiscard]] RunId markOf(const QByteArray& conninfo);

/// One word of a connection string.
struct ConninfoWord
{
    QByteArray name;
    QByteArray value;

    bool operator==(const ConninfoWord&) const = default;
};

/// The text with these words in place of all earlier ones of their names; all others are kept. An
/// empty value only removes. A URI, or a text that libpq would refuse, is Unsupported.
[[nodiscard]] Result<QByteArray> withWords(const QByteArray& conninfo,
                                           const std::vector<ConninfoWord>& words);

/// The value that counts of a word, or an empty text.
[[nodiscard]] QByteArray wordOf(const QByteArray& conninfo, const QByteArray& name);

/// A text as an SQL literal, whatever standard_conforming_strings says.
[[nodiscard]] QByteArray sqlLiteral(const QByteArray& text);

} // namespace pilothouse
