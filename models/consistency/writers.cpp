#include "models/consistency/writers.h"

#include <algorithm>

namespace pilothouse {

namespace {

const WriterTokens* tokensOf(const WriterAnswer& answer, const QString& writer)
{
    const auto found =
        std::find_if(answer.tokens.begin(), answer.tokens.end(),
                     [&](const WriterTokens& tokens) { return tokens.writer == writer; });
    return found == answer.tokens.end() ? nullptr : &*found;
}

} // namespace

WriterCourse::WriterCourse(RegionId primary, std::vector<CanaryAccount> accounts)
    : m_primary(std::move(primary))
    , m_accounts(std::move(accounts))
{
}

void WriterCourse::take(const std::map<RegionId, WriterAnswer>& answers, std::uint64_t lsn,
                        UtcTime at)
{
    ++m_attempts;
    m_answers = answers;
    m_lsn = lsn;
    m_at = at;
    const auto primary = m_answers.find(m_primary);
    if (primary == m_answers.end())
        return;
    m_isSettled = true;
    for (const WriterTokens& tokens : primary->second.tokens)
        for (const auto& [region, answer] : m_answers)
            if (judge(region, tokens.writer).held.holding != Holding::Equal)
                m_isSettled = false;
}

std::optional<std::int64_t> WriterCourse::acknowledgedOf(const QString& writer) const
{
    for (const CanaryAccount& account : m_accounts)
        if (account.writer == writer && account.highestAcknowledged > 0)
            return account.highestAcknowledged;
    return std::nullopt;
}

WriterReport::Held WriterCourse::judge(const RegionId& region, const QString& writer) const
{
    WriterReport::Held judged;
    judged.held.region = region;
    judged.held.lsn = m_lsn;
    judged.held.at = m_at;
    const WriterAnswer& primary = m_answers.at(m_primary);
    const WriterAnswer& there = m_answers.at(region);
    const WriterTokens* wanted = tokensOf(primary, writer);
    const WriterTokens* found = tokensOf(there, writer);
    const HoldingDoubt doubt = primary.doubt != HoldingDoubt::None ? primary.doubt : there.doubt;
    if (doubt != HoldingDoubt::None) {
        judged.held.doubt = doubt;
        judged.held.said = primary.doubt != HoldingDoubt::None ? primary.said : there.said;
        return judged;
    }
    judged.held.rows = found != nullptr ? found->tokens : 0;
    judged.highest = found != nullptr ? found->highest : 0;
    judged.held.rowsMore = judged.held.rows - (wanted != nullptr ? wanted->tokens : 0);
    const bool isSame = wanted != nullptr && found != nullptr && *wanted == *found;
    const bool isComplete = judged.highest >= acknowledgedOf(writer).value_or(0);
    judged.held.holding = isSame && isComplete ? Holding::Equal : Holding::Different;
    return judged;
}

/// As the primary has them; where it could not be read, those of this console. One row without a
/// name says that nobody's are known.
QStringList WriterCourse::writersNamed() const
{
    QStringList names;
    const auto primary = m_answers.find(m_primary);
    if (primary != m_answers.end() && primary->second.doubt == HoldingDoubt::None) {
        for (const WriterTokens& tokens : primary->second.tokens)
            names << tokens.writer;
        return names;
    }
    for (const CanaryAccount& account : m_accounts)
        names << account.writer;
    return names.isEmpty() ? QStringList{QString()} : names;
}

std::vector<WriterReport> WriterCourse::report(const std::vector<RegionReport>& regions,
                                               HoldingDoubt whyOpen, UtcTime at) const
{
    std::vector<WriterReport> reports;
    for (const QString& writer : writersNamed()) {
        WriterReport& report = reports.emplace_back();
        report.writer = writer;
        report.acknowledged = acknowledgedOf(writer);
        for (const RegionReport& region : regions) {
            WriterReport::Held held;
            if (m_answers.contains(m_primary) && m_answers.contains(region.region)) {
                held = judge(region.region, writer);
            } else {
                held.held.region = region.region;
                held.held.doubt = region.doubt != HoldingDoubt::None ? region.doubt : whyOpen;
                held.held.said = region.said;
                held.held.at = at;
            }
            held.held.since = held.held.at;
            report.regions.push_back(std::move(held));
        }
    }
    return reports;
}

} // namespace pilothouse
