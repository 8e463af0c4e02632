#pragma once

#include "models/consistency/report.h"

#include <QStringList>

#include <map>

/// The canaries' tokens in every region, against each other and against what was acknowledged.
namespace pilothouse {

/// What this console's own books say of one writer.
struct CanaryAccount
{
    QString writer;
    std::int64_t highestAcknowledged = 0; ///< Before the comparison began; 0 when none was.

    bool operator==(const CanaryAccount&) const = default;
};

/// One writer's newest tokens in one region.
struct WriterTokens
{
    QString writer;
    std::int64_t tokens = 0;
    std::int64_t highest = 0;

    bool operator==(const WriterTokens&) const = default;
};

struct WriterAnswer
{
    std::vector<WriterTokens> tokens;
    HoldingDoubt doubt = HoldingDoubt::None; ///< Why there are none.
    QString said;

    bool operator==(const WriterAnswer&) const = default;
};

/// Tokens that count are only ever inserted, so one look that is equal settles them; what differs
/// is looked at again, because somebody may be pruning the table by hand.
class WriterCourse
{
public:
    static constexpr int attemptsMax = 3;

    WriterCourse(RegionId primary, std::vector<CanaryAccount> accounts);

    [[nodiscard]] bool isOpen() const { return !m_isSettled && m_attempts < attemptsMax; }

    void take(const std::map<RegionId, WriterAnswer>& answers, std::uint64_t lsn, UtcTime at);

    /// A region that never answered is not known, for that reason.
    [[nodiscard]] std::vector<WriterReport> report(const std::vector<RegionReport>& regions,
                                                   HoldingDoubt whyOpen, UtcTime at) const;

private:
    [[nodiscard]] QStringList writersNamed() const;
    [[nodiscard]] WriterReport::Held judge(const RegionId& region, const QString& writer) const;
    [[nodiscard]] std::optional<std::int64_t> acknowledgedOf(const QString& writer) const;

    RegionId m_primary;
    std::vector<CanaryAccount> m_accounts;
    std::map<RegionId, WriterAnswer> m_answers;
    std::uint64_t m_lsn = 0;
    UtcTime m_at;
    int m_attempts = 0;
    bool m_isSettled = false;
};

} // namespace pilothouse
