#pragma once

#include "models/session/selection.h"
#include "ui/map/glyph_layer.h"
#include "ui/map/ground.h"
#include "ui/map/navigation.h"
#include "ui/map/scene.h"
#include "ui/map/viewport.h"
#include "ui/theme/theme.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace pilothouse::ui {

/// The world map: regions by their state glyphs, replication as arcs. A frame copies one flattened
/// pixmap and the glyphs. Of the labels those are painted anew that say something else; what lies
/// beneath them when a line, the view, the theme or the minute is another.
class MapWidget : public QWidget
{
    Q_OBJECT

public:
    /// All given must outlive the widget.
    MapWidget(const Theme& theme, Selection& selection, QWidget* parent = nullptr);

    /// Shows this state of the fleet. The store sees to it that this is not too often.
    void setAssessment(const FleetAssessment& assessment);

    /// Regions with an alarm that nobody acknowledged: marked with a dot.
    void setUnacknowledged(std::set<RegionId> regions);

    void setFilter(MapFilter filter);

    /// Keeps labels out of a part of the map, for the legend; empty when it is free again.
    void setReservedArea(const QRectF& area);

    /// Whether what is new blinks (2 Hz); it carries its dot in any case.
    void setBlinking(bool isBlinking);

    /// Whether what lies beneath the labels is painted on another thread, so that the window never
    /// waits for it; until it is there the last picture is shown, moved. For a map that is on a
    /// screen; by default a picture taken at once is whole.
    void setGroundPaintedBeside(bool isBeside) { m_isGroundBeside = isBeside; }

    /// Degrees; the meridian in the middle of the home view, by default one that cuts no land.
    void setCentreMeridian(double degrees);

    /// Of a key, a button, or one notch of the wheel.
    static constexpr double zoomStep = 1.35;

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
    void showEvent(QShowEvent* event) override;
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
    void setViewport(const Viewport& viewport);
    void invalidate();
    void buildScene();
    void prepareGround();
    void onGroundReady();
    /// Builds the picture from the newest assessment.
    void rebuild();
    void paintFlatLayer(const QRegion& changed);
    void paintFocus(QPainter& painter) const;
    void onSelectionChanged();
    void blink();
    void updateBlinking();
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
    Ground m_ground;
    bool m_isGroundBeside = false;
    bool m_isPlacementOld = false; ///< Labels still stand where another view placed them.
    QPixmap m_flat;                ///< Ground and labels; null when it must be painted anew.
    GlyphLayer m_glyphs;
    QTimer m_blinkTimer;
    bool m_isBlinking = true;
    QRectF m_reservedArea;
    bool m_isDotShown = true;
    std::optional<QPointF> m_dragFrom;
    bool m_isDragging = false;
    std::optional<RegionId> m_hovered;
};

} // namespace pilothouse::ui
