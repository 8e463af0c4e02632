#pragma once

#include "models/orchestration/codes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

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

/// The fields of one object. The first that has no fitting value is remembered; the rest is read
/// on, so that the caller asks once at the end.
class Fields
{
public:
    explicit Fields(QJsonObject object);

    [[nodiscard]] bool has(const char* name) const;

    /// Name of the first field that did not fit, or empty.
    [[nodiscard]] const QString& wrong() const { return m_wrong; }

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

    [[nodiscard]] Fields object(const char* name);
    [[nodiscard]] std::vector<Fields> list(const char* name);

    void require(bool isRight, const char* name);

    /// Takes over what was wrong in an inner object.
    void adopt(const Fields& inner);

private:
    [[nodiscard]] bool whole(const char* name, std::int64_t& into) const;

    QJsonObject m_object;
    QString m_wrong;
};

} // namespace pilothouse
