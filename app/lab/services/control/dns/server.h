#pragma once

#include "app/lab/services/control/dns/codec.h"
#include "models/core/result.h"

#include <QObject>
#include <QTcpServer>
#include <QUdpSocket>

#include <functional>
#include <optional>

namespace pilothouse::lab::dns {

/// One name server: UDP and TCP on one address. Answers what can be answered; a broken message
/// costs it nothing.
class Server : public QObject
{
public:
    /// Without an answer nothing is sent.
    using Answerer = std::function<std::optional<Answer>(const Query&)>;

    static constexpr int streamsMax = 64;

    explicit Server(Answerer answerer, QObject* parent = nullptr);

    [[nodiscard]] Done open(const QString& address, quint16 port);

private:
    void onDatagrams();
    void onStream();
    void readStream(QTcpSocket* stream);
    [[nodiscard]] QByteArray reply(const QByteArray& message, bool isStream) const;

    Answerer m_answerer;
    QUdpSocket m_datagrams;
    QTcpServer m_streams;
    int m_streamsOpen = 0;
};

} // namespace pilothouse::lab::dns
