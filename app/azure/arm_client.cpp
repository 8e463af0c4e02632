#include "app/azure/arm_client.h"

#include "app/azure/arm_error.h"
#include "app/azure/json_body.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace pilothouse {

struct ArmClient::Call
{
    QString url;
    QString what;
    QPointer<QObject> context;
    ArmCallback callback;
    bool hasNewToken = false; ///< The token was replaced once already.

    void answer(const Result<QJsonObject>& result) const
    {
        if (context)
            callback(result);
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
    begin(std::make_shared<Call>(
        Call{urlOf(question), question.what, context, std::move(callback), false}));
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
        const Microseconds pause = m_pausedUntil - m_clock.monotonic();
        if (pause.count() > 0)
            call->answer(armPause(std::chrono::ceil<Seconds>(pause), call->what));
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
    request.bodyBytesMax = armBytesMax;
    request.headers = {{QStringLiteral("Authorization"), QStringLiteral("Bearer ") + token},
                       {QStringLiteral("Accept"), QStringLiteral("application/json")},
                       {QStringLiteral("x-ms-client-request-id"),
                        QUuid::createUuid().toString(QUuid::WithoutBraces)}};
    m_http.send(std::move(request), this,
                [this, call, token](const HttpOutcome& outcome) { take(call, token, outcome); });
}

void ArmClient::take(const CallPtr& call, const QString& token, const HttpOutcome& outcome)
{
    if (!outcome.reply.ok()) {
        call->answer(outcome.reply.error());
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
    if (reply.status == 200)
        call->answer(parseJsonObject(reply.body, QUrl(m_account.armUrl).host()));
    else
        call->answer(armError(reply, call->what));
}

void ArmClient::getPage(const std::shared_ptr<Listing>& listing, const QString& url)
{
    begin(std::make_shared<Call>(Call{
        url, listing->what, this,
        [this, listing](const Result<QJsonObject>& page) { takePage(listing, page); }, false}));
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
                              QCoreApplication::translate(
                                  "Azure", "The next page is at an address that is not followed"),
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
