#pragma once

#include "models/items/alarms_model.h"
#include "ui/alarms/guidance_panel.h"
#include "ui/panels/tables.h"
#include "ui/panels/worst_first.h"
#include "ui/widgets/page.h"

#include <QStackedWidget>
#include <QTabBar>

#include <array>

namespace pilothouse::ui {

/// Every alarm with its limit, owner and guidance: active, shelved, and what was.
class AlarmsPage : public Page
{
    Q_OBJECT

public:
    explicit AlarmsPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Alarms"); }
    void setAssessment(const FleetAssessment& assessment) override;
    void filterBySeverity(std::optional<Severity> severity) override;
    bool handleKey(Qt::Key key) override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    [[nodiscard]] QString selectionAsText() const override;
    [[nodiscard]] QWidget* focusTarget() override { return list().table; }

protected:
    bool event(QEvent* event) override;

private:
    struct List
    {
        AlarmsModel* model = nullptr;
        WorstFirst* rows = nullptr;
        DataTable* table = nullptr;
    };

    void buildBar();
    void buildLists();
    void buildGuidance();
    void addList(AlarmsModel::Show show, const QString& name);
    void refresh();
    void describeLoad();
    void describeEmptiness();
    void acknowledge();
    void shelve(Milliseconds duration, const QString& reason);
    void goToPlace();
    [[nodiscard]] const List& list() const;
    [[nodiscard]] const Alarm* selectedAlarm() const;

    QTabBar* m_tabs = nullptr;
    TextLabel* m_load = nullptr;
    QStackedWidget* m_stack = nullptr;
    std::array<List, 3> m_lists;
    Paragraph* m_empty = nullptr;
    GuidancePanel* m_guidance = nullptr;
};

} // namespace pilothouse::ui
