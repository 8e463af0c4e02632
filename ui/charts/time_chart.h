#pragma once

#include "ui/charts/plot_view.h"
#include "ui/charts/samples_model.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QWidget>

namespace pilothouse::ui {

/// What a chart shows at one moment.
struct ChartData
{
    UtcTime now;
    std::vector<ChartLine> lines; ///< At most PlotView::mostLines are drawn.
    std::vector<Threshold> thresholds;
    QString emptyText; ///< Why there is nothing to draw, or empty when samples are just missing.

    bool operator==(const ChartData&) const = default;
};

/// Some numbers over the last minutes, up to now. A second without proof is a gap, and the line
/// ends where the samples end. T shows the same samples as a table; + and - change the stretch.
class TimeChart : public QWidget
{
    Q_OBJECT

public:
    /// The stretches of time that + and - go through.
    static constexpr std::array<Seconds, 3> spans{Seconds{300}, Seconds{900}, Seconds{3'600}};

    /// `title` is also the accessible name. `valueText` writes a value with its unit.
    TimeChart(const Theme& theme, const QString& title, std::function<QString(double)> valueText,
              QWidget* parent = nullptr);

    /// Shows another moment; does nothing when it is the same second of the same series.
    void setData(const ChartData& newData);

    void setTitle(const QString& title);
    void setTableShown(bool shown);
    [[nodiscard]] bool isTableShown() const { return m_stack->currentIndex() == 1; }

    /// What the chart says, in words: the newest value of each line or since when there is none.
    [[nodiscard]] const QString& valueText() const { return m_valueInWords; }
    [[nodiscard]] const PlotView& plotView() const { return *m_plot; }
    [[nodiscard]] const SamplesModel& samples() const { return *m_samples; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void buildHeader(const QString& title);
    void buildViews();
    void applyTheme();
    void refresh();
    void changeSpan(int step);
    [[nodiscard]] Seconds span() const;
    [[nodiscard]] Plot plotNow() const;
    [[nodiscard]] QString endText(const ChartLine& line) const;
    void announce();

    const Theme& m_theme;
    std::function<QString(double)> m_writeValue;
    ChartData m_data;
    std::optional<std::size_t> m_chosenSpan; ///< Until someone chooses: as short as the samples.
    QString m_valueInWords;
    QLabel* m_title = nullptr;
    QLabel* m_note = nullptr;
    QStackedWidget* m_stack = nullptr;
    PlotView* m_plot = nullptr;
    SamplesModel* m_samples = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace pilothouse::ui
