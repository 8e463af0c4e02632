#pragma once

#include "models/session/guard_session.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pilothouse::ui {

/// Gate 3: what will happen, the worst first; what is not touched last and in the second tone.
class GuardImpact : public QWidget
{
    Q_OBJECT

public:
    explicit GuardImpact(const Theme& theme, QWidget* parent = nullptr);

    void setGuard(const GuardAssessment& guard);

private:
    const Theme& m_theme;
    QVBoxLayout* m_column;
    std::vector<ImpactLine> m_shown;
    QString m_fencePath;
};

/// Gate 4: incident, category, and why in the operator's own words.
class GuardReason : public QWidget
{
    Q_OBJECT

public:
    explicit GuardReason(const Theme& theme, QWidget* parent = nullptr);

    /// Begins anew.
    void clear();

Q_SIGNALS:
    void changed(const pilothouse::StatedReason& reason);

private:
    void tell();

    QLineEdit* m_incident;
    QComboBox* m_category;
    QLineEdit* m_why;
    TextLabel* m_count;
};

/// All that still stands between here and the start button, in the order of the gates.
class GuardMissing : public QWidget
{
    Q_OBJECT

public:
    explicit GuardMissing(const Theme& theme, QWidget* parent = nullptr);

    void setMissing(const QStringList& missing);

private:
    SectionHeader* m_title;
    Paragraph* m_words;
};

} // namespace pilothouse::ui
