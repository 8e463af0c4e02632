#include "models/review/notice_account.h"

#include "models/core/text.h"
#include "models/journal/fields.h"
#include "models/review/words.h"

#include <QJsonDocument>

#include <algorithm>

namespace pilothouse {

template <>
const QStringList& codeList<NoticeAbout>()
{
    static const QStringList words{QStringLiteral("glass-broken"), QStringLiteral("rto-exceeded")};
    return words;
}

template <>
const QStringList& codeList<NoticeState>()
{
    static const QStringList words{QStringLiteral("pending"), QStringLiteral("told"),
                                   QStringLiteral("untold")};
    return words;
}

namespace {

constexpr int noticesFormat = 1;

QString aboutWords(NoticeAbout about)
{
    return about == NoticeAbout::BrokenGlass ? ReviewWords::tr("that glass was broken")
                                             : ReviewWords::tr("that the machine RTO was missed");
}

QString nextWords(const NoticeAccount& account)
{
    return account.nextTry
               ? ReviewWords::tr("It is tried again at %1.").arg(text::utcTime(*account.nextTry))
               : ReviewWords::tr("It is not tried again: tell its readers by another way.");
}

QJsonObject entryOf(const NoticeAccount& account)
{
    QJsonObject object;
    putCode(object, "about", account.about);
    putText(object, "webhook", account.webhook);
    putCode(object, "state", account.state);
    putNumber(object, "attempts", account.attempts);
    putMoment(object, "at", account.at);
    putText(object, "why", account.why);
    putMoment(object, "nextTry", account.nextTry);
    return object;
}

void readNoticeAccount(Fields& from, NoticeAccount& account)
{
    std::optional<UtcTime> at;
    from.code("about", account.about);
    from.text("webhook", account.webhook);
    from.code("state", account.state);
    from.number("attempts", account.attempts);
    from.moment("at", at);
    from.text("why", account.why);
    from.moment("nextTry", account.nextTry);
    from.require(at.has_value(), "at");
    account.at = at.value_or(UtcTime());
}

} // namespace

void putAccount(std::vector<NoticeAccount>& accounts, const NoticeAccount& account)
{
    const auto same =
        std::find_if(accounts.begin(), accounts.end(), [&](const NoticeAccount& each) {
            return each.about == account.about && each.webhook == account.webhook;
        });
    if (same != accounts.end())
        *same = account;
    else
        accounts.push_back(account);
}

QStringList untoldLines(const std::vector<NoticeAccount>& accounts)
{
    QStringList lines;
    for (const NoticeAccount& account : accounts)
        if (account.state != NoticeState::Told)
            lines << ReviewWords::tr("\"%1\" was not told %2, asked %3, last at %4: %5. %6")
                         .arg(account.webhook, aboutWords(account.about),
                              text::counted(account.attempts, ReviewWords::tr("time"),
                                            ReviewWords::tr("times")),
                              text::utcTime(account.at), account.why, nextWords(account));
    return lines;
}

QJsonArray noticeEntries(const std::vector<NoticeAccount>& accounts)
{
    QJsonArray entries;
    for (const NoticeAccount& account : accounts)
        entries.append(entryOf(account));
    return entries;
}

QByteArray encodeNotices(const std::vector<NoticeAccount>& accounts)
{
    QJsonObject object;
    putNumber(object, "format", noticesFormat);
    object.insert(QStringLiteral("notices"), noticeEntries(accounts));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<std::vector<NoticeAccount>> decodeNotices(const QByteArray& text)
{
    Result<Fields> entry = readEntry(text, noticesFormat);
    if (!entry)
        return entry.error();
    Fields fields = std::move(entry).value();
    std::vector<NoticeAccount> accounts;
    fields.each("notices", accounts, readNoticeAccount);
    if (const std::optional<Error> misfit = fields.misfit())
        return *misfit;
    return accounts;
}

} // namespace pilothouse
