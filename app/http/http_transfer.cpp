#include "app/http/http_transfer.h"

#include "app/crypto/tls_facts.h"
#include "app/http/http_error.h"
#include "models/core/assert.h"

#include <QUrl>

#include <algorithm>
#include <cstring>

namespace pilothouse {

namespace {

/// Expiry of the peer's own certificate, which libcurl lists first.
std::optional<UtcTime> expiryOf(CURL* easy)
{
    curl_certinfo* chain = nullptr;
    if (curl_easy_getinfo(easy, CURLINFO_CERTINFO, &chain) != CURLE_OK || chain == nullptr ||
        chain->num_of_certs < 1)
        return std::nullopt;
    static constexpr char prefix[] = "Expire date:";
    for (const curl_slist* line = chain->certinfo[0]; line != nullptr; line = line->next) {
        if (std::strncmp(line->data, prefix, sizeof prefix - 1) != 0)
            continue;
        const time_t seconds = curl_getdate(line->data + sizeof prefix - 1, nullptr);
        if (seconds > 0)
            return UtcTime(Seconds(seconds));
    }
    return std::nullopt;
}

} // namespace

HttpTransfer::HttpTransfer() : m_easy(curl_easy_init())
{
    PH_ASSERT(m_easy != nullptr);
}

HttpTransfer::~HttpTransfer()
{
    curl_easy_cleanup(m_easy);
    curl_slist_free_all(m_headers);
    curl_slist_free_all(m_connectTo);
}

void HttpTransfer::prepare(HttpRequest request)
{
    m_request = std::move(request);
    m_body.clear();
    m_tlsVersion.clear();
    m_errorText[0] = '\0';
    m_uploaded = 0;
    m_hasSeenHeader = false;
    m_isTooLong = false;
    curl_easy_reset(m_easy);
    setSafety();
    setTarget();
    setMessage();
}

void HttpTransfer::setSafety()
{
    curl_easy_setopt(m_easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_easy, CURLOPT_PROTOCOLS_STR, "https");
    curl_easy_setopt(m_easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(m_easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(m_easy, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!m_request.authorityFile.isEmpty()) {
        curl_easy_setopt(m_easy, CURLOPT_CAINFO, qPrintable(m_request.authorityFile));
        curl_easy_setopt(m_easy, CURLOPT_CAPATH, nullptr);
    }
    if (!m_request.mayUseProxy)
        curl_easy_setopt(m_easy, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(m_easy, CURLOPT_TIMEOUT_MS, static_cast<long>(m_request.deadline.count()));
    curl_easy_setopt(m_easy, CURLOPT_ERRORBUFFER, m_errorText.data());
}

void HttpTransfer::setTarget()
{
    const QUrl url(m_request.url);
    curl_easy_setopt(m_easy, CURLOPT_URL, url.toEncoded().constData());
    // HTTP/1.1 keeps one probe to one connection: multiplexed probes would fail together.
    curl_easy_setopt(m_easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_slist_free_all(m_connectTo);
    m_connectTo = nullptr;
    if (!m_request.address.isEmpty()) {
        // CONNECT_TO rather than RESOLVE: a kept-alive connection is then only reused for the same
        // address, so a request never travels to the place that a name pointed to before.
        const bool isIpv6 = m_request.address.contains(QLatin1Char(':'));
        const QString to =
            (isIpv6 ? QStringLiteral("::[%1]:") : QStringLiteral("::%1:")).arg(m_request.address);
        m_connectTo = curl_slist_append(nullptr, qPrintable(to));
        curl_easy_setopt(m_easy, CURLOPT_CONNECT_TO, m_connectTo);
    }
    if (m_request.isFreshConnection) {
        curl_easy_setopt(m_easy, CURLOPT_FRESH_CONNECT, 1L);
        // A resumed session would hide a certificate that was replaced or has expired since.
        curl_easy_setopt(m_easy, CURLOPT_SSL_SESSIONID_CACHE, 0L);
    }
    curl_easy_setopt(m_easy, CURLOPT_FORBID_REUSE, m_request.isLastOnConnection ? 1L : 0L);
    // Read by libcurl on new handshakes only; a kept-alive probe does not pay for it.
    curl_easy_setopt(m_easy, CURLOPT_CERTINFO, 1L);
}

void HttpTransfer::setMessage()
{
    curl_slist_free_all(m_headers);
    m_headers = nullptr;
    for (const HttpHeader& header : m_request.headers) {
        const QByteArray line = (header.name + QStringLiteral(": ") + header.value).toUtf8();
        m_headers = curl_slist_append(m_headers, line.constData());
    }
    const bool isPost = m_request.method == "POST";
    if (isPost || !m_request.body.isEmpty()) {
        curl_easy_setopt(m_easy, CURLOPT_POST, 1L);
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE,
                         static_cast<curl_off_t>(m_request.body.size()));
        // libcurl repeats a request by itself when a kept-alive connection drops. With a body that
        // it cannot rewind it must give up instead: nothing is ever written twice.
        curl_easy_setopt(m_easy, CURLOPT_READFUNCTION, &HttpTransfer::onUpload);
        curl_easy_setopt(m_easy, CURLOPT_READDATA, this);
        m_headers = curl_slist_append(m_headers, "Expect:");
    }
    if (!isPost && m_request.method != "GET")
        curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, m_request.method.constData());
    if (m_headers != nullptr)
        curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_headers);
    curl_easy_setopt(m_easy, CURLOPT_USERAGENT, "Pilothouse");
    curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, &HttpTransfer::onBody);
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_HEADERFUNCTION, &HttpTransfer::onHeader);
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_PRIVATE, this);
}

std::size_t HttpTransfer::onBody(char* bytes, std::size_t size, std::size_t count, void* self)
{
    auto* transfer = static_cast<HttpTransfer*>(self);
    const std::size_t length = size * count;
    if (static_cast<std::size_t>(transfer->m_body.size()) + length >
        transfer->m_request.bodyBytesMax) {
        transfer->m_isTooLong = true;
        return 0;
    }
    transfer->m_body.append(bytes, static_cast<qsizetype>(length));
    return length;
}

std::size_t HttpTransfer::onHeader(char*, std::size_t size, std::size_t count, void* self)
{
    auto* transfer = static_cast<HttpTransfer*>(self);
    if (!transfer->m_hasSeenHeader) {
        transfer->m_hasSeenHeader = true;
        // The session can only be asked while it is in use, and only a new one is worth asking.
        long newConnections = 0;
        curl_easy_getinfo(transfer->m_easy, CURLINFO_NUM_CONNECTS, &newConnections);
        curl_tlssessioninfo* session = nullptr;
        if (newConnections > 0 &&
            curl_easy_getinfo(transfer->m_easy, CURLINFO_TLS_SSL_PTR, &session) == CURLE_OK &&
            session != nullptr)
            transfer->m_tlsVersion = tls::sessionVersion(session->internals);
    }
    return size * count;
}

std::size_t HttpTransfer::onUpload(char* bytes, std::size_t size, std::size_t count, void* self)
{
    auto* transfer = static_cast<HttpTransfer*>(self);
    const qsizetype left = transfer->m_request.body.size() - transfer->m_uploaded;
    const qsizetype length = std::min(left, static_cast<qsizetype>(size * count));
    std::memcpy(bytes, transfer->m_request.body.constData() + transfer->m_uploaded,
                static_cast<std::size_t>(length));
    transfer->m_uploaded += length;
    return static_cast<std::size_t>(length);
}

HttpOutcome HttpTransfer::outcome(CURLcode code) const
{
    if (code == CURLE_OK)
        return {reply(), true};
    return {error(code), fact(CURLINFO_REQUEST_SIZE) > 0};
}

HttpReply HttpTransfer::reply() const
{
    HttpReply reply;
    reply.status = static_cast<int>(fact(CURLINFO_RESPONSE_CODE));
    reply.body = m_body;
    reply.isFreshConnection = fact(CURLINFO_NUM_CONNECTS) > 0;
    reply.total = nameLookup + instant(CURLINFO_TOTAL_TIME_T);
    const Microseconds ready = instant(CURLINFO_PRETRANSFER_TIME_T);
    reply.firstByte = std::max(Microseconds{0}, instant(CURLINFO_STARTTRANSFER_TIME_T) - ready);
    if (reply.isFreshConnection) {
        const Microseconds named = instant(CURLINFO_NAMELOOKUP_TIME_T);
        const Microseconds connected = instant(CURLINFO_CONNECT_TIME_T);
        const Microseconds secured = instant(CURLINFO_APPCONNECT_TIME_T);
        reply.nameLookup = nameLookup + named;
        reply.connect = std::max(Microseconds{0}, connected - named);
        reply.tlsHandshake = std::max(Microseconds{0}, secured - connected);
        reply.tlsVersion = m_tlsVersion;
        reply.certificateExpiresAt = expiryOf(m_easy);
    }
    curl_off_t retryAfter = 0;
    if (curl_easy_getinfo(m_easy, CURLINFO_RETRY_AFTER, &retryAfter) == CURLE_OK && retryAfter > 0)
        reply.retryAfter = Seconds(retryAfter);
    return reply;
}

Error HttpTransfer::error(CURLcode code) const
{
    HttpFailure failure;
    failure.curlCode = code;
    failure.curlText = QString::fromUtf8(m_errorText.data());
    if (failure.curlText.isEmpty())
        failure.curlText = QString::fromUtf8(curl_easy_strerror(code));
    failure.verifyResult = fact(CURLINFO_SSL_VERIFYRESULT);
    failure.osError = fact(CURLINFO_OS_ERRNO);
    failure.isTooLong = m_isTooLong;
    failure.isConnected = instant(CURLINFO_CONNECT_TIME_T).count() > 0;
    failure.bodyBytesMax = m_request.bodyBytesMax;
    const QUrl url(m_request.url);
    failure.peer = QStringLiteral("%1:%2").arg(url.host()).arg(url.port(443));
    failure.deadline = m_request.deadline;
    return toError(failure);
}

long HttpTransfer::fact(CURLINFO info) const
{
    long value = 0;
    curl_easy_getinfo(m_easy, info, &value);
    return value;
}

Microseconds HttpTransfer::instant(CURLINFO info) const
{
    curl_off_t value = 0;
    curl_easy_getinfo(m_easy, info, &value);
    return Microseconds(value);
}

} // namespace pilothouse
