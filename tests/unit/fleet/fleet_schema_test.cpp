#include "app/yaml/yaml_document.h"
#include "models/fleet/reader.h"
#include "tests/support/suite/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace pilothouse;

namespace {

QByteArray contentOf(const char* path)
{
    QFile file(QStringLiteral(PILOTHOUSE_SOURCE_DIR) + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Collects the keys of every map with fixed keys in the published schema, by the same paths as
/// knownKeys().
class SchemaKeys
{
public:
    explicit SchemaKeys(const QJsonObject& root) : m_root(root) { visit(root, QString()); }

    QMap<QString, KnownKeys> keys;
    QStringList openMaps; ///< Maps that would accept any key beside the listed ones.

private:
    [[nodiscard]] QJsonObject resolved(const QJsonObject& schema) const
    {
        const QString reference = schema.value(QLatin1String("$ref")).toString();
        if (reference.isEmpty())
            return schema;
        const QJsonObject definitions = m_root.value(QLatin1String("$defs")).toObject();
        return definitions.value(reference.section(QLatin1Char('/'), -1)).toObject();
    }

    void visit(const QJsonObject& unresolved, const QString& path)
    {
        const QJsonObject schema = resolved(unresolved);
        if (schema.contains(QLatin1String("items")))
            visit(schema.value(QLatin1String("items")).toObject(), path + QStringLiteral("[]"));
        if (!schema.contains(QLatin1String("properties")))
            return;
        if (schema.value(QLatin1String("additionalProperties")) != QJsonValue(false))
            openMaps.append(path);
        const QJsonArray required = schema.value(QLatin1String("required")).toArray();
        const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
        for (auto member = properties.begin(); member != properties.end(); ++member) {
            keys[path].insert(member.key(), required.contains(member.key()));
            const QString dot = path.isEmpty() ? QString() : QStringLiteral(".");
            visit(member.value().toObject(), path + dot + member.key());
        }
    }

    QJsonObject m_root;
};

SchemaKeys schemaKeys()
{
    const QByteArray text = contentOf("/resources/schema/fleet.schema.json");
    return SchemaKeys(QJsonDocument::fromJson(text).object());
}

} // namespace

class FleetSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSchemaKnowsTheSameKeysAsTheReader()
    {
        const ParsedDocument document =
            parseYaml(contentOf("/tests/data/fleets/right/everything.yaml"));
        QVERIFY(document.root.has_value());
        const QMap<QString, KnownKeys> reader = knownKeys(*document.root);
        const QMap<QString, KnownKeys> schema = schemaKeys().keys;

        QVERIFY(reader.size() > 10);
        QCOMPARE(schema.keys(), reader.keys());
        for (auto map = reader.begin(); map != reader.end(); ++map)
            QVERIFY2(schema.value(map.key()) == map.value(), qPrintable(map.key()));
    }

    void theSchemaAcceptsNoKeyThatItDoesNotList()
    {
        QCOMPARE(schemaKeys().openMaps, QStringList());
    }
};

PILOTHOUSE_TEST(FleetSchemaTest)
#include "fleet_schema_test.moc"
