#include "tests/integration/matrix/account.h"

#include <algorithm>

namespace pilothouse::matrix {

namespace {

using ruler::Entry;
using ruler::Mark;

std::vector<Entry> acknowledgedOf(const std::vector<Entry>& tape)
{
    std::vector<Entry> acknowledged;
    std::copy_if(tape.begin(), tape.end(), std::back_inserter(acknowledged),
                 [](const Entry& entry) { return entry.mark == Mark::Acknowledged; });
    std::stable_sort(acknowledged.begin(), acknowledged.end(),
                     [](const Entry& a, const Entry& b) { return a.at < b.at; });
    return acknowledged;
}

Acceptance& acceptanceOf(Account& account, const Entry& entry)
{
    const auto found =
        std::find_if(account.acceptances.begin(), account.acceptances.end(),
                     [&](const Acceptance& each) { return each.region == entry.word; });
    if (found != account.acceptances.end())
        return *found;
    account.acceptances.push_back({entry.word, entry.at, entry.at, 0});
    return account.acceptances.back();
}

} // namespace

Account accountOf(const std::vector<Entry>& tape)
{
    Account account;
    std::optional<MonotonicTime> before;
    for (const Entry& entry : acknowledgedOf(tape)) {
        Acceptance& acceptance = acceptanceOf(account, entry);
        acceptance.last = entry.at;
        ++acceptance.count;
        account.besides += acceptance.region == account.acceptances.back().region ? 0 : 1;
        if (before)
            account.gap =
                std::max(account.gap.value_or(Milliseconds{0}), toMilliseconds(entry.at - *before));
        before = entry.at;
    }
    return account;
}

QJsonObject toJson(const Account& account)
{
    QJsonObject acceptances;
    for (const Acceptance& each : account.acceptances)
        acceptances[each.region] = each.count;
    return {{QStringLiteral("acceptances"), acceptances},
            {QStringLiteral("besides"), account.besides},
            {QStringLiteral("gapMs"),
             account.gap ? QJsonValue(qint64{account.gap->count()}) : QJsonValue()}};
}

} // namespace pilothouse::matrix
