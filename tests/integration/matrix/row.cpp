#include "tests/integration/matrix/row.h"

#include "app/yaml/yaml_document.h"
#include "models/orchestration/codes.h"

#include <QFile>

#include <functional>
#include <map>

namespace pilothouse::matrix {

namespace {

/// What a key's value means, or false when it means nothing.
using Take = std::function<bool(const DocumentNode& value)>;
using Takers = std::map<QString, Take>;

Error misread(const DocumentNode& node, const QString& what)
{
    return {ErrorCode::Malformed,
            QStringLiteral("Line %1 of the matrix: %2").arg(node.position.line).arg(what),
            {},
            QStringLiteral("See the head of faults.yaml")};
}

Take text(QString& into)
{
    return [&into](const DocumentNode& value) {
        into = value.scalar;
        return value.kind == DocumentNode::Kind::Scalar && !into.isEmpty();
    };
}

Take list(QStringList& into)
{
    return [&into](const DocumentNode& value) {
        bool areTexts = value.kind == DocumentNode::Kind::List;
        for (const DocumentNode& item : value.items) {
            areTexts = areTexts && item.kind == DocumentNode::Kind::Scalar;
            into.append(item.scalar);
        }
        return areTexts;
    };
}

Take seconds(Milliseconds& into)
{
    return [&into](const DocumentNode& value) {
        constexpr double millisecondsPerSecond = 1'000.0;
        bool isNumber = false;
        const double number = value.scalar.section(QLatin1Char(' '), 0, 0).toDouble(&isNumber);
        into = Milliseconds(qRound64(number * millisecondsPerSecond));
        return isNumber && value.scalar.endsWith(QLatin1String(" s"));
    };
}

Take number(int& into)
{
    return [&into](const DocumentNode& value) {
        bool isNumber = false;
        into = value.scalar.toInt(&isNumber);
        return isNumber;
    };
}

Take flag(bool& into)
{
    return [&into](const DocumentNode& value) {
        into = value.scalar == QLatin1String("yes");
        return into;
    };
}

/// "same", "nothing", or "holds: WORDS".
Take unattended(Row& row)
{
    return [&row](const DocumentNode& value) {
        const QString holds = QStringLiteral("holds: ");
        if (value.scalar == QLatin1String("same"))
            row.unattended = Unattended::Same;
        else if (value.scalar == QLatin1String("nothing"))
            row.unattended = Unattended::Nothing;
        else if (value.scalar.startsWith(holds))
            row.unattended = Unattended::Holds;
        row.holdsFor = value.scalar.mid(holds.size());
        return row.unattended != Unattended::Unplayed &&
               (row.unattended != Unattended::Holds || !row.holdsFor.isEmpty());
    };
}

template <class Code>
Take code(Code& into)
{
    return [&into](const DocumentNode& value) {
        const std::optional<Code> known = fromCode<Code>(value.scalar);
        into = known.value_or(into);
        return known.has_value();
    };
}

Done takeAll(const DocumentNode& node, const Takers& takers)
{
    if (node.kind != DocumentNode::Kind::Map)
        return misread(node, QStringLiteral("here stand keys with values"));
    for (const DocumentNode::Member& member : node.members) {
        const auto taker = takers.find(member.key);
        if (taker == takers.end())
            return misread(member.value, QStringLiteral("no row has a \"%1\"").arg(member.key));
        if (!taker->second(member.value))
            return misread(member.value,
                           QStringLiteral("\"%1\" is not understood").arg(member.key));
    }
    return std::monostate{};
}

/// "promote acting".
bool takeMoment(const QString& words, Cue& cue)
{
    const std::optional<StepState> state = fromCode<StepState>(words.section(QLatin1Char(' '), 1));
    cue.step = words.section(QLatin1Char(' '), 0, 0);
    cue.state = state.value_or(StepState::Waiting);
    return state.has_value() && !cue.step.isEmpty();
}

Take cues(std::vector<Cue>& into)
{
    return [&into](const DocumentNode& value) {
        bool areCues = value.kind == DocumentNode::Kind::List;
        for (const DocumentNode& item : value.items) {
            Cue cue;
            QString moment;
            areCues = areCues &&
                      takeAll(item, {{QStringLiteral("when"), text(moment)},
                                     {QStringLiteral("after"), seconds(cue.after)},
                                     {QStringLiteral("do"), list(cue.acts)}})
                          .ok() &&
                      takeMoment(moment, cue);
            into.push_back(cue);
        }
        return areCues;
    };
}

Result<Row> readRow(const DocumentNode& node)
{
    Row row;
    const Done taken =
        takeAll(node, {{QStringLiteral("row"), text(row.name)},
                       {QStringLiteral("target"), text(row.target)},
                       {QStringLiteral("lawfulAnywhere"), flag(row.isLawfulAnywhere)},
                       {QStringLiteral("before"), list(row.before)},
                       {QStringLiteral("during"), cues(row.during)},
                       {QStringLiteral("then"), list(row.then)},
                       {QStringLiteral("watch"), seconds(row.watch)},
                       {QStringLiteral("end"), code(row.end)},
                       {QStringLiteral("waits"), list(row.waits)},
                       {QStringLiteral("doubts"), list(row.doubts)},
                       {QStringLiteral("unfinished"), list(row.unfinished)},
                       {QStringLiteral("says"), list(row.says)},
                       {QStringLiteral("writable"), list(row.writable)},
                       {QStringLiteral("headline"), text(row.headline)},
                       {QStringLiteral("next"), text(row.next)},
                       {QStringLiteral("lostMost"), number(row.lostMost)},
                       {QStringLiteral("split"), flag(row.isSplit)},
                       {QStringLiteral("unattended"), unattended(row)}});
    if (!taken)
        return taken.error();
    if (row.name.isEmpty() || row.headline.isEmpty() || row.next.isEmpty())
        return misread(node, QStringLiteral("a row has a name, a headline and a next step"));
    return row;
}

} // namespace

Result<std::vector<Row>> readRows(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, path, file.errorString(), {}};
    const ParsedDocument document = parseYaml(file.readAll());
    if (!document.root)
        return Error{ErrorCode::Malformed,
                     path,
                     document.findings.empty() ? QString() : document.findings.front().what,
                     {}};
    std::vector<Row> rows;
    for (const DocumentNode& node : document.root->items) {
        Result<Row> row = readRow(node);
        if (!row)
            return row.error();
        rows.push_back(std::move(row).value());
    }
    return rows;
}

} // namespace pilothouse::matrix
