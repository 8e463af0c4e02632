#include "tests/tidy/rules.h"

#include <QRegularExpression>

namespace pilothouse::tidy {

namespace {

constexpr int lineColumnsMax = 100;
constexpr int fileLinesMax = 400;
constexpr int functionLinesMax = 70;
constexpr int constructorLinesMax = 25;

struct Ban
{
    QRegularExpression pattern;
    QString rule;
    QStringList exemptPrefixes; ///< Paths where it is right, each with its reason beside it.
};

Ban ban(const char* pattern, const char* rule, QStringList exemptPrefixes = {})
{
    return {QRegularExpression(QString::fromLatin1(pattern)), QString::fromLatin1(rule),
            std::move(exemptPrefixes)};
}

const std::vector<Ban>& bans()
{
    static const std::vector<Ban> all = {
        ban(R"(\bco_(await|return|yield)\b)", "no coroutines: g++ 12 miscompiles ordinary forms"),
        ban(R"(\bQEventLoop\b)", "no nested event loops"),
        ban(R"(\bprocessEvents\s*\()", "no processEvents"),
        ban(R"(\bstatic\s+[\w:]+\s*[&*]\s*(instance|get|self)\s*\()", "no singletons"),
        ban(R"(\bsetModal\s*\(\s*true|Qt::ApplicationModal)",
            "no application-modal dialog: F9 is dead under one"),
        ban(R"(\bQ(Message|File|Input|Color|Font|Print)(Box|Dialog)::)"
            R"((get|question|warning|critical|information|about))",
            "no static dialog: it is application-modal"),
        ban(R"(\b(TO)(DO)\b|\b(FIX)(ME)\b|\bXXX\b|\bHACK\b)", "no left-overs in main"),
        ban(R"(\bQ(SKIP)\s*\()", "no test skips itself",
            // Microsoft's OpenAPI files do not belong to this repository.
            {QStringLiteral("tests/contract/")}),
        ban(R"(\b(QThread::(m|u)?sleep|std::this_thread::sleep_for|QTest::qSleep|usleep)\s*\()",
            "no sleeps: wait for a condition",
            // A disk that is slow on purpose, under somebody else's process.
            {QStringLiteral("tests/bench/failover/slow_sync.cpp")}),
        ban(R"(\b(std::rand|qrand|QRandomGenerator::(global|system))\b)",
            "chance is given, not taken",
            // Wiring is where chance enters; the lab invents names and secrets.
            {QStringLiteral("app/")}),
        // The context that lupdate writes down is then the one that the program asks for.
        ban(R"(\bQ(Core|Gui)?Application::translate\s*\(|^\s*QString tr\()",
            "words come from tr() of a QObject or of the library's struct of words",
            {QStringLiteral("tests/")}),
        ban(R"(\busing\s+(\w+\s*=\s*)?[\w:]*Words\s*;)",
            "a struct of words is called by its own name: lupdate follows no alias"),
    };
    return all;
}

int indentOf(const QString& line)
{
    int indent = 0;
    while (indent < line.size() && line.at(indent) == QLatin1Char(' '))
        ++indent;
    return indent;
}

/// The lines above a lone brace that belong to its definition, nearest last, as one string.
QString signatureAbove(const QStringList& lines, int brace)
{
    QString signature;
    for (int i = brace - 1; i >= 0 && i > brace - 40; --i) {
        const QString line = lines.at(i).trimmed();
        const bool isBoundary =
            line.isEmpty() || line.endsWith(QLatin1Char('}')) || line.endsWith(QLatin1Char(';')) ||
            line.endsWith(QLatin1String("{")) || line.startsWith(QLatin1String("//")) ||
            line.startsWith(QLatin1Char('#')) || line.endsWith(QLatin1String("public:"));
        if (isBoundary)
            break;
        signature.prepend(line + QLatin1Char(' '));
    }
    return signature;
}

bool isFunction(const QString& signature)
{
    static const QRegularExpression type(
        QStringLiteral(R"(^(template\s*<[^>]*>\s*)?(class|struct|enum|union|namespace)\b)"));
    return signature.contains(QLatin1Char('(')) && !type.match(signature).hasMatch();
}

bool isConstructor(const QString& signature)
{
    static const QRegularExpression outOfClass(QStringLiteral(R"((^|\s)(\w+)::\2\s*\()"));
    return outOfClass.match(signature).hasMatch();
}

int closingBrace(const QStringList& lines, int open)
{
    const int indent = indentOf(lines.at(open));
    for (int i = open + 1; i < lines.size(); ++i) {
        if (indentOf(lines.at(i)) == indent && lines.at(i).trimmed().startsWith(QLatin1Char('}')))
            return i;
    }
    return static_cast<int>(lines.size()) - 1;
}

} // namespace

Violations checkSizes(const SourceFile& file)
{
    Violations found;
    for (int i = 0; i < file.lines.size(); ++i) {
        if (file.lines.at(i).size() > lineColumnsMax)
            found.push_back({file.path, i + 1, QStringLiteral("line over 100 columns")});
    }
    if (file.lines.size() > fileLinesMax)
        found.push_back({file.path, fileLinesMax + 1,
                         QStringLiteral("file of %1 lines, over 400").arg(file.lines.size())});
    return found;
}

Violations checkFunctions(const SourceFile& file)
{
    Violations found;
    for (int i = 0; i < file.lines.size(); ++i) {
        if (file.lines.at(i).trimmed() != QLatin1String("{"))
            continue;
        const QString signature = signatureAbove(file.lines, i);
        if (!isFunction(signature))
            continue;
        const int length = closingBrace(file.lines, i) - i - 1;
        const bool constructor = isConstructor(signature);
        const int limit = constructor ? constructorLinesMax : functionLinesMax;
        if (length > limit) {
            found.push_back(
                {file.path, i + 1,
                 QStringLiteral("%1 of %2 lines, over %3")
                     .arg(constructor ? QStringLiteral("constructor") : QStringLiteral("function"))
                     .arg(length)
                     .arg(limit)});
        }
    }
    return found;
}

Violations checkBans(const SourceFile& file)
{
    Violations found;
    if (file.path.startsWith(QLatin1String("tests/tidy/")))
        return found; // It names what it bans.
    for (int i = 0; i < file.lines.size(); ++i) {
        const QString& line = file.lines.at(i);
        if (line.trimmed().startsWith(QLatin1String("//")) &&
            !line.contains(QLatin1String("TO") + QLatin1String("DO")))
            continue;
        for (const Ban& ban : bans()) {
            const bool isExempt =
                std::any_of(ban.exemptPrefixes.begin(), ban.exemptPrefixes.end(),
                            [&](const QString& prefix) { return file.path.startsWith(prefix); });
            if (!isExempt && ban.pattern.match(line).hasMatch())
                found.push_back({file.path, i + 1, ban.rule});
        }
    }
    return found;
}

Violations checkAll(const SourceFile& file)
{
    Violations found;
    for (const auto check : {checkSizes, checkFunctions, checkBans, checkLayers}) {
        const Violations more = check(file);
        found.insert(found.end(), more.begin(), more.end());
    }
    return found;
}

} // namespace pilothouse::tidy
