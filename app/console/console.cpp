#include "app/console/console.h"

#include "app/window/pages.h"
#include "app/wiring/fleet_opening.h"
#include "models/simulation/simulated_fleet.h"
#include "ui/theme/style.h"

#include <QDir>
#include <QEventLoopLocker>
#include <QFile>
#include <QPalette>

#include <cstdio>

namespace pilothouse {
namespace {

constexpr QSize pictureSize{1920, 1080};
constexpr int regionsInTraining = 3;
/// Ten pictures a second are as many as anybody reads.
constexpr Milliseconds shownGap{100};

/// Pictures must not depend on what somebody set at this desk, nor change it.
std::unique_ptr<QSettings> settingsFor(const ConsoleOptions& options)
{
    if (options.screenshotFolder.isEmpty())
        return std::make_unique<QSettings>(QStringLiteral("pilothouse"), QStringLiteral("console"));
    const QString file = QDir(options.screenshotFolder).filePath(QStringLiteral(".settings.ini"));
    QFile::remove(file);
    return std::make_unique<QSettings>(file, QSettings::IniFormat);
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

/// A machine without a desktop has no wish of its own: the console's is dark, for the night.
bool isSystemDark()
{
    return qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP") || isDark(QApplication::palette());
}

} // namespace

Console::Session::Session(Fleet fleet, const Clock& clock, const SecretStore& secrets,
                          std::optional<Scenario> simulated,
                          const std::optional<TakenOver>& takenOver)
    : desk(std::move(fleet), clock, secrets, QStringLiteral("pilothouse " PILOTHOUSE_VERSION),
           simulated, takenOver)
    , guard(clock, desk.store, desk.alarms, desk.runs)
{
}

Console::Console(QApplication& application, ConsoleOptions options, StartupTrace& trace)
    : m_options(std::move(options))
    , m_trace(trace)
    , m_settings(settingsFor(m_options))
    , m_preferences(*m_settings)
    , m_isSystemDark(isSystemDark())
    , m_theme(wantedTheme())
{
    ui::applyTheme(application, m_theme);
    applyPreferences();
    connect(&m_preferences, &ui::Preferences::changed, this, &Console::applyPreferences);
    if (m_options.stallFile.isEmpty())
        return;
    m_stalls = std::make_unique<StallMeter>(m_clock, m_options.stallFile);
    if (const Done opened = m_stalls->open(); !opened)
        std::fprintf(stderr, "%s\n", qUtf8Printable(opened.error().what));
}

Console::~Console()
{
    if (!m_options.screenshotFolder.isEmpty())
        QFile::remove(m_settings->fileName());
}

void Console::open()
{
    if (!m_options.fleetFile.isEmpty())
        return openFile(m_options.fleetFile);
    if (m_options.simulatedRegions > 0)
        return openTraining(m_options.simulatedRegions);
    showStart();
}

void Console::openFile(const QString& path)
{
    openFleetFile(path, m_secrets, m_clock,
                  [this, path](FleetReading reading) { takeReading(path, std::move(reading)); });
}

void Console::takeReading(const QString& path, FleetReading reading)
{
    m_trace.mark(QStringLiteral("fleet_read"));
    if (!reading.findings.empty())
        std::fputs(qUtf8Printable(explain(path, reading.findings)), stderr);
    if (reading.fleet)
        return openFleet(std::move(*reading.fleet), false);
    showStart();
    m_start->showFindings(path, reading.findings);
}

void Console::openTraining(int regions)
{
    openFleet(simulatedFleet(regions), true);
}

void Console::openFleet(Fleet fleet, bool isSimulated, const std::optional<TakenOver>& takenOver)
{
    m_session = std::make_unique<Session>(
        std::move(fleet), m_clock, m_secrets,
        isSimulated ? std::optional(m_options.scenario) : std::nullopt, takenOver);
    Session& session = *m_session;
    FleetSession& desk = session.desk;
    desk.store.setShownGap(shownGap);
    const ui::PageContext context{desk.store,       desk.alarms,   session.selection,
                                  desk.runs,        session.guard, desk.autopilot,
                                  desk.consistency, m_theme,       m_preferences};
    session.window = std::make_unique<ui::MainWindow>(context, *m_settings);
    addPages(*session.window, context);
    connect(session.window.get(), &ui::MainWindow::refreshRequested, this,
            [&desk] { desk.feed->refresh(); });
    connect(session.window.get(), &ui::MainWindow::firstLiveFrame, this,
            &Console::onFirstLiveFrame);
    // Queued: the window goes with its session, and must not while its own signal is on the stack.
    connect(session.window.get(), &ui::MainWindow::takeOverRequested, this, &Console::takeOver,
            Qt::QueuedConnection);
    if (!desk.store.fleet().regions.empty())
        session.selection.select(desk.store.fleet().regions.front().id);
    if (!m_options.screenshotFolder.isEmpty())
        session.window->resize(m_options.size.isEmpty() ? pictureSize : m_options.size);
    session.window->show();
    m_trace.mark(QStringLiteral("window_shown"));
    desk.start();
    m_start.reset();
}

/// A desk that only reads is made that way in all its parts. So it is made anew, and what it finds
/// then decides whether it may drive.
void Console::takeOver(const TakenOver& takenOver)
{
    // Between two windows there is none, and that would end the program.
    const QEventLoopLocker stay;
    qInfo("The engine is taken over by %s: %s", qUtf8Printable(takenOver.by.name),
          qUtf8Printable(takenOver.reason));
    const Fleet fleet = m_session->desk.store.fleet();
    const bool hasRun = m_session->desk.runs.isOpen();
    const ui::PageKind page = hasRun ? ui::PageKind::Runs : m_session->window->page();
    const std::optional<RegionId> selected = m_session->selection.region();
    m_session->window->saveLayout();
    m_session.reset();
    openFleet(fleet, false, takenOver);
    if (selected)
        m_session->selection.select(*selected);
    m_session->window->openPage(page);
}

void Console::showStart()
{
    if (m_start)
        return;
    m_start = std::make_unique<ui::StartWindow>(m_theme);
    connect(m_start.get(), &ui::StartWindow::fleetFileChosen, this, &Console::openFile);
    // Queued: the start window must not go while its own signal is on the stack.
    connect(
        m_start.get(), &ui::StartWindow::trainingRequested, this,
        [this] { openTraining(regionsInTraining); }, Qt::QueuedConnection);
    m_start->resize(pictureSize * 2 / 3);
    m_start->show();
}

void Console::onFirstLiveFrame()
{
    m_trace.mark(QStringLiteral("first_live_frame"));
    if (m_options.isStartupTraced)
        std::fprintf(stderr, "%s\n", qUtf8Printable(m_trace.asJson()));
    if (m_options.screenshotFolder.isEmpty())
        return;
    m_screenshots = std::make_unique<Screenshots>(*m_session->window, m_theme, m_options);
    m_screenshots->start();
}

void Console::applyPreferences()
{
    m_theme.setKind(wantedTheme());
    m_theme.setReducedMotion(m_preferences.hasReducedMotion());
}

ui::ThemeKind Console::wantedTheme() const
{
    using Choice = ui::Preferences::ThemeChoice;
    switch (m_options.theme.value_or(m_preferences.themeChoice())) {
    case Choice::System:
        return m_isSystemDark ? ui::ThemeKind::Dark : ui::ThemeKind::Light;
    case Choice::Dark:
        return ui::ThemeKind::Dark;
    case Choice::Light:
        return ui::ThemeKind::Light;
    }
    Q_UNREACHABLE();
}

} // namespace pilothouse

#include "moc_console.cpp"
