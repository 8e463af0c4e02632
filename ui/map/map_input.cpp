#include "ui/map/map_widget.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

/// How the map is moved, zoomed and asked: mouse, wheel, pinch, keyboard.
namespace pilothouse::ui {

namespace {

constexpr double panStep = 80.0;
constexpr double dragThreshold = 5.0;
constexpr double linkReach = 8.0;
/// Beyond so many regions Tab leaves the map instead of visiting each.
constexpr std::size_t tabStopsMax = 60;

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Direction::Left;
    case Qt::Key_Right:
        return Direction::Right;
    case Qt::Key_Up:
        return Direction::Up;
    case Qt::Key_Down:
        return Direction::Down;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<RegionId> MapWidget::regionAt(const QPointF& position) const
{
    const RegionMark* best = nullptr;
    double bestDistance = 1e9;
    for (const RegionMark& region : m_scene.regions) {
        const bool isHit = region.glyphRect().adjusted(-4, -4, 4, 4).contains(position) ||
                           region.labelRect.contains(position);
        const double distance = QLineF(region.at, position).length();
        if (isHit && distance < bestDistance) {
            best = &region;
            bestDistance = distance;
        }
    }
    return best == nullptr ? std::nullopt : std::optional(best->id);
}

std::optional<LinkId> MapWidget::linkAt(const QPointF& position) const
{
    const LinkMark* best = nullptr;
    double bestDistance = linkReach;
    for (const LinkMark& link : m_scene.links) {
        if (link.badgeRect.contains(position))
            return link.id;
        if (link.isBulk)
            continue;
        const double distance = link.arc.distanceTo(position);
        if (distance < bestDistance) {
            best = &link;
            bestDistance = distance;
        }
    }
    return best == nullptr ? std::nullopt : std::optional(best->id);
}

void MapWidget::select(const RegionId& region)
{
    m_selection.select(region);
}

void MapWidget::activate(const RegionId& region)
{
    m_selection.select(region);
    Q_EMIT activated(region);
}

void MapWidget::zoomBy(double factor)
{
    QPointF anchor = QRectF(rect()).center();
    if (m_selection.region())
        if (const RegionMark* region = m_scene.find(*m_selection.region()))
            anchor = region->at;
    setViewport(m_viewport.zoomedAt(anchor, factor));
}

void MapWidget::showWholeWorld()
{
    setViewport(Viewport::home(size(), m_viewport.projection().centreMeridian()));
}

void MapWidget::moveSelection(Direction direction)
{
    if (m_scene.regions.empty())
        return;
    std::vector<QPointF> points;
    std::optional<std::size_t> from;
    for (const RegionMark& region : m_scene.regions) {
        if (region.isSelected)
            from = points.size();
        points.push_back(region.at);
    }
    const auto next = from ? nearestInDirection(points, *from, direction) : std::size_t{0};
    if (next)
        m_selection.select(RegionId(m_scene.regions[*next].id));
}

bool MapWidget::panByKey(const QKeyEvent& event)
{
    const auto direction = directionOf(event.key());
    if (!direction || !event.modifiers().testFlag(Qt::ShiftModifier))
        return false;
    switch (*direction) {
    case Direction::Left:
        setViewport(m_viewport.pannedBy({panStep, 0.0}));
        break;
    case Direction::Right:
        setViewport(m_viewport.pannedBy({-panStep, 0.0}));
        break;
    case Direction::Up:
        setViewport(m_viewport.pannedBy({0.0, panStep}));
        break;
    case Direction::Down:
        setViewport(m_viewport.pannedBy({0.0, -panStep}));
        break;
    }
    return true;
}

void MapWidget::keyPressEvent(QKeyEvent* event)
{
    if (panByKey(*event))
        return;
    if (const auto direction = directionOf(event->key()))
        return moveSelection(*direction);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(zoomStep);
    case Qt::Key_Minus:
        return zoomBy(1.0 / zoomStep);
    case Qt::Key_Home:
        return showWholeWorld();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selection.region())
            return activate(RegionId(*m_selection.region()));
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool MapWidget::focusNextPrevChild(bool next)
{
    const std::size_t count = m_scene.regions.size();
    if (count == 0 || count > tabStopsMax)
        return QWidget::focusNextPrevChild(next);
    std::optional<std::size_t> current;
    for (std::size_t i = 0; i < count; ++i)
        if (m_scene.regions[i].isSelected)
            current = i;
    if (!current) {
        m_selection.select(RegionId(m_scene.regions[next ? 0 : count - 1].id));
        return true;
    }
    if (next ? *current + 1 == count : *current == 0)
        return QWidget::focusNextPrevChild(next);
    m_selection.select(RegionId(m_scene.regions[next ? *current + 1 : *current - 1].id));
    return true;
}

void MapWidget::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragFrom = event->position();
    m_isDragging = false;
}

void MapWidget::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragFrom) {
        const QPointF moved = event->position() - *m_dragFrom;
        m_isDragging = m_isDragging || moved.manhattanLength() > dragThreshold;
        if (m_isDragging) {
            setViewport(m_viewport.pannedBy(moved));
            m_dragFrom = event->position();
        }
        return;
    }
    const auto hovered = regionAt(event->position());
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    setCursor(hovered ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void MapWidget::mouseReleaseEvent(QMouseEvent* event)
{
    const bool wasClick = m_dragFrom.has_value() && !m_isDragging;
    m_dragFrom.reset();
    m_isDragging = false;
    if (!wasClick || event->button() != Qt::LeftButton)
        return;
    if (const auto region = regionAt(event->position()))
        m_selection.select(*region);
    else if (const auto link = linkAt(event->position()))
        m_selection.select(*link);
}

void MapWidget::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto region = regionAt(event->position()))
        activate(*region);
}

void MapWidget::wheelEvent(QWheelEvent* event)
{
    const double notches = event->angleDelta().y() / 120.0;
    setViewport(m_viewport.zoomedAt(event->position(), std::pow(zoomStep, notches)));
    event->accept();
}

bool MapWidget::event(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setViewport(m_viewport.zoomedAt(gesture->position(), 1.0 + gesture->value()));
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        auto* gestures = static_cast<QGestureEvent*>(event);
        if (auto* pinch = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture))) {
            const QPointF centre = mapFromGlobal(pinch->centerPoint());
            setViewport(m_viewport.zoomedAt(centre, pinch->scaleFactor()));
            return true;
        }
    }
    if (event->type() == QEvent::Leave && m_hovered) {
        m_hovered.reset();
        update();
    }
    return QWidget::event(event);
}

void MapWidget::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void MapWidget::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MapWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setViewport(m_viewport.resized(size()));
}

} // namespace pilothouse::ui
