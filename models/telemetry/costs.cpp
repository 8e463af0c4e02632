#include "models/telemetry/figures.h"
#include "models/telemetry/parts.h"
#include "models/telemetry/places.h"
#include "models/telemetry/words.h"

#include "models/core/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pilothouse {

namespace {

constexpr double bytesPerGigabyte = 1e9;
constexpr double secondsPerHour = 3'600.0;
/// A month is 30 days everywhere on screen.
constexpr double hoursPerMonth = 720.0;
constexpr std::size_t continents = 6;

struct Cost
{
    Figure perHour;
    Figure perMonth;
};

/// The tariff and the words that stand beside every price, made once.
struct Pricing
{
    const Tariff& tariff;
    QString currency;
    QString source;
    QString basis;

    explicit Pricing(const Tariff& from);
};

/// Adds up costs some of which may be unknown.
struct Sum
{
    double known = 0.0;
    int parts = 0;
    int unknown = 0;
    Quality worst = Quality::Live;
    std::optional<Microseconds> oldest;

    void add(const Figure& part);
};

/// What a region pays for a gigabyte that it sends to another: tariffs are the sender's.
const Money& tariffOf(const Tariff& tariff, const Region& from, const Region& to)
{
    if (from.id == to.id)
        return tariff.sameRegionPerGb;
    return from.continent == to.continent ? tariff.sameContinentPerGb : tariff.crossContinentPerGb;
}

double perHour(double bytesPerSecond, double microsPerGigabyte)
{
    return bytesPerSecond * secondsPerHour / bytesPerGigabyte * microsPerGigabyte / 1e6;
}

Pricing::Pricing(const Tariff& from)
    : tariff(from)
    , currency(from.crossContinentPerGb.currency)
    , source(TelemetryWords::tr("WAL rate × tariff of %1 (%2)")
                 .arg(from.asOf.toString(Qt::ISODate), from.source))
    , basis(TelemetryWords::tr("est., tariff %1").arg(from.asOf.toString(Qt::ISODate)))
{
}

/// Never "$0.00" for something that does cost.
QString moneyText(double units, const QString& currency)
{
    const auto micros = static_cast<std::int64_t>(std::llround(units * 1e6));
    return text::money({units > 0.0 ? std::max<std::int64_t>(micros, 1) : micros, currency});
}

QString signedText(double units, const QString& currency)
{
    const QString amount = moneyText(std::fabs(units), currency);
    if (units == 0.0)
        return amount;
    return (units > 0.0 ? QStringLiteral("+") : QStringLiteral("−")) + amount;
}

Figure unknownCost(const Figure& rate, const Pricing& price)
{
    const Quality quality = isShowable(rate.quality) ? Quality::Unknown : rate.quality;
    const QString why = rate.why.isEmpty()
                            ? TelemetryWords::tr("WAL rate not known")
                            : TelemetryWords::tr("WAL rate not known: %1").arg(rate.why);
    Figure figure = figureOf(0.0, {}, {quality, rate.age, price.source, why});
    figure.bound = Bound::Estimate;
    return figure;
}

Figure estimate(double amount, const Figure& rate, const Pricing& price)
{
    Figure figure = rate;
    figure.number = amount;
    figure.text = moneyText(amount, price.currency);
    figure.bound = Bound::Estimate;
    figure.source = price.source;
    figure.why =
        rate.why.isEmpty() ? price.basis : TelemetryWords::tr("%1; %2").arg(rate.why, price.basis);
    return figure;
}

Cost costOf(const Figure& rate, double microsPerGigabyte, const Pricing& price)
{
    if (!rate.number || !isShowable(rate.quality))
        return {unknownCost(rate, price), unknownCost(rate, price)};
    const double hourly = perHour(*rate.number, microsPerGigabyte);
    return {estimate(hourly, rate, price), estimate(hourly * hoursPerMonth, rate, price)};
}

void Sum::add(const Figure& part)
{
    ++parts;
    if (!part.number) {
        ++unknown;
        return;
    }
    known += *part.number;
    worst = worse(worst, part.quality);
    if (part.age && (!oldest || *part.age > *oldest))
        oldest = part.age;
}

/// The total of links. With a part missing it is a lower bound and no proof of anything; with all
/// of them missing it is unknown.
Figure totalOf(const Sum& sum, const Pricing& price)
{
    Figure rate;
    rate.quality = sum.worst;
    rate.age = sum.oldest;
    if (sum.unknown == 0)
        return estimate(sum.known, rate, price);
    rate.why = TelemetryWords::tr("%1 unknown").arg(sum.unknown);
    if (sum.unknown == sum.parts) {
        rate.quality = Quality::Unknown;
        return unknownCost(rate, price);
    }
    rate.quality = worse(sum.worst, Quality::Stale);
    Figure total = estimate(sum.known, rate, price);
    total.bound = Bound::AtLeast;
    total.text = boundedText(total.bound, total.text);
    return total;
}

/// A fleet whose links are not known has an unknown cost, not none.
Figure withoutLinks(const Pricing& price)
{
    Figure rate;
    rate.why = TelemetryWords::tr("no replication link is known");
    return unknownCost(rate, price);
}

Figure inMonth(const Figure& hourly, const Pricing& price)
{
    Figure monthly = hourly;
    if (!hourly.number)
        return monthly;
    monthly.number = *hourly.number * hoursPerMonth;
    const QString amount = moneyText(*monthly.number, price.currency);
    monthly.text = hourly.bound == Bound::AtLeast ? boundedText(Bound::AtLeast, amount) : amount;
    return monthly;
}

/// A gigabyte from one region to each other region of the fleet, in millionths.
std::vector<double> fanOutMicros(const Fleet& fleet)
{
    std::array<double, continents> regionsOn{};
    for (const Region& region : fleet.regions)
        regionsOn[static_cast<std::size_t>(region.continent)] += 1.0;
    const double all = static_cast<double>(fleet.regions.size());
    std::vector<double> micros;
    for (const Region& region : fleet.regions) {
        const double near = regionsOn[static_cast<std::size_t>(region.continent)];
        micros.push_back(
            (near - 1.0) * static_cast<double>(fleet.tariff.sameContinentPerGb.micros) +
            (all - near) * static_cast<double>(fleet.tariff.crossContinentPerGb.micros));
    }
    return micros;
}

Figure difference(const Figure& cost, double now, const QString& nowName, const Pricing& price)
{
    Figure figure = cost;
    // Rounded to millionths, so that equal costs differ by nothing.
    figure.number = std::round((*cost.number - now) * 1e6) / 1e6;
    figure.text = signedText(*figure.number, price.currency);
    figure.why = TelemetryWords::tr("%1; against %2 as primary").arg(cost.why, nowName);
    return figure;
}

void assessIfPrimary(const AssessmentInput& input, const Places& places, const Pricing& price,
                     FleetAssessment& result)
{
    const std::optional<std::size_t> now =
        result.primary ? places.indexOf(*result.primary) : std::nullopt;
    Figure rate;
    rate.why = TelemetryWords::tr("no primary is known");
    if (now)
        rate = result.regions[*now].walRate;
    const std::vector<double> micros = fanOutMicros(input.fleet);
    const Figure present = now ? costOf(rate, micros[*now], price).perHour : Figure{};
    for (std::size_t index = 0; index < input.fleet.regions.size(); ++index) {
        CostIfPrimary cost{input.fleet.regions[index].id,
                           costOf(rate, micros[index], price).perHour, unknownCost(rate, price)};
        if (cost.perHour.number && present.number)
            cost.deltaPerHour =
                difference(cost.perHour, *present.number, result.regions[*now].name, price);
        result.costIfPrimary.push_back(cost);
    }
}

} // namespace

void assessCosts(const AssessmentInput& input, FleetAssessment& result)
{
    const Places places(input);
    const Pricing price(input.fleet.tariff);
    std::vector<Sum> sent(input.fleet.regions.size());
    Sum all;
    for (LinkAssessment& link : result.links) {
        const Region* from = places.find(link.id.from);
        const Region* to = places.find(link.id.to);
        if (from == nullptr || to == nullptr)
            continue;
        const auto micros = static_cast<double>(tariffOf(price.tariff, *from, *to).micros);
        const Cost cost = costOf(link.byteRate, micros, price);
        link.costPerHour = cost.perHour;
        link.costPerMonth = cost.perMonth;
        sent[*places.indexOf(link.id.from)].add(cost.perHour);
        all.add(cost.perHour);
    }
    const bool isKnown = all.parts > 0 || input.fleet.regions.size() == 1;
    for (std::size_t index = 0; index < result.regions.size(); ++index) {
        RegionAssessment& region = result.regions[index];
        // Silence is no proof that a region sends nothing.
        const bool isHeard = isProof(region.quality) || sent[index].parts > 0;
        region.costPerHour = isKnown && isHeard ? totalOf(sent[index], price) : withoutLinks(price);
        region.costPerMonth = inMonth(region.costPerHour, price);
    }
    result.totalCostPerHour = isKnown ? totalOf(all, price) : withoutLinks(price);
    result.totalCostPerMonth = inMonth(result.totalCostPerHour, price);
    assessIfPrimary(input, places, price, result);
}

} // namespace pilothouse
