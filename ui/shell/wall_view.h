#pragma once

#include "ui/map/legend.h"
#include "ui/map/map_widget.h"
#include "ui/runs/run_bar.h"
#include "ui/shell/alarm_bar.h"
#include "ui/shell/overlays.h"
#include "ui/shell/status_strip.h"
#include "ui/widgets/band.h"
#include "ui/widgets/tile_strip.h"

#include <QTimer>

namespace pilothouse::ui {

/// What a wall shows to a room: the strip, the map with its legend, the large figures, an open run
/// and the alarms, in type that the farthest reader can read. Nothing on it, nor beneath it, can be
/// pressed; keys go to the window, so that a run can be held from there too.
class WallView : public QWidget
{
    Q_OBJECT

public:
    /// `scale` as wallTextScale() finds it. Covers `window` until it is deleted.
    WallView(const PageContext& context, double scale, QWidget& window);

    void setAssessment(const FleetAssessment& assessment);
    void setTime(UtcTime now, const FeedWatch::State& feed);

    /// Null: no run is open.
    void setRun(const RunAssessment* run, BandKind kind, const QString& title);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void build();
    void followTheme();
    void placeLegend();
    void showPointer();

    const PageContext& m_desk;
    Theme m_theme;
    const PageContext m_context; ///< The desk's, with the wall's own theme.
    QWidget& m_window;
    StatusStrip* m_strip = nullptr;
    Band* m_simulated = nullptr;
    Band* m_runBand = nullptr;
    MapWidget* m_map = nullptr;
    Legend* m_legend = nullptr;
    TileStrip* m_tiles = nullptr;
    RunBar* m_run = nullptr;
    AlarmBar* m_alarms = nullptr;
    HatchOverlay* m_hatch = nullptr;
    QTimer m_pointer;
};

} // namespace pilothouse::ui
