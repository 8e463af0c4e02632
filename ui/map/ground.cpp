#include "ui/map/ground.h"

#include "ui/map/background.h"
#include "ui/map/layers.h"
#include "ui/theme/palettes.h"

#include <utility>

namespace pilothouse::ui {

namespace {

/// Some place that lies neither on the equator nor on the centre meridian.
QPointF sampleOf(const Viewport& viewport)
{
    const Projection& projection = viewport.projection();
    return viewport.planeToScreen({projection.worldWidth() / 4.0, projection.yOf(60.0)});
}

} // namespace

Ground::Ground(QObject* parent) : QObject(parent)
{
    // Not the application's pool: Qt's raster engine hands parts of large fills to that one.
    m_pool.setMaxThreadCount(1);
}

Ground::~Ground()
{
    m_pool.waitForDone();
}

void Ground::paint(const GroundPlan& plan)
{
    m_wanted.reset();
    show(plan, painted(plan));
}

void Ground::begin(const GroundPlan& plan)
{
    m_wanted = plan;
    if (!m_isPainting)
        start();
}

void Ground::clear()
{
    m_plan.reset();
    m_wanted.reset();
    m_picture = {};
    m_land = {};
}

bool Ground::isFor(const GroundPlan& plan) const
{
    return m_wanted ? *m_wanted == plan : m_plan == plan;
}

const LandMask& Ground::land(const Viewport& viewport) const
{
    static const LandMask water;
    return m_plan && m_plan->viewport == viewport ? m_land : water;
}

void Ground::draw(QPainter& painter, const Viewport& viewport, const Colors& colors) const
{
    if (!m_plan)
        return;
    if (m_plan->viewport == viewport)
        return painter.drawImage(QPointF(), m_picture);
    // The standing-in picture lies exactly below the glyphs: an area of another shape has another
    // projection, and the two differ by a factor in each direction.
    const QPointF origin = m_plan->viewport.planeToScreen({});
    const QPointF before = sampleOf(m_plan->viewport) - origin;
    const QPointF now = sampleOf(viewport) - viewport.planeToScreen({});
    painter.fillRect(QRectF(QPointF(), viewport.size()), colors.sea);
    painter.save();
    painter.translate(viewport.planeToScreen({}));
    painter.scale(now.x() / before.x(), now.y() / before.y());
    painter.translate(-origin);
    painter.drawImage(QPointF(), m_picture);
    painter.restore();
}

Ground::Painted Ground::painted(const GroundPlan& plan)
{
    QImage picture((plan.viewport.size() * plan.ratio).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(plan.ratio);
    const Colors colors = colorsOf(plan.theme);
    std::optional<UtcTime> time;
    if (plan.minute)
        time = UtcTime(std::chrono::minutes(*plan.minute));
    QPainter painter(&picture);
    paintBackground(painter, plan.viewport, colors, time);
    paintLines(painter, plan.links, colors);
    painter.end();
    return {std::move(picture), landMaskOf(plan.viewport)};
}

void Ground::start()
{
    m_isPainting = true;
    m_pool.start([this, plan = *m_wanted] {
        QMetaObject::invokeMethod(
            this,
            [this, plan, result = painted(plan)]() mutable {
                m_isPainting = false;
                if (!m_wanted)
                    return; // Cleared, or painted at once, since.
                const bool isLast = *m_wanted == plan;
                if (isLast)
                    m_wanted.reset();
                show(plan, std::move(result));
                if (!isLast)
                    start();
                Q_EMIT ready();
            },
            Qt::QueuedConnection);
    });
}

void Ground::show(const GroundPlan& plan, Painted painted)
{
    m_plan = plan;
    m_picture = std::move(painted.picture);
    m_land = std::move(painted.land);
}

} // namespace pilothouse::ui

#include "moc_ground.cpp"
