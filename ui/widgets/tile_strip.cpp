#include "ui/widgets/tile_strip.h"

#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace pilothouse::ui {
namespace {

/// Title, value and two lines of small print.
constexpr int stripHeight = 104;

/// In narrow tiles the title takes two lines, and the small print three.
constexpr int narrowStripHeight = 140;
constexpr int narrowTile = 200;

} // namespace

TileView::TileView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(theme, Type::Caption, Tone::Secondary, this))
    , m_figure(new FigureLabel(theme, Type::TileValue, {}, this))
    , m_suffix(new TextLabel(theme, Type::Body, Tone::Secondary, this))
    , m_detail(new TextLabel(theme, Type::Caption, Tone::Secondary, this))
{
    auto* value = new QHBoxLayout;
    value->setSpacing(metrics::inside);
    value->addWidget(m_figure, 0, Qt::AlignBottom);
    value->addWidget(m_suffix, 1, Qt::AlignBottom);
    // On one base line: the figure's is higher by its greater descent and half its margin.
    const int lift = QFontMetrics(theme.font(Type::TileValue)).descent() -
                     QFontMetrics(theme.font(Type::Body)).descent() + metrics::inside / 2;
    m_suffix->setContentsMargins(0, 0, 0, lift);

    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    // Wrapped text must not dictate the width of its tile.
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::padding, metrics::between, metrics::padding,
                               metrics::inside);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addLayout(value);
    layout->addWidget(m_detail, 1);
}

void TileView::setTile(const Tile& tile)
{
    m_title->showText(tile.title);
    m_figure->setName(tile.title);
    m_figure->setFigure(tile.figure);
    m_suffix->showText(tile.suffix);
    m_detail->showText(tile.detail);
}

TileStrip::TileStrip(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    setFixedHeight(theme.scaled(stripHeight));
    setAccessibleName(tr("Facts of the fleet"));
}

void TileStrip::setTiles(const std::vector<Tile>& tiles)
{
    if (tiles == m_tiles)
        return;
    m_tiles = tiles;
    while (m_views.size() > tiles.size()) {
        delete m_views.back();
        m_views.pop_back();
    }
    while (m_views.size() < tiles.size()) {
        m_views.push_back(new TileView(m_theme, this));
        layout()->addWidget(m_views.back());
        m_views.back()->show();
    }
    for (std::size_t i = 0; i < tiles.size(); ++i)
        m_views[i]->setTile(tiles[i]);
    fitHeight();
}

void TileStrip::fitHeight()
{
    const int tiles = std::max(1, static_cast<int>(m_views.size()));
    const bool isNarrow = width() / tiles < m_theme.scaled(narrowTile);
    setFixedHeight(m_theme.scaled(isNarrow ? narrowStripHeight : stripHeight));
}

void TileStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void TileStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor line = m_theme.colors().grid;
    painter.fillRect(rect(), m_theme.colors().panel);
    painter.fillRect(QRect(0, 0, width(), 1), line);
    for (const TileView* view : m_views)
        if (view != m_views.front())
            painter.fillRect(QRect(view->x() - 1, 0, 1, height()), line);
}

} // namespace pilothouse::ui

#include "moc_tile_strip.cpp"
