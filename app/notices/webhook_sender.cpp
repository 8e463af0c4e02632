#include "app/notices/webhook_sender.h"

#include "app/notices/words.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace pilothouse {

namespace {

constexpr int okFirst = 200;
constexpr int okLast = 299;
constexpr int requestTimeout = 408;
constexpr int tooManyRequests = 429;
constexpr int serverErrors = 500;
constexpr qsizetype peerWordsMax = 200;

bool isTaken(const HttpOutcome& outcome)
{
    return outcome.reply.ok() && outcome.reply.value().status >= okFirst &&
           outcome.reply.value().status <= okLast;
}

/// Whether the same again may end better.
bool isWorthAnother(const HttpOutcome& outcome)
{
    if (!outcome.reply.ok())
        return outcome.reply.error().code != ErrorCode::Untrusted &&
               outcome.reply.error().code != ErrorCode::Configuration;
    const int status = outcome.reply.value().status;
    return status == requestTimeout || status == tooManyRequests || status >= serverErrors;
}

/// What the peer said, as one line. A peer that repeats the secret does not get it into our words.
QString wordsOf(const HttpReply& reply, const QString& secret)
{
    QString said = QString::fromUtf8(reply.body).simplified();
    if (!secret.isEmpty())
        said.replace(secret, QStringLiteral("…"));
    const QString code = QStringLiteral("HTTP %1").arg(reply.status);
    return said.isEmpty() ? code : QStringLiteral("%1, %2").arg(code, said.left(peerWordsMax));
}

QString whyOf(const HttpOutcome& outcome, const QString& secret)
{
    return outcome.reply.ok() ? wordsOf(outcome.reply.value(), secret) : outcome.reply.error().what;
}

Error refusal(const QString& webhook, int attempts, const HttpOutcome& outcome,
              const QString& secret)
{
    const bool isAnswer = outcome.reply.ok();
    const QString why = whyOf(outcome, secret);
    return {isAnswer ? ErrorCode::Refused : outcome.reply.error().code,
            NoticeWords::tr("The notice was not taken by %1, asked %2 times")
                .arg(webhook)
                .arg(attempts),
            why,
            NoticeWords::tr("Tell its readers by another way; check its address and its secret")};
}

} // namespace

/// One notice on its way to one webhook.
struct WebhookSender::Errand
{
    QString webhook;
    HttpRequest request;
    QString secret; ///< Only to keep it out of what the peer says.
    QPointer<QObject> context;
    Delivered delivered;
    Failed failed;
    int attempts = 0;
};

WebhookSender::WebhookSender(HttpClient& http, SecretResolver secrets, QString authorityFile,
                             Pace pace)
    : m_http(http)
    , m_secrets(std::move(secrets))
    , m_authorityFile(std::move(authorityFile))
    , m_pace(pace)
{
}

void WebhookSender::send(const Notice& notice, const Webhook& webhook, QObject* context,
                         Delivered delivered, Failed failed)
{
    const auto errand = std::make_shared<Errand>();
    errand->webhook = webhook.name;
    errand->context = context;
    errand->delivered = std::move(delivered);
    errand->failed = std::move(failed);
    HttpRequest& request = errand->request;
    request.url = webhook.url;
    request.method = QByteArrayLiteral("POST");
    request.body = notice.payload;
    request.authorityFile = m_authorityFile;
    request.deadline = m_pace.deadline;
    request.mayUseProxy = true;
    request.headers = {
        {QStringLiteral("Content-Type"), QStringLiteral("application/json")},
        {QStringLiteral("Idempotency-Key"), QStringLiteral("%1/%2").arg(notice.id, webhook.name)}};
    if (webhook.authorization.scheme != SecretReference::Scheme::None) {
        const Result<QString> secret = m_secrets(webhook.authorization);
        if (!secret) {
            QTimer::singleShot(0, this, [this, errand, why = secret.error()] {
                tellFailed(*errand, why.what, std::nullopt);
                end(errand, why);
            });
            return;
        }
        errand->secret = secret.value();
        request.headers.push_back({QStringLiteral("Authorization"), secret.value()});
    }
    attempt(errand);
}

void WebhookSender::attempt(const ErrandPtr& errand)
{
    ++errand->attempts;
    m_http.send(errand->request, this,
                [this, errand](const HttpOutcome& outcome) { take(errand, outcome); });
}

void WebhookSender::take(const ErrandPtr& errand, const HttpOutcome& outcome)
{
    if (errand->context.isNull())
        return;
    if (isTaken(outcome)) {
        end(errand, Delivery{errand->webhook, errand->attempts, outcome.reply.value().status});
        return;
    }
    const QString why = whyOf(outcome, errand->secret);
    if (errand->attempts >= m_pace.attemptsMax || !isWorthAnother(outcome)) {
        tellFailed(*errand, why, std::nullopt);
        end(errand, refusal(errand->webhook, errand->attempts, outcome, errand->secret));
        return;
    }
    const Milliseconds wait = waitAfter(*errand, outcome);
    tellFailed(*errand, why, wait);
    QTimer::singleShot(wait, this, [this, errand] { attempt(errand); });
}

void WebhookSender::tellFailed(const Errand& errand, const QString& why,
                               std::optional<Milliseconds> nextIn)
{
    if (errand.failed && !errand.context.isNull())
        errand.failed({errand.attempts, why, nextIn});
}

void WebhookSender::end(const ErrandPtr& errand, Result<Delivery> result)
{
    if (!errand->context.isNull())
        errand->delivered(std::move(result));
}

Milliseconds WebhookSender::waitAfter(const Errand& errand, const HttpOutcome& outcome) const
{
    Milliseconds wait = m_pace.firstWait;
    for (int attempt = 1; attempt < errand.attempts && wait < m_pace.waitMax; ++attempt)
        wait *= 2;
    if (outcome.reply.ok() && outcome.reply.value().retryAfter)
        wait = std::max<Milliseconds>(wait, *outcome.reply.value().retryAfter);
    return std::min(wait, m_pace.waitMax);
}

} // namespace pilothouse
