#include "models/journal/fields.h"

#include "models/journal/entry.h"
#include "models/journal/words.h"

#include <QJsonDocument>

#include <cmath>

namespace pilothouse {

namespace {

/// JSON numbers are doubles: beyond this whole numbers are no longer exact.
constexpr double exactMax = 9'007'199'254'740'992.0;

/// One that reads back as it was: half a character cannot be written.
bool isText(const QJsonValue& value)
{
    return value.isString() && value.toString().isValidUtf16();
}

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

void putReal(QJsonObject& object, const char* name, const std::optional<double>& number)
{
    if (number)
        object.insert(QLatin1String(name), *number);
}

void putMoment(QJsonObject& object, const char* name, const std::optional<UtcTime>& moment)
{
    if (moment)
        object.insert(QLatin1String(name), qint64{moment->time_since_epoch().count()});
}

void putTexts(QJsonObject& object, const char* name, const QStringList& texts)
{
    if (!texts.isEmpty())
        object.insert(QLatin1String(name), QJsonArray::fromStringList(texts));
}

Fields::Fields(QJsonObject object) : m_object(std::move(object)) {}

bool Fields::has(const char* name) const
{
    return m_object.contains(QLatin1String(name));
}

void Fields::text(const char* name, QString& into)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    require(value.isUndefined() || isText(value), name);
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

void Fields::texts(const char* name, QStringList& into)
{
    for (const QJsonValue value : array(name)) {
        require(isText(value), name);
        into << value.toString();
    }
}

void Fields::real(const char* name, std::optional<double>& into)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    require(value.isUndefined() || value.isDouble(), name);
    if (value.isDouble())
        into = value.toDouble();
}

void Fields::moment(const char* name, std::optional<UtcTime>& into)
{
    std::int64_t micros = 0;
    number(name, micros);
    if (has(name))
        into = UtcTime(Microseconds(micros));
}

QJsonArray Fields::array(const char* name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    require(value.isUndefined() || value.isArray(), name);
    return value.toArray();
}

std::vector<Fields> Fields::list(const char* name)
{
    std::vector<Fields> items;
    for (const QJsonValue item : array(name)) {
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

std::optional<Error> Fields::misfit() const
{
    if (m_wrong.isEmpty())
        return std::nullopt;
    return unreadableEntry(
        JournalWords::tr("Its field \"%1\" has no value that fits.").arg(m_wrong));
}

bool Fields::whole(const char* name, std::int64_t& into) const
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined())
        return true;
    const std::optional<std::int64_t> number = wholeOf(value);
    into = number.value_or(into);
    return number.has_value();
}

std::optional<std::int64_t> Fields::wholeOf(const QJsonValue& value)
{
    const double number = value.toDouble(0.5);
    if (!value.isDouble() || std::abs(number) > exactMax || number != std::floor(number))
        return std::nullopt;
    return value.toInteger();
}

Result<Fields> readEntry(const QByteArray& line, int newest)
{
    if (line.size() > entryBytesMax)
        return unreadableEntry(JournalWords::tr("It is longer than %1 bytes.").arg(entryBytesMax));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject())
        return unreadableEntry(error.errorString());
    Fields fields(document.object());
    int found = 0;
    fields.number("format", found);
    if (found > newest)
        return newerEntry(
            JournalWords::tr("Its format is %1; this release reads %2.").arg(found).arg(newest));
    if (found < oldestFormat)
        return unreadableEntry(JournalWords::tr("It names no format."));
    return fields;
}

Error newerEntry(const QString& why)
{
    return {ErrorCode::Unsupported, JournalWords::tr("This was written by a newer program."), why,
            JournalWords::tr("Open it with that program. Here it is read as far as it is "
                             "understood, and nothing is written to it.")};
}

Error unreadableEntry(const QString& why)
{
    return {ErrorCode::Malformed, JournalWords::tr("A journal entry cannot be read."), why,
            JournalWords::tr(
                "Keep the file; open the run from the copy of another desk, if there is one.")};
}

} // namespace pilothouse
