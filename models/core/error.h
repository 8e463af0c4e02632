#pragma once

#include <QString>

namespace pilothouse {

/// What kind of refusal this is, for code that has to branch on it. The words are in Error.
enum class ErrorCode
{
    Timeout,       ///< No answer within our own deadline. Never means "did not happen".
    Refused,       ///< Something answered and would not: connection refused, 403, 57P03.
    Unreachable,   ///< No route, no name, connection dropped.
    Untrusted,     ///< TLS: wrong authority, wrong name, expired, too old a protocol.
    Throttled,     ///< 429.
    Malformed,     ///< It answered something that cannot be understood.
    NotFound,      ///< The thing asked about does not exist.
    Unsupported,   ///< The other side cannot do this.
    Configuration, ///< The fleet file or a setting is wrong.
    Internal,      ///< Ours.
};

/// A refusal with a reader: what failed, why if known, what the operator can do next.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString what;     ///< What failed, to what. One sentence.
    QString why;      ///< The cause in the other side's own words, or empty when unknown.
    QString nextStep; ///< What the operator can do, or empty when there is nothing to do.

    bool operator==(const Error&) const = default;
};

} // namespace pilothouse
