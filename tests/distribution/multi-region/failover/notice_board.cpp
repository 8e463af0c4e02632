#include "tests/distribution/multi-region/failover/notice_board.h"

#include "models/core/assert.h"

#include <QFile>
#include <QJsonDocument>

namespace pilothouse {

namespace {

const QByteArray authorization("Bearer of-the-notice-board");

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(content) == content.size();
    PH_ASSERT(isWritten);
}

} // namespace

NoticeBoard::NoticeBoard()
    : m_server(m_certificate, [](const QByteArray&) { return httpAnswer(204, {}); })
{
}

void NoticeBoard::joinFleet(Fleet& fleet)
{
    QFile authority(fleet.certificateAuthorityFile);
    const bool isOpen = authority.open(QIODevice::ReadOnly);
    PH_ASSERT(isOpen);
    const QString bundle = m_folder.filePath(QStringLiteral("authorities.pem"));
    write(bundle, authority.readAll() + m_certificate.certificate);
    fleet.certificateAuthorityFile = bundle;
    const QString secret = m_folder.filePath(QStringLiteral("authorization"));
    write(secret, authorization);
    fleet.failover.webhooks.push_back(
        {QStringLiteral("board"),
         QStringLiteral("https://localhost:%1/failovers").arg(m_server.serverPort()),
         {SecretReference::Scheme::File, secret}});
}

std::vector<QJsonObject> NoticeBoard::notices() const
{
    std::vector<QJsonObject> notices;
    for (const QByteArray& request : m_server.requests()) {
        const qsizetype head = request.indexOf("\r\n\r\n");
        if (request.startsWith("POST /failovers ") &&
            request.left(head).contains("\r\nAuthorization: " + authorization))
            notices.push_back(QJsonDocument::fromJson(request.mid(head + 4)).object());
    }
    return notices;
}

} // namespace pilothouse
