#pragma once

#include <QByteArray>
#include <QStringList>
#include <QUdpSocket>

#include <functional>

namespace pilothouse {

/// A name server on a free loopback port that answers what the test says.
class DnsServer : public QObject
{
public:
    /// Makes the reply to a query; an empty one is silence.
    using Answer = std::function<QByteArray(const QByteArray& query)>;

    explicit DnsServer(Answer answer);

    void setAnswer(Answer answer) { m_answer = std::move(answer); }
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }
    [[nodiscard]] int queries() const { return m_queries; }

private:
    void read();

    QUdpSocket m_socket;
    Answer m_answer;
    int m_queries = 0;
};

/// One record of a reply; `data` is an IPv4 address (type A) or a name (type CNAME).
struct DnsRecord
{
    QByteArray owner;
    QByteArray data;
    quint32 ttlSeconds = 0;
    bool isAlias = false;
};

/// A well-formed reply to the query, with this response code.
[[nodiscard]] QByteArray dnsReply(const QByteArray& query, const QList<DnsRecord>& records,
                                  int responseCode = 0);

} // namespace pilothouse
