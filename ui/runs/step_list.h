#pragma once

#include "models/items/steps_model.h"
#include "ui/panels/item_delegate.h"
#include "ui/widgets/data_table.h"

namespace pilothouse::ui {

/// Draws a step: its glyph, its sentence with the mark of no return, its times, its state.
class StepDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

protected:
    void paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index) const override;

private:
    void paintGlyph(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintSentence(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintTime(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
};

/// All steps of a run in one list. What does not fit is folded group by group, the finished ones
/// first; the current step is never out of view.
class StepList : public DataTable
{
    Q_OBJECT

public:
    explicit StepList(const Theme& theme, QWidget* parent = nullptr);

    void setSteps(const std::vector<StepLine>& steps);

    /// The selected step: the operator's choice, else the current one.
    [[nodiscard]] const StepLine* selected() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepSelected();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void fitColumns();
    void follow();
    void onChosen(const QVariant& id);
    [[nodiscard]] const StepLine* currentStep() const;

    StepsModel m_model;
    std::vector<StepLine> m_steps;
    QString m_chosen; ///< Id of the step that the operator chose; empty: the current one.
    bool m_isRefreshing = false;
    QString m_current; ///< Id of the current step that was scrolled to last.
};

} // namespace pilothouse::ui
