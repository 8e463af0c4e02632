#pragma once

#include "models/items/alarms_model.h"
#include "models/items/links_model.h"
#include "ui/panels/worst_first.h"
#include "ui/region/promotion_panel.h"
#include "ui/region/region_charts.h"
#include "ui/region/region_facts.h"
#include "ui/region/region_header.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page.h"

class QVBoxLayout;

namespace pilothouse::ui {

/// Everything about one region: what it is now, who says so, what it stands on, whether it could
/// become primary. [ and ] go through the regions.
class RegionPage : public Page
{
    Q_OBJECT

public:
    explicit RegionPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Region"); }
    void setAssessment(const FleetAssessment& assessment) override;
    bool handleKey(Qt::Key key) override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    [[nodiscard]] QString selectionAsText() const override;
    [[nodiscard]] QWidget* focusTarget() override { return m_facts->table(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildParts();
    [[nodiscard]] QWidget* buildLeft();
    [[nodiscard]] QWidget* buildRight();
    void buildKeys();
    void showRegion(const FleetAssessment& assessment);
    void showPlaces(const RegionAssessment& region, const FleetAssessment& assessment);
    void showNothing();
    void step(int by);
    [[nodiscard]] std::optional<RegionId> shownRegion(const FleetAssessment& assessment) const;

    std::optional<RegionId> m_shown;
    RegionHeader* m_header = nullptr;
    RegionFacts* m_facts = nullptr;
    RegionCharts* m_charts = nullptr;
    EvidenceModel* m_evidence = nullptr;
    SectionHeader* m_evidenceHeader = nullptr;
    PromotionPanel* m_promotion = nullptr;
    LinksModel* m_links = nullptr;
    WorstFirst* m_linksHere = nullptr;
    DataTable* m_linksTable = nullptr;
    AlarmsModel* m_alarms = nullptr;
    WorstFirst* m_alarmsHere = nullptr;
    SectionHeader* m_alarmsHeader = nullptr;
    DataTable* m_alarmsTable = nullptr;
    Paragraph* m_reads = nullptr;
    Paragraph* m_cost = nullptr;
};

} // namespace pilothouse::ui
