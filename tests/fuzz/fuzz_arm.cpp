#include "app/azure/arm_error.h"
#include "app/azure/json_body.h"
#include "app/azure/site_settings.h"
#include "app/azure/token.h"
#include "app/azure/traffic_manager.h"

#include <cstdlib>

using namespace pilothouse;

namespace {

template <class Value>
void expectWords(const Result<Value>& read)
{
    if (!read && read.error().what.isEmpty())
        std::abort();
}

} // namespace

/// Whatever answers in the place of the Azure Resource Manager is read, or refused in words.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString peer = QStringLiteral("management.azure.com");
    HttpReply reply;
    reply.body = QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const int status : {200, 401, 429, 503}) {
        reply.status = status;
        expectWords(parseTokenReply(reply, peer));
        if (armError(reply, peer).what.isEmpty())
            std::abort();
    }
    const Result<QJsonObject> body = parseJsonObject(reply.body, peer);
    expectWords(body);
    if (!body)
        return 0;
    expectWords(parseTrafficProfile(body.value()));
    expectWords(parseSettings(body.value()));
    return 0;
}
