#pragma once

#include "models/session/guard_session.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

namespace pilothouse::ui {

/// The one line that says what this is about: verb, mode, from, to, plan; and the clock that runs
/// meanwhile. Orange when armed: that ground appears nowhere else.
class GuardTitle : public QWidget
{
    Q_OBJECT

public:
    explicit GuardTitle(const Theme& theme, QWidget* parent = nullptr);

    void setView(const GuardSession::View& view);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_verb;
    QString m_detail;
    QString m_right;
    bool m_isArmed = false;
};

/// The seven gates and which are passed, from left to right.
class GuardGates : public QWidget
{
    Q_OBJECT

public:
    static constexpr int count = 7;

    explicit GuardGates(const Theme& theme, QWidget* parent = nullptr);

    void setView(const GuardSession::View& view);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Gate
    {
        QString words;
        bool isPassed = false;

        bool operator==(const Gate&) const = default;
    };

    const Theme& m_theme;
    std::array<Gate, count> m_gates;
};

} // namespace pilothouse::ui
