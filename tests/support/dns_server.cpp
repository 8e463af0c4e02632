#include "tests/support/dns_server.h"

#include "models/core/assert.h"

#include <QHostAddress>
#include <QNetworkDatagram>

#include <utility>

namespace pilothouse {

namespace {

constexpr int headerBytes = 12;

QByteArray number(quint32 value, int bytes)
{
    QByteArray text;
    for (int i = bytes - 1; i >= 0; --i)
        text.append(static_cast<char>((value >> (8 * i)) & 0xFFU));
    return text;
}

QByteArray encoded(const QByteArray& name)
{
    QByteArray text;
    for (const QByteArray& label : name.split('.'))
        text += number(static_cast<quint32>(label.size()), 1) + label;
    return text + number(0, 1);
}

QByteArray encoded(const DnsRecord& record)
{
    const QHostAddress address(QString::fromLatin1(record.data));
    const QByteArray data =
        record.isAlias ? encoded(record.data) : number(address.toIPv4Address(), 4);
    const int type = record.isAlias ? 5 : 1;
    return encoded(record.owner) + number(static_cast<quint32>(type), 2) + number(1, 2) +
           number(record.ttlSeconds, 4) + number(static_cast<quint32>(data.size()), 2) + data;
}

} // namespace

DnsServer::DnsServer(Answer answer) : m_answer(std::move(answer))
{
    const bool isBound = m_socket.bind(QHostAddress::LocalHost);
    PH_ASSERT(isBound);
    connect(&m_socket, &QUdpSocket::readyRead, this, &DnsServer::read);
}

void DnsServer::read()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram query = m_socket.receiveDatagram();
        ++m_queries;
        const QByteArray reply = m_answer(query.data());
        if (!reply.isEmpty())
            m_socket.writeDatagram(query.makeReply(reply));
    }
}

QByteArray dnsReply(const QByteArray& query, const QList<DnsRecord>& records, int responseCode)
{
    // The question's end: its name's last label, type and class.
    const qsizetype end = query.indexOf('\0', headerBytes) + 5;
    QByteArray reply = query.left(2) + number(0x8180U | static_cast<quint32>(responseCode), 2) +
                       number(1, 2) + number(static_cast<quint32>(records.size()), 2) +
                       number(0, 4) + query.mid(headerBytes, end - headerBytes);
    for (const DnsRecord& record : records)
        reply += encoded(record);
    return reply;
}

} // namespace pilothouse
