#include "ui/region/region_facts.h"

#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace pilothouse::ui {

namespace {

TableLook factsLook()
{
    TableLook look;
    look.stretchColumn = FactsModel::NameColumn;
    look.sparkColumn = FactsModel::TrendColumn;
    look.hasGroups = true;
    return look;
}

} // namespace

RegionFacts::RegionFacts(const Theme& theme, const FleetStore& store, QWidget* parent)
    : QWidget(parent)
    , m_facts(new FactsModel(store, this))
    , m_table(makeTable(theme, tr("facts of the region"), *m_facts, factsLook(), this))
    , m_detail(new TextLabel(theme, Type::Caption, Tone::Secondary, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new SectionHeader(theme, tr("Facts"), this));
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    m_detail->setContentsMargins(metrics::padding, metrics::inside, metrics::padding,
                                 metrics::inside);
    connect(m_table, &DataTable::idChosen, this, &RegionFacts::describeChosen);
    connect(m_facts, &QAbstractItemModel::dataChanged, this, &RegionFacts::describeChosen);
    describeChosen();
}

void RegionFacts::setRegion(const std::optional<RegionId>& region)
{
    m_facts->setRegion(region);
    describeChosen();
}

void RegionFacts::describeChosen()
{
    const int row = m_facts->rowOf(m_table->selectedId().toString());
    if (row < 0) {
        m_detail->showText(tr("Choose a fact to see its source."));
        return;
    }
    const QModelIndex now = m_facts->index(row, FactsModel::NowColumn);
    const QString name = m_facts->index(row, FactsModel::NameColumn).data().toString();
    QStringList words{name};
    words.append(tr("source %1").arg(now.data(SourceRole).toString()));
    if (const QString why = now.data(WhyRole).toString(); !why.isEmpty())
        words.append(why);
    m_detail->showText(words.join(QStringLiteral(" · ")));
}

QString RegionFacts::asText() const
{
    QStringList lines;
    for (int row = 0; row < m_facts->rowCount(); ++row) {
        const auto cell = [this, row](int column) { return m_facts->index(row, column); };
        lines.append(QStringLiteral("%1: %2, limit %3, age %4, source %5")
                         .arg(cell(FactsModel::NameColumn).data().toString(),
                              cell(FactsModel::NowColumn).data().toString(),
                              cell(FactsModel::LimitColumn).data().toString(),
                              cell(FactsModel::AgeColumn).data().toString(),
                              cell(FactsModel::NowColumn).data(SourceRole).toString()));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace pilothouse::ui

#include "moc_region_facts.cpp"
