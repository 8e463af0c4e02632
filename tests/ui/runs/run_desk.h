#pragma once

#include "tests/ui/pages/bridge.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/hold_button.h"

#include <QAbstractButton>

namespace pilothouse {

/// The whole window over a fleet whose primary was killed, driven by mouse and keys only. The test
/// owns the time and answers for the world.
class RunDesk
{
public:
    explicit RunDesk(Scenario scenario = Scenario::KilledPrimary, QSize size = {1600, 900});

    /// Lives on with the feed; time passes in tenths, so that count-downs are seen.
    void pass(Milliseconds time);

    /// The visible widget of that accessible name, or nullptr.
    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        for (Widget* widget : window.findChildren<Widget*>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    /// Every word that is on the screen now.
    [[nodiscard]] QString words() const;
    [[nodiscard]] bool says(const QString& words) const;

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void click(const QString& name);
    void type(const QString& field, const QString& text);

    /// Opens the guard by its key and fills in what is not the arming code.
    void openAndFill();
    /// Types the code, letter by letter.
    void arm();
    /// Keeps the start button down by mouse for that long.
    void holdStart(Milliseconds time);
    /// The visible button to hold that says this, or nullptr.
    [[nodiscard]] ui::HoldButton* holdButton(const QString& words) const;
    /// Keeps that button down by mouse for that long.
    void keepDown(const QString& words, Milliseconds time);
    /// All of it, until the first order is with the executor.
    void startRun();

    [[nodiscard]] const GuardSession::View& guard() const { return bridge.runs.guard.view(); }
    [[nodiscard]] RunController& runs() { return bridge.runs.controller; }
    [[nodiscard]] tests::ScriptedExecutor& world() { return bridge.runs.executor; }
    /// Lets the journal be on disk and answers what is asked until that step is asked for.
    void runTo(const char* step);

    ui::Theme theme{ui::ThemeKind::Dark};
    Bridge bridge{theme};
    Scenario scenario;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("layout.ini")), QSettings::IniFormat};
    ui::MainWindow window{bridge.context(), settings};
    bool isActive = false;
};

} // namespace pilothouse
