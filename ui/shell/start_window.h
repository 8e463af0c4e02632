#pragma once

#include "models/fleet/finding.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"

#include <QStandardItemModel>
#include <QWidget>

#include <vector>

namespace pilothouse::ui {

/// What is shown while there is no fleet to watch: how to name one, how to train, and, after a
/// wrong fleet file, all its findings. Never anything that looks like a healthy map.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(const Theme& theme, QWidget* parent = nullptr);

    /// All findings of a fleet file that was refused, in file order.
    void showFindings(const QString& file, const std::vector<FleetFinding>& findings);

Q_SIGNALS:
    void fleetFileChosen(const QString& path);
    void trainingRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void chooseFile();

    const Theme& m_theme;
    TextLabel* m_title;
    TextLabel* m_words;
    DataTable* m_table;
    QStandardItemModel m_findings;
};

} // namespace pilothouse::ui
