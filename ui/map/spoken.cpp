#include "ui/map/scene.h"

#include "ui/map/words.h"

#include <QLocale>

namespace pilothouse::ui {

namespace {

QString spokenRole(const RegionAssessment& region)
{
    if (!region.role)
        return MapWords::tr("role unknown");
    switch (*region.role) {
    case Role::Primary:
        return MapWords::tr("primary");
    case Role::Standby:
        return MapWords::tr("standby");
    }
    return {};
}

QString spokenSeverity(Severity severity)
{
    switch (severity) {
    case Severity::Normal:
        return MapWords::tr("normal");
    case Severity::Advisory:
        return MapWords::tr("advisory");
    case Severity::Medium:
        return MapWords::tr("medium");
    case Severity::High:
        return MapWords::tr("high");
    case Severity::Critical:
        return MapWords::tr("critical");
    }
    return {};
}

QString spokenQuality(Quality quality)
{
    switch (quality) {
    case Quality::Live:
        return MapWords::tr("live");
    case Quality::Ageing:
        return MapWords::tr("ageing");
    case Quality::Stale:
        return MapWords::tr("stale");
    case Quality::Disagree:
        return MapWords::tr("sources disagree");
    case Quality::Error:
        return MapWords::tr("no probe");
    case Quality::Unknown:
        return MapWords::tr("unknown");
    }
    return {};
}

QString spokenLag(const Figure& lag)
{
    if (!isShowable(lag.quality) || !lag.number)
        return MapWords::tr("lag unknown");
    const QString number = QLocale::c().toString(*lag.number, 'f', *lag.number < 1.0 ? 2 : 1);
    return lag.bound == Bound::AtLeast ? MapWords::tr("lag at least %1 seconds").arg(number)
                                       : MapWords::tr("lag %1 seconds").arg(number);
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
