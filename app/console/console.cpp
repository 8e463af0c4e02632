#include "app/console/console.h"

#include "app/wiring/feeds.h"
#include "app/wiring/pages.h"
#include "app/wiring/runs.h"
#include "app/yaml/fleet_file.h"
#include "app/yaml/yaml_document.h"
#include "models/simulation/simulated_fleet.h"
#include "ui/theme/style.h"

#include <QDir>
#include <QFile>
#include <QPalette>

#include <cstdio>

namespace pilothouse {
namespace {

/// How long the desk's keychain may take before the fleet file is judged without it.
constexpr Milliseconds keychainDeadline{5'000};
constexpr QSize pictureSize{1920, 1080};
constexpr int regionsInTraining = 3;

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

FleetReadOptions readOptions(const SecretStore& secrets, const Clock& clock)
{
    const auto days = std::chrono::floor<std::chrono::days>(clock.utc().time_since_epoch());
    return {secrets.check(), SecretStore::exposure(), QDate(1970, 1, 1).addDays(days.count())};
}

} // namespace

Console::Session::Session(Fleet fleet, const Clock& clock, const SecretStore& secrets,
                          std::optional<Scenario> simulated)
    : store(std::move(fleet), clock)
    , alarms(clock)
    , feed(simulated ? makeSimulatedFeed(store.fleet(), clock, *simulated)
                     : makeWatchFeed(store.fleet(), clock, secrets))
    , executor(simulated ? nullptr : makeLiveExecutor(store.fleet(), clock, secrets))
    , journal(simulated ? nullptr : makeRunJournal(store.fleet(), deskName(), clock))
    , comparer(simulated ? nullptr : makeLiveComparer(store.fleet(), clock, secrets))
    , runs({clock, store, executor.get(), journal.get(), feed.get(), deskName()})
    , guard(clock, store, alarms, runs)
    , quarantine(clock, store, runs)
    , results(clock, store, runs)
    , consistency(clock, store, runs, comparer.get())
    , notices(makeRunNotices(store.fleet(), clock, secrets))
{
    QObject::connect(&store, &FleetStore::assessed, &alarms, &AlarmLog::accept);
    QObject::connect(&results, &ResultKeeper::measured, notices.get(),
                     [this, &clock](const RunHeader& header, const RunResult& result) {
                         notices->tellMeasured(header, result, clock.utc());
                     });
    QObject::connect(&runs, &RunController::accepted, notices.get(),
                     [this, &clock] { notices->tellStarted(runs.current()->header, clock.utc()); });
    QObject::connect(notices.get(), &RunNotices::accounted, &runs, &RunController::noteNotice);
    QObject::connect(notices.get(), &RunNotices::failed, notices.get(),
                     [](const QString& webhook, const Error& error) {
                         qWarning("%s was not told about a run: %s (%s)", qUtf8Printable(webhook),
                                  qUtf8Printable(error.what), qUtf8Printable(error.why));
                     });
    runs.load();
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
    QFile file(path);
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.read(yamlBytesMax) : QByteArray();
    const ParsedDocument document = parseYaml(text);
    const std::vector<SecretReference> references =
        document.root ? secretReferences(*document.root) : std::vector<SecretReference>();
    m_secrets.load(references, keychainDeadline, [this, path] { readFile(path); });
}

void Console::readFile(const QString& path)
{
    FleetReading reading = readFleetFile(path, readOptions(m_secrets, m_clock));
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

void Console::openFleet(Fleet fleet, bool isSimulated)
{
    m_session =
        std::make_unique<Session>(std::move(fleet), m_clock, m_secrets,
                                  isSimulated ? std::optional(m_options.scenario) : std::nullopt);
    Session& session = *m_session;
    const ui::PageContext context{session.store, session.alarms, session.selection,
                                  session.runs,  session.guard,  session.consistency,
                                  m_theme,       m_preferences};
    session.window = std::make_unique<ui::MainWindow>(context, *m_settings);
    addPages(*session.window, context);
    connect(session.window.get(), &ui::MainWindow::refreshRequested, this,
            [&session] { session.feed->refresh(); });
    connect(session.window.get(), &ui::MainWindow::firstLiveFrame, this,
            &Console::onFirstLiveFrame);
    if (!session.store.fleet().regions.empty())
        session.selection.select(session.store.fleet().regions.front().id);
    if (!m_options.screenshotFolder.isEmpty())
        session.window->resize(m_options.size.isEmpty() ? pictureSize : m_options.size);
    session.window->show();
    m_trace.mark(QStringLiteral("window_shown"));
    session.feed->start(
        [&session](FleetSnapshotPtr snapshot) { session.store.accept(std::move(snapshot)); });
    m_start.reset();
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
