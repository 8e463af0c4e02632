#include "ui/replication/traffic_view.h"

#include "models/core/text.h"
#include "ui/charts/units.h"
#include "ui/panels/worst_first.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pilothouse::ui {

namespace {

QVBoxLayout* tightColumn(QWidget* parent)
{
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

/// "2 of 4 as ARM says", counting only answers that can be judged.
QString agreement(const std::vector<DnsAssessment>& answers)
{
    int agreeing = 0;
    int judged = 0;
    for (const DnsAssessment& answer : answers) {
        judged += answer.agrees.has_value() ? 1 : 0;
        agreeing += answer.agrees == true ? 1 : 0;
    }
    QString words = TrafficView::tr("%1 of %2 as ARM says").arg(agreeing).arg(judged);
    const auto silent = static_cast<int>(answers.size()) - judged;
    if (silent > 0)
        words += TrafficView::tr(", %1 not known").arg(silent);
    return words;
}

} // namespace

TrafficView::TrafficView(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildLeft(), 1);
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addWidget(buildRight(), 1);
}

QWidget* TrafficView::buildLeft()
{
    const Theme& theme = m_context.theme;
    auto* left = new QWidget(this);
    auto* column = tightColumn(left);
    auto* traffic = new TrafficModel(m_context.store, this);
    for (const TrafficProfile& profile : m_context.store.fleet().trafficProfiles)
        addProfile(profile.name, *traffic, left);
    m_dns = new SectionHeader(theme, tr("DNS, as answered"), left);
    m_dnsModel = new DnsModel(m_context.store, this);
    TableLook dnsLook;
    dnsLook.stretchColumn = DnsModel::NoteColumn;
    DataTable* answers = makeTable(theme, tr("name server answers"), *m_dnsModel, dnsLook, left);
    column->addWidget(m_dns);
    column->addWidget(answers, 1);
    return left;
}

void TrafficView::addProfile(const QString& name, TrafficModel& traffic, QWidget* parent)
{
    auto* endpoints = new WorstFirst(traffic, this);
    endpoints->setSorted(false);
    endpoints->setKeyPrefix(name + QLatin1Char('/'));
    TableLook look;
    look.glyphColumn = TrafficModel::EndpointColumn;
    look.stretchColumn = TrafficModel::NoteColumn;
    DataTable* table =
        makeTable(m_context.theme, tr("endpoints of %1").arg(name), *endpoints, look, parent);
    table->setColumnHidden(TrafficModel::ProfileColumn, true);
    table->setHeightToRows(true);
    m_profiles[name] = new SectionHeader(m_context.theme, name, parent);
    parent->layout()->addWidget(m_profiles[name]);
    parent->layout()->addWidget(table);
    parent->layout()->addWidget(new Hairline(Qt::Horizontal, parent));
}

QWidget* TrafficView::buildRight()
{
    const Theme& theme = m_context.theme;
    auto* right = new QWidget(this);
    auto* column = tightColumn(right);
    TableLook canaryLook;
    canaryLook.stretchColumn = CanaryModel::PathColumn;
    auto* canaries = new CanaryModel(m_context.store, this);
    DataTable* books = makeTable(theme, tr("write canaries"), *canaries, canaryLook, right);
    books->setHeightToRows(true);
    TableLook routeLook;
    routeLook.stretchColumn = RoutesModel::WhyColumn;
    auto* routes = new RoutesModel(m_context.store, this);
    DataTable* reads = makeTable(theme, tr("read routing"), *routes, routeLook, right);
    m_canaries = new SectionHeader(theme, tr("Write canaries"), right);
    m_latency = new TimeChart(theme, tr("Write latency, public name"), millisecondsText, right);
    auto* readsHeader = new SectionHeader(theme, tr("Reads"), right);
    readsHeader->setDetail(tr("where a read from each region goes now, and why"));
    column->addWidget(m_canaries);
    column->addWidget(books);
    column->addWidget(new Hairline(Qt::Horizontal, right));
    column->addWidget(readsHeader);
    column->addWidget(reads, 2);
    column->addWidget(new Hairline(Qt::Horizontal, right));
    column->addWidget(m_latency, 3);
    return right;
}

void TrafficView::setAssessment(const FleetAssessment& assessment)
{
    describeProfiles(assessment);
    m_dns->setDetail(agreement(assessment.dns));
    m_canaries->setDetail(tr("availability %1 of %2")
                              .arg(assessment.availability.text,
                                   text::percent(m_context.store.fleet().targets.availability, 2)));
    m_latency->setData({assessment.at,
                        {{QString(), m_context.store.series({{}, Metric::WriteLatencyMs})}},
                        {},
                        {}});
}

void TrafficView::describeProfiles(const FleetAssessment& assessment)
{
    for (const auto& [name, header] : m_profiles)
        header->setDetail(tr("not read from ARM yet"));
    for (const TrafficProfileAssessment& profile : assessment.traffic) {
        const auto header = m_profiles.find(profile.name);
        if (header == m_profiles.end())
            continue;
        header->second->setDetail(QStringList{profile.state.text, profile.method,
                                              tr("TTL %1").arg(profile.ttl.text), profile.dnsName}
                                      .join(QStringLiteral(" · ")));
    }
}

} // namespace pilothouse::ui

#include "moc_traffic_view.cpp"
