#pragma once

#include "models/items/canary_model.h"
#include "models/items/routes_model.h"
#include "models/items/traffic_models.h"
#include "ui/charts/time_chart.h"
#include "ui/panels/tables.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_context.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace pilothouse::ui {

/// Where users go and whether their writes arrive: Traffic Manager, what DNS really answers, where
/// reads go, and the canaries' books, which trust nobody.
class TrafficView : public QWidget
{
    Q_OBJECT

public:
    explicit TrafficView(const PageContext& context, QWidget* parent = nullptr);

    void setAssessment(const FleetAssessment& assessment);
    void toggleTables() { m_latency->setTableShown(!m_latency->isTableShown()); }

private:
    [[nodiscard]] QWidget* buildLeft();
    [[nodiscard]] QWidget* buildRight();
    void addProfile(const QString& name, TrafficModel& traffic, QWidget* parent);
    void describeProfiles(const FleetAssessment& assessment);

    PageContext m_context;
    std::map<QString, SectionHeader*> m_profiles; ///< By the profile's name.
    SectionHeader* m_dns = nullptr;
    SectionHeader* m_canaries = nullptr;
    DnsModel* m_dnsModel = nullptr;
    TimeChart* m_latency = nullptr;
};

} // namespace pilothouse::ui
