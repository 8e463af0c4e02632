#pragma once

#include "ui/widgets/page_context.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace pilothouse::ui {

/// The pages by their fixed numbers: Ctrl+number opens one.
enum class PageKind
{
    Map = 1,
    Region = 2,
    Replication = 3,
    Cost = 4,
    Alarms = 5,
    Runs = 6,
    Settings = 9
};

/// One line of the list of keys.
struct KeyHint
{
    QString keys; ///< "T", "Enter", "Ctrl+F".
    QString does; ///< "show the chart as a table".
};

/// One page of the work area. The window gives it each new assessment while it is shown, and once
/// just before it is shown; a page asks nobody else for data.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const PageContext& context, QWidget* parent = nullptr);

    /// "Replication": in the navigation, the palette and the window's title.
    [[nodiscard]] virtual QString title() const = 0;

    /// Shows this assessment. Called several times a second: compare before repainting.
    virtual void setAssessment(const FleetAssessment& assessment) = 0;

    /// Shows only regions or alarms of this severity, or all. The status strip's counts ask for it.
    virtual void filterBySeverity(std::optional<Severity> severity) { Q_UNUSED(severity) }

    /// A single-letter key (T table, L legend, G grid) that no field of the page took. True when
    /// used.
    virtual bool handleKey(Qt::Key key)
    {
        Q_UNUSED(key)
        return false;
    }

    /// The keys of this page beyond those of the window.
    [[nodiscard]] virtual std::vector<KeyHint> keyHints() const { return {}; }

    /// The facts of the selected thing as plain text with UTC times, or empty.
    [[nodiscard]] virtual QString selectionAsText() const { return {}; }

    /// Where the keyboard goes when the page is opened; nullptr: to the page's first focusable
    /// child.
    [[nodiscard]] virtual QWidget* focusTarget() { return nullptr; }

    /// Ctrl+F: the page's filter field, or nullptr.
    [[nodiscard]] virtual QWidget* filterField() { return nullptr; }

Q_SIGNALS:
    /// The operator wants the selection on another page (Enter on the map opens its region).
    void pageRequested(pilothouse::ui::PageKind kind);
    /// The operator wants the failover guard; nothing moves by it.
    void failoverRequested();

protected:
    [[nodiscard]] const PageContext& context() const { return m_context; }
    [[nodiscard]] const Colors& colors() const { return m_context.theme.colors(); }

private:
    PageContext m_context;
};

} // namespace pilothouse::ui
