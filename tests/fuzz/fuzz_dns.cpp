#include "app/dns/dns_reply.h"

#include <cstdlib>

using namespace pilothouse;

/// A name server's answer is read, or refused in words.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray message(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Result<DnsAnswer> answer =
        parseDnsReply(message, QStringLiteral("oversight-failover.trafficmanager.net"),
                      QStringLiteral("127.0.0.1:53"));
    if (!answer && answer.error().what.isEmpty())
        std::abort();
    return 0;
}
