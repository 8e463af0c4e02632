#pragma once

#include "ui/widgets/gesture.h"

#include <QObject>
#include <QSettings>
#include <QString>

namespace pilothouse::ui {

/// What an operator sets at this desk; kept over restarts. Each one acts at once, on changed().
class Preferences : public QObject
{
    Q_OBJECT

public:
    enum class ThemeChoice
    {
        System,
        Dark,
        Light
    };

    /// Farthest reader of the wall, in metres.
    static constexpr double viewingDistanceMin = 0.5;
    static constexpr double viewingDistanceMax = 20.0;

    /// Reads what is kept in `settings`, which must outlive this object.
    explicit Preferences(QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] ThemeChoice themeChoice() const { return m_themeChoice; }
    [[nodiscard]] bool hasReducedMotion() const { return m_hasReducedMotion; }
    [[nodiscard]] bool isFlashOff() const { return m_isFlashOff; }
    [[nodiscard]] bool hasSingleLetterKeys() const { return m_hasSingleLetterKeys; }
    /// How a guard is confirmed.
    [[nodiscard]] Gesture gesture() const { return m_gesture; }
    [[nodiscard]] double viewingDistanceMetres() const { return m_viewingDistanceMetres; }
    /// Pixels a millimetre of the wall; 0 when nobody measured it, since screens lie about it.
    [[nodiscard]] double wallPixelsPerMm() const { return m_wallPixelsPerMm; }
    [[nodiscard]] const QString& userName() const { return m_userName; }
    [[nodiscard]] const QString& deskName() const { return m_deskName; }

    void setThemeChoice(ThemeChoice choice);
    void setReducedMotion(bool reduced);
    void setFlashOff(bool off);
    void setSingleLetterKeys(bool enabled);
    void setGesture(Gesture gesture);
    void setViewingDistanceMetres(double metres);
    void setWallPixelsPerMm(double pixels);
    void setUserName(const QString& name);
    void setDeskName(const QString& name);

Q_SIGNALS:
    void changed();

private:
    template <class T>
    void set(T& field, const T& value, const char* key);

    QSettings& m_settings;
    ThemeChoice m_themeChoice = ThemeChoice::System;
    bool m_hasReducedMotion = false;
    bool m_isFlashOff = false;
    bool m_hasSingleLetterKeys = true;
    Gesture m_gesture = Gesture::Hold;
    double m_viewingDistanceMetres = 5.0;
    double m_wallPixelsPerMm = 0.0;
    QString m_userName;
    QString m_deskName;
};

} // namespace pilothouse::ui
