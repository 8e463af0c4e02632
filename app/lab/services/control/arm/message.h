#pragma once

#include "app/lab/services/https/message.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

/// Requests and answers of the Azure Resource Manager as values.
namespace pilothouse::lab::arm {

/// JSON, or nothing, with its status and headers.
using Answer = lab::Reply;

/// Takes the answer, exactly once. Whoever never calls it leaves the client hanging, which is what
/// the fault arm-hang is.
using Respond = std::function<void(Answer)>;

[[nodiscard]] Answer json(unsigned status, const QJsonObject& object);

/// ARM's error body: {"error":{"code":..., "message":...}}.
[[nodiscard]] Answer refusal(unsigned status, const QString& code, const QString& message);

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
