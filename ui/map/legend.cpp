#include "ui/map/legend.h"

#include "ui/map/layers.h"
#include "ui/theme/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

namespace pilothouse::ui {

namespace {

constexpr double sampleWidth = 72.0;

struct GlyphRow
{
    GlyphSpec glyph;
    QString words;
};

struct LinkRow
{
    LinkMark link;
    QString words;
};

GlyphSpec glyphOf(Severity severity, Quality quality = Quality::Live,
                  std::optional<Role> role = std::nullopt)
{
    GlyphSpec glyph;
    glyph.severity = severity;
    glyph.quality = quality;
    glyph.role = role;
    return glyph;
}

std::vector<GlyphRow> glyphRows()
{
    using enum Severity;
    return {
        {glyphOf(Normal, Quality::Live, Role::Primary), Legend::tr("primary, normal")},
        {glyphOf(Normal, Quality::Live, Role::Standby),
         Legend::tr("standby (S left out in a crowd)")},
        {glyphOf(Critical), Legend::tr("critical")},
        {glyphOf(High), Legend::tr("high")},
        {glyphOf(Medium), Legend::tr("medium")},
        {glyphOf(Advisory), Legend::tr("advisory")},
        {glyphOf(Normal, Quality::Stale), Legend::tr("stale: last state, old")},
        {glyphOf(Normal, Quality::Unknown), Legend::tr("unknown")},
        {glyphOf(Normal, Quality::Error), Legend::tr("no probe: answered with an error")},
    };
}

LinkRow linkRow(LinkLine line, bool isDouble, const QString& words)
{
    LinkMark link;
    link.line = line;
    link.isDouble = isDouble;
    link.sourceWidth = 4.0;
    return {link, words};
}

std::vector<LinkRow> linkRows()
{
    return {
        linkRow(LinkLine::Taper, false,
                Legend::tr("streams, wide end sends: 2 3 4 6 px for up to\n"
                           "1, 10, 100 and over 100 MB/s")),
        linkRow(LinkLine::Taper, true, Legend::tr("synchronous")),
        linkRow(LinkLine::Broken, false, Legend::tr("broken: carries nothing")),
        linkRow(LinkLine::Dashed, false, Legend::tr("stale: last known to stream")),
        linkRow(LinkLine::Dotted, false, Legend::tr("unknown")),
    };
}

double rowHeight(const QString& words)
{
    return words.contains(QLatin1Char('\n')) ? 40.0 : metrics::rowHeight;
}

void paintWords(QPainter& painter, double y, const QString& words, double width)
{
    const double left = metrics::padding + sampleWidth + metrics::between;
    painter.drawText(QRectF(left, y, width - left, rowHeight(words)),
                     Qt::AlignLeft | Qt::AlignVCenter, words);
}

} // namespace

Legend::Legend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(tr("What the shapes and lines of the map mean"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize Legend::sizeHint() const
{
    const QFontMetricsF font(m_theme.font(Type::Caption));
    double widest = 0.0;
    double height = 2.0 * metrics::padding;
    const auto add = [&](const QString& words) {
        for (const QString& line : words.split(QLatin1Char('\n')))
            widest = std::max(widest, font.horizontalAdvance(line));
        height += rowHeight(words);
    };
    for (const GlyphRow& row : glyphRows())
        add(row.words);
    for (const LinkRow& row : linkRows())
        add(row.words);
    const double width = 2.0 * metrics::padding + sampleWidth + metrics::between + widest + 2.0;
    return QSizeF(width, height).toSize();
}

void Legend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = m_theme.colors();
    painter.setPen(QPen(colors.controlBorder, 1.0));
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4.0, 4.0);
    painter.setFont(m_theme.font(Type::Caption));
    double y = metrics::padding;
    for (const GlyphRow& row : glyphRows()) {
        // A tab stands above its glyph: the pair is what is centred in the row.
        const double size = row.glyph.role ? 14.0 : 18.0;
        const double drop = row.glyph.role ? 6.0 : 0.0;
        QRectF box(0.0, 0.0, size, size);
        box.moveCenter(
            {metrics::padding + sampleWidth / 2.0, y + rowHeight(row.words) / 2.0 + drop});
        drawGlyph(painter, box, row.glyph, colors);
        painter.setPen(colors.text);
        paintWords(painter, y, row.words, width());
        y += rowHeight(row.words);
    }
    for (LinkRow row : linkRows()) {
        const double middle = y + rowHeight(row.words) / 2.0 + 5.0;
        row.link.arc =
            Arc(QPointF(metrics::padding, middle), QPointF(metrics::padding + sampleWidth, middle));
        paintLines(painter, {row.link}, colors);
        paintBadges(painter, {row.link}, m_theme);
        painter.setFont(m_theme.font(Type::Caption));
        painter.setPen(colors.text);
        paintWords(painter, y, row.words, width());
        y += rowHeight(row.words);
    }
}

} // namespace pilothouse::ui

#include "moc_legend.cpp"
