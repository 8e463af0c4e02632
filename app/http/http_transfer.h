#pragma once

#include "app/http/http_message.h"

#include <QPointer>

#include <curl/curl.h>

#include <cstdint>
#include <memory>

namespace pilothouse {

/// One libcurl easy handle and what it gathers. Reused for one request after another, because
/// making a handle costs more than a probe over a kept-alive connection.
class HttpTransfer
{
public:
    HttpTransfer();
    ~HttpTransfer();
    HttpTransfer(const HttpTransfer&) = delete;
    HttpTransfer& operator=(const HttpTransfer&) = delete;

    /// Takes on a request; the handle must not be in a multi handle now.
    void prepare(HttpRequest request);

    /// What became of it; `code` is libcurl's result. Call while the handle is still in its multi.
    [[nodiscard]] HttpOutcome outcome(CURLcode code) const;

    [[nodiscard]] CURL* handle() const { return m_easy; }

    std::uint64_t id = 0;
    Microseconds nameLookup{0}; ///< Done before libcurl took over.
    QPointer<QObject> context;
    HttpCallback callback;

private:
    static std::size_t onBody(char* bytes, std::size_t size, std::size_t count, void* self);
    static std::size_t onHeader(char* bytes, std::size_t size, std::size_t count, void* self);
    static std::size_t onUpload(char* bytes, std::size_t size, std::size_t count, void* self);

    void setSafety();
    void setTarget();
    void setMessage();
    [[nodiscard]] HttpReply reply() const;
    [[nodiscard]] Error error(CURLcode code) const;
    [[nodiscard]] long fact(CURLINFO info) const;
    [[nodiscard]] Microseconds instant(CURLINFO info) const;

    CURL* m_easy;
    HttpRequest m_request;
    curl_slist* m_headers = nullptr;
    curl_slist* m_connectTo = nullptr;
    std::array<char, CURL_ERROR_SIZE> m_errorText{};
    QByteArray m_body;
    QString m_tlsVersion;
    qsizetype m_uploaded = 0;
    bool m_hasSeenHeader = false;
    bool m_isTooLong = false;
};

} // namespace pilothouse
