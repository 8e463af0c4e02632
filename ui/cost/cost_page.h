#pragma once

#include "models/items/cost_models.h"
#include "ui/charts/time_chart.h"
#include "ui/panels/tables.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page.h"

class QHBoxLayout;

namespace pilothouse::ui {

/// What replication between the regions costs: an estimate from the WAL rate and a dated tariff,
/// never a bill, and what another primary would change.
class CostPage : public Page
{
    Q_OBJECT

public:
    explicit CostPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Cost"); }
    void setAssessment(const FleetAssessment& assessment) override;
    bool handleKey(Qt::Key key) override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    [[nodiscard]] QString selectionAsText() const override;
    [[nodiscard]] QWidget* focusTarget() override { return m_regions; }

private:
    [[nodiscard]] QHBoxLayout* buildTotals();
    [[nodiscard]] QHBoxLayout* buildTables();
    [[nodiscard]] ChartData chart(const FleetAssessment& assessment) const;
    void choose(const QVariant& id);

    FigureLabel* m_perHour = nullptr;
    FigureLabel* m_perMonth = nullptr;
    Paragraph* m_basis = nullptr;
    DataTable* m_pairs = nullptr;
    DataTable* m_regions = nullptr;
    TimeChart* m_chart = nullptr;
};

} // namespace pilothouse::ui
