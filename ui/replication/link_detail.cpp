#include "ui/replication/link_detail.h"

#include "models/core/text.h"
#include "models/items/words.h"
#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

#include <cmath>

namespace pilothouse::ui {

namespace {

/// Slower growth than two seconds in a minute is noise.
constexpr double growthThatMatters = 1.0 / 30.0;

/// Below this a trend has no digit to show, nor a sign.
constexpr double smallestTrend = 0.005;

QString trendText(double perSecond)
{
    return std::abs(perSecond) < smallestTrend ? LinkDetail::tr("0 s/s")
                                               : LinkDetail::tr("%1 s/s").arg(perSecond, 0, 'f', 2);
}

Figure trendFigure(const LinkAssessment& link)
{
    Figure trend = link.lagSeconds;
    trend.number = link.trendPerSecond;
    trend.text = link.trendPerSecond ? trendText(*link.trendPerSecond) : QStringLiteral("—");
    if (!link.trendPerSecond)
        trend.quality = Quality::Unknown;
    return trend;
}

} // namespace

QString rpoForecast(const LinkAssessment& link, Milliseconds rpo)
{
    if (!link.growthPerSecond || *link.growthPerSecond < growthThatMatters)
        return {};
    if (!link.lagSeconds.number)
        return {};
    const double rpoSeconds = std::chrono::duration<double>(rpo).count();
    const QString growth =
        LinkDetail::tr("Lag grows by %1 s each second; ").arg(*link.growthPerSecond, 0, 'f', 2);
    const QString target = text::duration(rpo);
    if (*link.lagSeconds.number >= rpoSeconds)
        return growth + LinkDetail::tr("the RPO of %1 is passed.").arg(target);
    const double left = (rpoSeconds - *link.lagSeconds.number) / *link.growthPerSecond;
    return growth + LinkDetail::tr("the RPO of %1 is passed in %2.")
                        .arg(target, text::stopwatch(Seconds(static_cast<std::int64_t>(left))));
}

LinkDetail::LinkDetail(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_title(new SectionHeader(theme, tr("Link"), this))
    , m_sentence(new Paragraph(theme, Type::Body, Tone::Primary, this))
{
    setAccessibleName(tr("selected link"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metrics::between);
    column->setSpacing(0);
    column->addWidget(m_title);
    m_sentence->setContentsMargins(metrics::padding, 0, metrics::padding, metrics::between);
    column->addWidget(m_sentence);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(metrics::padding, 0, metrics::padding, 0);
    grid->setHorizontalSpacing(metrics::group);
    grid->setVerticalSpacing(metrics::inside);
    for (std::size_t place = 0; place < valueCount; ++place)
        addValue(theme, *grid, place);
    column->addLayout(grid);
    column->addStretch(1);
}

/// Two columns of values, name beside value, so that names line up.
void LinkDetail::addValue(const Theme& theme, QGridLayout& grid, std::size_t place)
{
    m_names[place] = new TextLabel(theme, Type::Body, Tone::Secondary, this);
    m_values[place] = new FigureLabel(theme, Type::TableValue, QString(), this);
    const int row = static_cast<int>(place / 2);
    const int column = static_cast<int>(place % 2) * 2;
    grid.addWidget(m_names[place], row, column);
    grid.addWidget(m_values[place], row, column + 1);
    grid.setColumnStretch(column + 1, 1);
}

void LinkDetail::setLink(const LinkAssessment& link, const QString& from, const QString& to,
                         const Targets& targets)
{
    m_title->setTitle(from + QStringLiteral(" → ") + to);
    m_title->setDetail(words::linkState(link.state) + QStringLiteral(" · ") +
                       (link.isSynchronous ? tr("synchronous") : tr("asynchronous")));
    const QString forecast = rpoForecast(link, targets.rpo);
    m_sentence->showText(forecast.isEmpty() ? link.why : link.why + QLatin1Char(' ') + forecast);
    const std::array<std::pair<QString, Figure>, valueCount> values{
        {{tr("lag"), link.lagSeconds},
         {tr("behind"), link.lagBytes},
         {tr("WAL rate"), link.byteRate},
         {tr("trend, 5 min"), trendFigure(link)},
         {tr("sent"), link.sentLsn},
         {tr("replayed"), link.replayLsn},
         {tr("cost, est."), link.costPerHour},
         {tr("30 days, est."), link.costPerMonth}}};
    for (std::size_t place = 0; place < valueCount; ++place) {
        m_names[place]->showText(values[place].first);
        m_values[place]->setName(values[place].first);
        m_values[place]->setFigure(values[place].second);
    }
}

void LinkDetail::setEmpty(const QString& why)
{
    m_title->setTitle(tr("Link"));
    m_title->setDetail({});
    m_sentence->showText(why);
    Figure nothing;
    nothing.text = QStringLiteral("—");
    for (FigureLabel* value : m_values)
        value->setFigure(nothing);
}

} // namespace pilothouse::ui

#include "moc_link_detail.cpp"
