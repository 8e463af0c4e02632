#pragma once

#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QVBoxLayout>

namespace pilothouse::ui {

/// One page in the navigation: its name and its key; the number alone when there is little room.
class NavButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavButton(const Theme& theme, PageKind kind, const QString& title, QWidget* parent = nullptr);

    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    PageKind m_kind;
    bool m_isCompact = false;
};

/// Area C: the pages that exist, in their fixed order.
class NavBar : public QWidget
{
    Q_OBJECT

public:
    explicit NavBar(const Theme& theme, QWidget* parent = nullptr);

    void addPage(PageKind kind, const QString& title);
    void setCurrent(PageKind kind);
    void setCompact(bool compact);

Q_SIGNALS:
    void pageRequested(pilothouse::ui::PageKind kind);

private:
    const Theme& m_theme;
    QButtonGroup m_group;
    QVBoxLayout* m_layout;
    bool m_isCompact = false;
};

} // namespace pilothouse::ui
