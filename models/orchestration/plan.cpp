#include "models/orchestration/plan.h"

#include "models/orchestration/codes.h"

#include <QCryptographicHash>

#include <algorithm>

namespace pilothouse {

namespace {

QString written(const Effect& effect)
{
    return QStringLiteral("%1@%2:%3:%4")
        .arg(codeOf(effect.kind), codeOf(effect.place), effect.region.text(), effect.object);
}

template <class Code>
QString written(const std::vector<Code>& codes)
{
    QStringList words;
    for (const Code code : codes)
        words << codeOf(code);
    return words.join(QLatin1Char(','));
}

QString written(const std::vector<int>& numbers)
{
    QStringList words;
    for (const int number : numbers)
        words << QString::number(number);
    return words.join(QLatin1Char(','));
}

/// Unit separators keep two fields from reading as one.
QString written(const Step& step)
{
    const QString range = step.expected ? QStringLiteral("%1..%2")
                                              .arg(step.expected->min, 0, 'g', 17)
                                              .arg(step.expected->max, 0, 'g', 17)
                                        : QString();
    const QStringList fields{step.id.text(),
                             QString::number(step.group),
                             written(step.after),
                             codeOf(step.kind),
                             written(step.effect),
                             step.undo ? written(*step.undo) : QString(),
                             codeOf(step.landing),
                             QString::number(step.hasAlready),
                             written(step.allowed),
                             written(step.evidence),
                             range,
                             QString::number(step.isPointOfNoReturn),
                             QString::number(step.isRequired),
                             QString::number(step.skipsNewPrimary),
                             QString::number(step.timeout.count()),
                             QString::number(step.attemptsMax),
                             codeOf(step.tier)};
    return fields.join(QChar(0x1f));
}

bool waitsRightly(const Plan& plan, int index)
{
    const Step& step = plan.steps[static_cast<size_t>(index)];
    return std::all_of(step.after.begin(), step.after.end(), [&](int earlier) {
        return earlier >= 0 && earlier < index &&
               plan.steps[static_cast<size_t>(earlier)].group == step.group;
    });
}

} // namespace

QByteArray planHash(const Plan& plan)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(codeOf(plan.operation).toUtf8());
    hash.addData(QByteArray(1, '\n') + plan.oldPrimary.text().toUtf8());
    hash.addData(QByteArray(1, '\n') + plan.target.text().toUtf8());
    for (const Step& step : plan.steps)
        hash.addData(QByteArray(1, '\n') + written(step).toUtf8());
    return hash.result().toHex();
}

Milliseconds expectedDuration(const Plan& plan)
{
    std::vector<Milliseconds> ends(plan.steps.size());
    Milliseconds groupStart{0};
    Milliseconds latest{0};
    int group = 0;
    for (size_t i = 0; i < plan.steps.size(); ++i) {
        const Step& step = plan.steps[i];
        if (step.group != group) {
            group = step.group;
            groupStart = latest;
        }
        Milliseconds start = groupStart;
        for (const int earlier : step.after)
            start = std::max(start, ends[static_cast<size_t>(earlier)]);
        ends[i] = start + step.expectedDuration;
        latest = std::max(latest, ends[i]);
    }
    return latest;
}

QString brokenPlanRule(const Plan& plan)
{
    if (plan.steps.empty())
        return QStringLiteral("no-step");
    int group = 0;
    int returns = 0;
    for (int i = 0; i < static_cast<int>(plan.steps.size()); ++i) {
        const Step& step = plan.steps[static_cast<size_t>(i)];
        if (step.group != group && step.group != group + 1)
            return QStringLiteral("gap-between-groups");
        group = step.group;
        if (!waitsRightly(plan, i))
            return QStringLiteral("waits-forward");
        if (step.attemptsMax < 1)
            return QStringLiteral("no-attempt");
        returns += step.isPointOfNoReturn ? 1 : 0;
        if (returns == 0 && step.landing != Landing::Never && !step.undo)
            return QStringLiteral("no-way-back");
    }
    if (plan.steps.front().group != 0)
        return QStringLiteral("gap-between-groups");
    return returns > 1 ? QStringLiteral("two-points-of-no-return") : QString();
}

} // namespace pilothouse
