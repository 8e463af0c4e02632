#pragma once

#include "app/consistency/live_comparer.h"
#include "app/events/system_clock.h"
#include "app/secrets/secret_store.h"
#include "tests/integration/lab/lab_fixture.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace pilothouse {

/// A lab, and a desk that compares what its regions hold with the role that watches.
class ComparisonDay
{
public:
    explicit ComparisonDay(const QString& name);
    ~ComparisonDay();

    /// Brings the lab up; its users write all the time.
    [[nodiscard]] bool bringUp();

    [[nodiscard]] const Fleet& fleet() const { return *m_fleet; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] bool carryOut(const QStringList& words) const;

    /// What a superuser on the region's machine gets to read, or the server's words for a refusal.
    [[nodiscard]] QString asOwner(const QString& region, const QString& sql) const;

    /// Runs statements as a superuser; whether the server took them.
    [[nodiscard]] bool did(const QString& region, const QString& sql) const;

    /// Whether the region's database has replayed all that the primary has written by now.
    [[nodiscard]] bool catchesUp(const QString& primary, const QString& region) const;

    /// Replaces bytes in the table's file beside its server, which must not run; whether they were
    /// there. `path` is as pg_relation_filepath() says it. As many bytes as before.
    [[nodiscard]] bool tamper(const QString& region, const QString& path, const QByteArray& from,
                              const QByteArray& to) const;

    /// Runs `sql` on the primary every few milliseconds, from the event loop, until told to stop.
    void keepWriting(const QString& region, const QString& sql);
    void stopWriting();
    [[nodiscard]] int written() const { return m_written; }

    /// Compares with that primary; an empty report with Stopped as trouble when none came in time.
    [[nodiscard]] ConsistencyReport compare(const QString& primary,
                                            const ComparisonBudget& budget = {});

private:
    std::unique_ptr<lab::LabFixture> m_lab;
    SystemClock m_clock;
    SecretStore m_secrets;
    std::optional<Fleet> m_fleet;
    std::optional<lab::LocalSession> m_writer;
    QTimer m_pace;
    int m_written = 0;
};

/// The word on a table in a region; Unknown when the report does not have it.
[[nodiscard]] RegionHolding holdingIn(const ConsistencyReport& report, const QString& table,
                                      const QString& region);

/// The whole report as the test prints it.
[[nodiscard]] QString storyOf(const Fleet& fleet, const ConsistencyReport& report);

} // namespace pilothouse
