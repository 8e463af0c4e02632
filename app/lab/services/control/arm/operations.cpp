#include "app/lab/services/control/arm/operations.h"

#include <QDateTime>
#include <QUuid>

namespace pilothouse::lab::arm {

namespace {

QString isoTime(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(time.time_since_epoch()).count(), Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

QString statusWord(const Operation& operation)
{
    switch (operation.step) {
    case Operation::Step::Waiting:
    case Operation::Step::Acting:
    case Operation::Step::Watching:
        return QStringLiteral("InProgress");
    case Operation::Step::Succeeded:
        return QStringLiteral("Succeeded");
    case Operation::Step::Failed:
        return QStringLiteral("Failed");
    }
    Q_UNREACHABLE();
}

QString errorCode(ErrorCode code)
{
    if (code == ErrorCode::Refused)
        return QStringLiteral("OperationNotAllowed");
    return code == ErrorCode::Timeout ? QStringLiteral("GatewayTimeout")
                                      : QStringLiteral("RegionUnreachable");
}

QString sentence(const Error& error)
{
    return error.why.isEmpty() ? error.what : QStringLiteral("%1: %2").arg(error.what, error.why);
}

} // namespace

QString begin(Cloud& cloud, const QString& kind, const QString& provider, const QString& region,
              Operation::Step step)
{
    Operation operation;
    operation.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    operation.kind = kind;
    operation.provider = provider;
    operation.region = region;
    operation.step = step;
    operation.startedAt = cloud.clock.utc();
    std::vector<Operation>& operations = cloud.state.operations;
    if (operations.size() >= CloudState::operationsMax)
        operations.erase(operations.begin());
    operations.push_back(operation);
    cloud.onChange();
    return operation.id;
}

void end(Cloud& cloud, const QString& operationId, const Done& outcome)
{
    Operation* operation = cloud.state.find(operationId);
    if (!operation || operation->isOver())
        return;
    operation->endedAt = cloud.clock.utc();
    operation->step = outcome ? Operation::Step::Succeeded : Operation::Step::Failed;
    if (!outcome) {
        operation->errorCode = errorCode(outcome.error().code);
        operation->errorMessage = sentence(outcome.error());
    }
    cloud.onChange();
}

Answer accepted(const Operation& operation, const QString& armUrl, const QString& apiVersion)
{
    const QString form =
        QStringLiteral("%1/subscriptions/%2/providers/%3/locations/%4/%5/%6?api-version=%7");
    const auto url = [&](const char* kind) {
        return form.arg(armUrl, QLatin1String(subscriptionId), operation.provider, operation.region,
                        QLatin1String(kind), operation.id, apiVersion);
    };
    return {202,
            {{QStringLiteral("Azure-AsyncOperation"), url("azureAsyncOperation")},
             {QStringLiteral("Location"), url("operationResults")},
             {QStringLiteral("Retry-After"), QString::number(pollSeconds)}},
            {}};
}

Answer statusAnswer(const Operation& operation, const QString& path)
{
    QJsonObject body{{"id", path},
                     {"name", operation.id},
                     {"status", statusWord(operation)},
                     {"startTime", isoTime(operation.startedAt)}};
    if (operation.isOver())
        body["endTime"] = isoTime(operation.endedAt);
    if (operation.step == Operation::Step::Failed)
        body["error"] =
            QJsonObject{{"code", operation.errorCode}, {"message", operation.errorMessage}};
    Answer answer = json(200, body);
    if (!operation.isOver())
        answer.headers.emplace_back(QStringLiteral("Retry-After"), QString::number(pollSeconds));
    return answer;
}

Answer resultAnswer(const Operation& operation, const QJsonObject& result)
{
    switch (operation.step) {
    case Operation::Step::Waiting:
    case Operation::Step::Acting:
    case Operation::Step::Watching:
        return {202, {{QStringLiteral("Retry-After"), QString::number(pollSeconds)}}, {}};
    case Operation::Step::Succeeded:
        return result.isEmpty() ? Answer{204, {}, {}} : json(200, result);
    case Operation::Step::Failed:
        return refusal(409, operation.errorCode, operation.errorMessage);
    }
    Q_UNREACHABLE();
}

} // namespace pilothouse::lab::arm
