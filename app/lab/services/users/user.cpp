#include "app/lab/services/users/user.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace pilothouse::lab {

namespace {

/// With six users about ten writes a second in all: enough WAL to see lag and cost move.
constexpr Milliseconds pause{450};
constexpr int writesForEachRead = 3;
constexpr int documentWords = 128;
constexpr Milliseconds requestDeadline{5'000};

/// Random, so that neither PostgreSQL nor the wire compresses it away.
QString document()
{
    QString text;
    text.reserve(documentWords * 16);
    for (int word = 0; word < documentWords; ++word)
        text += QString::number(QRandomGenerator::global()->generate64(), 16);
    return text;
}

QByteArray order(const QString& continent)
{
    return QJsonDocument(QJsonObject{{"continent", continent},
                                     {"amount", QRandomGenerator::global()->bounded(1, 500)},
                                     {"document", document()}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

User::User(const Place& place, SocketPoll& poll, HttpClient& http, UserCounts& counts, int seed)
    : m_place(place)
    , m_dns(poll)
    , m_http(http)
    , m_counts(counts)
    , m_turn(seed)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &User::next);
    m_timer.start(static_cast<int>(pause.count()) * seed / 6);
}

const QString& User::nameOf(Act act)
{
    static const QString readName = QStringLiteral("oversight-global.trafficmanager.net");
    static const QString writeName = QStringLiteral("oversight-failover.trafficmanager.net");
    return act == Act::Read ? readName : writeName;
}

void User::next()
{
    ++m_turn;
    begin(m_turn % (writesForEachRead + 1) == 0 ? Act::Read : Act::Write);
}

void User::begin(Act act)
{
    if (const std::optional<DnsAnswer> known = m_names[act].at(m_clock.monotonic()))
        return send(act, *known);
    m_dns.ask({nameOf(act), m_place.resolver.address, m_place.resolver.port}, this,
              [this, act](const Result<DnsAnswer>& answer) {
                  if (!answer)
                      return fail(act, answer.error().what);
                  m_names[act].keep(answer.value(), m_clock.monotonic());
                  if (answer.value().addresses.isEmpty())
                      return fail(act, QStringLiteral("The name has no address"));
                  send(act, answer.value());
              });
}

void User::send(Act act, const DnsAnswer& to)
{
    HttpRequest request;
    const QString path =
        act == Act::Read ? QStringLiteral("/api/orders/recent") : QStringLiteral("/api/orders");
    // By the public name, as a browser does: a connection is kept while the name leads to the same
    // address, and a new one is made when the answer changes.
    request.url =
        QStringLiteral("https://%1:%2%3").arg(nameOf(act)).arg(m_place.httpsPort).arg(path);
    request.address = to.addresses.front();
    request.authorityFile = m_place.authorityFile;
    request.deadline = requestDeadline;
    if (act == Act::Write) {
        request.method = QByteArrayLiteral("POST");
        request.body = order(m_place.continent);
    }
    m_http.send(std::move(request), this,
                [this, act](const HttpOutcome& outcome) { settle(act, outcome); });
}

void User::settle(Act act, const HttpOutcome& outcome)
{
    if (!outcome.reply)
        return fail(act, outcome.reply.error().what);
    const HttpReply& reply = outcome.reply.value();
    const QString region = QJsonDocument::fromJson(reply.body)["servedBy"].toString();
    if (reply.status >= 300 || region.isEmpty())
        return fail(act, QStringLiteral("%1 answered %2").arg(nameOf(act)).arg(reply.status));
    ++(act == Act::Read ? m_counts.readsOk : m_counts.writesOk);
    ++m_counts.servedBy[region];
    m_timer.start(pause);
}

void User::fail(Act act, const QString& why)
{
    ++(act == Act::Read ? m_counts.readsFailed : m_counts.writesFailed);
    m_counts.lastFailure = why;
    m_timer.start(pause);
}

} // namespace pilothouse::lab
