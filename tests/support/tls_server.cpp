#include "tests/support/tls_server.h"

#include "models/core/assert.h"

#include <QSslCertificate>
#include <QSslCipher>
#include <QSslKey>
#include <QSslSocket>

namespace pilothouse {

namespace {

/// Whether the bytes hold a head and all of the body that it announces.
bool isWhole(const QByteArray& request)
{
    const qsizetype head = request.indexOf("\r\n\r\n");
    if (head < 0)
        return false;
    const qsizetype field = request.toLower().indexOf("content-length:");
    if (field < 0 || field > head)
        return true;
    const qsizetype lineEnd = request.indexOf('\r', field);
    const qsizetype length = request.mid(field + 15, lineEnd - field - 15).trimmed().toLongLong();
    return request.size() >= head + 4 + length;
}

} // namespace

TlsServer::TlsServer(const TestCertificate& certificate, Answer answer)
    : m_configuration(serverConfiguration(certificate))
    , m_answer(std::move(answer))
{
    const bool isListening = listen(QHostAddress::LocalHost);
    PH_ASSERT(isListening);
}

void TlsServer::speakOldTls()
{
    offerOldTlsOnly(m_configuration);
}

void TlsServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    ++m_open;
    auto* socket = new QSslSocket(this);
    socket->setSslConfiguration(m_configuration);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QSslSocket::disconnected, this, [this] { --m_open; });
    connect(socket, &QSslSocket::readyRead, socket,
            [this, socket, request = QByteArray()]() mutable {
                request += socket->readAll();
                if (!isWhole(request))
                    return;
                m_requests << std::exchange(request, {});
                socket->write(m_answer(m_requests.constLast()));
            });
    socket->startServerEncryption();
}

QSslConfiguration serverConfiguration(const TestCertificate& certificate)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(certificate.certificate));
    configuration.setPrivateKey(QSslKey(certificate.key, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

void offerOldTlsOnly(QSslConfiguration& configuration)
{
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED // That it is deprecated is why it is tested.
        configuration.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    // OpenSSL 3 signs with SHA-1 for TLS 1.1 only below its default security level.
    configuration.setCiphers(QStringLiteral("ALL:@SECLEVEL=0"));
}

QByteArray httpAnswer(int status, const QByteArray& body, const QByteArray& moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\n" + moreHeaders +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace pilothouse
