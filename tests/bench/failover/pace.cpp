#include "tests/bench/failover/pace.h"

#include "app/lab/postgres/conninfo.h"
#include "tests/bench/failover/loss.h"
#include "tests/integration/failover/failover_day.h"
#include "tests/integration/failover/witness.h"

#include <QtTest>

namespace pilothouse::bench {

namespace {

const QString lostRegion = QStringLiteral("eastus");
const QString successor = QStringLiteral("westeurope");

constexpr int writesBeforePace = 50;
constexpr Milliseconds budget{60'000};

double inMs(Microseconds time)
{
    return static_cast<double>(time.count()) / 1e3;
}

std::optional<MonotonicTime> killNow(FailoverDay& day)
{
    const MonotonicTime at = SystemClock().monotonic();
    return killPostmaster(day.lab().topology(), lostRegion) ? std::optional(at) : std::nullopt;
}

QJsonObject partsOf(const FailoverDay& day)
{
    QJsonObject parts;
    for (const Step& step : day.view().header.plan.steps)
        if (const auto at = day.reachedAfter(step.id.text(), StepState::Succeeded); at.count() >= 0)
            parts[step.id.text()] = static_cast<double>(at.count());
    return parts;
}

} // namespace

std::optional<QJsonObject> engineRound()
{
    FailoverDay day(QStringLiteral("bench"));
    if (!day.bringUp())
        return std::nullopt;
    const Witness witness(lab::everyDatabaseConninfo(day.lab().topology()));
    if (!witness.hasSeen(writesBeforePace))
        return std::nullopt;
    const auto killedAt = killNow(day);
    if (!killedAt || !day.start())
        return std::nullopt;
    // The witness is read afterwards: a desk that reads a growing file meanwhile is no quick one.
    const bool hasEnded = day.runToRest(budget);
    const auto accepted = witness.firstAcceptedElsewhere(lostRegion, *killedAt, budget);
    if (!accepted || !hasEnded || day.phase() != Phase::Switched) {
        qWarning("%s", qPrintable(day.story()));
        return std::nullopt;
    }
    return QJsonObject{{QStringLiteral("killedToWriteMs"), inMs(*accepted - *killedAt)},
                       {QStringLiteral("partsMs"), partsOf(day)}};
}

std::optional<QJsonObject> bareRound()
{
    FailoverDay day(QStringLiteral("bench"));
    if (!day.bringUp())
        return std::nullopt;
    const Witness witness(lab::everyDatabaseConninfo(day.lab().topology()));
    if (!witness.hasSeen(writesBeforePace))
        return std::nullopt;
    Result<lab::LocalSession> opened = lab::ownerSession(day.lab().topology(), successor);
    if (!opened)
        return std::nullopt;
    lab::LocalSession session = std::move(opened).value();
    const auto killedAt = killNow(day);
    if (!killedAt || !session.run(QStringLiteral("select pg_promote(false)")))
        return std::nullopt;
    const auto accepted = witness.firstAcceptedElsewhere(lostRegion, *killedAt, budget);
    if (!accepted)
        return std::nullopt;
    return QJsonObject{{QStringLiteral("killedToWriteMs"), inMs(*accepted - *killedAt)}};
}

} // namespace pilothouse::bench
