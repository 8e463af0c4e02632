#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace pilothouse::ui {

/// What a band across the window says. Absent in plain live operation.
enum class BandKind
{
    Simulated, ///< Training data: striped, because a crop of the screen must still tell.
    LiveRun,   ///< A run moves the real fleet: the inverse of everything else.
    Drill,     ///< The same steps on purpose: striped green, the one place of that hue.
    Notice     ///< Something about this desk: the feed, the store.
};

/// One full-width line that cannot be overlooked or closed.
class Band : public QWidget
{
    Q_OBJECT

public:
    Band(const Theme& theme, BandKind kind, QWidget* parent = nullptr);

    void setKind(BandKind kind);

    /// `title` in bold, `detail` after it, `right` at the right edge.
    void setWords(const QString& title, const QString& detail, const QString& right);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Ground
    {
        QColor ground;
        QColor words;
        bool isStriped;
    };

    [[nodiscard]] Ground ground() const;

    const Theme& m_theme;
    BandKind m_kind;
    QString m_title;
    QString m_detail;
    QString m_right;
};

/// Diagonal stripes over a rectangle: this is not the plain truth of now.
void paintStripes(QPainter& painter, const QRectF& rect, const QColor& color, double width);

} // namespace pilothouse::ui
