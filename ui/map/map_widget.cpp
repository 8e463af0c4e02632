#include "ui/map/map_widget.h"

#include "ui/map/layers.h"
#include "ui/map/map_accessible.h"

#include <QPaintEvent>
#include <QPainter>

#include <chrono>
#include <utility>

namespace pilothouse::ui {

namespace {

/// Its opposite meridian runs through the Bering Strait.
constexpr double atlanticMeridian = 11.0;
constexpr Milliseconds blinkHalfPeriod{250};

} // namespace

MapWidget::MapWidget(const Theme& theme, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_selection(selection)
    , m_viewport(Viewport::home({1200.0, 640.0}, atlanticMeridian))
{
    installMapAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("World map"));
    m_blinkTimer.setInterval(blinkHalfPeriod);
    connect(&m_blinkTimer, &QTimer::timeout, this, &MapWidget::blink);
    connect(&m_ground, &Ground::ready, this, &MapWidget::onGroundReady);
    connect(&m_selection, &Selection::changed, this, &MapWidget::onSelectionChanged);
    connect(&m_theme, &Theme::changed, this, &MapWidget::invalidate);
}

void MapWidget::setAssessment(const FleetAssessment& assessment)
{
    m_assessment = assessment;
    rebuild();
}

void MapWidget::setUnacknowledged(std::set<RegionId> regions)
{
    if (regions == m_unacknowledged)
        return;
    m_unacknowledged = std::move(regions);
    updateBlinking();
    rebuild();
}

void MapWidget::setBlinking(bool isBlinking)
{
    m_isBlinking = isBlinking;
    updateBlinking();
}

void MapWidget::updateBlinking()
{
    m_isDotShown = true;
    if (m_unacknowledged.empty() || !m_isBlinking || m_theme.hasReducedMotion())
        m_blinkTimer.stop();
    else if (!m_blinkTimer.isActive())
        m_blinkTimer.start();
}

void MapWidget::setReservedArea(const QRectF& area)
{
    if (area == m_reservedArea)
        return;
    m_reservedArea = area;
    rebuild();
}

void MapWidget::setFilter(MapFilter filter)
{
    m_filter = filter;
    rebuild();
}

void MapWidget::setCentreMeridian(double degrees)
{
    setViewport(Viewport::home(size(), degrees));
}

/// What changed while another page was shown, at once and in the size that it is shown in.
void MapWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    rebuild();
}

void MapWidget::rebuild()
{
    if (m_isGroundBeside && !isVisible())
        return; // On a screen, but not now.
    const MapScene before = m_scene;
    buildScene();
    if (m_scene == before && !m_flat.isNull())
        return; // Nothing that is visible has changed: no frame.
    const QRegion changed =
        m_flat.isNull() ? QRegion(rect()) : changedArea(before, m_scene, rect());
    paintFlatLayer(changed);
    update(changed);
}

void MapWidget::buildScene()
{
    SceneChoice choice;
    choice.region = m_selection.region();
    choice.link = m_selection.link();
    choice.filter = m_filter;
    choice.unacknowledged = m_unacknowledged;
    const LabelMetrics metrics = labelMetrics(m_theme);
    m_scene = ui::buildScene(m_assessment, m_viewport, choice, metrics);
    prepareGround();
    placeLabels(m_scene, m_viewport, metrics, {m_ground.land(m_viewport), reservedCorners()},
                m_placement);
}

void MapWidget::prepareGround()
{
    GroundPlan plan{m_viewport, m_theme.kind(), devicePixelRatio(), std::nullopt, m_scene.links};
    for (LinkMark& link : plan.links)
        link.badge.clear(); // Numbers change at each look, lines hardly ever.
    if (m_assessment.at != UtcTime{})
        plan.minute =
            std::chrono::floor<std::chrono::minutes>(m_assessment.at).time_since_epoch().count();
    if (m_ground.isFor(plan))
        return;
    if (m_isGroundBeside && !m_ground.isEmpty())
        return m_ground.begin(plan);
    m_ground.paint(plan);
    m_flat = {};
}

void MapWidget::onGroundReady()
{
    if (std::exchange(m_isPlacementOld, false))
        m_placement = {};
    m_flat = {};
    rebuild();
}

void MapWidget::paintFlatLayer(const QRegion& changed)
{
    const QSize pixels = size() * devicePixelRatio();
    if (m_flat.size() != pixels) {
        m_flat = QPixmap(pixels);
        m_flat.setDevicePixelRatio(devicePixelRatio());
    }
    QPainter painter(&m_flat);
    painter.setClipRegion(changed);
    m_ground.draw(painter, m_viewport, m_theme.colors());
    paintBadges(painter, m_scene.links, m_theme);
    paintLabels(painter, m_scene, m_theme);
    paintNotice(painter, m_scene, size(), m_theme);
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.colors().text2);
    painter.drawText(QRectF(rect()).adjusted(12, 8, -12, -8), Qt::AlignLeft | Qt::AlignBottom,
                     tr("Natural Earth"));
}

std::vector<QRectF> MapWidget::reservedCorners() const
{
    return {QRectF(0.0, height() - 30.0, 120.0, 30.0), m_reservedArea};
}

void MapWidget::invalidate()
{
    m_ground.clear();
    m_flat = {};
    m_glyphs.clear();
    updateBlinking();
    rebuild();
}

void MapWidget::setViewport(const Viewport& viewport)
{
    if (viewport == m_viewport)
        return;
    m_viewport = viewport;
    m_flat = {};
    // Labels that jump while the view is moved cannot be read; they settle with the ground.
    m_isPlacementOld = m_isGroundBeside;
    if (!m_isGroundBeside)
        m_placement = {};
    rebuild();
    Q_EMIT viewChanged();
}

void MapWidget::onSelectionChanged()
{
    if (const auto& id = m_selection.region())
        if (const RegionAssessment* region = m_assessment.find(*id))
            setViewport(m_viewport.showing(region->position, 60.0));
    rebuild();
    announceSelection(*this);
}

void MapWidget::blink()
{
    m_isDotShown = !m_isDotShown;
    for (const RegionMark& region : m_scene.regions)
        if (region.glyph.isUnacknowledged)
            update(region.glyphRect().toAlignedRect().adjusted(-2, -2, 2, 2));
}

void MapWidget::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const double ratio = m_flat.devicePixelRatio();
    const QRect exposed = event->rect();
    painter.drawPixmap(
        exposed, m_flat,
        QRectF(QPointF(exposed.topLeft()) * ratio, QSizeF(exposed.size()) * ratio).toRect());
    m_glyphs.draw(painter, m_scene, m_theme.colors(), m_isDotShown);
    paintFocus(painter);
}

void MapWidget::paintFocus(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const Colors& colors = m_theme.colors();
    for (const RegionMark& region : m_scene.regions) {
        if (!region.isSelected && region.id != m_hovered)
            continue;
        const QRectF around = region.glyphRect().adjusted(-3, -3, 3, 3);
        painter.setPen(QPen(region.isSelected ? colors.text : colors.text2, 2.0));
        if (region.isSelected && hasFocus())
            painter.drawRoundedRect(around.adjusted(-1, -1, 1, 1), 5.0, 5.0);
        else
            painter.drawRoundedRect(around, 4.0, 4.0);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(colors.text, 2.0));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace pilothouse::ui

#include "moc_map_widget.cpp"
