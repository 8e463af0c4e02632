#pragma once

#include "models/core/result.h"
#include "models/core/time.h"
#include "models/orchestration/codes.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

/// Who was told of a run beside its own steps, and who was not.
namespace pilothouse {

enum class NoticeAbout : std::uint8_t
{
    BrokenGlass,
    MissedRto
};

enum class NoticeState : std::uint8_t
{
    Pending, ///< Not taken so far; it is tried again.
    Told,
    Untold ///< Given up.
};

/// One notice on its way to one webhook.
struct NoticeAccount
{
    NoticeAbout about = NoticeAbout::BrokenGlass;
    QString webhook;
    NoticeState state = NoticeState::Pending;
    int attempts = 0;
    UtcTime at;                     ///< Of the last attempt.
    QString why;                    ///< What it said to that one, when it did not take it.
    std::optional<UtcTime> nextTry; ///< Nothing when there will be none.

    bool operator==(const NoticeAccount&) const = default;
};

template <>
const QStringList& codeList<NoticeAbout>();
template <>
const QStringList& codeList<NoticeState>();

/// Puts in the newer account of a notice to a webhook.
void putAccount(std::vector<NoticeAccount>& accounts, const NoticeAccount& account);

/// One finding for each that was not told: what, whom, how often, when again.
[[nodiscard]] QStringList untoldLines(const std::vector<NoticeAccount>& accounts);

/// As a line of the journal and a part of an export: codes and numbers.
[[nodiscard]] QJsonArray noticeEntries(const std::vector<NoticeAccount>& accounts);
[[nodiscard]] QByteArray encodeNotices(const std::vector<NoticeAccount>& accounts);
[[nodiscard]] Result<std::vector<NoticeAccount>> decodeNotices(const QByteArray& text);

} // namespace pilothouse
