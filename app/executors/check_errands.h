#pragma once

#include "app/executors/errand.h"

namespace pilothouse {

/// Asks the story's four paths, so that caches and connections are warm before the traffic comes.
class WarmUp : public Errand
{
public:
    using Errand::Errand;

    /// A page that answers with an error is asked again after this: the application has just been
    /// restarted, and its first sessions take time.
    static constexpr Milliseconds askPause{500};

protected:
    void begin() override;

private:
    void ask(const QString& path);
    void take(const QString& path, const HttpOutcome& outcome);

    QStringList m_said;
    QStringList m_failed;
    int m_open = 0;
};

/// A check that is repeated until it holds or its time is over.
class CheckErrand : public Errand
{
public:
    using Errand::Errand;

    static constexpr Milliseconds pause{250};
    static constexpr Milliseconds askDeadline{3'000};

protected:
    void begin() override { look(); }
    virtual void look() = 0;
    /// Not yet: looks again after a pause, or ends as failed when no time is left.
    void again(const Error& why);
    [[nodiscard]] EvidenceCode wanted() const { return order().step.evidence.front(); }
};

/// A token through the public name, as a client would write it, committed by the new primary.
class CheckWritePath : public CheckErrand
{
public:
    using CheckErrand::CheckErrand;

protected:
    void look() override;

private:
    void post(const DnsAnswer& answer);
    void take(const HttpOutcome& outcome);
};

/// The critical health page of every region that is not the old primary's. One where nobody answers
/// is named and not waited for without end, as by CheckTimeline: a second dead region does not undo
/// the move. One that answers that it is ill is a failure, and so is the new primary's silence.
class CheckHealth : public CheckErrand
{
public:
    using CheckErrand::CheckErrand;

    /// An application that is being restarted answers again before that.
    static constexpr Milliseconds silencePatience{10'000};

protected:
    void look() override;

private:
    void ask(const Region& region);
    void take(const Region& region, const HttpOutcome& outcome);

    [[nodiscard]] bool isSilenceToBeTaken() const;

    QStringList m_well;
    QStringList m_ill;
    QStringList m_silent; ///< Not the new primary.
    int m_open = 0;
};

/// Every name server sends the writers to the new primary, and nobody to the old one.
class CheckNames : public CheckErrand
{
public:
    using CheckErrand::CheckErrand;

protected:
    void look() override;

private:
    void take(const NameServer& server, const TrafficProfile& profile,
              const Result<DnsAnswer>& answer);
    void finishRound();

    QStringList m_moved;
    QStringList m_wrong;
    int m_open = 0;
};

/// Every standby that is reached receives on the new primary's timeline.
class CheckTimeline : public CheckErrand
{
public:
    using CheckErrand::CheckErrand;

protected:
    void look() override;

private:
    void compare(int timeline, const std::map<RegionId, StandbyReading>& readings);
};

/// Ends the sessions that are still on the old side, where there is a side left.
class CutClients : public Errand
{
public:
    using Errand::Errand;

protected:
    void begin() override;

private:
    void cut();
};

} // namespace pilothouse
