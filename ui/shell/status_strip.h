#pragma once

#include "ui/shell/count_button.h"
#include "ui/shell/feed_watch.h"
#include "ui/shell/region_counts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_context.h"

#include <QHBoxLayout>

namespace pilothouse::ui {

/// Area A: what fleet, what time, how fresh, how many in which state, who watches. Never hidden.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(const PageContext& context, QWidget* parent = nullptr);

    void setAssessment(const FleetAssessment& assessment);

    /// The running clock and how fresh the feed is, in words; a problem takes the counts' place.
    void setTime(UtcTime now, const FeedWatch::State& feed);

    /// The filter that the counts show as pressed.
    void clearFilter();

Q_SIGNALS:
    void filterRequested(std::optional<pilothouse::Severity> severity);
    /// A count of doubtful regions was clicked.
    void regionRequested(const pilothouse::RegionId& region);

private:
    void buildLeft(QHBoxLayout& layout);
    void buildRight(QHBoxLayout& layout);
    void showCounts(const std::vector<RegionCount>& counts);
    void onCountClicked(CountButton& button);
    void showOperator();
    void showAutomation();

    const PageContext m_context;
    TextLabel* m_fleet = nullptr;
    TextLabel* m_utc = nullptr;
    TextLabel* m_local = nullptr;
    TextLabel* m_feed = nullptr;
    TextLabel* m_problem = nullptr;
    QWidget* m_countsHolder = nullptr;
    std::vector<CountButton*> m_buttons;
    std::vector<RegionCount> m_counts;
    TextLabel* m_automation = nullptr;
    TextLabel* m_operator = nullptr;
};

} // namespace pilothouse::ui
