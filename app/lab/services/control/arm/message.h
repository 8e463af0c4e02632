#pragma once

#include "app/lab/services/control/traffic/profile.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <map>

/// Requests and answers of the Azure Resource Manager as values.
namespace pilothouse::lab::arm {

struct Request
{
    QByteArray method;
    QString path;                       ///< Without the query, decoded.
    std::map<QString, QString> query;   ///< Names in lower case.
    std::map<QString, QString> headers; ///< Names in lower case.
    QByteArray body;

    bool operator==(const Request&) const = default;

    /// The first value of a name, empty when absent.
    [[nodiscard]] QString queryValue(const QString& name) const;
    [[nodiscard]] QString header(const QString& name) const;
};

struct Answer
{
    int status = 200;
    HeaderLines headers;
    QByteArray body; ///< JSON, or empty.

    bool operator==(const Answer&) const = default;
};

/// Takes the answer, exactly once. Whoever never calls it leaves the client hanging, which is what
/// the fault arm-hang is.
using Reply = std::function<void(Answer)>;

[[nodiscard]] Answer json(int status, const QJsonObject& object);

/// ARM's error body: {"error":{"code":..., "message":...}}.
[[nodiscard]] Answer refusal(int status, const QString& code, const QString& message);

[[nodiscard]] Answer notFound(const QString& what);
[[nodiscard]] Answer groupNotFound(const QString& resourceGroup);
[[nodiscard]] Answer methodNotAllowed(const QByteArray& method);
[[nodiscard]] Answer badRequest(const QString& message);

/// "/subscriptions/<s>[/resourceGroups/<g>]/providers/<p>/<rest>", compared without letter case.
struct ResourcePath
{
    QString subscription;
    QString resourceGroup; ///< Empty for a path of the whole subscription.
    QString provider;      ///< "microsoft.network", in lower case.
    QStringList rest;      ///< After the provider, as written.

    bool operator==(const ResourcePath&) const = default;

    /// A segment of `rest` in lower case, empty beyond its end.
    [[nodiscard]] QString word(qsizetype index) const;
};

/// Nothing when the path is no resource's.
[[nodiscard]] std::optional<ResourcePath> readPath(const QString& path);

/// A request that passed ARM's own checks, on its way to a resource provider.
struct Call
{
    QByteArray method;
    ResourcePath path;
    QString apiVersion;
    QJsonObject body;
};

} // namespace pilothouse::lab::arm
