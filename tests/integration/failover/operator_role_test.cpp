#include "tests/integration/lab/lab_fixture.h"

#include <QtTest>

using namespace pilothouse;
using namespace pilothouse::lab;

namespace {

const QString east = QStringLiteral("eastus");

} // namespace

/// The role that packaging/postgresql/operator.sql makes, which is the one that the lab's runs act
/// with. That it can do all that a run does is shown by every failover there is; here, one right
/// after the other, and what it must not be able to do.
class OperatorRoleTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LabFixture> m_lab;

    /// As that role: what it got, or the server's refusal. No transaction around it.
    [[nodiscard]] Result<QString> asOperator(const QString& sql)
    {
        Result<LocalSession> opened = ownerSession(m_lab->topology(), east);
        if (!opened)
            return opened.error();
        LocalSession session = std::move(opened).value();
        const Result<QString> became =
            session.run(QStringLiteral("set session authorization pilothouse_operator"));
        return became ? session.run(sql) : became;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<LabFixture>(QStringLiteral("operator"));
        QCOMPARE(m_lab->run({QStringLiteral("up")}).exitCode, 0);
    }

    void cleanupTestCase() { m_lab.reset(); }

    void whatARunDoes_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char* name, const char* sql) {
            QTest::newRow(name) << QString::fromLatin1(sql);
        };
        row("positions", "select pg_current_wal_lsn()");
        row("receivers and senders", "select count(*) from pg_stat_replication where sent_lsn is "
                                     "not null");
        row("the connection as it is", "select current_setting('primary_conninfo')");
        row("the history", "select timeline from pilothouse_history()");
        row("the system", "select system_identifier from pg_control_system()");
        row("who does not wait", "select count(*) from pg_db_role_setting");
        row("a receiver stopped", "alter system set primary_conninfo = ''");
        row("made to count", "select pg_reload_conf()");
        row("a slot", "select pg_create_physical_replication_slot('trial')");
        row("a write proved", "insert into pilothouse_canary(writer, token, path, region) values "
                              "('operator', 1, 'database', 'eastus')");
        row("sessions seen", "select count(*) from pg_stat_activity where query <> ''");
        row("a session ended",
            "select pg_terminate_backend(pid) from pg_stat_activity where usename = "
            "'oversight_app' limit 1");
        row("its own durability", "set synchronous_commit to local");
        row("promotion", "select 1 / has_function_privilege('pg_promote(boolean, integer)', "
                         "'execute')::integer");
    }

    void whatARunDoes()
    {
        QFETCH(const QString, sql);
        const Result<QString> said = asOperator(sql);
        QVERIFY2(said, said ? "" : qPrintable(said.error().why));
    }

    void whatNoRunNeeds_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char* name, const char* sql) {
            QTest::newRow(name) << QString::fromLatin1(sql);
        };
        row("the application's rows", "select count(*) from orders");
        row("the canary's rows", "select count(*) from pilothouse_canary");
        row("a row changed", "update pilothouse_canary set region = 'x'");
        row("a row deleted", "delete from pilothouse_canary");
        row("a row of the application's",
            "insert into orders(id, continent, amount, document) values "
            "(gen_random_uuid(), 'x', 1, 'x')");
        row("a file", "select pg_read_file('postgresql.conf')");
        row("a folder", "select pg_ls_dir('.')");
        row("a program", "copy (select 1) to program 'true'");
        row("a file written", "copy (select 1) to '/tmp/pilothouse-operator-role'");
        row("password verifiers", "select count(*) from pg_authid");
        row("another setting", "alter system set archive_command = 'true'");
        row("standbys waited for", "alter system set synchronous_standby_names = ''");
        row("a role", "create role intruder");
        row("a right of its own", "grant pg_read_all_data to pilothouse_operator");
        row("to be a superuser", "alter role pilothouse_operator superuser");
        row("to become one", "set role postgres");
        row("a database", "create database intruder");
        row("a table", "create table intruder()");
        row("a function changed",
            "create or replace function pilothouse_history(out timeline integer, "
            "out history text) language sql as 'select 1, null'");
        row("a trigger", "create trigger intruder before insert on orders for each row execute "
                         "function keep_orders_bounded()");
        row("a superuser's session ended", "select pg_terminate_backend(pid) from pg_stat_activity "
                                           "where usename = 'postgres' limit 1");
    }

    void whatNoRunNeeds()
    {
        QFETCH(const QString, sql);
        const Result<QString> said = asOperator(sql);
        QVERIFY2(!said, qPrintable(said ? said.value() : QString()));
        const QString why = said.error().why;
        QVERIFY2(why.contains(QStringLiteral("denied")) ||
                     why.contains(QStringLiteral("must be")) ||
                     why.contains(QStringLiteral("must have")),
                 qPrintable(why));
    }

    /// The attribute is there for slots; a server's access rules must give it no copy of all data.
    void itGetsNoStreamOfWal()
    {
        const Topology topology = m_lab->topology();
        QFile rules(topology.regionFolder(east) + QStringLiteral("/data/pg_hba.conf"));
        QVERIFY(rules.open(QIODevice::ReadOnly));
        for (const QByteArray& line : rules.readAll().split('\n'))
            if (line.contains(" replication "))
                QVERIFY2(!line.contains("operator") &&
                             !line.simplified().contains("replication all"),
                         line.constData());
    }
};

QTEST_GUILESS_MAIN(OperatorRoleTest)
#include "operator_role_test.moc"
