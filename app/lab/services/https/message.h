#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <utility>
#include <vector>

/// Requests and replies of the lab's HTTPS servers as values.
namespace pilothouse::lab {

struct Request
{
    QByteArray method;
    QString path;                       ///< Decoded, without the query.
    std::map<QString, QString> query;   ///< Decoded; the last of equal names.
    std::map<QString, QString> headers; ///< Names in lower case.
    QByteArray body;

    bool operator==(const Request&) const = default;

    /// Of any letter case; empty when absent.
    [[nodiscard]] QString header(const QString& name) const;
};

struct Reply
{
    unsigned status = 200;
    std::vector<std::pair<QString, QString>> headers;
    QByteArray body;

    bool operator==(const Reply&) const = default;
};

} // namespace pilothouse::lab
