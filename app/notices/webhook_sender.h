#pragma once

#include "app/http/http_client.h"
#include "app/secrets/secret_resolver.h"
#include "models/review/notices.h"

#include <functional>
#include <memory>
#include <optional>

namespace pilothouse {

/// A notice that somebody took.
struct Delivery
{
    QString webhook;
    int attempts = 1;
    int status = 0; ///< HTTP, 200 to 299.

    bool operator==(const Delivery&) const = default;
};

/// Tells other services by HTTPS POST. Tries again while that may help, at growing intervals and no
/// sooner than the peer asks; every attempt carries the same key, so that a peer that got it twice
/// can tell.
class WebhookSender : public QObject
{
public:
    struct Pace
    {
        int attemptsMax = 5;
        Milliseconds firstWait{500}; ///< Doubles with each attempt.
        Milliseconds waitMax{30'000};
        Milliseconds deadline{5'000}; ///< Of one attempt.
    };

    using Delivered = std::function<void(Result<Delivery>)>;

    /// An attempt that failed, and in how long the next one is made; nothing when none is.
    struct Attempt
    {
        int number = 1;
        QString why;
        std::optional<Milliseconds> nextIn;
    };
    using Failed = std::function<void(Attempt)>;

    /// `authorityFile` as HttpRequest's.
    WebhookSender(HttpClient& http, SecretResolver secrets, QString authorityFile, Pace pace);

    /// Answers once, later, unless `context` is gone by then. A refusal carries the peer's words.
    /// Before that each attempt that fails is told, the last one too.
    void send(const Notice& notice, const Webhook& webhook, QObject* context, Delivered delivered,
              Failed failed = {});

private:
    struct Errand;
    using ErrandPtr = std::shared_ptr<Errand>;

    void attempt(const ErrandPtr& errand);
    void take(const ErrandPtr& errand, const HttpOutcome& outcome);
    static void tellFailed(const Errand& errand, const QString& why,
                           std::optional<Milliseconds> nextIn);
    void end(const ErrandPtr& errand, Result<Delivery> result);
    [[nodiscard]] Milliseconds waitAfter(const Errand& errand, const HttpOutcome& outcome) const;

    HttpClient& m_http;
    const SecretResolver m_secrets;
    const QString m_authorityFile;
    const Pace m_pace;
};

} // namespace pilothouse
