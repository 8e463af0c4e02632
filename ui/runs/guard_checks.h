#pragma once

#include "models/items/guard_models.h"
#include "models/session/guard_session.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>

namespace pilothouse::ui {

/// Draws a check: its state by shape and word, the rest as any table does.
class CheckDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

protected:
    void paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index) const override;

private:
    void paintWords(QPainter& painter, const QRect& place, const QModelIndex& index) const;
};

/// Gate 2: what was checked, by whom, how long ago. What did not pass comes first; what the
/// operator can clear has a field for the words that do, and what not says who can.
class GuardChecks : public QWidget
{
    Q_OBJECT

public:
    explicit GuardChecks(const Theme& theme, QWidget* parent = nullptr);

    void setView(const GuardSession::View& view);

    /// Empties every field, for another guard.
    void clear();

Q_SIGNALS:
    void stated(const QString& checkKey, const QString& words);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line
    {
        Paragraph* words;
        QLineEdit* statement;
    };

    void showLines(const GuardSession::View& view);
    void showLine(const Line& line, const GuardCheck& check);
    void fitRows();
    void showFold();
    [[nodiscard]] Line addLine(const GuardCheck& check);

    const Theme& m_theme;
    ChecksModel m_model;
    std::vector<GuardCheck> m_checks;
    DataTable* m_table = nullptr;
    QPushButton* m_fold = nullptr;
    QVBoxLayout* m_column = nullptr;
    std::map<QString, Line> m_lines; ///< By check key; made when first needed, then kept.
    bool m_isFolded = true;
};

} // namespace pilothouse::ui
