#include "app/executors/conninfo.h"

#include "app/executors/words.h"

#include <algorithm>
#include <optional>

namespace pilothouse {

namespace {

using Words = std::vector<ConninfoWord>;

constexpr auto markStart = " application_name='pilothouse:";
constexpr auto markEnd = "' host='/pilothouse-detached' hostaddr=''";

bool isSpace(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

/// Reads a connection string by libpq's own rules (conninfo_parse).
class Scanner
{
public:
    explicit Scanner(const QByteArray& text) : m_text(text) {}

    std::optional<Words> words()
    {
        Words found;
        for (skipSpaces(); m_at < m_text.size(); skipSpaces()) {
            ConninfoWord word;
            word.name = name();
            skipSpaces();
            if (word.name.isEmpty() || m_at >= m_text.size() || m_text[m_at++] != '=')
                return std::nullopt;
            skipSpaces();
            if (!value(word.value))
                return std::nullopt;
            found.push_back(std::move(word));
        }
        return found;
    }

private:
    void skipSpaces()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }

    QByteArray name()
    {
        QByteArray text;
        while (m_at < m_text.size() && m_text[m_at] != '=' && !isSpace(m_text[m_at]))
            text += m_text[m_at++];
        return text;
    }

    bool value(QByteArray& into)
    {
        const bool isQuoted = m_at < m_text.size() && m_text[m_at] == '\'';
        if (isQuoted)
            ++m_at;
        while (m_at < m_text.size()) {
            char letter = m_text[m_at++];
            if (isQuoted ? letter == '\'' : isSpace(letter))
                return true;
            if (letter == '\\' && m_at < m_text.size())
                letter = m_text[m_at++];
            into += letter;
        }
        return !isQuoted;
    }

    const QByteArray& m_text;
    qsizetype m_at = 0;
};

QByteArray quoted(const QByteArray& value)
{
    QByteArray text = value;
    text.replace('\\', "\\\\").replace('\'', "\\'");
    return '\'' + text + '\'';
}

bool isNamed(const Words& words, const QByteArray& name)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const ConninfoWord& word) { return word.name == name; });
}

} // namespace

QByteArray detachWords(const RunId& run)
{
    return markStart + run.text().toUtf8() + markEnd;
}

QByteArray detached(const QByteArray& conninfo, const RunId& run)
{
    return attached(conninfo) + detachWords(run);
}

QByteArray attached(const QByteArray& conninfo)
{
    const qsizetype at = conninfo.endsWith(markEnd) ? conninfo.indexOf(markStart) : -1;
    return at < 0 ? conninfo : conninfo.left(at);
}

RunId markOf(const QByteArray& conninfo)
{
    const qsizetype before = attached(conninfo).size();
    if (before == conninfo.size())
        return {};
    const qsizetype from = before + qstrlen(markStart);
    const qsizetype length = conninfo.size() - from - qstrlen(markEnd);
    return RunId(QString::fromUtf8(conninfo.mid(from, length)));
}

Result<QByteArray> withWords(const QByteArray& conninfo, const std::vector<ConninfoWord>& words)
{
    const std::optional<Words> known = Scanner(conninfo).words();
    if (!known)
        return Error{ErrorCode::Unsupported, ExecutorWords::tr("primary_conninfo cannot be edited"),
                     ExecutorWords::tr("It is no list of keywords and values"),
                     ExecutorWords::tr("Write it as keywords and values, not as a URI")};
    QByteArrayList text;
    const auto add = [&](const ConninfoWord& word) {
        text.append(word.name + '=' + quoted(word.value));
    };
    for (const ConninfoWord& word : *known)
        if (!isNamed(words, word.name))
            add(word);
    for (const ConninfoWord& word : words)
        if (!word.value.isEmpty())
            add(word);
    return text.join(' ');
}

QByteArray wordOf(const QByteArray& conninfo, const QByteArray& name)
{
    QByteArray last;
    for (const ConninfoWord& word : Scanner(conninfo).words().value_or(Words()))
        if (word.name == name)
            last = word.value;
    return last;
}

QByteArray sqlLiteral(const QByteArray& text)
{
    QByteArray inner = text;
    inner.replace('\\', "\\\\").replace('\'', "''");
    return " E'" + inner + '\'';
}

} // namespace pilothouse
