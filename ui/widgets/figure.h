#pragma once

#include "models/telemetry/assessment.h"
#include "ui/theme/theme.h"

#include <QLabel>

class QPainter;

namespace pilothouse::ui {

/// How one value is drawn where.
struct FigureLook
{
    QFont font;
    QFont ageFont;
    Qt::Alignment alignment = Qt::AlignRight | Qt::AlignVCenter;
    bool isAgeShown = true;    ///< Beside a value that is not live; elsewhere a column shows ages.
    bool isDoubtMarked = true; ///< The diamond beside "—"; off where the row's glyph says it.
};

/// The look of a value in a table cell.
[[nodiscard]] FigureLook tableFigureLook(const Theme& theme);

/// Draws a value with its doubt: plain when live; with its age when ageing; italic, dashed and with
/// a clock when stale; "—" and a diamond when unknown, never a 0 or the old number.
void paintFigure(QPainter& painter, const QRectF& rect, const Figure& figure,
                 const FigureLook& look, const Colors& colors);

/// The width that paintFigure() needs to show all of it.
[[nodiscard]] double figureWidth(const Figure& figure, const FigureLook& look);

/// The value as words for a screen reader or a copied text: "lag 4.2 s, stale, 42 s old".
[[nodiscard]] QString figureInWords(const QString& name, const Figure& figure);

/// One value on its own. Its accessible name is the value in words.
class FigureLabel : public QLabel
{
    Q_OBJECT

public:
    FigureLabel(const Theme& theme, Type type, const QString& name, QWidget* parent = nullptr);

    void setName(const QString& name);
    void setFigure(const Figure& figure);
    void setAgeShown(bool shown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    const Theme& m_theme;
    FigureLook m_look;
    QString m_name;
    Figure m_figure;
};

} // namespace pilothouse::ui
