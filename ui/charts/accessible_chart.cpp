#include "ui/charts/accessible_chart.h"

#include "ui/charts/time_chart.h"

#include <QAccessibleWidget>

namespace pilothouse::ui {

namespace {

class AccessibleChart : public QAccessibleWidget
{
public:
    explicit AccessibleChart(TimeChart* chart) : QAccessibleWidget(chart, QAccessible::Chart) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return static_cast<TimeChart*>(widget())->valueText();
        if (kind == QAccessible::Description)
            return TimeChart::tr("T shows the samples as a table");
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* makeAccessible(const QString& className, QObject* object)
{
    Q_UNUSED(className)
    auto* chart = qobject_cast<TimeChart*>(object);
    return chart != nullptr ? new AccessibleChart(chart) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    QAccessible::installFactory(makeAccessible); // Qt ignores a factory that it already has.
}

} // namespace pilothouse::ui
