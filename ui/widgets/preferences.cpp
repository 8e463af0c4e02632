#include "ui/widgets/preferences.h"

#include <QSysInfo>

#include <algorithm>

namespace pilothouse::ui {
namespace {

constexpr const char* themeKey = "look/theme";
constexpr const char* motionKey = "look/reducedMotion";
constexpr const char* flashKey = "look/flashOff";
constexpr const char* lettersKey = "keys/singleLetters";
constexpr const char* gestureKey = "guards/twoPresses";
constexpr const char* distanceKey = "wall/viewingDistanceMetres";
constexpr const char* pitchKey = "wall/pixelsPerMm";
constexpr const char* userKey = "desk/user";
constexpr const char* deskKey = "desk/name";

QString loginName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? QStringLiteral("operator") : name;
}

QVariant stored(Preferences::ThemeChoice choice)
{
    switch (choice) {
    case Preferences::ThemeChoice::System:
        return QStringLiteral("system");
    case Preferences::ThemeChoice::Dark:
        return QStringLiteral("dark");
    case Preferences::ThemeChoice::Light:
        return QStringLiteral("light");
    }
    Q_UNREACHABLE();
}

QVariant stored(Gesture gesture)
{
    return gesture == Gesture::TwoPresses;
}

template <class T>
QVariant stored(const T& value)
{
    return value;
}

Preferences::ThemeChoice themeChoiceOf(const QString& text)
{
    if (text == QStringLiteral("dark"))
        return Preferences::ThemeChoice::Dark;
    if (text == QStringLiteral("light"))
        return Preferences::ThemeChoice::Light;
    return Preferences::ThemeChoice::System;
}

} // namespace

Preferences::Preferences(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_themeChoice(themeChoiceOf(settings.value(QLatin1String(themeKey)).toString()))
    , m_hasReducedMotion(settings.value(QLatin1String(motionKey), false).toBool())
    , m_isFlashOff(settings.value(QLatin1String(flashKey), false).toBool())
    , m_hasSingleLetterKeys(settings.value(QLatin1String(lettersKey), true).toBool())
    , m_gesture(settings.value(QLatin1String(gestureKey), false).toBool() ? Gesture::TwoPresses
                                                                          : Gesture::Hold)
    , m_viewingDistanceMetres(std::clamp(settings.value(QLatin1String(distanceKey), 5.0).toDouble(),
                                         viewingDistanceMin, viewingDistanceMax))
    , m_wallPixelsPerMm(std::max(0.0, settings.value(QLatin1String(pitchKey), 0.0).toDouble()))
    , m_userName(settings.value(QLatin1String(userKey), loginName()).toString())
    , m_deskName(settings.value(QLatin1String(deskKey), QSysInfo::machineHostName()).toString())
{
}

template <class T>
void Preferences::set(T& field, const T& value, const char* key)
{
    if (field == value)
        return;
    field = value;
    m_settings.setValue(QLatin1String(key), stored(value));
    Q_EMIT changed();
}

void Preferences::setThemeChoice(ThemeChoice choice)
{
    set(m_themeChoice, choice, themeKey);
}

void Preferences::setReducedMotion(bool reduced)
{
    set(m_hasReducedMotion, reduced, motionKey);
}

void Preferences::setFlashOff(bool off)
{
    set(m_isFlashOff, off, flashKey);
}

void Preferences::setSingleLetterKeys(bool enabled)
{
    set(m_hasSingleLetterKeys, enabled, lettersKey);
}

void Preferences::setGesture(Gesture gesture)
{
    set(m_gesture, gesture, gestureKey);
}

void Preferences::setViewingDistanceMetres(double metres)
{
    set(m_viewingDistanceMetres, std::clamp(metres, viewingDistanceMin, viewingDistanceMax),
        distanceKey);
}

void Preferences::setWallPixelsPerMm(double pixels)
{
    set(m_wallPixelsPerMm, std::max(0.0, pixels), pitchKey);
}

void Preferences::setUserName(const QString& name)
{
    set(m_userName, name, userKey);
}

void Preferences::setDeskName(const QString& name)
{
    set(m_deskName, name, deskKey);
}

} // namespace pilothouse::ui

#include "moc_preferences.cpp"
