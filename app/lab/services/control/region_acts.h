#pragma once

#include "models/core/result.h"
#include "models/core/time.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace pilothouse::lab {

/// One request to a region's host control.
struct RegionAct
{
    QString region;
    QByteArray method = QByteArrayLiteral("POST");
    QString path; ///< "/database/promote".
    QByteArray body;
    Milliseconds deadline{30'000};

    bool operator==(const RegionAct&) const = default;
};

/// The only way in which the lab's Azure acts on a region: over the link from "control", so that a
/// partition cuts it too.
class RegionActs
{
public:
    virtual ~RegionActs() = default;

    /// Calls back exactly once, later. An Error of code Refused is the region's own word; any other
    /// leaves open whether the act happened.
    virtual void perform(const RegionAct& act, std::function<void(Done)> callback) = 0;
};

} // namespace pilothouse::lab
