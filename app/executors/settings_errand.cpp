#include "app/executors/settings_errand.h"

#include "app/executors/service_call.h"
#include "app/executors/words.h"

namespace pilothouse {

void ApplySettings::read(const std::function<void(const Result<SiteSettings>&)>& then)
{
    tools().arm.order(settingsQuestion(fleet().cloud, place()), this,
                      [then](const ArmOutcome& outcome) {
                          then(outcome.body ? parseSettings(outcome.body.value())
                                            : Result<SiteSettings>(outcome.body.error()));
                      });
}

void ApplySettings::begin()
{
    read([this](const Result<SiteSettings>& known) {
        if (!known)
            return fail(known.error());
        const SiteSettings wanted =
            pointedAt(known.value(), region(order().oldPrimary), region(order().newPrimary));
        m_changed = changedNames(known.value(), wanted).join(QStringLiteral(", "));
        if (m_changed.isEmpty())
            return askApplication();
        put(wanted);
    });
}

void ApplySettings::put(const SiteSettings& settings)
{
    tools().arm.order(settingsOrder(fleet().cloud, place(), settings), this,
                      [this, settings](const ArmOutcome& outcome) {
                          if (!outcome.body)
                              return endWith(outcome.body.error(), outcome.mayHaveHappened);
                          readBack(settings);
                      });
}

void ApplySettings::readBack(const SiteSettings& wanted)
{
    read([this, wanted](const Result<SiteSettings>& known) {
        if (!known)
            return doubt(known.error());
        if (known.value() != wanted)
            return doubt(
                {ErrorCode::Refused,
                 ExecutorWords::tr("The settings of %1 are not what was put").arg(place().name),
                 changedNames(known.value(), wanted).join(QStringLiteral(", ")),
                 ExecutorWords::tr("Somebody else changes them: compare")});
        askApplication();
    });
}

void ApplySettings::askApplication()
{
    tools().http.send(
        applicationRequest(fleet(), place(), QStringLiteral("/api/config"), within(askDeadline)),
        this, [this](const HttpOutcome& outcome) { onAsked(outcome); });
}

void ApplySettings::onAsked(const HttpOutcome& outcome)
{
    const QString changed = m_changed.isEmpty() ? ExecutorWords::tr("nothing to change")
                                                : ExecutorWords::tr("changed %1").arg(m_changed);
    const Result<QJsonObject> config = okJson(
        outcome,
        ExecutorWords::tr("The application in %1 does not tell its primary").arg(place().name));
    const QString primary =
        config ? config.value().value(QLatin1String("primaryRegion")).toString() : QString();
    if (primary == order().newPrimary.text())
        return succeed(EvidenceCode::SettingsReadBack,
                       ExecutorWords::tr("%1; the application in %2 writes to %3")
                           .arg(changed, place().name, region(order().newPrimary).name));
    // A dead region's application starts with them when it comes back.
    if (!config && place().id == order().oldPrimary)
        return succeed(
            EvidenceCode::SettingsReadBack,
            ExecutorWords::tr("%1; the application in %2 does not answer and will start with them")
                .arg(changed, place().name));
    if (left() < askPause * 2)
        return doubt(config ? Error{ErrorCode::Refused,
                                    ExecutorWords::tr("The application in %1 writes elsewhere")
                                        .arg(place().name),
                                    primary, ExecutorWords::tr("Restart it")}
                            : config.error());
    later(askPause, [this] { askApplication(); });
}

void ApplySettings::beginProbe()
{
    read([this](const Result<SiteSettings>& known) {
        if (!known)
            return know(Truth::Unknown);
        const SiteSettings wanted =
            pointedAt(known.value(), region(order().oldPrimary), region(order().newPrimary));
        know(known.value() == wanted ? Truth::Yes : Truth::No);
    });
}

} // namespace pilothouse
