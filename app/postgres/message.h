#pragma once

#include "models/core/result.h"
#include "models/core/time.h"
#include "models/fleet/fleet.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace pilothouse {

/// Where and as whom to connect. The connection is TLS with verified authority and name.
struct PostgresTarget
{
    HostPort at; ///< A missing address is looked up in the background.
    QString databaseName;
    QString user;
    QString password;
    QString authorityFile; ///< PEM; empty means the system's bundle.
    QString applicationName = QStringLiteral("pilothouse");
    /// Set at the server, so that a statement we gave up does not run on. 0 leaves its own.
    Milliseconds statementTimeout{0};
};

/// A statement with text parameters. One statement, one round trip.
struct PostgresStatement
{
    QByteArray sql;
    std::vector<QByteArray> parameters;
    Milliseconds deadline{2'000}; ///< Ours: a stopped server still accepts TCP and answers nothing.
};

struct PostgresNotice
{
    QString sqlState;
    QString text;

    bool operator==(const PostgresNotice&) const = default;
};

struct PostgresRows
{
    std::vector<std::vector<std::optional<QByteArray>>> rows;
    std::int64_t affected = 0; ///< From the command tag, 0 when it has none.
    std::vector<PostgresNotice> notices;
    Microseconds roundTrip{0};

    bool operator==(const PostgresRows&) const = default;
};

/// What became of a statement or of a connection attempt.
struct PostgresOutcome
{
    Result<PostgresRows> rows;
    QString sqlState;             ///< Of the refusal, when the server gave one.
    bool mayHaveHappened = false; ///< On an error: the statement may still have taken effect.
    /// On an error: the server itself said that it goes down, by order or to recover from a crash.
    /// Not said when the server was killed.
    bool isGoingDown = false;

    bool operator==(const PostgresOutcome&) const = default;
};

using PostgresCallback = std::function<void(PostgresOutcome)>;
using PostgresBatchCallback = std::function<void(std::vector<PostgresOutcome>)>;

} // namespace pilothouse
