#pragma once

#include "app/executors/errand.h"

namespace pilothouse {

/// What changes a standby's primary_conninfo: ALTER SYSTEM, reload, and a look that proves it.
class ReceiverErrand : public Errand
{
public:
    using Errand::Errand;

protected:
    /// Reads the standby, lets edited() make the new text, writes it.
    void change();
    /// The new text, or why there is none.
    [[nodiscard]] virtual Result<QByteArray> edited(const StandbyFacts& facts) = 0;
    /// Whether the look proves that the goal is there.
    [[nodiscard]] virtual bool isProved(const StandbyFacts& facts) const = 0;
    virtual void onProved(const StandbyFacts& facts) = 0;
    [[nodiscard]] virtual Milliseconds lookPause() const { return Milliseconds{50}; }
    /// What the server waits for after the reload, before the look that proves it.
    [[nodiscard]] virtual QByteArray settleSql() const;

    /// Looks at the standby, and says whether the goal is there.
    void beginProbe() override;

private:
    void write(const QByteArray& conninfo);
    void onWritten(const std::vector<PostgresOutcome>& outcomes);
    void lookAgain();
    void take(const Result<StandbyFacts>& facts);
};

/// Stops the receiver under this run's mark, so that positions stand still while they are compared.
class DetachReceiver : public ReceiverErrand
{
public:
    using ReceiverErrand::ReceiverErrand;

protected:
    void begin() override { change(); }
    void beginUndo() override;
    [[nodiscard]] Result<QByteArray> edited(const StandbyFacts& facts) override;
    [[nodiscard]] bool isProved(const StandbyFacts& facts) const override;
    void onProved(const StandbyFacts& facts) override;
    [[nodiscard]] QByteArray settleSql() const override;

private:
    bool m_isUndo = false;
};

/// Lets a sibling follow the new primary, with a slot of its own there.
class RepointReceiver : public ReceiverErrand
{
public:
    using ReceiverErrand::ReceiverErrand;

protected:
    void begin() override;
    void beginProbe() override;
    [[nodiscard]] Result<QByteArray> edited(const StandbyFacts& facts) override;
    [[nodiscard]] bool isProved(const StandbyFacts& facts) const override;
    void onProved(const StandbyFacts& facts) override;

private:
    void readSibling();
    void makeSlot(const QByteArray& slot);
    void takeTimeline(const PostgresOutcome& outcome);

    int m_timeline = 0; ///< Of the new primary; 0 when not known.
};

} // namespace pilothouse
