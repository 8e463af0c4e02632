#include "ui/runs/guard_checks.h"

#include "models/items/roles.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/arm_field.h"

#include <QHeaderView>
#include <QPainter>
#include <QTextLayout>

#include <set>

namespace pilothouse::ui {
namespace {

constexpr int longestStatement = 200;
constexpr int mostRows = 14;
constexpr int tallWindow = 900;
constexpr int twoLineRow = 42;
constexpr int glyphRoom = metrics::between + metrics::glyph;

/// In hundredths of the width.
int shareOf(int column)
{
    return column == ChecksModel::WhatColumn ? 24 : column == ChecksModel::LimitColumn ? 20 : 15;
}

GlyphSpec glyphOf(CheckState state)
{
    GlyphSpec spec;
    switch (state) {
    case CheckState::Pass:
        spec.step = StepLook::Succeeded;
        break;
    case CheckState::Fail:
        spec.step = StepLook::Failed;
        break;
    case CheckState::Unknown:
        spec.step = StepLook::InDoubt;
        spec.quality = Quality::Unknown;
        break;
    case CheckState::Ask:
        spec.step = StepLook::YourTurn;
        break;
    }
    return spec;
}

} // namespace

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = CellDelegate::sizeHint(option, index);
    if (index.column() == ChecksModel::StateColumn)
        size.rwidth() += glyphRoom;
    return size;
}

void CheckDelegate::paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    if (index.column() != ChecksModel::StateColumn && index.column() != ChecksModel::AgeColumn)
        return paintWords(painter, cell.adjusted(metrics::between, 0, -metrics::between, 0), index);
    if (index.column() != ChecksModel::StateColumn)
        return CellDelegate::paintCell(painter, cell, index);
    const QRectF box(cell.left() + metrics::inside, cell.center().y() + 0.5 - metrics::glyph / 2.0,
                     metrics::glyph, metrics::glyph);
    drawGlyph(painter, box, glyphOf(static_cast<CheckState>(index.data(CheckStateRole).toInt())),
              theme().colors());
    CellDelegate::paintCell(painter, cell.adjusted(glyphRoom - metrics::inside, 0, 0, 0), index);
}

/// On two lines where the row has room for them; only what does not fit even then is shortened.
void CheckDelegate::paintWords(QPainter& painter, const QRect& place,
                               const QModelIndex& index) const
{
    const bool isEmphasised = index.data(IsEmphasisedRole).toBool();
    const QFont font = theme().font(isEmphasised ? Type::TableValue : Type::Body);
    const QFontMetrics measure(font);
    const QString words = index.data(Qt::DisplayRole).toString();
    painter.setFont(font);
    painter.setPen(theme().colors().text);
    const bool isOneLine =
        measure.horizontalAdvance(words) <= place.width() || place.height() < 2 * measure.height();
    if (isOneLine) {
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         measure.elidedText(words, Qt::ElideRight, place.width() + 1));
        return;
    }
    QTextLayout layout(words, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(place.width());
    layout.endLayout();
    const int top = place.center().y() - measure.height();
    painter.drawText(QRect(place.left(), top, place.width(), measure.height()), Qt::AlignLeft,
                     words.left(first.textLength()));
    painter.drawText(
        QRect(place.left(), top + measure.height(), place.width(), measure.height()), Qt::AlignLeft,
        measure.elidedText(words.mid(first.textLength()), Qt::ElideRight, place.width() + 1));
}

GuardChecks::GuardChecks(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_table(new DataTable(theme, tr("checks"), this))
    , m_fold(new QPushButton(this))
    , m_column(new QVBoxLayout(this))
{
    m_table->setItemDelegate(new CheckDelegate(theme, m_table));
    m_table->setIdRole(KeyRole);
    m_table->setModel(&m_model);
    m_table->setStretchColumn(ChecksModel::ValueColumn);
    m_table->setHeightToRows(true, mostRows);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fold->setFlat(true);
    m_column->setContentsMargins(0, 0, 0, metrics::between);
    m_column->setSpacing(metrics::inside);
    m_column->addWidget(m_table);
    m_column->addWidget(m_fold, 0, Qt::AlignLeft);
    connect(m_fold, &QPushButton::clicked, this, [this] {
        m_isFolded = !m_isFolded;
        fitRows();
        showFold();
    });
}

void GuardChecks::setView(const GuardSession::View& view)
{
    m_checks = view.guard.checks;
    showFold();
    showLines(view);
}

void GuardChecks::clear()
{
    for (auto& [key, line] : m_lines)
        line.statement->clear();
}

/// The value is what the check is about: it has what the others leave.
void GuardChecks::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRows();
    for (const int column :
         {ChecksModel::WhatColumn, ChecksModel::LimitColumn, ChecksModel::SourceColumn}) {
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
        m_table->setColumnWidth(column, width() * shareOf(column) / 100);
    }
}

/// A check is read in full where there is room for that.
void GuardChecks::fitRows()
{
    const bool isRoomy = m_isFolded && window()->height() >= tallWindow;
    m_table->verticalHeader()->setDefaultSectionSize(isRoomy ? twoLineRow : metrics::rowHeight);
    m_table->updateGeometry();
}

void GuardChecks::showFold()
{
    const int before = m_model.rowCount();
    m_model.setChecks(m_checks, m_isFolded);
    const int folded = m_model.foldedCount();
    m_fold->setVisible(folded > 0 || !m_isFolded);
    m_fold->setText(m_isFolded ? tr("%n passed ▸", nullptr, folded) : tr("Show fewer ▾"));
    m_fold->setAccessibleName(m_isFolded ? tr("show %n passed checks", nullptr, folded)
                                         : tr("show fewer checks"));
    if (m_model.rowCount() != before)
        m_table->updateGeometry();
}

/// A line that stays is never hidden, not for a moment: that would take the keyboard away from who
/// types into it.
void GuardChecks::showLines(const GuardSession::View& view)
{
    std::set<QString> shown;
    for (const GuardCheck& check : view.guard.checks) {
        // An answer stays in sight, and can still be put right.
        if (check.state == CheckState::Pass && check.clearance != Clearance::Answer)
            continue;
        shown.insert(check.key);
        auto found = m_lines.find(check.key);
        if (found == m_lines.end())
            found = m_lines.emplace(check.key, addLine(check)).first;
        showLine(found->second, check);
    }
    for (auto& [key, line] : m_lines) {
        line.words->setVisible(shown.contains(key));
        if (!shown.contains(key))
            line.statement->hide();
    }
}

void GuardChecks::showLine(const Line& line, const GuardCheck& check)
{
    QString words;
    switch (check.clearance) {
    case Clearance::None:
        words = tr("%1: cannot be overridden. %2").arg(check.what, check.whoClears);
        break;
    case Clearance::Reason:
        words = tr("%1: may be overridden with a reason. %2").arg(check.what, check.whoClears);
        line.statement->setPlaceholderText(tr("reason to go on without it"));
        line.statement->setAccessibleName(tr("reason to go on without: %1").arg(check.what));
        break;
    case Clearance::BreakGlass:
        words = tr("%1: only by breaking glass. %2").arg(check.what, check.whoClears);
        line.statement->setPlaceholderText(check.phrase);
        line.statement->setAccessibleName(tr("break glass: %1").arg(check.what));
        break;
    case Clearance::Answer:
        words = check.what;
        line.statement->setPlaceholderText(tr("a name or a value"));
        line.statement->setAccessibleName(tr("answer: %1").arg(check.what));
        break;
    }
    line.words->showText(words);
    line.words->show();
    line.statement->setVisible(check.clearance != Clearance::None);
}

/// A risk is typed by hand, as the code that arms is.
GuardChecks::Line GuardChecks::addLine(const GuardCheck& check)
{
    Line line{new Paragraph(m_theme, Type::Body, Tone::Primary, this),
              check.clearance == Clearance::BreakGlass ? new ArmField(m_theme, this)
                                                       : new QLineEdit(this)};
    line.words->setContentsMargins(metrics::padding, 0, metrics::padding, 0);
    line.statement->setMaxLength(longestStatement);
    m_column->addWidget(line.words);
    m_column->addWidget(line.statement);
    connect(line.statement, &QLineEdit::textEdited, this,
            [this, key = check.key](const QString& words) { Q_EMIT stated(key, words); });
    return line;
}

} // namespace pilothouse::ui

#include "moc_guard_checks.cpp"
