#include "app/azure/arm_error.h"
#include "app/azure/json_body.h"
#include "app/azure/site_settings.h"
#include "app/azure/token.h"
#include "app/azure/traffic_manager.h"

#include <cstdlib>

using namespace pilothouse;

/// Whatever answers in the place of the Azure Resource Manager is read, or refused in words.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    HttpReply reply;
    reply.status = size > 0 ? 200 + 100 * (data[0] % 4) : 200;
    reply.body = QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString peer = QStringLiteral("management.azure.com");
    if (armError(reply, peer).what.isEmpty())
        std::abort();
    if (const auto token = parseTokenReply(reply, peer); !token && token.error().what.isEmpty())
        std::abort();
    const Result<QJsonObject> body = parseJsonObject(reply.body, peer);
    if (!body) {
        if (body.error().what.isEmpty())
            std::abort();
        return 0;
    }
    const auto profile = parseTrafficProfile(body.value());
    if (!profile && profile.error().what.isEmpty())
        std::abort();
    const auto settings = parseSettings(body.value());
    if (!settings && settings.error().what.isEmpty())
        std::abort();
    return 0;
}
