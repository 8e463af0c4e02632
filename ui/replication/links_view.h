#pragma once

#include "models/items/links_model.h"
#include "ui/charts/time_chart.h"
#include "ui/panels/worst_first.h"
#include "ui/replication/link_detail.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/page_context.h"

#include <QWidget>

namespace pilothouse::ui {

/// Every link: who feeds whom with what lag as a matrix, as a list and over the last hour, and one
/// of them in full.
class LinksView : public QWidget
{
    Q_OBJECT

public:
    explicit LinksView(const PageContext& context, QWidget* parent = nullptr);

    void setAssessment(const FleetAssessment& assessment);
    void toggleTables();
    void filterBySeverity(std::optional<Severity> severity);

    /// The selected link in words, or empty.
    [[nodiscard]] QString selectionAsText() const;
    [[nodiscard]] QWidget* focusTarget() { return m_list; }

private:
    void buildTop();
    void buildList();
    void buildBottom();
    void choose(const QString& key);
    void chooseInMatrix(const QModelIndex& index);
    void showLink(const FleetAssessment& assessment);
    [[nodiscard]] ChartData chart(const FleetAssessment& assessment, Metric metric) const;
    [[nodiscard]] const LinkAssessment* shownLink(const FleetAssessment& assessment) const;

    PageContext m_context;
    LagMatrixModel* m_matrixModel = nullptr;
    LinksModel* m_linksModel = nullptr;
    WorstFirst* m_worstFirst = nullptr;
    DataTable* m_matrix = nullptr;
    DataTable* m_list = nullptr;
    TimeChart* m_lag = nullptr;
    TimeChart* m_rate = nullptr;
    LinkDetail* m_detail = nullptr;
};

} // namespace pilothouse::ui
