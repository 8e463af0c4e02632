#include "models/items/guard_models.h"

#include "models/core/text.h"
#include "models/items/roles.h"

namespace pilothouse {

namespace {

/// What it takes to go on without it, where that is more than a reason.
QString hardness(Clearance clearance)
{
    switch (clearance) {
    case Clearance::None:
        return ChecksModel::tr(", HARD");
    case Clearance::BreakGlass:
        return ChecksModel::tr(", BREAK GLASS");
    case Clearance::Reason:
    case Clearance::Answer:
        return {};
    }
    return {};
}

QString stateWord(const GuardCheck& check)
{
    switch (check.state) {
    case CheckState::Pass:
        return ChecksModel::tr("PASS");
    case CheckState::Fail:
        return ChecksModel::tr("FAIL%1").arg(hardness(check.clearance));
    case CheckState::Unknown:
        return ChecksModel::tr("UNKNOWN%1").arg(hardness(check.clearance));
    case CheckState::Ask:
        return ChecksModel::tr("ASK");
    }
    return {};
}

CellRow checkRow(const GuardCheck& check)
{
    CellRow row;
    row.key = check.key;
    row.more = {{CheckStateRole, static_cast<int>(check.state)},
                {IsEmphasisedRole, check.state != CheckState::Pass}};
    Cell age =
        ageCell(check.age, check.state == CheckState::Unknown ? Quality::Unknown : Quality::Live);
    row.cells = {wordCell(stateWord(check)),
                 wordCell(check.what),
                 orDash(check.value),
                 orDash(check.limit),
                 age,
                 orDash(check.source)};
    row.accessibleText =
        QStringLiteral("%1: %2, %3, %4 %5")
            .arg(stateWord(check), check.what, check.value, check.limit, check.whoClears);
    return row;
}

} // namespace

ChecksModel::ChecksModel(QObject* parent)
    : CellTable({tr("state"), tr("check"), tr("value"), tr("limit"), tr("age"), tr("source")},
                parent)
{
}

void ChecksModel::setChecks(const std::vector<GuardCheck>& checks, bool isFolded)
{
    std::vector<CellRow> rows;
    const bool mustFold = isFolded && static_cast<int>(checks.size()) > shownMost;
    m_foldedCount = 0;
    for (const GuardCheck& check : checks) {
        // What did not pass is always shown, however many there are.
        if (mustFold && check.state == CheckState::Pass &&
            static_cast<int>(rows.size()) >= shownMost) {
            ++m_foldedCount;
            continue;
        }
        rows.push_back(checkRow(check));
    }
    setRows(std::move(rows));
}

} // namespace pilothouse

#include "moc_guard_models.cpp"
