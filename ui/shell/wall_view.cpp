#include "ui/shell/wall_view.h"

#include "models/core/text.h"
#include "ui/map/map_page.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QVBoxLayout>

namespace pilothouse::ui {
namespace {

/// A pointer that rests is in the picture.
constexpr Milliseconds pointerStays{3'000};

/// Of the map's height: a legend that hides the world explains nothing.
constexpr double largestLegend = 0.6;

} // namespace

WallView::WallView(const PageContext& context, double scale, QWidget& window)
    : QWidget(&window)
    , m_desk(context)
    , m_theme(context.theme.kind(), scale)
    , m_context{context.store,       context.alarms, context.selection,
                context.runs,        context.guard,  context.autopilot,
                context.consistency, m_theme,        context.preferences}
    , m_window(window)
{
    setAutoFillBackground(true);
    setAccessibleName(tr("wall"));
    build();
    followTheme();
    connect(&m_desk.theme, &Theme::changed, this, &WallView::followTheme);
    m_pointer.setSingleShot(true);
    connect(&m_pointer, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    setMouseTracking(true);
    m_window.installEventFilter(this);
    setGeometry(window.rect());
    show();
    raise();
    showPointer();
}

void WallView::build()
{
    m_strip = new StatusStrip(m_context, this);
    m_simulated = new Band(m_theme, BandKind::Simulated, this);
    m_simulated->setWords(tr("SIMULATED DATA"), tr("training: nothing here is a real region"),
                          tr("not live"));
    m_runBand = new Band(m_theme, BandKind::LiveRun, this);
    m_map = new MapWidget(m_theme, m_context.selection, this);
    m_map->setGroundPaintedBeside(true);
    m_legend = new Legend(m_theme, m_map);
    m_tiles = new TileStrip(m_theme, this);
    m_run = new RunBar(m_theme, this);
    m_run->setControlsShown(false);
    m_alarms = new AlarmBar(m_context, this);
    m_alarms->setControlsShown(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_strip, m_simulated, m_runBand})
        column->addWidget(part);
    column->addWidget(m_map, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_tiles, m_run, m_alarms})
        column->addWidget(part);
    for (QWidget* part : std::initializer_list<QWidget*>{m_simulated, m_runBand, m_run})
        part->hide();
    m_hatch = new HatchOverlay(m_theme, *m_map);
    // The mouse meets the wall itself, which does nothing: neither its parts nor, through it, the
    // buttons of the window beneath.
    for (QWidget* part : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_map, &MapWidget::viewChanged, this, &WallView::placeLegend);
}

void WallView::followTheme()
{
    m_theme.setKind(m_desk.theme.kind());
    m_theme.setReducedMotion(m_desk.theme.hasReducedMotion());
    m_map->setBlinking(!m_desk.preferences.isFlashOff());
}

void WallView::setAssessment(const FleetAssessment& assessment)
{
    m_strip->setAssessment(assessment);
    m_simulated->setVisible(assessment.isSimulated);
    m_map->setUnacknowledged(regionsToMark(m_context.alarms));
    m_map->setAssessment(assessment);
    m_tiles->setTiles(assessment.tiles);
}

void WallView::setTime(UtcTime now, const FeedWatch::State& feed)
{
    m_strip->setTime(now, feed);
    m_alarms->setTime(now, feed);
    m_hatch->setWords(
        feed.isLost ? tr("FEED LOST %1 · values below are old").arg(text::stopwatch(*feed.age))
                    : QString());
}

void WallView::setRun(const RunAssessment* run, BandKind kind, const QString& title)
{
    m_run->setVisible(run != nullptr);
    m_runBand->setVisible(run != nullptr);
    if (run == nullptr)
        return;
    m_run->setRun(*run);
    m_runBand->setKind(kind);
    m_runBand->setWords(title, run->title, run->stamp);
}

/// Printed on the wall: nobody there can ask for it.
void WallView::placeLegend()
{
    m_legend->adjustSize();
    m_legend->move(metrics::padding, m_map->height() - m_legend->height() -
                                         m_theme.scaled(metrics::rowHeight) - metrics::inside);
    m_legend->setVisible(m_legend->height() < m_map->height() * largestLegend);
    m_map->setReservedArea(m_legend->isHidden() ? QRectF() : QRectF(m_legend->geometry()));
}

void WallView::showPointer()
{
    unsetCursor();
    m_pointer.start(pointerStays);
}

void WallView::mouseMoveEvent(QMouseEvent*)
{
    showPointer();
}

bool WallView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_window.rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace pilothouse::ui

#include "moc_wall_view.cpp"
