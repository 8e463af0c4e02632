#include "models/items/steps_model.h"

#include "models/items/roles.h"

#include <algorithm>

namespace pilothouse {

namespace {

bool isOver(const StepLine& step)
{
    return step.look != StepLook::Waiting && step.look != StepLook::Running &&
           step.look != StepLook::YourTurn;
}

bool isTrouble(StepLook look)
{
    return look == StepLook::Failed || look == StepLook::InDoubt ||
           look == StepLook::RollBackFailed;
}

Cell numberCell(const QString& text)
{
    Cell cell = wordCell(text);
    cell.more = {{Qt::TextAlignmentRole, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter)}};
    return cell;
}

/// On one line, whatever the evidence has: the detail beside the list shows it as it is.
QString seenOf(const StepLine& step)
{
    const QString seen =
        step.evidence.isEmpty() ? step.why : step.evidence.join(QStringLiteral(" · "));
    return seen.simplified();
}

CellRow stepRow(const StepLine& step)
{
    CellRow row;
    row.key = step.id.text();
    row.more = {{StepLookRole, static_cast<int>(step.look)},
                {StepNumberRole, step.number},
                {IsEmphasisedRole, step.isCurrent || step.look != StepLook::Waiting}};
    row.accessibleText = StepsModel::tr("step %1, %2, %3, took %4 of %5")
                             .arg(step.number)
                             .arg(step.sentence, step.word, step.actual, step.planned);
    Cell sentence = wordCell(step.sentence);
    if (step.isPointOfNoReturn)
        sentence.more = {{BadgeRole, StepsModel::tr("point of no return")}};
    row.cells = {wordCell({}),
                 numberCell(QString::number(step.number)),
                 sentence,
                 wordCell(step.word),
                 numberCell(QStringLiteral("%1 / %2").arg(step.actual, step.planned)),
                 numberCell(step.late),
                 wordCell(step.kind),
                 wordCell(seenOf(step))};
    return row;
}

/// Trouble first, then what is unfinished: a fold must hide neither.
StepLook lookOf(const std::vector<const StepLine*>& steps)
{
    for (const StepLine* step : steps) {
        if (isTrouble(step->look))
            return step->look;
    }
    for (const StepLine* step : steps) {
        if (!isOver(*step))
            return step->look;
    }
    return StepLook::Succeeded;
}

QString groupKey(int group)
{
    return QStringLiteral("group %1").arg(group + 1);
}

CellRow foldedRow(const std::vector<const StepLine*>& steps)
{
    const StepLine& first = *steps.front();
    const StepLook look = lookOf(steps);
    const QString numbers = QStringLiteral("%1–%2").arg(first.number).arg(steps.back()->number);
    CellRow row;
    row.key = groupKey(first.group);
    row.more = {{StepLookRole, static_cast<int>(look)},
                {StepNumberRole, first.number},
                {IsEmphasisedRole, look != StepLook::Waiting}};
    const auto worst = std::find_if(steps.begin(), steps.end(),
                                    [&](const StepLine* step) { return step->look == look; });
    const QString word = worst == steps.end() ? QString() : (*worst)->word;
    row.cells = {
        wordCell({}),
        numberCell(numbers),
        wordCell(StepsModel::tr("%1, and %n more", nullptr, static_cast<int>(steps.size()) - 1)
                     .arg(first.sentence)),
        wordCell(word),
        numberCell({}),
        numberCell({}),
        wordCell({}),
        wordCell({})};
    row.accessibleText = StepsModel::tr("steps %1, %2, %3").arg(numbers, row.cells[2].text, word);
    return row;
}

std::vector<std::vector<const StepLine*>> groupsOf(const std::vector<StepLine>& steps)
{
    std::vector<std::vector<const StepLine*>> groups;
    for (const StepLine& step : steps) {
        if (groups.empty() || groups.back().front()->group != step.group)
            groups.emplace_back();
        groups.back().push_back(&step);
    }
    return groups;
}

} // namespace

StepsModel::StepsModel(QObject* parent)
    : CellTable({QString(), tr("no."), tr("step"), tr("state"), tr("took / planned"), tr("late"),
                 tr("by"), tr("seen")},
                parent)
{
}

void StepsModel::setSteps(const std::vector<StepLine>& steps, const std::set<int>& folded)
{
    m_folded = folded;
    std::vector<CellRow> rows;
    for (const auto& group : groupsOf(steps)) {
        if (folded.contains(group.front()->group)) {
            rows.push_back(foldedRow(group));
            continue;
        }
        for (const StepLine* step : group)
            rows.push_back(stepRow(*step));
    }
    setRows(std::move(rows));
}

QString StepsModel::rowKeyOf(const StepLine& step) const
{
    return m_folded.contains(step.group) ? groupKey(step.group) : step.id.text();
}

std::set<int> foldsFor(const std::vector<StepLine>& steps, int rows, int kept)
{
    int count = static_cast<int>(steps.size());
    std::vector<std::vector<const StepLine*>> over;
    std::vector<std::vector<const StepLine*>> ahead;
    for (auto& group : groupsOf(steps)) {
        const bool isCurrent = std::any_of(group.begin(), group.end(),
                                           [](const StepLine* step) { return step->isCurrent; });
        if (isCurrent || group.front()->group == kept || group.size() < 2)
            continue;
        const bool isDone = std::all_of(group.begin(), group.end(),
                                        [](const StepLine* step) { return isOver(*step); });
        (isDone ? over : ahead).push_back(group);
    }
    std::reverse(ahead.begin(), ahead.end());
    over.insert(over.end(), ahead.begin(), ahead.end());
    std::set<int> folded;
    for (const auto& group : over) {
        if (count <= rows)
            break;
        folded.insert(group.front()->group);
        count -= static_cast<int>(group.size()) - 1;
    }
    return folded;
}

} // namespace pilothouse

#include "moc_steps_model.cpp"
