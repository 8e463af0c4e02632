#pragma once

#include "app/lab/topology.h"

#include <chrono>
#include <memory>

struct pg_conn;

namespace pilothouse::lab {

/// The lab's own superuser session with one region's database, through its Unix socket: out of
/// band, as a host's administrator would. Blocking; for the lab's supervisor only.
class LocalSession
{
public:
    [[nodiscard]] static Result<LocalSession> open(const Topology& topology, const QString& region,
                                                   const QString& database);

    /// Runs statements; the first column of the first row of the last one, or empty.
    [[nodiscard]] Result<QString> run(const QString& sql);

private:
    explicit LocalSession(std::shared_ptr<pg_conn> connection) : m_connection(std::move(connection))
    {
    }

    std::shared_ptr<pg_conn> m_connection;
};

/// Whether the database accepts sessions, within a budget.
[[nodiscard]] bool waitUntilAccepting(const Topology& topology, const QString& region,
                                      std::chrono::milliseconds budget);

} // namespace pilothouse::lab
