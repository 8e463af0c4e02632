#include "app/console/screenshots.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>

#include <cstdio>

namespace pilothouse {
namespace {

/// Long enough for a page to take an assessment and its charts to be drawn.
constexpr int pauseMs = 700;

QString nameOf(ui::PageKind kind)
{
    switch (kind) {
    case ui::PageKind::Map:
        return QStringLiteral("map");
    case ui::PageKind::Region:
        return QStringLiteral("region");
    case ui::PageKind::Replication:
        return QStringLiteral("replication");
    case ui::PageKind::Cost:
        return QStringLiteral("cost");
    case ui::PageKind::Alarms:
        return QStringLiteral("alarms");
    case ui::PageKind::Runs:
        return QStringLiteral("runs");
    case ui::PageKind::Settings:
        return QStringLiteral("settings");
    }
    Q_UNREACHABLE();
}

} // namespace

Screenshots::Screenshots(ui::MainWindow& window, ui::Theme& theme, const ConsoleOptions& options,
                         QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_theme(theme)
    , m_options(options)
{
    for (const ui::ThemeKind kind : {ui::ThemeKind::Dark, ui::ThemeKind::Light})
        for (const ui::PageKind page : window.pages())
            m_shots.push_back({page, kind});
}

void Screenshots::start()
{
    QDir().mkpath(m_options.screenshotFolder);
    QTimer::singleShot(m_options.settleMs, this, &Screenshots::prepareNext);
}

void Screenshots::prepareNext()
{
    if (m_shots.empty())
        return QCoreApplication::exit(0);
    m_theme.setKind(m_shots.front().theme);
    m_window.openPage(m_shots.front().page);
    QTimer::singleShot(pauseMs, this, &Screenshots::takeNext);
}

void Screenshots::takeNext()
{
    const QString path = fileNameOf(m_shots.front());
    m_shots.pop_front();
    if (!m_window.grab().save(path)) {
        std::fprintf(stderr, "The picture %s cannot be written.\n", qUtf8Printable(path));
        return QCoreApplication::exit(1);
    }
    std::fprintf(stdout, "%s\n", qUtf8Printable(path));
    prepareNext();
}

QString Screenshots::fileNameOf(const Shot& shot) const
{
    const QString theme =
        shot.theme == ui::ThemeKind::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    return QDir(m_options.screenshotFolder)
        .filePath(QStringLiteral("%1-%2-%3.png").arg(m_options.moment, nameOf(shot.page), theme));
}

} // namespace pilothouse

#include "moc_screenshots.cpp"
