#pragma once

#include "models/items/region_models.h"
#include "models/items/regions_model.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_context.h"
#include "ui/widgets/trend_chart.h"

#include <QVBoxLayout>

#include <array>

namespace pilothouse::ui {

/// Area E: the table twin of the map, worst first, and of the selected region who says what, how it
/// went in the last minutes, and whether it could become primary.
class ContextDock : public QWidget
{
    Q_OBJECT

public:
    explicit ContextDock(const PageContext& context, QWidget* parent = nullptr);

    void setAssessment(const FleetAssessment& assessment);

    /// Fewer columns, for narrow windows.
    void setCompact(bool compact);

    /// What is selected, as words with UTC times: for the clipboard.
    [[nodiscard]] QString selectionAsText() const;

    [[nodiscard]] QWidget* regionsTable() const { return m_regions; }

    [[nodiscard]] QSize sizeHint() const override { return {608, 600}; }

Q_SIGNALS:
    /// Enter or a double click on a region.
    void regionOpened();
    /// The operator wants the guard; nothing moves by it.
    void failoverRequested();

private:
    void buildRegions(QVBoxLayout& layout);
    void buildEvidence(QVBoxLayout& layout);
    void buildTrends(QVBoxLayout& layout);
    void buildPromotion(QVBoxLayout& layout);
    void onSelectionChanged();
    void showRegion();
    void showTrends(const RegionAssessment& region);

    const PageContext m_context;
    RegionsModel m_regionsModel;
    EvidenceModel m_evidenceModel;
    SectionHeader* m_regionsHeader = nullptr;
    DataTable* m_regions = nullptr;
    SectionHeader* m_evidenceHeader = nullptr;
    DataTable* m_evidence = nullptr;
    std::array<TrendChart*, 3> m_trends{};
    TextLabel* m_promotion = nullptr;
    std::uint64_t m_shownRecordings = 0;
};

} // namespace pilothouse::ui
