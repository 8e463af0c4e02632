#pragma once

#include "ui/shell/count_button.h"
#include "ui/shell/feed_watch.h"
#include "ui/widgets/keyed_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_context.h"

#include <QHBoxLayout>
#include <QTimer>

#include <array>

namespace pilothouse::ui {

/// Area G: how many alarms of which priority, the newest that nobody has, and the two keys for it.
/// Never hidden; says so in words when there is none.
class AlarmBar : public QWidget
{
    Q_OBJECT

public:
    explicit AlarmBar(const PageContext& context, QWidget* parent = nullptr);

    /// Ages and durations run on by the window's clock.
    void setTime(UtcTime now, const FeedWatch::State& feed);

    /// No buttons: for the wall.
    void setControlsShown(bool shown);

Q_SIGNALS:
    void acknowledgeRequested();
    void goRequested();
    void filterRequested(std::optional<pilothouse::Severity> severity);

private:
    void buildCounts(QHBoxLayout& layout);
    void buildNewest(QHBoxLayout& layout);
    void buildButtons(QHBoxLayout& layout);
    void refresh();
    void showCounts(const AlarmSummary& summary);
    void showNewest(const AlarmSummary& summary);
    [[nodiscard]] QString quietWords(const AlarmSummary& summary) const;

    const PageContext m_context;
    std::array<CountButton*, 4> m_counts{};
    TextLabel* m_newest = nullptr;
    TextLabel* m_detail = nullptr;
    KeyedButton* m_acknowledge = nullptr;
    KeyedButton* m_go = nullptr;
    TextLabel* m_rate = nullptr;
    QTimer m_blink;
    bool m_isDotShown = true;
    bool m_areControlsShown = true;
    UtcTime m_now;
    FeedWatch::State m_feed;
};

} // namespace pilothouse::ui
