#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>

/// Checks JSON against the OpenAPI 2.0 files of a service: the part of the schema language that
/// Azure's files use to say what an answer looks like (type, required, properties, items, enum,
/// allOf, $ref into other files, additionalProperties).
namespace pilothouse {

class OpenApi
{
public:
    /// `file` is one description; the files that it refers to are read from beside it as needed.
    explicit OpenApi(QString file);

    /// What an answer violates, each with its place; empty when it keeps the contract. The path is
    /// matched without letter case.
    [[nodiscard]] QStringList checkAnswer(const QString& method, const QString& path, int status,
                                          const QByteArray& body);

    /// The same for what is sent.
    [[nodiscard]] QStringList checkRequest(const QString& method, const QString& path,
                                           const QJsonObject& body);

private:
    struct Place
    {
        QString file;
        QJsonObject schema;
    };

    [[nodiscard]] const QJsonObject& document(const QString& file);
    [[nodiscard]] Place resolve(const QString& file, const QJsonObject& schema);
    [[nodiscard]] QJsonObject operation(const QString& method, const QString& path);
    void check(const QString& file, const QJsonObject& schema, const QJsonValue& value,
               const QString& where, QStringList& violations);
    void checkObject(const Place& place, const QJsonObject& object, const QString& where,
                     QStringList& violations);

    QString m_file;
    std::map<QString, QJsonObject> m_documents;
};

} // namespace pilothouse
