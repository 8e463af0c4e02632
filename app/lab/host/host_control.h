#pragma once

#include "app/lab/supervisor/lab.h"

struct MHD_Daemon;

namespace pilothouse::lab {

/// A region's host control: HTTPS on the region's host.sock, with a bearer token. Stands outside
/// the region's machines, so it survives their death; what a partition does to it is up to links.
///
/// GET /state, POST /application/restart, POST /database/stop|start|promote.
class HostControl
{
public:
    HostControl(Lab& lab, QString region);
    ~HostControl();

    HostControl(const HostControl&) = delete;
    HostControl& operator=(const HostControl&) = delete;

    [[nodiscard]] Done open();

    struct Answer
    {
        unsigned status = 200;
        QByteArray body; ///< JSON.
    };
    /// What a request gets. `authorization` is the whole header, empty when absent.
    [[nodiscard]] Answer answer(const QByteArray& method, const QByteArray& path,
                                const QByteArray& authorization);

private:
    [[nodiscard]] Answer state() const;

    Lab& m_lab;
    QString m_region;
    QByteArray m_token;
    QByteArray m_key;
    QByteArray m_certificate;
    MHD_Daemon* m_daemon = nullptr;
};

} // namespace pilothouse::lab
