#include "app/executors/settings_edit.h"

#include <QRegularExpression>

namespace pilothouse {

namespace {

/// A host is a whole name when no letter of a name stands beside it.
QRegularExpression wholeName(const QString& host)
{
    return QRegularExpression(QStringLiteral("(?<![A-Za-z0-9.-])%1(?![A-Za-z0-9-]|\\.[A-Za-z0-9])")
                                  .arg(QRegularExpression::escape(host)),
                              QRegularExpression::CaseInsensitiveOption);
}

bool namesPrimary(const QString& setting)
{
    return setting.contains(QLatin1String("PRIMARY"), Qt::CaseInsensitive);
}

} // namespace

SiteSettings pointedAt(const SiteSettings& settings, const Region& oldPrimary,
                       const Region& newPrimary)
{
    const QRegularExpression oldHost = wholeName(oldPrimary.database.at.host);
    SiteSettings pointed = settings;
    for (auto it = pointed.begin(); it != pointed.end(); ++it) {
        if (namesPrimary(it.key()) && it.value() == oldPrimary.id.text())
            it.value() = newPrimary.id.text();
        else
            it.value().replace(oldHost, newPrimary.database.at.host);
    }
    return pointed;
}

QStringList changedNames(const SiteSettings& before, const SiteSettings& after)
{
    QStringList names;
    for (auto it = after.begin(); it != after.end(); ++it)
        if (!before.contains(it.key()) || before.value(it.key()) != it.value())
            names.append(it.key());
    return names;
}

} // namespace pilothouse
