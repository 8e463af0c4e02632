#pragma once

#include "app/executors/errand.h"
#include "app/executors/settings_edit.h"

namespace pilothouse {

/// Points a region's application at the new primary: all settings are read, what names the old one
/// is changed, all are put back, which restarts it; then it says itself where it writes to.
class ApplySettings : public Errand
{
public:
    using Errand::Errand;

    /// A restart takes well under a second in the lab, tens of seconds in Azure.
    static constexpr Milliseconds askPause{250};
    static constexpr Milliseconds askDeadline{2'000};

protected:
    void begin() override;
    void beginProbe() override;

private:
    void read(const std::function<void(const Result<SiteSettings>&)>& then);
    void put(const SiteSettings& settings);
    void readBack(const SiteSettings& wanted);
    void askApplication();
    void onAsked(const HttpOutcome& outcome);

    QString m_changed; ///< Names only.
};

} // namespace pilothouse
