#pragma once

#include "models/items/consistency_model.h"
#include "ui/widgets/labels.h"
#include "ui/panels/word_scroll.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/keyed_button.h"
#include "ui/widgets/page_context.h"

#include <QWidget>

namespace pilothouse::ui {

/// What the regions hold, compared on demand and after every move: the verdict in a sentence, each
/// table in each region, and what stands behind it.
class ConsistencyView : public QWidget
{
    Q_OBJECT

public:
    explicit ConsistencyView(const PageContext& context, QWidget* parent = nullptr);

    /// Called several times a second: ages grow.
    void refresh();

    /// Compares now, or stops the comparison that is under way.
    void toggle();

    [[nodiscard]] QWidget* focusTarget() { return m_button; }
    [[nodiscard]] QString selectionAsText() const;

private:
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QWidget* buildWords();
    void showReport();
    void showState();
    [[nodiscard]] QString stateInWords() const;

    PageContext m_context;
    ConsistencyModel* m_model;
    DataTable* m_table = nullptr;
    Paragraph* m_verdict = nullptr;
    Paragraph* m_state = nullptr;
    Paragraph* m_lines = nullptr;
    KeyedButton* m_button = nullptr;
};

} // namespace pilothouse::ui
