#include "ui/runs/guard_title.h"

#include "models/core/text.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/metrics.h"

#include <QPainter>

#include <algorithm>

namespace pilothouse::ui {
namespace {

constexpr int titleHeight = 44;
constexpr int gatesHeight = 36;
constexpr double tickSize = 14;

QString modeWord(Mode mode)
{
    switch (mode) {
    case Mode::Live:
        return GuardTitle::tr("LIVE, outage: data may be lost");
    case Mode::DryRun:
        return GuardTitle::tr("DRY RUN: nothing is touched");
    case Mode::Drill:
        return GuardTitle::tr("DRILL");
    case Mode::Simulated:
        return GuardTitle::tr("SIMULATED");
    }
    return {};
}

bool isArmedOrLater(GuardSession::Stage stage)
{
    return stage == GuardSession::Stage::Armed || stage == GuardSession::Stage::Counting ||
           stage == GuardSession::Stage::Starting;
}

QString clockInWords(const GuardSession::View& view)
{
    const QString open = GuardTitle::tr("guard open %1").arg(text::stopwatch(view.openFor));
    if (!view.sinceIncident)
        return GuardTitle::tr("%1 · decision budget %2")
            .arg(open, text::stopwatch(view.decisionBudget));
    return GuardTitle::tr("%1 · decision %2 of %3")
        .arg(open, text::stopwatch(*view.sinceIncident), text::stopwatch(view.decisionBudget));
}

/// Whether anything of that gate is missing. The lines begin with their gate's number.
bool isMissing(const GuardSession::View& view, int gate)
{
    const QString begin = GuardSession::tr("Gate %1:").arg(gate);
    return std::any_of(view.missing.begin(), view.missing.end(),
                       [&](const QString& line) { return line.startsWith(begin); });
}

} // namespace

GuardTitle::GuardTitle(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(titleHeight);
}

void GuardTitle::setView(const GuardSession::View& view)
{
    const GuardAssessment& guard = view.guard;
    const QString to =
        guard.to ? QStringLiteral("%1 (%2)").arg(guard.toName, guard.toCode) : tr("not chosen");
    m_verb = tr("FAIL OVER");
    m_detail =
        tr("%1  ·  from %2 (PRIMARY)  to %3  ·  plan #%4, %n steps", nullptr, guard.stepCount)
            .arg(modeWord(guard.mode), guard.fromName, to, guard.planHash);
    m_right = clockInWords(view);
    m_isArmed = isArmedOrLater(view.stage);
    if (m_isArmed)
        m_verb = tr("ARMED · FAIL OVER");
    setAccessibleName(QStringLiteral("%1 %2 %3").arg(m_verb, m_detail, m_right));
    update();
}

QSize GuardTitle::sizeHint() const
{
    return {400, titleHeight};
}

void GuardTitle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& c = m_theme.colors();
    painter.fillRect(rect(), m_isArmed ? c.high : c.raised);
    painter.setPen(m_isArmed ? c.onSeverity(Severity::High) : c.text);
    const QRect place = rect().adjusted(metrics::padding, 0, -metrics::padding, 0);
    painter.setFont(m_theme.font(Type::Body));
    const int rightWidth = painter.fontMetrics().horizontalAdvance(m_right);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, m_right);
    painter.setFont(m_theme.font(Type::Section));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, m_verb);
    const int verbWidth = painter.fontMetrics().horizontalAdvance(m_verb) + metrics::group;
    painter.setFont(m_theme.font(Type::TableValue));
    const QRect detail = place.adjusted(verbWidth, 0, -rightWidth - metrics::group, 0);
    painter.drawText(detail, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, detail.width()));
}

GuardGates::GuardGates(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(gatesHeight);
}

void GuardGates::setView(const GuardSession::View& view)
{
    const auto& checks = view.guard.checks;
    const auto passed = std::count_if(checks.begin(), checks.end(), [](const GuardCheck& check) {
        return check.state == CheckState::Pass;
    });
    const QString names[count] = {tr("Select"),  tr("Checks %1/%2").arg(passed).arg(checks.size()),
                                  tr("Impact"),  tr("Reason"),
                                  tr("Approve"), tr("Arm"),
                                  tr("Run")};
    std::array<Gate, count> gates;
    QStringList words;
    for (int i = 0; i < count; ++i) {
        Gate& gate = gates[static_cast<std::size_t>(i)];
        gate.words = QStringLiteral("%1 %2").arg(i + 1).arg(names[i]);
        gate.isPassed = i + 1 < count && !isMissing(view, i + 1);
        words << (gate.isPassed ? tr("gate %1 passed").arg(gate.words)
                                : tr("gate %1 open").arg(gate.words));
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
    if (gates == m_gates)
        return;
    m_gates = gates;
    update();
}

QSize GuardGates::sizeHint() const
{
    return {400, gatesHeight};
}

void GuardGates::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& c = m_theme.colors();
    painter.fillRect(rect(), c.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.grid);
    double left = metrics::padding;
    const double room = width() - 2.0 * metrics::padding;
    for (const Gate& gate : m_gates) {
        painter.setFont(m_theme.font(gate.isPassed ? Type::Body : Type::TableValue));
        painter.setPen(gate.isPassed ? c.text2 : c.text);
        const QRectF place(left, 0, room / count, height());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, gate.words);
        if (gate.isPassed) {
            GlyphSpec tick;
            tick.step = StepLook::Succeeded;
            const double x =
                left + painter.fontMetrics().horizontalAdvance(gate.words) + metrics::between;
            drawGlyph(painter, QRectF(x, (height() - tickSize) / 2, tickSize, tickSize), tick, c);
        }
        left += room / count;
    }
}

} // namespace pilothouse::ui

#include "moc_guard_title.cpp"
