#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/core/time.h"
#include "models/orchestration/codes.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

/// Reading and writing the fields of a journal entry. Fields with their default are left out.
namespace pilothouse {

template <class Code>
void putCode(QJsonObject& object, const char* name, Code code)
{
    object.insert(QLatin1String(name), codeOf(code));
}

void putText(QJsonObject& object, const char* name, const QString& text);
void putNumber(QJsonObject& object, const char* name, std::int64_t number);
void putFlag(QJsonObject& object, const char* name, bool flag);
void putReal(QJsonObject& object, const char* name, const std::optional<double>& number);

/// Microseconds of UTC; nothing where the moment is not known.
void putMoment(QJsonObject& object, const char* name, const std::optional<UtcTime>& moment);

template <class Number>
void putNumbers(QJsonObject& object, const char* name, const std::vector<Number>& numbers)
{
    QJsonArray items;
    for (const Number number : numbers)
        items.append(qint64{number});
    if (!items.isEmpty())
        object.insert(QLatin1String(name), items);
}

void putTexts(QJsonObject& object, const char* name, const QStringList& texts);

template <class Code>
void putCodes(QJsonObject& object, const char* name, const std::vector<Code>& codes)
{
    QJsonArray words;
    for (const Code code : codes)
        words.append(codeOf(code));
    if (!words.isEmpty())
        object.insert(QLatin1String(name), words);
}

template <class Value, class Write>
void putList(QJsonObject& object, const char* name, const std::vector<Value>& values, Write write)
{
    QJsonArray items;
    for (const Value& value : values)
        items.append(write(value));
    if (!items.isEmpty())
        object.insert(QLatin1String(name), items);
}

/// The fields of one object. The first that has no fitting value is remembered; the rest is read
/// on, so that the caller asks once at the end.
class Fields
{
public:
    explicit Fields(QJsonObject object);

    [[nodiscard]] bool has(const char* name) const;

    /// Name of the first field that did not fit, or empty.
    [[nodiscard]] const QString& wrong() const { return m_wrong; }

    /// The Error that names it, or nothing when every field fitted.
    [[nodiscard]] std::optional<Error> misfit() const;

    void text(const char* name, QString& into);
    void flag(const char* name, bool& into);

    /// Must be there, and one of the enumeration's words.
    template <class Code>
    void code(const char* name, Code& into)
    {
        const std::optional<Code> found =
            fromCode<Code>(m_object.value(QLatin1String(name)).toString());
        require(found.has_value(), name);
        into = found.value_or(into);
    }

    /// A whole number that the type can hold; 0 when it is left out.
    template <class Number>
    void number(const char* name, Number& into)
    {
        std::int64_t value = 0;
        const bool isWhole = whole(name, value);
        const bool fits = isWhole && std::in_range<Number>(value);
        require(fits, name);
        into = fits ? static_cast<Number>(value) : Number(0);
    }

    /// A list of an enumeration's words.
    template <class Code>
    void codes(const char* name, std::vector<Code>& into)
    {
        for (const QJsonValue value : array(name)) {
            const std::optional<Code> found = fromCode<Code>(value.toString());
            require(found.has_value(), name);
            if (found)
                into.push_back(*found);
        }
    }

    /// A list of whole numbers that the type can hold.
    template <class Number>
    void numbers(const char* name, std::vector<Number>& into)
    {
        for (const QJsonValue value : array(name)) {
            const std::optional<std::int64_t> number = wholeOf(value);
            const bool fits = number && std::in_range<Number>(*number);
            require(fits, name);
            into.push_back(fits ? static_cast<Number>(*number) : Number(0));
        }
    }

    void texts(const char* name, QStringList& into);

    /// Empty when it is left out.
    void real(const char* name, std::optional<double>& into);
    void moment(const char* name, std::optional<UtcTime>& into);

    template <class Duration>
    void duration(const char* name, Duration& into)
    {
        std::int64_t count = 0;
        number(name, count);
        into = Duration(count);
    }

    template <class Tag>
    void id(const char* name, StrongId<Tag>& into)
    {
        QString value;
        text(name, value);
        into = StrongId<Tag>(value);
    }

    /// Reads an inner object with `read(Fields&, Value&)`.
    template <class Value, class Read>
    void inside(const char* name, Value& into, Read read)
    {
        Fields inner = object(name);
        read(inner, into);
        adopt(inner);
    }

    /// Reads each object of a list with `read(Fields&, Value&)`.
    template <class Value, class Read>
    void each(const char* name, std::vector<Value>& into, Read read)
    {
        for (Fields& item : list(name)) {
            Value value;
            read(item, value);
            adopt(item);
            into.push_back(std::move(value));
        }
    }

    [[nodiscard]] Fields object(const char* name);
    [[nodiscard]] std::vector<Fields> list(const char* name);

    void require(bool isRight, const char* name);

    /// Takes over what was wrong in an inner object.
    void adopt(const Fields& inner);

private:
    [[nodiscard]] QJsonArray array(const char* name);
    [[nodiscard]] bool whole(const char* name, std::int64_t& into) const;
    [[nodiscard]] static std::optional<std::int64_t> wholeOf(const QJsonValue& value);

    QJsonObject m_object;
    QString m_wrong;
};

/// The object that a line holds; an Error when it holds none, or one of a format that is not among
/// those up to `newest`: Unsupported when that is a newer one.
[[nodiscard]] Result<Fields> readEntry(const QByteArray& line, int newest);

/// What is said of what only a newer program understands.
[[nodiscard]] Error newerEntry(const QString& why);

/// What is said of a line that is none of ours.
[[nodiscard]] Error unreadableEntry(const QString& why);

} // namespace pilothouse
