#include "ui/runs/step_list.h"

#include "models/items/roles.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace pilothouse::ui {
namespace {

/// Below these widths the last columns give way; the detail beside the list has their words.
constexpr int widthForSeen = 1020;
constexpr int widthForKind = 760;
constexpr int fewestRows = 4;
constexpr int badgePadding = 6;

QFont faceOf(const Theme& theme, const QModelIndex& index)
{
    return theme.font(index.data(IsEmphasisedRole).toBool() ? Type::TableValue : Type::Body);
}

QRect inner(const QRect& cell)
{
    return cell.adjusted(metrics::between, 0, -metrics::between, 0);
}

} // namespace

QSize StepDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.column() == StepsModel::StateColumn)
        return {metrics::edge + metrics::between + metrics::glyph + metrics::between,
                metrics::rowHeight};
    const QString words = index.data(Qt::DisplayRole).toString();
    const QSize base = CellDelegate::sizeHint(option, index);
    const int width = QFontMetrics(theme().font(Type::TableValue)).horizontalAdvance(words) +
                      2 * metrics::between + 2;
    return {width, base.height()};
}

void StepDelegate::paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    switch (static_cast<StepsModel::Column>(index.column())) {
    case StepsModel::StateColumn:
        return paintGlyph(painter, cell, index);
    case StepsModel::SentenceColumn:
        return paintSentence(painter, cell, index);
    case StepsModel::TimeColumn:
        return paintTime(painter, cell, index);
    case StepsModel::NumberColumn:
    case StepsModel::WordColumn:
    case StepsModel::LateColumn:
    case StepsModel::KindColumn:
    case StepsModel::SeenColumn:
        break;
    }
    const bool isQuiet = index.column() == StepsModel::KindColumn ||
                         index.column() == StepsModel::SeenColumn ||
                         index.column() == StepsModel::NumberColumn;
    painter.setFont(isQuiet ? theme().font(Type::Body) : faceOf(theme(), index));
    painter.setPen(isQuiet ? theme().colors().text2 : theme().colors().text);
    const QVariant side = index.data(Qt::TextAlignmentRole);
    const int alignment = side.isValid() ? side.toInt() : static_cast<int>(Qt::AlignLeft);
    const QRect place = inner(cell);
    painter.drawText(place, alignment | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                      Qt::ElideRight, place.width() + 1));
}

void StepDelegate::paintGlyph(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    GlyphSpec spec;
    spec.step = static_cast<StepLook>(index.data(StepLookRole).toInt());
    spec.quality = *spec.step == StepLook::InDoubt ? Quality::Unknown : Quality::Live;
    spec.stepNumber = index.data(StepNumberRole).toInt();
    const bool isActive = *spec.step == StepLook::Running || *spec.step == StepLook::YourTurn;
    if (isActive)
        painter.fillRect(QRect(cell.left(), cell.top(), metrics::edge, cell.height()),
                         theme().colors().text);
    const QRectF box(cell.left() + metrics::edge + metrics::between,
                     cell.center().y() + 0.5 - metrics::glyph / 2.0, metrics::glyph,
                     metrics::glyph);
    drawGlyph(painter, box, spec, theme().colors());
}

void StepDelegate::paintSentence(QPainter& painter, const QRect& cell,
                                 const QModelIndex& index) const
{
    const QRect place = inner(cell);
    const QString badge = index.data(BadgeRole).toString();
    const QFontMetrics badgeMetrics(theme().font(Type::Caption));
    const int badgeWidth =
        badge.isEmpty() ? 0 : badgeMetrics.horizontalAdvance(badge) + 2 * badgePadding;
    painter.setFont(faceOf(theme(), index));
    painter.setPen(theme().colors().text);
    const int room = place.width() - (badge.isEmpty() ? 0 : badgeWidth + metrics::between);
    const QString words = painter.fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                           Qt::ElideRight, room + 1);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, words);
    if (badge.isEmpty())
        return;
    const int left =
        place.left() + painter.fontMetrics().horizontalAdvance(words) + metrics::between;
    const QRectF frame(left + 0.5, cell.center().y() - 9.5, badgeWidth, 19);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().colors().controlBorder, 1.0));
    painter.drawRoundedRect(frame, 2, 2);
    painter.setFont(theme().font(Type::Caption));
    painter.setPen(theme().colors().text);
    painter.drawText(frame, Qt::AlignCenter, badge);
}

/// What it took in bold, what was planned after it.
void StepDelegate::paintTime(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const QString words = index.data(Qt::DisplayRole).toString();
    const qsizetype slash = words.indexOf(QLatin1Char('/'));
    if (slash < 0)
        return;
    const QRect place = inner(cell);
    painter.setFont(theme().font(Type::Body));
    painter.setPen(theme().colors().text2);
    const QString planned = words.mid(slash);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, planned);
    const int plannedWidth = painter.fontMetrics().horizontalAdvance(planned + QLatin1Char(' '));
    painter.setFont(faceOf(theme(), index));
    painter.setPen(theme().colors().text);
    painter.drawText(place.adjusted(0, 0, -plannedWidth, 0), Qt::AlignRight | Qt::AlignVCenter,
                     words.left(slash).trimmed());
}

StepList::StepList(const Theme& theme, QWidget* parent) : DataTable(theme, tr("steps"), parent)
{
    setItemDelegate(new StepDelegate(theme, this));
    setIdRole(KeyRole);
    setModel(&m_model);
    setStretchColumn(StepsModel::SentenceColumn);
    connect(this, &DataTable::idChosen, this, &StepList::onChosen);
}

void StepList::setSteps(const std::vector<StepLine>& steps)
{
    m_steps = steps;
    refresh();
}

const StepLine* StepList::selected() const
{
    const auto chosen = std::find_if(m_steps.begin(), m_steps.end(), [this](const StepLine& step) {
        return step.id.text() == m_chosen;
    });
    return chosen != m_steps.end() ? &*chosen : currentStep();
}

QSize StepList::minimumSizeHint() const
{
    return {widthForKind / 2, fewestRows * metrics::compactRowHeight};
}

void StepList::resizeEvent(QResizeEvent* event)
{
    DataTable::resizeEvent(event);
    refresh();
}

void StepList::refresh()
{
    if (m_steps.empty() || m_isRefreshing)
        return;
    // Rows that go take the current index with them: that is not a choice of the operator.
    const QScopedValueRollback<bool> refreshing(m_isRefreshing, true);
    const int room = viewport()->height();
    const int count = static_cast<int>(m_steps.size());
    const int height =
        room >= count * metrics::rowHeight ? metrics::rowHeight : metrics::compactRowHeight;
    verticalHeader()->setDefaultSectionSize(height);
    const StepLine* chosen = selected();
    m_model.setSteps(m_steps, foldsFor(m_steps, room / height, chosen ? chosen->group : -1));
    fitColumns();
    if (chosen)
        selectId(m_model.rowKeyOf(*chosen));
    follow();
    Q_EMIT stepSelected();
}

void StepList::fitColumns()
{
    const int room = viewport()->width();
    const bool isAnyLate = std::any_of(m_steps.begin(), m_steps.end(),
                                       [](const StepLine& step) { return !step.late.isEmpty(); });
    setColumnHidden(StepsModel::LateColumn, !isAnyLate);
    setColumnHidden(StepsModel::KindColumn, room < widthForKind);
    setColumnHidden(StepsModel::SeenColumn, room < widthForSeen);
    // What was seen may be long; it takes what the sentences leave.
    horizontalHeader()->setSectionResizeMode(StepsModel::SeenColumn, QHeaderView::Interactive);
    setColumnWidth(StepsModel::SeenColumn, room / 4);
}

/// Goes along with the run, and leaves the list alone otherwise.
void StepList::follow()
{
    const StepLine* current = currentStep();
    if (!current)
        return;
    const int row = m_model.rowOf(m_model.rowKeyOf(*current));
    if (row < 0)
        return;
    const QModelIndex index = m_model.index(row, 0);
    const bool isNew = current->id.text() != m_current;
    m_current = current->id.text();
    if (isNew || !viewport()->rect().contains(visualRect(index).center()))
        scrollTo(index, QAbstractItemView::EnsureVisible);
}

void StepList::onChosen(const QVariant& id)
{
    if (m_isRefreshing)
        return;
    const QString key = id.toString();
    const auto found = std::find_if(m_steps.begin(), m_steps.end(), [&](const StepLine& step) {
        return m_model.rowKeyOf(step) == key;
    });
    if (found == m_steps.end())
        return;
    // Back on the current step, the list follows the run again.
    m_chosen = found->isCurrent ? QString() : found->id.text();
    refresh();
}

const StepLine* StepList::currentStep() const
{
    const auto found = std::find_if(m_steps.begin(), m_steps.end(),
                                    [](const StepLine& step) { return step.isCurrent; });
    if (found != m_steps.end())
        return &*found;
    return m_steps.empty() ? nullptr : &m_steps.back();
}

} // namespace pilothouse::ui

#include "moc_step_list.cpp"
