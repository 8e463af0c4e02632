#pragma once

#include "models/items/run_models.h"
#include "models/review/run_assessment.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace pilothouse::ui {

/// One step in full: what it does, what it needs, what it left, how it is taken back, why it waits;
/// where it asks a person, the field for the answer. Below it the run's log.
class StepDetail : public QWidget
{
    Q_OBJECT

public:
    explicit StepDetail(const Theme& theme, QWidget* parent = nullptr);

    void setStep(const StepLine& step);
    void setLog(const std::vector<LogLine>& lines, const QString& integrity);
    void setLogShown(bool shown);

Q_SIGNALS:
    /// The value that the operator read, or go (1) and no-go (0).
    void answered(int step, double value, bool isGo);

private:
    enum Fact
    {
        StateFact,
        WhyFact,
        UndoFact,
        NeedsFact,
        EvidenceFact,
        ByFact,
        FactCount
    };

    void buildFacts(QVBoxLayout& column);
    void buildAnswer(QVBoxLayout& column);
    void buildLog(QVBoxLayout& column);
    void showFact(Fact fact, const QString& words);
    void sendValue();

    const Theme& m_theme;
    SectionHeader* m_title = nullptr;
    std::array<TextLabel*, FactCount> m_names{};
    std::array<Paragraph*, FactCount> m_facts{};
    QWidget* m_answer = nullptr;
    QLineEdit* m_value = nullptr;
    TextLabel* m_valueNote = nullptr;
    QPushButton* m_enter = nullptr;
    QPushButton* m_go = nullptr;
    QPushButton* m_noGo = nullptr;
    SectionHeader* m_logTitle = nullptr;
    RunLogModel m_log;
    DataTable* m_logTable = nullptr;
    int m_step = -1;
};

} // namespace pilothouse::ui
