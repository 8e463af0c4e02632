#include "models/journal/fields.h"

#include <cmath>

namespace pilothouse {

namespace {

/// JSON numbers are doubles: beyond this whole numbers are no longer exact.
constexpr double exactMax = 9'007'199'254'740'992.0;

} // namespace

void putText(QJsonObject& object, const char* name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(name), text);
}

void putNumber(QJsonObject& object, const char* name, std::int64_t number)
{
    if (number != 0)
        object.insert(QLatin1String(name), static_cast<qint64>(number));
}

void putFlag(QJsonObject& object, const char* name, bool flag)
{
    if (flag)
        object.insert(QLatin1String(name), true);
}

Fields::Fields(QJsonObject object) : m_object(std::move(object)) {}

bool Fields::has(const char* name) const
{
    return m_object.contains(QLatin1String(name));
}

void Fields::text(const char* name, QString& into)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    require(value.isUndefined() || value.isString(), name);
    into = value.toString();
}

void Fields::flag(const char* name, bool& into)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    require(value.isUndefined() || value.isBool(), name);
    into = value.toBool();
}

Fields Fields::object(const char* name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    require(value.isObject(), name);
    return Fields(value.toObject());
}

std::vector<Fields> Fields::list(const char* name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    require(value.isUndefined() || value.isArray(), name);
    std::vector<Fields> items;
    for (const QJsonValue item : value.toArray()) {
        require(item.isObject(), name);
        items.emplace_back(item.toObject());
    }
    return items;
}

void Fields::require(bool isRight, const char* name)
{
    if (!isRight && m_wrong.isEmpty())
        m_wrong = QString::fromLatin1(name);
}

void Fields::adopt(const Fields& inner)
{
    if (m_wrong.isEmpty())
        m_wrong = inner.m_wrong;
}

bool Fields::whole(const char* name, std::int64_t& into) const
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined())
        return true;
    const double number = value.toDouble(0.5);
    if (!value.isDouble() || std::abs(number) > exactMax || number != std::floor(number))
        return false;
    into = value.toInteger();
    return true;
}

} // namespace pilothouse
