#pragma once

#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include <functional>
#include <vector>

namespace pilothouse::ui {

/// Something the palette can do: open a page, go to a region, an action of the window.
struct Command
{
    QString words; ///< "Go to West Europe".
    QString key;   ///< "Ctrl+2", or empty.
    std::function<void()> run;
};

/// Ctrl+K: finds pages, regions and actions by a few letters. Opens things, never starts a run. Not
/// modal: alarms and clock go on above and below it.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    CommandPalette(const Theme& theme, QWidget& window);

    void open(std::vector<Command> commands);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void close();
    void runCurrent();
    void place();

    const Theme& m_theme;
    QWidget& m_window;
    std::vector<Command> m_commands;
    QStandardItemModel m_model;
    QSortFilterProxyModel m_filter;
    QLineEdit* m_field;
    QListView* m_list;
    QPointer<QWidget> m_focusBefore;
};

} // namespace pilothouse::ui
