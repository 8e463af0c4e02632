#include "app/dns/dns_error.h"

#include "models/core/text.h"

#include <QCoreApplication>

#include <ares.h>

namespace pilothouse {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Dns", text);
}

QString speaker(const QString& server)
{
    return server.isEmpty() ? tr("This desk's name server") : tr("Name server %1").arg(server);
}

} // namespace

Error dnsError(int status, const QString& name, const QString& server)
{
    const QString who = speaker(server);
    switch (status) {
    case ARES_ENOTFOUND:
        return {ErrorCode::NotFound, tr("%1 says that %2 does not exist").arg(who, name),
                QStringLiteral("NXDOMAIN"), tr("Compare the name with the traffic profile")};
    case ARES_ENODATA:
        return {ErrorCode::NotFound, tr("%1 knows %2 but no address of it").arg(who, name),
                tr("The answer is empty"), tr("Check the endpoints of the traffic profile")};
    case ARES_ESERVFAIL:
        return {ErrorCode::Refused, tr("%1 could not answer for %2").arg(who, name),
                QStringLiteral("SERVFAIL"), tr("Ask another name server; check this one")};
    case ARES_EREFUSED:
        return {ErrorCode::Refused, tr("%1 refused to answer for %2").arg(who, name),
                QStringLiteral("REFUSED"), tr("Check whether that server may be asked from here")};
    case ARES_ENOTIMP:
    case ARES_EFORMERR:
        return {
            ErrorCode::Unsupported, tr("%1 did not understand the question for %2").arg(who, name),
            QString::fromLatin1(ares_strerror(status)), tr("Check what listens on that address")};
    case ARES_ECONNREFUSED:
        return {ErrorCode::Refused, tr("%1 refused the connection").arg(who),
                tr("Nothing listens on that port"), tr("Check that the name server runs")};
    case ARES_EBADNAME:
        return {ErrorCode::Configuration,
                tr("%1 is not a name that can be asked for").arg(name),
                {},
                tr("Correct it in the fleet file")};
    case ARES_ETIMEOUT:
        return {ErrorCode::Timeout,
                tr("%1 did not answer for %2").arg(who, name),
                {},
                tr("Check the name server and the network between it and this desk")};
    case ARES_EBADRESP:
        return {ErrorCode::Malformed,
                tr("%1 answered something that is not understood for %2").arg(who, name),
                QString::fromLatin1(ares_strerror(status)),
                tr("Check what listens on that address")};
    default: // c-ares adds codes; what is left are failures of this machine.
        return {ErrorCode::Unreachable, tr("%1 could not be asked for %2").arg(who, name),
                QString::fromLatin1(ares_strerror(status)), tr("Check this desk's network")};
    }
}

Error dnsTimeout(const QString& name, const QString& server, Milliseconds deadline)
{
    return {ErrorCode::Timeout,
            tr("%1 did not answer for %2 in %3")
                .arg(speaker(server), name, text::duration(Microseconds(deadline))),
            {},
            tr("Check the name server and the network between it and this desk")};
}

} // namespace pilothouse
