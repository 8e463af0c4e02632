#include "tests/integration/lab/lab_fixture.h"

#include "app/lab/postgres/conninfo.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

#include <libpq-fe.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

namespace pilothouse::lab {

namespace {

constexpr int commandBudgetMs = 90'000;

const QString labProgram = QStringLiteral(PILOTHOUSE_BINARY_DIR "/bin/pilothouse-lab");

Said whatItSaid(QProcess& process)
{
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

bool isReadable(int socket, std::chrono::milliseconds time)
{
    pollfd waiting{socket, POLLIN, 0};
    return ::poll(&waiting, 1, static_cast<int>(time.count())) > 0;
}

} // namespace

LabFixture::LabFixture(const QString& name, qint64 owner)
    : m_parent(QStringLiteral("/tmp/phlab-XXXXXX"))
    , m_name(name)
    , m_owner(owner)
    , m_folder(m_parent.path() + QStringLiteral("/lab"))
{
    // As root the lab runs as another user, who must be let through to it.
    QFile::setPermissions(m_parent.path(), QFile::Permissions(0x7755));
}

LabFixture::~LabFixture()
{
    static_cast<void>(run({QStringLiteral("down")}));
}

Said LabFixture::run(const QStringList& words) const
{
    return finish(labProgram, words + place());
}

Said LabFixture::runYielding(const QStringList& words) const
{
    const QStringList nice{QStringLiteral("-n"), QStringLiteral("10"), labProgram};
    return finish(QStringLiteral("nice"), nice + words + place());
}

Said LabFixture::finish(const QString& program, const QStringList& words)
{
    QProcess process;
    process.start(program, words);
    if (!process.waitForFinished(commandBudgetMs))
        return {};
    return whatItSaid(process);
}

void LabFixture::runLater(const QStringList& words, QObject* context,
                          std::function<void(const Said&)> said) const
{
    auto* process = new QProcess(context);
    QObject::connect(process, &QProcess::finished, context, [process, said = std::move(said)] {
        process->deleteLater();
        said(whatItSaid(*process));
    });
    process->start(labProgram, words + place());
}

QStringList LabFixture::place() const
{
    return {QStringLiteral("--folder"), m_folder,
            QStringLiteral("--name"),   m_name,
            QStringLiteral("--while"),  QString::number(m_owner)};
}

QJsonObject LabFixture::status() const
{
    const Said said = run({QStringLiteral("status"), QStringLiteral("--json")});
    return QJsonDocument::fromJson(said.output.toUtf8()).object();
}

Topology LabFixture::topology() const
{
    return readTopology(m_folder).value();
}

DeskSession::DeskSession(const Topology& topology, const QString& region)
{
    const Link* link = topology.find(QStringLiteral("desk"), region, Service::Postgres);
    const QString conninfo = conninfoOver(topology, {link}) + QStringLiteral(" connect_timeout=5");
    m_connection.reset(PQconnectdb(conninfo.toUtf8().constData()), PQfinish);
}

bool DeskSession::isOpen() const
{
    return PQstatus(m_connection.get()) == CONNECTION_OK;
}

QString DeskSession::ask(const QString& sql, std::chrono::milliseconds budget) const
{
    PGconn* connection = m_connection.get();
    if (PQsendQuery(connection, sql.toUtf8().constData()) != 1)
        return QStringLiteral("ERROR: ") + QString::fromUtf8(PQerrorMessage(connection));
    const auto deadline = std::chrono::steady_clock::now() + budget;
    while (PQisBusy(connection)) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0 || !isReadable(PQsocket(connection), left))
            return QStringLiteral("SILENT");
        if (PQconsumeInput(connection) != 1)
            return QStringLiteral("ERROR: ") + QString::fromUtf8(PQerrorMessage(connection));
    }
    QString answer;
    while (PGresult* result = PQgetResult(connection)) {
        const auto status = PQresultStatus(result);
        if (status == PGRES_TUPLES_OK && PQntuples(result) > 0)
            answer = QString::fromUtf8(PQgetvalue(result, 0, 0));
        else if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
            answer = QString::fromUtf8(PQresultErrorMessage(result));
        PQclear(result);
    }
    return answer;
}

bool DeskSession::hearsAnything(std::chrono::milliseconds time) const
{
    return isReadable(PQsocket(m_connection.get()), time);
}

namespace {

/// Of the calling thread alone. The C library's own call changes every thread of the process, and a
/// journal that is opened in another one meanwhile is refused its file.
bool becomeHere(uid_t user)
{
    constexpr auto asIs = static_cast<uid_t>(-1);
    return ::syscall(SYS_setresuid, asIs, user, asIs) == 0;
}

} // namespace

Result<LocalSession> ownerSession(const Topology& topology, const QString& region)
{
    // PostgreSQL asks the system who calls; as root the lab belongs to another user.
    const uid_t self = ::geteuid();
    if (!becomeHere(QFileInfo(topology.folder).ownerId()))
        return Error{ErrorCode::Refused, QStringLiteral("Cannot become the lab's owner"), {}, {}};
    Result<LocalSession> session =
        LocalSession::open(topology, region, QString::fromLatin1(databaseName));
    PH_ASSERT(becomeHere(self));
    return session;
}

QString ownSideConninfo(const Topology& topology, const QStringList& regions)
{
    std::vector<const Link*> links;
    for (const QString& region : regions)
        links.push_back(topology.find(region, region, Service::Postgres));
    return conninfoOver(topology, links);
}

int connectOutcome(const QString& address, quint16 port, std::chrono::milliseconds budget)
{
    const FileHandle socket(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(port);
    inet_pton(AF_INET, address.toLatin1().constData(), &name.sin_addr);
    if (::connect(socket.get(), reinterpret_cast<const sockaddr*>(&name), sizeof(name)) == 0)
        return 0;
    if (errno != EINPROGRESS)
        return errno;
    pollfd waiting{socket.get(), POLLOUT, 0};
    if (::poll(&waiting, 1, static_cast<int>(budget.count())) == 0)
        return ETIMEDOUT;
    int outcome = 0;
    socklen_t length = sizeof(outcome);
    ::getsockopt(socket.get(), SOL_SOCKET, SO_ERROR, &outcome, &length);
    return outcome;
}

} // namespace pilothouse::lab
