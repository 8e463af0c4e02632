#pragma once

#include "app/azure/token.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace pilothouse {

using ArmCallback = std::function<void(Result<QJsonObject>)>;
using ArmListCallback = std::function<void(Result<QJsonArray>)>;

/// What is asked of the Azure Resource Manager.
struct ArmQuestion
{
    QString path;       ///< "/subscriptions/...", without a query.
    QString apiVersion; ///< "2022-04-01".
    QString what;       ///< What it means when it fails: "The traffic profile x could not be read".

    bool operator==(const ArmQuestion&) const = default;
};

/// A change that is asked of the Azure Resource Manager, or a question that it takes as a POST.
struct ArmOrder
{
    ArmQuestion at;
    QByteArray method = QByteArrayLiteral("PATCH");
    QJsonObject body;

    bool operator==(const ArmOrder&) const = default;
};

/// What became of an order.
struct ArmOutcome
{
    Result<QJsonObject> body;
    bool mayHaveHappened = false; ///< On an error: it may still take effect.
};

using ArmOrderCallback = std::function<void(ArmOutcome)>;

/// Speaks to the Azure Resource Manager (REST). A token that is not accepted is replaced once; a
/// pause that it asks for (429, 503 with Retry-After) is kept for every question, because earlier
/// ones would only prolong it.
class ArmClient : public QObject
{
public:
    /// Followed pages of one list.
    static constexpr int pagesMax = 100;

    /// All must outlive this. `request` is the pattern: address, authority, deadline.
    ArmClient(const CloudAccount& account, HttpRequest pattern, HttpClient& http,
              const Clock& clock, TokenSource& tokens);

    /// One resource. The callback comes exactly once, later, unless `context` is gone by then.
    void get(const ArmQuestion& question, QObject* context, ArmCallback callback);

    /// All items of a collection, through all of its pages.
    void list(const ArmQuestion& question, QObject* context, ArmListCallback callback);

    /// One change. The callback as in get(), with an empty body where the service has only taken
    /// the order (202): what became of it shows in the resource alone. Never repeated here, except
    /// when the token was not accepted: then nothing was done.
    void order(const ArmOrder& order, QObject* context, ArmOrderCallback callback);

    /// How long the resource manager still wants to be left alone; 0 when it does not.
    [[nodiscard]] Microseconds pause() const;

private:
    struct Call;
    struct Listing;
    using CallPtr = std::shared_ptr<Call>;

    void begin(const CallPtr& call);
    void send(const CallPtr& call, const QString& token);
    void take(const CallPtr& call, const QString& token, const HttpOutcome& outcome);
    void getPage(const std::shared_ptr<Listing>& listing, const QString& url);
    void takePage(const std::shared_ptr<Listing>& listing, const Result<QJsonObject>& page);
    [[nodiscard]] QString urlOf(const ArmQuestion& question) const;
    [[nodiscard]] bool isOurs(const QString& url) const;

    const CloudAccount& m_account;
    const HttpRequest m_pattern;
    HttpClient& m_http;
    const Clock& m_clock;
    TokenSource& m_tokens;
    MonotonicTime m_pausedUntil;
};

} // namespace pilothouse
