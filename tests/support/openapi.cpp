#include "tests/support/openapi.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace pilothouse {

namespace {

bool fits(const QString& path, const QString& form)
{
    const QStringList words = path.split(QLatin1Char('/'));
    const QStringList parts = form.split(QLatin1Char('/'));
    if (words.size() != parts.size())
        return false;
    for (qsizetype index = 0; index < words.size(); ++index) {
        const bool isParameter = parts[index].startsWith(QLatin1Char('{'));
        if (!isParameter && parts[index].compare(words[index], Qt::CaseInsensitive) != 0)
            return false;
    }
    return true;
}

bool hasType(const QJsonValue& value, const QString& type)
{
    if (type == QStringLiteral("integer"))
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    const std::map<QString, QJsonValue::Type> types{{QStringLiteral("string"), QJsonValue::String},
                                                    {QStringLiteral("number"), QJsonValue::Double},
                                                    {QStringLiteral("boolean"), QJsonValue::Bool},
                                                    {QStringLiteral("array"), QJsonValue::Array},
                                                    {QStringLiteral("object"), QJsonValue::Object}};
    const auto found = types.find(type);
    return found == types.end() || found->second == value.type();
}

} // namespace

OpenApi::OpenApi(QString file) : m_file(std::move(file)) {}

QStringList OpenApi::checkAnswer(const QString& method, const QString& path, int status,
                                 const QByteArray& body)
{
    const QJsonObject found = operation(method, path);
    if (found.isEmpty())
        return {QStringLiteral("no operation %1 %2").arg(method, path)};
    const QJsonObject responses = found["responses"].toObject();
    const QString code = QString::number(status);
    if (!responses.contains(code) && status < 400)
        return {QStringLiteral("no answer %1 to %2 %3").arg(code, method, path)};
    const QJsonObject response =
        responses[responses.contains(code) ? code : QStringLiteral("default")].toObject();
    const QJsonObject schema = response["schema"].toObject();
    QStringList violations;
    if (!schema.isEmpty() && !body.isEmpty())
        check(m_file, schema, QJsonDocument::fromJson(body).object(), QStringLiteral("body"),
              violations);
    else if (!schema.isEmpty() && status == 200)
        violations.append(QStringLiteral("no body in %1 to %2 %3").arg(code, method, path));
    return violations;
}

QStringList OpenApi::checkRequest(const QString& method, const QString& path,
                                  const QJsonObject& body)
{
    const QJsonObject found = operation(method, path);
    QStringList violations;
    for (const QJsonValue parameter : found["parameters"].toArray()) {
        const Place place = resolve(m_file, parameter.toObject());
        if (place.schema["in"] == QStringLiteral("body")) {
            check(place.file, place.schema["schema"].toObject(), body, QStringLiteral("request"),
                  violations);
            return violations;
        }
    }
    return {QStringLiteral("%1 %2 takes no body").arg(method, path)};
}

const QJsonObject& OpenApi::document(const QString& file)
{
    const auto known = m_documents.find(file);
    if (known != m_documents.end())
        return known->second;
    QFile opened(file);
    const bool isOpen = opened.open(QIODevice::ReadOnly);
    return m_documents[file] =
               isOpen ? QJsonDocument::fromJson(opened.readAll()).object() : QJsonObject();
}

OpenApi::Place OpenApi::resolve(const QString& file, const QJsonObject& schema)
{
    Place place{file, schema};
    while (place.schema.contains("$ref")) {
        const QString reference = place.schema["$ref"].toString();
        const QString other = reference.section(QLatin1Char('#'), 0, 0);
        if (!other.isEmpty())
            place.file = QDir::cleanPath(QFileInfo(place.file).path() + QLatin1Char('/') + other);
        QJsonValue target = document(place.file);
        for (const QString& word :
             reference.section(QLatin1Char('#'), 1).split(QLatin1Char('/'), Qt::SkipEmptyParts))
            target = target.toObject()[word];
        if (!target.isObject())
            return {place.file, {{"x-unresolved", reference}}};
        place.schema = target.toObject();
    }
    return place;
}

QJsonObject OpenApi::operation(const QString& method, const QString& path)
{
    const QJsonObject paths = document(m_file)["paths"].toObject();
    for (auto entry = paths.begin(); entry != paths.end(); ++entry)
        if (fits(path, entry.key()))
            return entry.value()[method.toLower()].toObject();
    return {};
}

void OpenApi::check(const QString& file, const QJsonObject& schema, const QJsonValue& value,
                    const QString& where, QStringList& violations)
{
    const Place place = resolve(file, schema);
    if (place.schema.contains("x-unresolved")) {
        violations.append(QStringLiteral("%1: cannot resolve %2")
                              .arg(where, place.schema["x-unresolved"].toString()));
        return;
    }
    const QString type = place.schema["type"].toString();
    if (!hasType(value, type)) {
        violations.append(QStringLiteral("%1: must be %2").arg(where, type));
        return;
    }
    const QJsonArray words = place.schema["enum"].toArray();
    if (!words.isEmpty() && !words.contains(value))
        violations.append(
            QStringLiteral("%1: '%2' is none of its words").arg(where, value.toString()));
    for (const QJsonValue base : place.schema["allOf"].toArray())
        check(place.file, base.toObject(), value, where, violations);
    int index = 0;
    for (const QJsonValue item : value.toArray())
        check(place.file, place.schema["items"].toObject(), item,
              QStringLiteral("%1[%2]").arg(where).arg(index++), violations);
    if (value.isObject())
        checkObject(place, value.toObject(), where, violations);
}

void OpenApi::checkObject(const Place& place, const QJsonObject& object, const QString& where,
                          QStringList& violations)
{
    for (const QJsonValue name : place.schema["required"].toArray())
        if (!object.contains(name.toString()))
            violations.append(QStringLiteral("%1: lacks %2").arg(where, name.toString()));
    const QJsonObject properties = place.schema["properties"].toObject();
    const QJsonObject others = place.schema["additionalProperties"].toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonObject schema =
            properties.contains(member.key()) ? properties[member.key()].toObject() : others;
        // Azure writes null where it means absent.
        if (!schema.isEmpty() && !member.value().isNull())
            check(place.file, schema, member.value(), where + QLatin1Char('.') + member.key(),
                  violations);
    }
}

} // namespace pilothouse
