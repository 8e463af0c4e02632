#pragma once

#include "models/guard/guard.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace pilothouse::ui {

/// Gate 1: every region that could become primary, with every reason. One is named as recommended;
/// none is chosen before the operator does.
class GuardTargets : public QWidget
{
    Q_OBJECT

public:
    explicit GuardTargets(const Theme& theme, QWidget* parent = nullptr);

    void setTargets(const std::vector<GuardTarget>& targets, const std::optional<RegionId>& chosen);

Q_SIGNALS:
    void chosen(const pilothouse::RegionId& region);

private:
    struct Line
    {
        QRadioButton* button;
        Paragraph* reasons;
    };

    void addLine();

    const Theme& m_theme;
    QButtonGroup m_group;
    QVBoxLayout* m_column;
    std::vector<Line> m_lines;
    std::vector<GuardTarget> m_targets;
};

} // namespace pilothouse::ui
