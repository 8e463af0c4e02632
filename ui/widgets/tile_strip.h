#pragma once

#include "ui/widgets/figure.h"
#include "ui/widgets/labels.h"

#include <vector>

namespace pilothouse::ui {

/// One large number with its title above and its small print below.
class TileView : public QWidget
{
    Q_OBJECT

public:
    explicit TileView(const Theme& theme, QWidget* parent = nullptr);

    void setTile(const Tile& tile);

private:
    TextLabel* m_title;
    FigureLabel* m_figure;
    TextLabel* m_suffix;
    TextLabel* m_detail;
};

/// The facts of the fleet side by side, in the order of the assessment: the answer before any
/// chart.
class TileStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TileStrip(const Theme& theme, QWidget* parent = nullptr);

    void setTiles(const std::vector<Tile>& tiles);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();

    const Theme& m_theme;
    std::vector<TileView*> m_views;
    std::vector<Tile> m_tiles;
};

} // namespace pilothouse::ui
