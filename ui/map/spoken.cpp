#include "ui/map/scene.h"

#include <QCoreApplication>
#include <QLocale>

namespace pilothouse::ui {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("pilothouse::ui", text);
}

QString spokenRole(const RegionAssessment& region)
{
    if (!region.role)
        return translated("role unknown");
    switch (*region.role) {
    case Role::Primary:
        return translated("primary");
    case Role::Standby:
        return translated("standby");
    }
    return {};
}

QString spokenSeverity(Severity severity)
{
    switch (severity) {
    case Severity::Normal:
        return translated("normal");
    case Severity::Advisory:
        return translated("advisory");
    case Severity::Medium:
        return translated("medium");
    case Severity::High:
        return translated("high");
    case Severity::Critical:
        return translated("critical");
    }
    return {};
}

QString spokenQuality(Quality quality)
{
    switch (quality) {
    case Quality::Live:
        return translated("live");
    case Quality::Ageing:
        return translated("ageing");
    case Quality::Stale:
        return translated("stale");
    case Quality::Disagree:
        return translated("sources disagree");
    case Quality::Error:
        return translated("no probe");
    case Quality::Unknown:
        return translated("unknown");
    }
    return {};
}

QString spokenLag(const Figure& lag)
{
    if (!isShowable(lag.quality) || !lag.number)
        return translated("lag unknown");
    const QString number = QLocale::c().toString(*lag.number, 'f', *lag.number < 1.0 ? 2 : 1);
    return lag.bound == Bound::AtLeast ? translated("lag at least %1 seconds").arg(number)
                                       : translated("lag %1 seconds").arg(number);
}

} // namespace

QString spokenRegion(const RegionAssessment& region)
{
    QStringList parts{region.name, spokenRole(region)};
    // Nothing can be called normal that is not known.
    if (region.severity != Severity::Normal || isShowable(region.quality))
        parts << spokenSeverity(region.severity);
    if (region.role == Role::Standby)
        parts << spokenLag(region.lag);
    parts << spokenQuality(region.quality);
    return parts.join(QStringLiteral(", "));
}

} // namespace pilothouse::ui
