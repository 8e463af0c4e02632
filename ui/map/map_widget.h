#pragma once

#include "models/session/selection.h"
#include "ui/map/glyph_layer.h"
#include "ui/map/navigation.h"
#include "ui/map/scene.h"
#include "ui/map/viewport.h"
#include "ui/theme/theme.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace pilothouse::ui {

/// The world map: regions by their state glyphs, replication as arcs. A frame copies one flattened
/// pixmap and the glyphs; links and labels are painted anew at most twice a second, the world once
/// for each view, theme and minute.
class MapWidget : public QWidget
{
    Q_OBJECT

public:
    static constexpr Milliseconds rebuildInterval{500};

    /// All given must outlive the widget.
    MapWidget(const Theme& theme, Selection& selection, QWidget* parent = nullptr);

    /// Shows this state of the fleet; the picture follows within rebuildInterval.
    void setAssessment(const FleetAssessment& assessment);

    /// Regions with an alarm that nobody acknowledged: marked with a dot.
    void setUnacknowledged(std::set<RegionId> regions);

    void setFilter(MapFilter filter);

    /// Keeps labels out of a part of the map, for the legend; empty when it is free again.
    void setReservedArea(const QRectF& area);

    /// Whether what is new blinks (2 Hz); it carries its dot in any case.
    void setBlinking(bool isBlinking);

    /// Degrees; the meridian in the middle of the home view, by default one that cuts no land.
    void setCentreMeridian(double degrees);

    void zoomBy(double factor);
    void showWholeWorld();

    /// Selects the nearest region in a direction; the first one when nothing is selected.
    void moveSelection(Direction direction);

    [[nodiscard]] const FleetAssessment& assessment() const { return m_assessment; }
    [[nodiscard]] const MapScene& scene() const { return m_scene; }
    [[nodiscard]] const Viewport& viewport() const { return m_viewport; }
    [[nodiscard]] const Selection& selection() const { return m_selection; }

    [[nodiscard]] std::optional<RegionId> regionAt(const QPointF& position) const;
    [[nodiscard]] std::optional<LinkId> linkAt(const QPointF& position) const;

    /// Takes the newest assessment into the picture now. What the timer does; also for benches.
    void rebuild();

    [[nodiscard]] QSize sizeHint() const override { return {1200, 640}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 200}; }

    void select(const RegionId& region);
    void activate(const RegionId& region);

Q_SIGNALS:
    /// Enter or double click: the operator wants this region's page.
    void activated(const pilothouse::RegionId& region);
    /// Zoomed, moved or resized.
    void viewChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// What the background depends on; painted anew when it differs.
    struct BackgroundKey
    {
        Viewport viewport;
        ThemeKind theme = ThemeKind::Dark;
        double ratio = 1.0;
        std::optional<std::int64_t> minute;
        std::vector<LinkMark> bulkLinks;

        bool operator==(const BackgroundKey&) const = default;
    };

    void setViewport(const Viewport& viewport);
    void invalidate();
    void buildScene();
    void paintBackgroundLayer();
    void paintFlatLayer();
    void paintFocus(QPainter& painter) const;
    void onSelectionChanged();
    void blink();
    void updateBlinking();
    [[nodiscard]] QPixmap emptyLayer() const;
    [[nodiscard]] std::vector<QRectF> reservedCorners() const;
    [[nodiscard]] bool panByKey(const QKeyEvent& event);

    const Theme& m_theme;
    Selection& m_selection;
    FleetAssessment m_assessment;
    std::set<RegionId> m_unacknowledged;
    MapFilter m_filter = MapFilter::All;
    Viewport m_viewport;
    MapScene m_scene;
    PlacementMemory m_placement;
    LandMask m_land;
    QPixmap m_background;
    std::optional<BackgroundKey> m_backgroundKey;
    QPixmap m_flat; ///< Background, links and labels.
    GlyphLayer m_glyphs;
    QTimer m_rebuildTimer;
    QTimer m_blinkTimer;
    bool m_isBlinking = true;
    QRectF m_reservedArea;
    bool m_isRebuildWanted = false;
    bool m_isDotShown = true;
    std::optional<QPointF> m_dragFrom;
    bool m_isDragging = false;
    std::optional<RegionId> m_hovered;
};

} // namespace pilothouse::ui
