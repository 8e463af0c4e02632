#pragma once

#include "tests/support/certificates.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>

namespace pilothouse {

/// An HTTPS server on a free loopback port that answers each request with the bytes that the test
/// says.
class TlsServer : public QTcpServer
{
public:
    /// Makes the raw answer to a raw request; an empty one is silence.
    using Answer = std::function<QByteArray(const QByteArray& request)>;

    TlsServer(const TestCertificate& certificate, Answer answer);

    /// Speaks TLS 1.1 and nothing newer.
    void speakOldTls();

    [[nodiscard]] int connections() const { return m_connections; } ///< So far.
    [[nodiscard]] int openConnections() const { return m_open; }
    [[nodiscard]] const QList<QByteArray>& requests() const { return m_requests; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QSslConfiguration m_configuration;
    Answer m_answer;
    int m_connections = 0;
    int m_open = 0;
    QList<QByteArray> m_requests;
};

/// How a server shows that certificate, and asks nobody for theirs.
[[nodiscard]] QSslConfiguration serverConfiguration(const TestCertificate& certificate);

/// Takes everything above TLS 1.1 from what a server offers.
void offerOldTlsOnly(QSslConfiguration& configuration);

/// A whole HTTP answer.
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray& body,
                                    const QByteArray& moreHeaders = {});

} // namespace pilothouse
