#include "models/orchestration/quorum.h"

#include "models/core/text.h"
#include "models/orchestration/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace pilothouse {

namespace {

/// One name of the list, unquoted; "" inside quotes is a quote.
QString bareName(QString name)
{
    name = name.trimmed();
    if (name.size() < 2 || !name.startsWith(u'"') || !name.endsWith(u'"'))
        return name;
    return name.mid(1, name.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
}

/// A quoted name may hold a comma.
QStringList namesIn(const QString& list)
{
    static const QRegularExpression name(
        QStringLiteral(R"(\s*("(?:[^"]|"")*"|[^",()\s]+)\s*(,|$))"),
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList names;
    qsizetype at = 0;
    while (at < list.size()) {
        const QRegularExpressionMatch match =
            name.match(list, at, QRegularExpression::NormalMatch,
                       QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return {};
        names.append(bareName(match.captured(1)));
        at = match.capturedEnd();
    }
    return names;
}

bool waitsForStandbys(const QString& commit)
{
    return commit == QLatin1String("on") || commit == QLatin1String("remote_apply") ||
           commit == QLatin1String("remote_write");
}

/// Of how many names it is known that they follow the old side no more.
int detachedNames(const QStringList& names, const std::map<RegionId, QuorumStandby>& standbys)
{
    return static_cast<int>(std::count_if(names.begin(), names.end(), [&](const QString& name) {
        return std::any_of(standbys.begin(), standbys.end(), [&](const auto& standby) {
            return standby.first.text().compare(name, Qt::CaseInsensitive) == 0 &&
                   standby.second.isDetached == Truth::Yes;
        });
    }));
}

/// By every catalog that was read; nothing when none was.
std::optional<QStringList> overridesOf(const std::map<RegionId, QuorumStandby>& standbys)
{
    std::optional<QStringList> all;
    for (const auto& [id, standby] : standbys)
        if (standby.overrides)
            all = all.value_or(QStringList()) + *standby.overrides;
    if (all)
        all->removeDuplicates();
    return all;
}

QuorumStanding unknown(const QString& words)
{
    return {Truth::Unknown, Truth::Unknown, words};
}

QuorumStanding ruledOut(const QString& words)
{
    return {Truth::No, Truth::Unknown, words};
}

QuorumStanding countDetached(const SynchronousNames& wanted, const QuorumQuestion& question)
{
    const int detached = detachedNames(wanted.names, question.standbys);
    const bool isEnough = detached >= wanted.detachedNeeded();
    const QString words =
        OrchestrationWords::tr("%1 of %2 standbys are detached, %3 must be; it waited for %4 when "
                               "it was last read, %5 ago")
            .arg(detached)
            .arg(wanted.names.size())
            .arg(wanted.detachedNeeded())
            .arg(wanted.needed)
            .arg(text::duration(question.now - question.seen->at));
    return {Truth::Yes, isEnough ? Truth::Yes : Truth::Unknown, words};
}

} // namespace

std::optional<SynchronousNames> parseSynchronousNames(const QString& setting)
{
    static const QRegularExpression counted(
        QStringLiteral(R"(^\s*(?:(?:ANY|FIRST)\s+)?(\d{1,4})\s*\((.*)\)\s*$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = counted.match(setting);
    SynchronousNames read;
    read.needed = match.hasMatch() ? match.captured(1).toInt() : 1;
    read.names = namesIn(match.hasMatch() ? match.captured(2) : setting);
    const bool isSane = read.needed >= 1 && read.needed <= read.names.size() &&
                        !read.names.contains(QStringLiteral("*"));
    return isSane ? std::optional(read) : std::nullopt;
}

QuorumStanding judgeQuorum(const QuorumQuestion& question)
{
    if (!question.seen)
        return unknown(OrchestrationWords::tr(
            "how it waits for its standbys was not read before it fell silent"));
    // A wall clock, because what was read must outlive the process; one that was set back since is
    // no measure.
    const Microseconds age = question.now - question.seen->at;
    if (age < Microseconds{0})
        return unknown(OrchestrationWords::tr(
            "this desk's clock went back since it was read how it waits for its standbys"));
    if (age > quorumAgeMax)
        return unknown(
            OrchestrationWords::tr("how it waits for its standbys was last read %1 ago, at most %2 "
                                   "counts")
                .arg(text::duration(age), text::duration(quorumAgeMax)));
    const auto wanted = parseSynchronousNames(question.seen->names);
    if (!wanted)
        return ruledOut(OrchestrationWords::tr("it waits for no named standbys"));
    if (!waitsForStandbys(question.seen->commit))
        return ruledOut(
            OrchestrationWords::tr("its synchronous_commit is \"%1\": it waits for nobody")
                .arg(question.seen->commit));
    const std::optional<QStringList> overrides = overridesOf(question.standbys);
    if (!overrides)
        return unknown(
            OrchestrationWords::tr("no standby says which roles do not wait for standbys"));
    if (!overrides->isEmpty())
        return ruledOut(OrchestrationWords::tr("these do not wait for standbys: %1")
                            .arg(overrides->join(QStringLiteral(", "))));
    return countDetached(*wanted, question);
}

std::vector<FenceReading> QuorumStanding::readings(const QString& source) const
{
    return {{FenceFact::QuorumCommit, isCommit, source, {}},
            {FenceFact::StandbysDetached, areDetached, source, {}}};
}

} // namespace pilothouse
