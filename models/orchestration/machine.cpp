#include "models/orchestration/machine.h"

#include "models/orchestration/codes.h"
#include "models/orchestration/rows/rows.h"

namespace pilothouse {

namespace {

template <class Code>
QString written(const Among<Code>& codes)
{
    QStringList words;
    for (qsizetype i = 0; i < codeList<Code>().size(); ++i) {
        if (codes.has(static_cast<Code>(i)))
            words << codeList<Code>().at(i);
    }
    return words.join(QStringLiteral(" or "));
}

QString conditions(const Row& row)
{
    QStringList words;
    for (qsizetype i = 0; i < codeList<Test>().size(); ++i) {
        const Test test = static_cast<Test>(i);
        if (row.must.has(test))
            words << codeOf(test);
        if (row.mustNot.has(test))
            words << QStringLiteral("not ") + codeOf(test);
    }
    return words.join(QStringLiteral(", "));
}

QString line(const char* label, const QString& text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("  %1 %2\n").arg(QLatin1String(label), -6).arg(text);
}

QString written(const Row& row)
{
    return QStringLiteral("%1\n").arg(QLatin1String(row.name)) + line("on", codeOf(row.trigger)) +
           line("phase", written(row.phases)) + line("step", written(row.states)) +
           line("goal", written(row.answers)) + line("end", written(row.outcomes)) +
           line("if", conditions(row)) + line("do", codeOf(row.action)) +
           line("why", QString::fromLatin1(row.sentence));
}

Machine allRows()
{
    Machine all;
    for (const Machine& part : {rows::persons(), rows::probed(), rows::finished(), rows::next()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

bool contradict(const Row& a, const Row& b)
{
    return (a.must.bits & b.mustNot.bits) != 0 || (b.must.bits & a.mustNot.bits) != 0;
}

} // namespace

const Machine& machine()
{
    static const Machine all = allRows();
    return all;
}

bool areExclusive(const Row& a, const Row& b)
{
    return a.trigger != b.trigger || a.phases.isDisjointWith(b.phases) ||
           a.states.isDisjointWith(b.states) || a.answers.isDisjointWith(b.answers) ||
           a.outcomes.isDisjointWith(b.outcomes) || contradict(a, b);
}

QString printed(const Machine& rows)
{
    QStringList paragraphs;
    for (const Row& row : rows)
        paragraphs << written(row);
    return paragraphs.join(QLatin1Char('\n'));
}

} // namespace pilothouse
