#pragma once

#include "ui/map/map_widget.h"
#include "ui/widgets/page.h"

#include <set>
#include <vector>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace pilothouse {
class RegionsModel;
}

namespace pilothouse::ui {

class DataTable;
class Legend;
class RegionFilter;
class TextLabel;
class TileStrip;

/// Regions with an alarm that nobody has acknowledged. An advisory leaves the map of a healthy
/// fleet as it is: its place is the alarm bar.
[[nodiscard]] std::set<RegionId> regionsToMark(const AlarmLog& alarms);

/// Page 1: the world with its regions and links, the same as a table (G), the fleet's large
/// figures below.
class MapPage : public Page
{
    Q_OBJECT

public:
    explicit MapPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Map"); }
    void setAssessment(const FleetAssessment& assessment) override;
    void filterBySeverity(std::optional<Severity> severity) override;
    bool handleKey(Qt::Key key) override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    [[nodiscard]] QString selectionAsText() const override;
    [[nodiscard]] QWidget* focusTarget() override;

    [[nodiscard]] MapWidget& map() { return *m_map; }
    [[nodiscard]] bool isTableShown() const;
    void showTable(bool isShown);
    void showLegend(bool isShown);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* buildControls();
    [[nodiscard]] QWidget* buildViews();
    void buildTable();
    void connectSelection();
    void placeLegend();
    void applyFilter();
    void showUnacknowledged();
    void applyPreferences();

    TextLabel* m_summary = nullptr;
    QPushButton* m_tableButton = nullptr;
    QPushButton* m_legendButton = nullptr;
    std::vector<QPushButton*> m_zoomButtons;
    QComboBox* m_show = nullptr;
    QStackedWidget* m_views = nullptr;
    MapWidget* m_map = nullptr;
    Legend* m_legend = nullptr;
    DataTable* m_table = nullptr;
    RegionsModel* m_model = nullptr;
    RegionFilter* m_filter = nullptr;
    TileStrip* m_tiles = nullptr;
    bool m_isFilterChosen = false;
};

} // namespace pilothouse::ui
