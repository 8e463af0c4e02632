#include "tests/bench/watching/exporter.h"

#include "tests/bench/watching/pause.h"
#include "tests/bench/watching/process_cost.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrlQuery>

namespace pilothouse::bench {

namespace {

constexpr auto listenAt = "127.0.0.1:19115";
constexpr int startMs = 2'000;

/// Asks for each target once a second, spread over it.
class Scraper : public QObject
{
public:
    Scraper(const Endpoints& endpoints, int regions) : m_endpoints(endpoints), m_regions(regions)
    {
        m_pace.setTimerType(Qt::PreciseTimer);
        connect(&m_pace, &QTimer::timeout, this, &Scraper::ask);
        m_pace.start(std::chrono::milliseconds(1'000) / regions);
    }

    [[nodiscard]] int failures() const { return m_failures; }

private:
    void ask()
    {
        const int target = m_next++ % m_regions;
        QUrl url(QStringLiteral("http://%1/probe").arg(QLatin1String(listenAt)));
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("module"), QStringLiteral("health"));
        query.addQueryItem(QStringLiteral("hostname"), Endpoints::host(target));
        query.addQueryItem(QStringLiteral("target"), QStringLiteral("https://%1:%2%3")
                                                         .arg(m_endpoints.address(target))
                                                         .arg(Endpoints::port)
                                                         .arg(QLatin1String(Endpoints::path)));
        url.setQuery(query);
        QNetworkReply* reply = m_network.get(QNetworkRequest(url));
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            m_failures += reply->readAll().contains("probe_success 1") ? 0 : 1;
            reply->deleteLater();
        });
    }

    const Endpoints& m_endpoints;
    const int m_regions;
    QNetworkAccessManager m_network;
    QTimer m_pace;
    int m_next = 0;
    int m_failures = 0;
};

} // namespace

std::optional<QJsonObject> measureExporter(const Endpoints& endpoints, int regions,
                                           std::chrono::seconds duration)
{
    const QString program =
        QStandardPaths::findExecutable(QStringLiteral("prometheus-blackbox-exporter"));
    if (program.isEmpty())
        return std::nullopt;
    const QTemporaryDir folder;
    QFile config(folder.filePath(QStringLiteral("blackbox.yml")));
    if (!config.open(QIODevice::WriteOnly))
        return std::nullopt;
    config.write(QStringLiteral("modules:\n  health:\n    prober: http\n    http:\n      "
                                "tls_config: { ca_file: \"%1\" }\n")
                     .arg(endpoints.authorityFile())
                     .toUtf8());
    config.close();
    QProcess exporter;
    exporter.setProcessChannelMode(QProcess::MergedChannels);
    exporter.setStandardOutputFile(QProcess::nullDevice());
    exporter.start(program, {QStringLiteral("--config.file=") + config.fileName(),
                             QStringLiteral("--web.listen-address=") + QLatin1String(listenAt)});
    if (!exporter.waitForStarted())
        return std::nullopt;
    pauseFor(std::chrono::milliseconds(startMs));
    const Scraper scraper(endpoints, regions);
    pauseFor(std::chrono::seconds(3));
    const ProcessCost cost(exporter.processId());
    const std::uint64_t before = endpoints.served().requests;
    pauseFor(duration);
    QJsonObject figures = cost.figures();
    figures[QStringLiteral("probes")] = static_cast<qint64>(endpoints.served().requests - before);
    figures[QStringLiteral("failures")] = scraper.failures();
    exporter.terminate();
    exporter.waitForFinished();
    return figures;
}

} // namespace pilothouse::bench
