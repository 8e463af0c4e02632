#include "app/yaml/text_checks.h"

#include "app/yaml/words.h"

#include <QStringDecoder>

namespace pilothouse {

namespace {

FleetFinding mistake(FleetRule rule, FilePosition position, const QString& what,
                     const QString& expected)
{
    return {FleetFinding::Kind::Mistake, rule, position, QString(), what, expected};
}

/// The first column (from 1, in bytes) of a line that is not UTF-8, or 0.
int firstBadColumn(const QByteArray& line)
{
    QStringDecoder whole(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decodedLine = whole(line);
    if (!whole.hasError())
        return 0;
    for (int length = 1; length <= line.size(); ++length) {
        // Not stateless: a character cut by `length` is no error yet.
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString decodedPart = decoder(line.left(length));
        if (decoder.hasError())
            return length;
    }
    return static_cast<int>(line.size());
}

int firstControlColumn(const QByteArray& line)
{
    for (int i = 0; i < line.size(); ++i) {
        const auto byte = static_cast<unsigned char>(line.at(i));
        const bool isLineEnd = byte == '\r' && i + 1 == line.size();
        if ((byte < 0x20 && byte != '\t' && !isLineEnd) || byte == 0x7f)
            return i + 1;
    }
    return 0;
}

/// The column of the first tab before the first word, or 0.
int firstTabColumn(const QByteArray& line)
{
    for (int i = 0; i < line.size(); ++i) {
        if (line.at(i) == '\t')
            return i + 1;
        if (line.at(i) != ' ')
            return 0;
    }
    return 0;
}

std::optional<FleetFinding> checkLine(const QByteArray& line, int number)
{
    if (const int column = firstBadColumn(line); column > 0)
        return mistake(FleetRule::NotUtf8, {number, column},
                       YamlWords::tr("A byte that is not UTF-8 stands here."),
                       YamlWords::tr("A file saved as UTF-8."));
    if (const int column = firstControlColumn(line); column > 0)
        return mistake(FleetRule::NotUtf8, {number, column},
                       YamlWords::tr("A control character stands here; the file is not text."),
                       YamlWords::tr("A file saved as UTF-8 text."));
    if (const int column = firstTabColumn(line); column > 0)
        return mistake(FleetRule::TabIndentation, {number, column},
                       YamlWords::tr("A tab stands in the indentation."),
                       YamlWords::tr("Spaces: YAML does not know how wide a tab is."));
    return std::nullopt;
}

} // namespace

std::optional<FleetFinding> firstBadText(const QByteArray& text)
{
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff"))
        return mistake(FleetRule::NotUtf8, {}, YamlWords::tr("The file is UTF-16."),
                       YamlWords::tr("A file saved as UTF-8."));
    int number = 0;
    for (const QByteArray& line : text.split('\n')) {
        if (auto bad = checkLine(line, ++number))
            return bad;
    }
    return std::nullopt;
}

} // namespace pilothouse
