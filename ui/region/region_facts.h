#pragma once

#include "models/items/region_models.h"
#include "ui/panels/tables.h"
#include "ui/widgets/labels.h"

#include <QWidget>

namespace pilothouse::ui {

/// What is known about a region: each value with its limit, age and last ten minutes; source and
/// doubt of the chosen one below, so that no value needs a hover.
class RegionFacts : public QWidget
{
    Q_OBJECT

public:
    RegionFacts(const Theme& theme, const FleetStore& store, QWidget* parent = nullptr);

    void setRegion(const std::optional<RegionId>& region);

    /// The facts as lines of text: name, value, limit, age, source.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] DataTable* table() { return m_table; }

private:
    void describeChosen();

    FactsModel* m_facts;
    DataTable* m_table;
    TextLabel* m_detail;
};

} // namespace pilothouse::ui
