#include "app/yaml/yaml_document.h"

#include "app/yaml/document_builder.h"
#include "app/yaml/text_checks.h"
#include "app/yaml/words.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>

namespace pilothouse {

namespace {

ParsedDocument refused(FleetRule rule, FilePosition position, const QString& what,
                       const QString& expected)
{
    return {std::nullopt,
            {{FleetFinding::Kind::Mistake, rule, position, QString(), what, expected}}};
}

ParsedDocument parseChecked(const QByteArray& text)
{
    std::istringstream stream(text.toStdString());
    YAML::Parser parser(stream);
    DocumentBuilder builder(yamlNodesMax);
    if (!parser.HandleNextDocument(builder))
        return {DocumentNode{}, {}};
    ParsedDocument parsed{builder.takeRoot(), builder.findings()};
    DocumentBuilder second(yamlNodesMax);
    if (parser.HandleNextDocument(second))
        return refused(FleetRule::SeveralDocuments, second.takeRoot().position,
                       YamlWords::tr("A second document begins here."),
                       YamlWords::tr("One document: no line \"---\" but the first."));
    if (!parsed.findings.empty())
        parsed.root.reset();
    return parsed;
}

} // namespace

ParsedDocument parseYaml(const QByteArray& text)
{
    if (text.size() > yamlBytesMax)
        return refused(FleetRule::FileTooLarge, {},
                       YamlWords::tr("The file has %1 bytes.").arg(text.size()),
                       YamlWords::tr("At most %1 bytes.").arg(yamlBytesMax));
    if (const auto bad = firstBadText(text))
        return {std::nullopt, {*bad}};
    try {
        return parseChecked(text);
    } catch (const TooManyNodes& limit) {
        return refused(FleetRule::TooManyNodes, limit.position,
                       YamlWords::tr("More than %1 values are written.").arg(yamlNodesMax),
                       YamlWords::tr("At most %1 values.").arg(yamlNodesMax));
    } catch (const YAML::Exception& broken) {
        return refused(
            FleetRule::Syntax, positionOf(broken.mark),
            YamlWords::tr("This is not YAML: %1. Nothing behind it was read.")
                .arg(QString::fromStdString(broken.msg)),
            YamlWords::tr("Check indentation, colons, quotes and brackets from here upwards."));
    } catch (const std::exception& broken) {
        // yaml-cpp converts escapes with the standard library, which has exceptions of its own.
        return refused(FleetRule::Syntax, {},
                       YamlWords::tr("This is not YAML: %1.").arg(QString::fromUtf8(broken.what())),
                       YamlWords::tr("Check indentation, colons, quotes and brackets."));
    }
}

} // namespace pilothouse
