#include "app/azure/arm_client.h"

#include "app/azure/arm_error.h"
#include "app/azure/json_body.h"
#include "app/azure/words.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace pilothouse {

struct ArmClient::Call
{
    QString url;
    QString what;
    QByteArray method;
    QByteArray body;
    QPointer<QObject> context;
    ArmOrderCallback callback;
    bool hasNewToken = false; ///< The token was replaced once already.

    void answer(const Result<QJsonObject>& result, bool mayHaveHappened = false) const
    {
        if (context)
            callback({result, mayHaveHappened});
    }
};

struct ArmClient::Listing
{
    QString what;
    QPointer<QObject> context;
    ArmListCallback callback;
    QJsonArray items;
    int pages = 0;

    void answer(const Result<QJsonArray>& result) const
    {
        if (context)
            callback(result);
    }
};

ArmClient::ArmClient(const CloudAccount& account, HttpRequest pattern, HttpClient& http,
                     const Clock& clock, TokenSource& tokens)
    : m_account(account)
    , m_pattern(std::move(pattern))
    , m_http(http)
    , m_clock(clock)
    , m_tokens(tokens)
{
}

void ArmClient::get(const ArmQuestion& question, QObject* context, ArmCallback callback)
{
    begin(std::make_shared<Call>(Call{
        urlOf(question),
        question.what,
        QByteArrayLiteral("GET"),
        {},
        context,
        [callback = std::move(callback)](const ArmOutcome& outcome) { callback(outcome.body); },
        false}));
}

void ArmClient::order(const ArmOrder& order, QObject* context, ArmOrderCallback callback)
{
    const QByteArray body =
        order.body.isEmpty() ? QByteArray() : QJsonDocument(order.body).toJson();
    begin(std::make_shared<Call>(Call{urlOf(order.at), order.at.what, order.method, body, context,
                                      std::move(callback), false}));
}

Microseconds ArmClient::pause() const
{
    return std::max(Microseconds{0}, Microseconds(m_pausedUntil - m_clock.monotonic()));
}

void ArmClient::list(const ArmQuestion& question, QObject* context, ArmListCallback callback)
{
    const auto listing = std::make_shared<Listing>(
        Listing{question.what, context, std::move(callback), QJsonArray(), 0});
    getPage(listing, urlOf(question));
}

void ArmClient::begin(const CallPtr& call)
{
    m_tokens.get(this, [this, call](const Result<QString>& token) {
        if (const Microseconds left = pause(); left.count() > 0)
            call->answer(armPause(std::chrono::ceil<Seconds>(left), call->what));
        else if (token.ok())
            send(call, token.value());
        else
            call->answer(token.error());
    });
}

void ArmClient::send(const CallPtr& call, const QString& token)
{
    HttpRequest request = m_pattern;
    request.url = call->url;
    request.method = call->method;
    request.body = call->body;
    request.bodyBytesMax = armBytesMax;
    request.headers = {{QStringLiteral("Authorization"), QStringLiteral("Bearer ") + token},
                       {QStringLiteral("Accept"), QStringLiteral("application/json")},
                       {QStringLiteral("x-ms-client-request-id"),
                        QUuid::createUuid().toString(QUuid::WithoutBraces)}};
    if (!request.body.isEmpty())
        request.headers.push_back(
            {QStringLiteral("Content-Type"), QStringLiteral("application/json")});
    m_http.send(std::move(request), this,
                [this, call, token](const HttpOutcome& outcome) { take(call, token, outcome); });
}

void ArmClient::take(const CallPtr& call, const QString& token, const HttpOutcome& outcome)
{
    if (!outcome.reply.ok()) {
        call->answer(outcome.reply.error(), outcome.wasSent && call->method != "GET");
        return;
    }
    const HttpReply& reply = outcome.reply.value();
    if (reply.status == 401 && !call->hasNewToken) {
        call->hasNewToken = true;
        m_tokens.discard(token);
        begin(call);
        return;
    }
    if (reply.retryAfter && (reply.status == 429 || reply.status == 503))
        m_pausedUntil = std::max(m_pausedUntil, m_clock.monotonic() + *reply.retryAfter);
    // Beyond 499 a gateway may speak for a service that has taken the order.
    const bool isOpen = call->method != "GET" && reply.status >= 500;
    const bool isTaken = reply.status == 202 || reply.status == 204;
    if (isTaken && call->method != "GET")
        call->answer(QJsonObject(), true);
    else if (reply.status == 200 || reply.status == 201)
        call->answer(parseJsonObject(reply.body, QUrl(m_account.armUrl).host()), true);
    else
        call->answer(armError(reply, call->what), isOpen);
}

void ArmClient::getPage(const std::shared_ptr<Listing>& listing, const QString& url)
{
    begin(std::make_shared<Call>(
        Call{url,
             listing->what,
             QByteArrayLiteral("GET"),
             {},
             this,
             [this, listing](const ArmOutcome& page) { takePage(listing, page.body); },
             false}));
}

void ArmClient::takePage(const std::shared_ptr<Listing>& listing, const Result<QJsonObject>& page)
{
    if (!page.ok()) {
        listing->answer(page.error());
        return;
    }
    for (const QJsonValue& item : page.value().value(QLatin1String("value")).toArray())
        listing->items.append(item);
    const QString next = page.value().value(QLatin1String("nextLink")).toString();
    if (next.isEmpty()) {
        listing->answer(listing->items);
        return;
    }
    if (++listing->pages >= pagesMax || !isOurs(next)) {
        // The token goes to nobody but the resource manager, whatever an answer says.
        listing->answer(Error{ErrorCode::Malformed,
                              listing->what,
                              AzureWords::tr("The next page is at an address that is not followed"),
                              {}});
        return;
    }
    getPage(listing, next);
}

QString ArmClient::urlOf(const ArmQuestion& question) const
{
    return QStringLiteral("%1%2?api-version=%3")
        .arg(m_account.armUrl, question.path, question.apiVersion);
}

bool ArmClient::isOurs(const QString& url) const
{
    const QUrl next(url);
    const QUrl own(m_account.armUrl);
    return next.scheme() == own.scheme() && next.host() == own.host() &&
           next.port(443) == own.port(443);
}

} // namespace pilothouse
