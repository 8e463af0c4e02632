#pragma once

#include "ui/widgets/labels.h"
#include "ui/widgets/page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>

namespace pilothouse::ui {

class DataTable;

/// Page 9: what this desk's operator can set, and what the fleet file says about sources and ages.
/// Each setting acts at once; what would not act is not here.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Settings"); }
    void setAssessment(const FleetAssessment& assessment) override { Q_UNUSED(assessment) }
    [[nodiscard]] QWidget* focusTarget() override { return m_theme; }

private:
    [[nodiscard]] QWidget* buildDisplay();
    [[nodiscard]] QWidget* buildDesk();
    [[nodiscard]] QWidget* buildWall();
    [[nodiscard]] QWidget* buildGuards();
    [[nodiscard]] QWidget* buildSources();
    void addField(QFormLayout& form, const QString& name, QWidget& field);
    [[nodiscard]] QWidget* section(const QString& title, QWidget* content);
    void showWallNote();

    QComboBox* m_theme = nullptr;
    TextLabel* m_wallNote = nullptr;
};

} // namespace pilothouse::ui
