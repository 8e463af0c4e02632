#include "ui/region/region_header.h"

#include "models/core/text.h"
#include "ui/region/words.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QPainter>

namespace pilothouse::ui {

namespace {

constexpr int glyphColumn = 40;
constexpr int headerHeight = 44;

/// "DOWN since 03:12:07Z (12 s)".
QString stateWords(const RegionAssessment& region, UtcTime now)
{
    QString words = region.roleText + QStringLiteral("  ") + verdictWord(region.verdict);
    if (region.verdictSince)
        words += RegionWords::tr(" since %1 (%2)")
                     .arg(text::utcTime(*region.verdictSince),
                          text::duration(now - *region.verdictSince));
    return words;
}

/// "6 of 8 sources answer".
QString sourceWords(const RegionAssessment& region)
{
    int answering = 0;
    for (const Evidence& evidence : region.evidence)
        answering += isProof(evidence.quality) ? 1 : 0;
    return RegionWords::tr("%1 of %2 sources answer").arg(answering).arg(region.evidence.size());
}

} // namespace

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Up:
        return RegionWords::tr("UP");
    case Verdict::Degraded:
        return RegionWords::tr("DEGRADED");
    case Verdict::Suspected:
        return RegionWords::tr("SUSPECTED DOWN");
    case Verdict::Down:
        return RegionWords::tr("DOWN");
    case Verdict::Unknown:
        return RegionWords::tr("UNKNOWN");
    }
    return {};
}

QString qualityWords(Quality quality, std::optional<Microseconds> age)
{
    const QString since = age ? QLatin1Char(' ') + text::duration(*age) : QString();
    switch (quality) {
    case Quality::Live:
        return RegionWords::tr("LIVE") + since;
    case Quality::Ageing:
        return RegionWords::tr("AGEING") + since;
    case Quality::Stale:
        return RegionWords::tr("STALE") + since;
    case Quality::Disagree:
        return RegionWords::tr("DISAGREE") + since;
    case Quality::Error:
        return RegionWords::tr("NO PROBE") + since;
    case Quality::Unknown:
        return RegionWords::tr("UNKNOWN");
    }
    return {};
}

RegionHeader::RegionHeader(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new TextLabel(theme, Type::Section, Tone::Primary, this))
    , m_place(new TextLabel(theme, Type::Mono, Tone::Secondary, this))
    , m_state(new TextLabel(theme, Type::TableValue, Tone::Primary, this))
    , m_quality(new TextLabel(theme, Type::Body, Tone::Secondary, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(glyphColumn, 0, metrics::padding, 0);
    row->setSpacing(metrics::padding);
    for (TextLabel* words : {m_name, m_place, m_state, m_quality})
        row->addWidget(words, words == m_state ? 1 : 0);
    setFixedHeight(headerHeight);
    m_name->setAccessibleName(tr("region"));
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RegionHeader::setRegion(const RegionAssessment& region, UtcTime now)
{
    m_region = region;
    m_name->showText(region.name);
    m_place->showText(region.shortCode + QStringLiteral(" · ") + region.id.text());
    m_state->showText(stateWords(region, now));
    m_quality->showText(qualityWords(region.quality, region.age) + QStringLiteral(" · ") +
                        sourceWords(region));
    setAccessibleName(m_name->text() + QStringLiteral(", ") + m_state->text() +
                      QStringLiteral(", ") + m_quality->text());
    update();
}

void RegionHeader::setEmpty(const QString& why)
{
    m_region.reset();
    m_name->showText(tr("No region"));
    m_place->showText({});
    m_state->showText(why);
    m_quality->showText({});
    setAccessibleName(why);
    update();
}

void RegionHeader::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.colors().panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colors().grid);
    if (!m_region)
        return;
    const QRectF box(metrics::padding, (height() - metrics::glyph) / 2.0, metrics::glyph,
                     metrics::glyph);
    GlyphSpec spec;
    spec.severity = m_region->severity;
    spec.quality = m_region->quality;
    drawGlyph(painter, box, spec, m_theme.colors());
    if (m_region->severity != Severity::Normal)
        painter.fillRect(QRect(0, 0, metrics::edge, height()),
                         m_theme.colors().severity(m_region->severity));
}

} // namespace pilothouse::ui

#include "moc_region_header.cpp"
