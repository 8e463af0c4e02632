#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

#include <QPointer>
#include <QWidget>

#include <vector>

namespace pilothouse::ui {

/// Lies over another widget and follows its size. Takes no mouse unless a subclass says so.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    explicit Overlay(QWidget& covered);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// Hatches the work area while the feed is lost, so that no value below it is taken for a live one.
class HatchOverlay : public Overlay
{
    Q_OBJECT

public:
    HatchOverlay(const Theme& theme, QWidget& covered);

    /// Hidden while the words are empty.
    void setWords(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_words;
};

/// The list of keys of the page and of the window: "?" opens it, any key closes it.
class KeyListOverlay : public Overlay
{
    Q_OBJECT

public:
    KeyListOverlay(const Theme& theme, QWidget& covered);

    struct Group
    {
        QString title;
        std::vector<KeyHint> keys;
    };
    void showKeys(std::vector<Group> groups);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void close();

    const Theme& m_theme;
    std::vector<Group> m_groups;
    QPointer<QWidget> m_focusBefore;
};

} // namespace pilothouse::ui
