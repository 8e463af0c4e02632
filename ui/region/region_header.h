#pragma once

#include "ui/widgets/labels.h"

#include <QWidget>

namespace pilothouse::ui {

/// The answer first: which region, what it is now, since when, and how far to believe it.
class RegionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit RegionHeader(const Theme& theme, QWidget* parent = nullptr);

    void setRegion(const RegionAssessment& region, UtcTime now);

    /// Says that there is nothing to show, and why.
    void setEmpty(const QString& why);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    TextLabel* m_name;
    TextLabel* m_place;
    TextLabel* m_state;
    TextLabel* m_quality;
    std::optional<RegionAssessment> m_region;
};

/// "UP", "DEGRADED", ... as written on screen.
[[nodiscard]] QString verdictWord(Verdict verdict);

/// "LIVE 0.4 s", "STALE 12 s", "UNKNOWN": a quality with its age.
[[nodiscard]] QString qualityWords(Quality quality, std::optional<Microseconds> age);

} // namespace pilothouse::ui
