#include "tests/integration/matrix/acts.h"

#include "app/lab/postgres/cluster.h"
#include "app/lab/supervisor/supervisor.h"
#include "app/lab/system/json_call.h"

#include <QFile>
#include <QTimer>
#include <QtTest>

#include <csignal>
#include <map>

namespace pilothouse::matrix {

namespace {

using namespace lab;

constexpr std::chrono::seconds orderBudget{60};
constexpr int conditionBudgetMs = 60'000;
constexpr int restBudgetMs = 240'000;

const Person ada{QStringLiteral("ada"), QStringLiteral("operator")};

Error failed(const QString& act, const QString& why)
{
    return {ErrorCode::Refused, QStringLiteral("\"%1\" could not be done").arg(act), why, {}};
}

Done outcomeOf(const QString& act, const Said& said)
{
    if (said.exitCode == 0)
        return std::monostate{};
    return failed(act, said.errors.simplified());
}

/// As pilothouse-lab gives the order to its supervisor.
QJsonObject orderOf(const QStringList& words)
{
    const QString place = words.value(1);
    const QString command = words.front();
    if (place == QLatin1String("all"))
        return {{"command", "heal-all"}};
    if (place.contains(QLatin1Char('>')))
        return {{"command", command + QLatin1String("-pair")},
                {"from", place.section(QLatin1Char('>'), 0, 0)},
                {"to", place.section(QLatin1Char('>'), 1)},
                {"fault", words.value(2)}};
    QJsonObject order{{"command", command}, {"region", place}};
    if (words.size() > 2)
        order["fault"] = words[2];
    return order;
}

/// Without the program: it takes half a second to start on a busy machine, and what the engine has
/// read must not be old when its order leaves.
Done order(FailoverDay& day, const QString& act)
{
    const Result<QJsonObject> reply = callJson(supervisorSocket(day.lab().topology()),
                                               orderOf(act.split(QLatin1Char(' '))), orderBudget);
    if (!reply)
        return failed(act, reply.error().why);
    const QJsonObject said = reply.value();
    return said["ok"].toBool() ? Done(std::monostate{})
                               : Done(failed(act, said["what"].toString()));
}

/// A region that is killed or healed takes its time; a link is switched at once.
bool isLengthy(const QString& act)
{
    const bool isOrder =
        act.startsWith(QLatin1String("fault ")) || act.startsWith(QLatin1String("heal "));
    return isOrder && !act.contains(QLatin1Char('>'));
}

/// What follows "sql REGION " or "until REGION ".
QString statementOf(const QString& act)
{
    return act.section(QLatin1Char(' '), 2);
}

QString regionOf(const QString& act)
{
    return act.section(QLatin1Char(' '), 1, 1);
}

Done runSql(FailoverDay& day, const QString& act)
{
    Result<LocalSession> session = ownerSession(day.lab().topology(), regionOf(act));
    if (!session)
        return failed(act, session.error().why);
    const Result<QString> said = std::move(session).value().run(statementOf(act));
    return said ? Done(std::monostate{}) : Done(failed(act, said.error().why));
}

/// On the server's side, so that it can be waited for while an order is held back: the desk's watch
/// has a session there, and has had its answers for a while.
constexpr auto untilLooked = R"(do $$ begin
  for turn in 1..1000 loop
    perform pg_stat_clear_snapshot();
    if exists (select from pg_stat_activity where application_name = 'pilothouse watch'
               and state = 'idle' and state_change > backend_start + interval '200 ms') then
      return;
    end if;
    perform pg_sleep(0.01);
  end loop;
  raise exception 'the desk has not looked';
end $$)";

Done waitUntilLooked(FailoverDay& day, const QString& act)
{
    Result<LocalSession> session = ownerSession(day.lab().topology(), regionOf(act));
    if (!session)
        return failed(act, session.error().why);
    const Result<QString> said = std::move(session).value().run(QString::fromLatin1(untilLooked));
    return said ? Done(std::monostate{}) : Done(failed(act, said.error().why));
}

Done waitUntilTrue(FailoverDay& day, const QString& act)
{
    QString said;
    const bool isTrue = QTest::qWaitFor(
        [&] {
            said = day.asOwner(regionOf(act), QStringLiteral("select (%1)").arg(statementOf(act)));
            return said == QLatin1String("t");
        },
        conditionBudgetMs);
    return isTrue ? Done(std::monostate{}) : Done(failed(act, said));
}

/// PostgreSQL's processes name themselves; the postmaster alone shows how it was started.
bool isNamed(pid_t process, const QString& name)
{
    QFile file(QStringLiteral("/proc/%1/cmdline").arg(process));
    const QByteArray line = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (name == QLatin1String("postmaster"))
        return !line.startsWith("postgres:");
    return name == QLatin1String("all") || line.contains(": " + name.toUtf8());
}

Done signalProcesses(FailoverDay& day, const QString& act, int signal)
{
    std::vector<pid_t> named;
    for (const pid_t process :
         processesOfDataFolder(dataFolder(day.lab().topology(), regionOf(act))))
        if (isNamed(process, statementOf(act)))
            named.push_back(process);
    if (named.empty())
        return failed(act, QStringLiteral("No process has that name"));
    signalAll(named, signal);
    return std::monostate{};
}

Done makeStandby(FailoverDay& day, const QString& act)
{
    const QString region = regionOf(act);
    if (const Done down = order(day, QStringLiteral("fault %1 kill").arg(region)); !down)
        return down;
    QFile file(dataFolder(day.lab().topology(), region) + QStringLiteral("/standby.signal"));
    if (!file.open(QIODevice::WriteOnly))
        return failed(act, file.errorString());
    file.close();
    return order(day, QStringLiteral("heal %1 kill").arg(region));
}

Done resume(FailoverDay& day, const QString& act)
{
    if (day.phase() != Phase::Held)
        return failed(act, QStringLiteral("The run is not held"));
    day.runs().resume(ada, QStringLiteral("cleared"));
    return hasComeToRest(day) ? Done(std::monostate{})
                              : Done(failed(act, QStringLiteral("It does not come to rest")));
}

Done abort(FailoverDay& day, const QString& act)
{
    day.runs().abort(ada, QStringLiteral("taken back"));
    const bool hasEnded = QTest::qWaitFor([&] { return isTerminal(day.phase()); }, restBudgetMs);
    return hasEnded ? Done(std::monostate{})
                    : Done(failed(act, QStringLiteral("It does not come to its end")));
}

Done hold(FailoverDay& day, const QString&)
{
    // Not from inside the controller, which may be what calls.
    RunController* runs = &day.runs();
    QMetaObject::invokeMethod(
        runs, [runs] { runs->hold(ada); }, Qt::QueuedConnection);
    return std::monostate{};
}

} // namespace

bool hasComeToRest(const FailoverDay& day)
{
    return QTest::qWaitFor([&] { return isTerminal(day.phase()) || day.phase() == Phase::Held; },
                           restBudgetMs);
}

Done perform(FailoverDay& day, const QString& act)
{
    using Act = Done (*)(FailoverDay&, const QString&);
    static const std::map<QString, Act> acts{
        {QStringLiteral("fault"), order},
        {QStringLiteral("heal"), order},
        {QStringLiteral("sql"), runSql},
        {QStringLiteral("until"), waitUntilTrue},
        {QStringLiteral("looked"), waitUntilLooked},
        {QStringLiteral("stop"),
         [](FailoverDay& on, const QString& each) { return signalProcesses(on, each, SIGSTOP); }},
        {QStringLiteral("thaw"),
         [](FailoverDay& on, const QString& each) { return signalProcesses(on, each, SIGCONT); }},
        {QStringLiteral("kill"),
         [](FailoverDay& on, const QString& each) { return signalProcesses(on, each, SIGKILL); }},
        {QStringLiteral("standby"), makeStandby},
        {QStringLiteral("hold"), hold},
        {QStringLiteral("resume"), resume},
        {QStringLiteral("abort"), abort}};
    const auto known = acts.find(act.section(QLatin1Char(' '), 0, 0));
    return known != acts.end() ? known->second(day, act)
                               : Done(failed(act, QStringLiteral("No such act")));
}

void performBeside(FailoverDay& day, const QStringList& acts,
                   const std::function<void(const Done&)>& done)
{
    if (acts.isEmpty())
        return done(std::monostate{});
    const QString act = acts.front();
    const auto next = [&day, rest = acts.mid(1), done](const Done& outcome) {
        if (outcome)
            performBeside(day, rest, done);
        else
            done(outcome);
    };
    if (isLengthy(act))
        day.lab().runLater(act.split(QLatin1Char(' ')), &day.runs(),
                           [act, next](const Said& said) { next(outcomeOf(act, said)); });
    else
        QTimer::singleShot(0, &day.runs(), [&day, act, next] { next(perform(day, act)); });
}

} // namespace pilothouse::matrix
