#include "models/telemetry/figures.h"

#include "models/core/assert.h"
#include "models/core/text.h"
#include "models/telemetry/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace pilothouse {

namespace {

/// The SQLSTATE that a refusal names, or nothing.
QString sqlStateIn(const Error& error)
{
    // "FATAL: 57P03: ..." or "... (57P03)". A port of five digits stands there without either mark.
    static const QRegularExpression pattern(
        QStringLiteral("(?:^|[ (])((?=[0-9A-Z]{0,4}[0-9])[0-9A-Z]{5})(?=[:)])"));
    return error.code == ErrorCode::Refused ? pattern.match(error.why).captured(1) : QString();
}

Figure notMeasured(const Provenance& from)
{
    if (!isShowable(from.quality))
        return figureOf(0.0, {}, from);
    return unknownFigure(TelemetryWords::tr("not measured yet"), from.source);
}

} // namespace

QString notShown()
{
    return QStringLiteral("—");
}

QString shortCause(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Timeout:
        return TelemetryWords::tr("no answer");
    case ErrorCode::Refused:
        return isRecovering(error) ? TelemetryWords::tr("recovering")
                                   : TelemetryWords::tr("refused");
    case ErrorCode::Unreachable:
        return TelemetryWords::tr("not reached");
    case ErrorCode::Untrusted:
        return TelemetryWords::tr("TLS not trusted");
    case ErrorCode::Throttled:
        return TelemetryWords::tr("throttled");
    case ErrorCode::Malformed:
        return TelemetryWords::tr("answer not understood");
    case ErrorCode::NotFound:
        return TelemetryWords::tr("not found");
    case ErrorCode::Unsupported:
        return TelemetryWords::tr("not supported");
    case ErrorCode::Configuration:
        return TelemetryWords::tr("configuration");
    case ErrorCode::Internal:
        return TelemetryWords::tr("fault of this desk");
    }
    PH_ASSERT(false);
}

bool isLivingRefusal(const Error& error)
{
    const QString state = sqlStateIn(error);
    return !state.isEmpty() && state != QLatin1String("57P01") && state != QLatin1String("57P02");
}

bool isRecovering(const Error& error)
{
    return sqlStateIn(error) == QLatin1String("57P03");
}

QString reasonFor(Quality quality, std::optional<Microseconds> age,
                  const std::optional<Error>& error)
{
    if (quality == Quality::Live)
        return {};
    if (quality == Quality::Error)
        return error ? shortCause(*error) : TelemetryWords::tr("failed");
    if (!age)
        return error ? shortCause(*error) : TelemetryWords::tr("never heard");
    return TelemetryWords::tr("last heard %1 ago").arg(text::duration(*age));
}

Provenance bothOf(const Provenance& a, const Provenance& b)
{
    Provenance result = a.quality < b.quality ? b : a;
    result.age = a.age && b.age ? std::optional(std::max(*a.age, *b.age)) : std::nullopt;
    result.source =
        a.source == b.source ? a.source : TelemetryWords::tr("%1 and %2").arg(a.source, b.source);
    return result;
}

QString boundedText(Bound bound, const QString& text)
{
    switch (bound) {
    case Bound::Exact:
        return text;
    case Bound::AtLeast:
        return QStringLiteral("≥ ") + text;
    case Bound::AtMost:
        return QStringLiteral("≤ ") + text;
    case Bound::Estimate:
        return TelemetryWords::tr("est. %1").arg(text);
    }
    PH_ASSERT(false);
}

Figure figureOf(double number, const QString& text, const Provenance& from, Bound bound)
{
    Figure figure;
    figure.quality = from.quality;
    figure.age = from.age;
    figure.source = from.source;
    figure.why = from.why;
    if (!isShowable(from.quality)) {
        figure.text = notShown();
        return figure;
    }
    figure.number = number;
    figure.bound = bound;
    figure.text = boundedText(bound, text);
    return figure;
}

Figure wordFigure(const QString& text, const Provenance& from)
{
    Figure figure = figureOf(0.0, text, from);
    figure.number.reset();
    return figure;
}

Figure unknownFigure(const QString& why, const QString& source)
{
    return figureOf(0.0, {}, {Quality::Unknown, {}, source, why});
}

Figure inapplicableFigure(const QString& why, const Provenance& from)
{
    Figure figure = wordFigure(notShown(), from);
    if (isShowable(from.quality))
        figure.why = why;
    return figure;
}

Figure durationFigure(Microseconds duration, const Provenance& from, Bound bound)
{
    return figureOf(static_cast<double>(duration.count()) / 1e6, text::duration(duration), from,
                    bound);
}

Figure latencyFigure(Microseconds duration, const Provenance& from)
{
    return figureOf(static_cast<double>(duration.count()) / 1e3, text::latency(duration), from);
}

Figure bytesFigure(std::int64_t bytes, const Provenance& from, Bound bound)
{
    return figureOf(static_cast<double>(bytes), text::bytes(bytes), from, bound);
}

Figure byteRateFigure(std::optional<double> bytesPerSecond, const Provenance& from)
{
    return bytesPerSecond ? figureOf(*bytesPerSecond, text::byteRate(*bytesPerSecond), from)
                          : notMeasured(from);
}

Figure rateFigure(std::optional<double> perSecond, const Provenance& from)
{
    return perSecond ? figureOf(*perSecond, text::rate(*perSecond), from) : notMeasured(from);
}

Figure lsnFigure(std::uint64_t position, const Provenance& from)
{
    if (position == 0)
        return notMeasured(from);
    return figureOf(static_cast<double>(position), text::lsn(position), from);
}

Figure countFigure(std::int64_t count, const Provenance& from)
{
    return figureOf(static_cast<double>(count), QString::number(count), from);
}

} // namespace pilothouse
