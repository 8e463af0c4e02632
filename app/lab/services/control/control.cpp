#include "app/events/system_clock.h"
#include "app/lab/services/control/arm/promotion.h"
#include "app/lab/services/control/arm_server.h"
#include "app/lab/services/control/dns/server.h"
#include "app/lab/services/control/fault_watch.h"
#include "app/lab/services/control/report.h"
#include "app/lab/services/control/server_watch.h"
#include "app/lab/services/control/traffic/prober.h"
#include "app/lab/services/services.h"
#include "app/lab/system/files.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <cstdio>

namespace pilothouse::lab {

namespace {

constexpr int promotionTickMs = 250;
constexpr int reportTickMs = 1'000;

QString stateFile(const Topology& topology)
{
    return topology.folder + QStringLiteral("/control.json");
}

QString secret(const Topology& topology, const char* name)
{
    const Result<QByteArray> text = readFile(topology.secretFile(QString::fromLatin1(name)));
    return text ? QString::fromUtf8(text.value()) : QString();
}

QString randomToken()
{
    quint32 words[8];
    QRandomGenerator::system()->fillRange(words);
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(words), sizeof words)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

CloudState rememberedState(const Topology& topology, UtcTime now)
{
    const Result<QByteArray> text = readFile(stateFile(topology));
    const QJsonObject object =
        text ? QJsonDocument::fromJson(text.value()).object() : QJsonObject();
    return object.isEmpty() ? initialState(topology) : afterRestart(stateFromJson(object), now);
}

void keep(const QString& path, const QJsonObject& object)
{
    if (const Done written = writeFile(path, QJsonDocument(object).toJson(), 0600); !written)
        std::fprintf(stderr, "%s: %s\n", qPrintable(written.error().what),
                     qPrintable(written.error().why));
}

FaultSet currentFaults(const Topology& topology)
{
    const Result<QByteArray> text = readFile(topology.faultsFile());
    return text ? faultsFromJson(QJsonDocument::fromJson(text.value()).object()) : FaultSet();
}

/// The parts of the process, wired; all on its one thread but the threads of the HTTPS server.
class Control : public QObject
{
public:
    explicit Control(const Topology& topology);

    [[nodiscard]] Done open();

private:
    [[nodiscard]] Done openResolvers();
    [[nodiscard]] std::optional<dns::Answer>
    answerQuery(const dns::Query& query, const QString& vantage, const dns::Zone& zone);
    FaultSet takeFaults();

    const Topology& m_topology;
    SystemClock m_clock;
    SocketPoll m_poll;
    HttpClient m_http;
    HostLine m_host;
    Cloud m_cloud;
    Prober m_prober;
    ServerWatch m_watch;
    arm::Tokens m_tokens;
    FaultWatch m_faultWatch;
    arm::Arm m_arm;
    QTimer m_promotions;
    QTimer m_report;
    ArmServer m_server; ///< Last, so that its threads end before what they ask.
};

Control::Control(const Topology& topology)
    : m_topology(topology)
    , m_http(m_poll)
    , m_host(topology, secret(topology, hostControlSecret), m_http)
    , m_cloud{topology,
              m_host,
              m_clock,
              [this] { keep(stateFile(m_topology), toJson(m_cloud.state)); },
              rememberedState(topology, m_clock.utc()),
              {},
              {}}
    , m_prober(m_cloud, m_http)
    , m_watch(m_cloud, m_host, m_poll, secret(topology, consoleSecret))
    , m_tokens(secret(topology, armSecret), m_clock, randomToken)
    , m_arm(m_cloud, m_tokens,
            {[this] { return takeFaults(); },
             [this](Milliseconds wait, std::function<void()> call) {
                 QTimer::singleShot(wait, this, std::move(call));
             },
             QStringLiteral("https://%1:%2").arg(topology.armHost).arg(topology.armPort)})
    , m_server(m_arm)
{
    connect(&m_promotions, &QTimer::timeout, this, [this] {
        takeFaults();
        arm::watchPromotions(m_cloud);
    });
    connect(&m_report, &QTimer::timeout, this,
            [this] { keep(m_topology.trafficReportFile(), report(m_cloud)); });
}

Done Control::open()
{
    if (const Done opened = openResolvers(); !opened)
        return opened;
    m_cloud.onChange();
    m_promotions.start(promotionTickMs);
    m_report.start(reportTickMs);
    return m_server.open(m_topology);
}

Done Control::openResolvers()
{
    for (const Resolver& resolver : m_topology.resolvers) {
        const auto answerer =
            [this, vantage = resolver.vantage, zone = dns::zoneOf(m_topology, resolver.vantage)](
                const dns::Query& query) { return answerQuery(query, vantage, zone); };
        auto* server = new dns::Server(answerer, this);
        if (const Done opened = server->open(resolver.address, resolver.port); !opened)
            return opened;
    }
    return Done(std::monostate{});
}

std::optional<dns::Answer> Control::answerQuery(const dns::Query& query, const QString& vantage,
                                                const dns::Zone& zone)
{
    if (takeFaults().has(vantage, FaultKind::DnsDead))
        return std::nullopt;
    const OldAnswers* old = m_faultWatch.oldAnswers(vantage);
    return dns::answer(query, zone, old ? old->profiles : m_cloud.state.profiles,
                       old ? old->probes : m_cloud.probes,
                       QRandomGenerator::global()->generateDouble());
}

FaultSet Control::takeFaults()
{
    FaultSet faults = currentFaults(m_topology);
    m_faultWatch.take(faults, m_cloud, m_tokens);
    return faults;
}

} // namespace

int runControl(const Topology& topology)
{
    Control control(topology);
    if (const Done opened = control.open(); !opened) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(opened.error().what),
                     qPrintable(opened.error().why));
        return 1;
    }
    return QCoreApplication::exec();
}

} // namespace pilothouse::lab
