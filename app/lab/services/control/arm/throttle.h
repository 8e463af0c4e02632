#pragma once

#include "models/core/time.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace pilothouse::lab::arm {

/// ARM's buckets: for each region one of reads, one of writes and one of deletes. A bucket holds so
/// many requests and refills at so many each second (request-limits-and-throttling).
class Throttle
{
public:
    struct Verdict
    {
        bool isAllowed = true;
        int remaining = 0;
        Seconds retryAfter{0}; ///< When not allowed: until the bucket holds one again.
        QString header;        ///< Which header tells what remains.

        bool operator==(const Verdict&) const = default;
    };

    /// Takes one request out of the region's bucket, if there is one left.
    [[nodiscard]] Verdict take(const QString& region, const QByteArray& method, MonotonicTime now);

private:
    struct Bucket
    {
        double level = 0;
        MonotonicTime filledAt;
    };

    std::map<std::pair<QString, QString>, Bucket> m_buckets;
};

} // namespace pilothouse::lab::arm
