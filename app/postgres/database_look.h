#pragma once

#include "models/core/result.h"
#include "models/telemetry/observations.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace pilothouse {

/// The statement of one look: one row of one column, a JSON object, from a primary or a standby
/// alike. Needs no more than the role pg_monitor. PostgreSQL 13 to 17.
[[nodiscard]] QByteArray databaseLookSql();

/// The same with the size of the database, which costs the server a stat of each of its files and
/// is therefore asked seldom.
[[nodiscard]] QByteArray databaseLookWithSizeSql();

/// Reads the answer of a look. Unknown members are ignored; missing or absurd ones are an Error.
[[nodiscard]] Result<DatabaseState> parseDatabaseLook(const QByteArray& json);

/// What yields, as JSON, the roles and databases for which synchronous_commit is set so that nobody
/// waits for a standby.
[[nodiscard]] QByteArray synchronousOverridesSql();

/// The member "syncOverrides" of a look that asked so; nothing when it has none.
[[nodiscard]] std::optional<QStringList> synchronousOverridesIn(const QJsonObject& look);

/// "16/B374D848" as a position, or nothing.
[[nodiscard]] std::optional<std::uint64_t> parseLsn(const QString& text);

} // namespace pilothouse
