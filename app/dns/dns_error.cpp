#include "app/dns/dns_error.h"

#include "app/dns/words.h"
#include "models/core/text.h"

#include <ares.h>

namespace pilothouse {

namespace {

QString speaker(const QString& server)
{
    return server.isEmpty() ? DnsWords::tr("This desk's name server")
                            : DnsWords::tr("Name server %1").arg(server);
}

} // namespace

Error dnsError(int status, const QString& name, const QString& server)
{
    const QString who = speaker(server);
    switch (status) {
    case ARES_ENOTFOUND:
        return {ErrorCode::NotFound, DnsWords::tr("%1 says that %2 does not exist").arg(who, name),
                QStringLiteral("NXDOMAIN"),
                DnsWords::tr("Compare the name with the traffic profile")};
    case ARES_ENODATA:
        return {ErrorCode::NotFound,
                DnsWords::tr("%1 knows %2 but no address of it").arg(who, name),
                DnsWords::tr("The answer is empty"),
                DnsWords::tr("Check the endpoints of the traffic profile")};
    case ARES_ESERVFAIL:
        return {ErrorCode::Refused, DnsWords::tr("%1 could not answer for %2").arg(who, name),
                QStringLiteral("SERVFAIL"),
                DnsWords::tr("Ask another name server; check this one")};
    case ARES_EREFUSED:
        return {ErrorCode::Refused, DnsWords::tr("%1 refused to answer for %2").arg(who, name),
                QStringLiteral("REFUSED"),
                DnsWords::tr("Check whether that server may be asked from here")};
    case ARES_ENOTIMP:
    case ARES_EFORMERR:
        return {ErrorCode::Unsupported,
                DnsWords::tr("%1 did not understand the question for %2").arg(who, name),
                QString::fromLatin1(ares_strerror(status)),
                DnsWords::tr("Check what listens on that address")};
    case ARES_ECONNREFUSED:
        return {ErrorCode::Refused, DnsWords::tr("%1 refused the connection").arg(who),
                DnsWords::tr("Nothing listens on that port"),
                DnsWords::tr("Check that the name server runs")};
    case ARES_EBADNAME:
        return {ErrorCode::Configuration,
                DnsWords::tr("%1 is not a name that can be asked for").arg(name),
                {},
                DnsWords::tr("Correct it in the fleet file")};
    case ARES_ETIMEOUT:
        return {ErrorCode::Timeout,
                DnsWords::tr("%1 did not answer for %2").arg(who, name),
                {},
                DnsWords::tr("Check the name server and the network between it and this desk")};
    case ARES_EBADRESP:
        return {ErrorCode::Malformed,
                DnsWords::tr("%1 answered something that is not understood for %2").arg(who, name),
                QString::fromLatin1(ares_strerror(status)),
                DnsWords::tr("Check what listens on that address")};
    default: // c-ares adds codes; what is left are failures of this machine.
        return {ErrorCode::Unreachable, DnsWords::tr("%1 could not be asked for %2").arg(who, name),
                QString::fromLatin1(ares_strerror(status)),
                DnsWords::tr("Check this desk's network")};
    }
}

Error dnsTimeout(const QString& name, const QString& server, Milliseconds deadline)
{
    return {ErrorCode::Timeout,
            DnsWords::tr("%1 did not answer for %2 in %3")
                .arg(speaker(server), name, text::duration(Microseconds(deadline))),
            {},
            DnsWords::tr("Check the name server and the network between it and this desk")};
}

} // namespace pilothouse
