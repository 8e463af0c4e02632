#pragma once

#include "models/fleet/fleet.h"
#include "models/telemetry/assessment.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/labels.h"

#include <QWidget>

#include <array>

class QGridLayout;

namespace pilothouse::ui {

/// One link in full: how it stands in a sentence, then each number behind it.
class LinkDetail : public QWidget
{
    Q_OBJECT

public:
    explicit LinkDetail(const Theme& theme, QWidget* parent = nullptr);

    /// Shows the link between those two names.
    void setLink(const LinkAssessment& link, const QString& from, const QString& to,
                 const Targets& targets);
    void setEmpty(const QString& why);

private:
    static constexpr std::size_t valueCount = 8;

    void addValue(const Theme& theme, QGridLayout& grid, std::size_t place);

    SectionHeader* m_title;
    Paragraph* m_sentence;
    std::array<TextLabel*, valueCount> m_names{};
    std::array<FigureLabel*, valueCount> m_values{};
};

/// "Lag grows by 0.5 s each second; the RPO of 60 s is passed in 00:44.", or empty when the lag
/// does not grow.
[[nodiscard]] QString rpoForecast(const LinkAssessment& link, Milliseconds rpo);

} // namespace pilothouse::ui
