#pragma once

#include "models/session/guard_session.h"
#include "models/session/run_controller.h"
#include "ui/panels/worst_first.h"
#include "ui/runs/run_board.h"
#include "ui/widgets/page.h"

#include <QTimer>

namespace pilothouse::ui {

/// Page 6: the run that is under way or ended last, and those before it to read again.
class RunPage : public Page
{
    Q_OBJECT

public:
    explicit RunPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Runs"); }
    void setAssessment(const FleetAssessment& assessment) override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    [[nodiscard]] QString selectionAsText() const override;
    [[nodiscard]] QWidget* focusTarget() override;

    /// What became of an export: where the files are, or why there are none.
    void showExported(const Result<QString>& folder);

Q_SIGNALS:
    /// The run that is shown is to be written down, for print in `font`; showExported() answers.
    void exportRequested(const RunView& view, const RunAssessment& run, const QFont& font);

private:
    [[nodiscard]] QWidget* buildEmpty();
    [[nodiscard]] QWidget* buildEarlier();
    void buildTop();
    void buildStack();
    void connectIntents();
    void refresh();
    void showRun();
    void exportShown();
    /// The run that is shown, or nullptr.
    [[nodiscard]] const RunView* shownRun() const;
    void showEarlier();
    void readEarlier(const QString& id);
    void onChosen(RunChoices::Kind kind, const QString& reason);
    [[nodiscard]] QString emptyWords() const;

    QWidget* m_top = nullptr;
    QStackedWidget* m_stack = nullptr;
    RunBoard* m_board = nullptr;
    Paragraph* m_empty = nullptr;
    KeyedButton* m_failOver = nullptr;
    TextLabel* m_failOverNote = nullptr;
    TextLabel* m_title = nullptr;
    QPushButton* m_current = nullptr;
    QPushButton* m_earlier = nullptr;
    KeyedButton* m_export = nullptr;
    TextLabel* m_exportNote = nullptr;
    DataTable* m_earlierTable = nullptr;
    RunsModel m_runs;
    RunId m_reading; ///< The earlier run that is read again; empty: the current one.
};

} // namespace pilothouse::ui
