#pragma once

#include "ui/widgets/text_label.h"

namespace pilothouse::ui {

/// The heading of a group: "Regions" in bold, what follows in the second tone.
class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    SectionHeader(const Theme& theme, const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setDetail(const QString& detail);

private:
    TextLabel* m_title;
    TextLabel* m_detail;
};

/// A hairline between two areas, in the grid's colour.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace pilothouse::ui
