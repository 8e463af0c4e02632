#pragma once

#include "ui/map/land_mask.h"
#include "ui/map/scene.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QObject>
#include <QPainter>
#include <QThreadPool>

#include <optional>
#include <vector>

namespace pilothouse::ui {

/// All that the ground of a map depends on; painted anew when it differs.
struct GroundPlan
{
    Viewport viewport;
    ThemeKind theme = ThemeKind::Dark;
    double ratio = 1.0;                 ///< Device pixels per pixel.
    std::optional<std::int64_t> minute; ///< Of UTC, for the night; empty without one.
    std::vector<LinkMark> links;        ///< Without their badges.

    bool operator==(const GroundPlan&) const = default;
};

/// Everything beneath the words: sea, land, night and lines. Painting it takes from 50 ms for a few
/// regions to 200 ms for a thousand (tests/bench/map), so it is done beside the window's thread;
/// until it is there the last picture stands in, moved and scaled to where it belongs.
class Ground : public QObject
{
    Q_OBJECT

public:
    explicit Ground(QObject* parent = nullptr);
    /// Waits for the picture under way.
    ~Ground() override;

    /// Paints now. ready() is not emitted.
    void paint(const GroundPlan& plan);

    /// Has it painted beside; of several plans in a row only the last one is.
    void begin(const GroundPlan& plan);

    /// Begin anew with nothing: what is shown is of no use any more.
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_picture.isNull(); }

    /// Whether the picture shown is of that plan, or will be once ready() comes.
    [[nodiscard]] bool isFor(const GroundPlan& plan) const;

    /// Where land is in the picture shown; nothing but water when it is of another view.
    [[nodiscard]] const LandMask& land(const Viewport& viewport) const;

    /// Fills the painter's whole area.
    void draw(QPainter& painter, const Viewport& viewport, const Colors& colors) const;

Q_SIGNALS:
    void ready();

private:
    struct Painted
    {
        QImage picture;
        LandMask land;
    };

    [[nodiscard]] static Painted painted(const GroundPlan& plan);
    void start();
    void show(const GroundPlan& plan, Painted painted);

    std::optional<GroundPlan> m_plan;   ///< Of the picture shown.
    std::optional<GroundPlan> m_wanted; ///< Asked for, and not yet shown.
    QImage m_picture;
    LandMask m_land;
    bool m_isPainting = false;
    QThreadPool m_pool;
};

} // namespace pilothouse::ui
