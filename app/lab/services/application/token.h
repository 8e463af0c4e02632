#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace pilothouse::lab {

/// One token of a write canary: numbered by the client, so that a loss can be told from a gap.
struct Token
{
    QString writer;
    qint64 number = 0;

    bool operator==(const Token&) const = default;
};

/// Reads {"writer": text of 1 to 64 characters, "token": whole number from 0}.
[[nodiscard]] Result<Token> tokenFrom(const QByteArray& json);

} // namespace pilothouse::lab
