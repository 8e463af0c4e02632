#pragma once

#include "ui/replication/consistency_view.h"
#include "ui/replication/links_view.h"
#include "ui/replication/traffic_view.h"
#include "ui/widgets/page.h"

#include <QStackedWidget>
#include <QTabBar>

namespace pilothouse::ui {

/// Replication between the regions, and the traffic that depends on it.
class ReplicationPage : public Page
{
    Q_OBJECT

public:
    explicit ReplicationPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Replication"); }
    void setAssessment(const FleetAssessment& assessment) override;
    void filterBySeverity(std::optional<Severity> severity) override;
    bool handleKey(Qt::Key key) override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    [[nodiscard]] QString selectionAsText() const override;
    [[nodiscard]] QWidget* focusTarget() override;

private:
    void showTab(int tab);

    QTabBar* m_tabs;
    TextLabel* m_limits;
    QStackedWidget* m_views;
    LinksView* m_links;
    TrafficView* m_traffic;
    ConsistencyView* m_consistency;
};

} // namespace pilothouse::ui
