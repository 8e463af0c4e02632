#include "app/lab/services/control/arm/throttle.h"

#include <algorithm>
#include <cmath>

namespace pilothouse::lab::arm {

namespace {

struct Limit
{
    const char* kind;
    double size;
    double perSecond;
};

constexpr Limit reads{"reads", 250, 25};
constexpr Limit writes{"writes", 200, 10};
constexpr Limit deletes{"deletes", 200, 10};

const Limit& limitOf(const QByteArray& method)
{
    if (method == "GET" || method == "HEAD")
        return reads;
    return method == "DELETE" ? deletes : writes;
}

} // namespace

Throttle::Verdict Throttle::take(const QString& region, const QByteArray& method, MonotonicTime now)
{
    const Limit& limit = limitOf(method);
    const QString kind = QString::fromLatin1(limit.kind);
    const auto [found, isNew] = m_buckets.try_emplace({region, kind}, Bucket{limit.size, now});
    Bucket& bucket = found->second;
    const double seconds = std::chrono::duration<double>(now - bucket.filledAt).count();
    bucket.level = std::min(limit.size, bucket.level + seconds * limit.perSecond);
    bucket.filledAt = now;
    Verdict verdict;
    verdict.header = QStringLiteral("x-ms-ratelimit-remaining-subscription-") + kind;
    verdict.isAllowed = bucket.level >= 1;
    if (verdict.isAllowed)
        bucket.level -= 1;
    else
        verdict.retryAfter =
            Seconds(static_cast<long>(std::ceil((1 - bucket.level) / limit.perSecond)));
    verdict.remaining = static_cast<int>(bucket.level);
    return verdict;
}

} // namespace pilothouse::lab::arm
