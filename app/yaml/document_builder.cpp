#include "app/yaml/document_builder.h"

#include "app/yaml/words.h"
#include "models/core/assert.h"

#include <algorithm>

namespace pilothouse {

FilePosition positionOf(const YAML::Mark& mark)
{
    return {std::max(mark.line, 0) + 1, std::max(mark.column, 0) + 1};
}

DocumentBuilder::DocumentBuilder(int nodesMax) : m_nodesLeft(nodesMax) {}

void DocumentBuilder::OnDocumentStart(const YAML::Mark& mark)
{
    m_root.position = positionOf(mark);
}

void DocumentBuilder::OnDocumentEnd()
{
    PH_ASSERT(m_open.empty());
    if (m_aliases > 0)
        refuse(
            FleetRule::Alias, m_firstAlias,
            YamlWords::tr("An alias (*name) stands here; there are %1 in the file.").arg(m_aliases),
            YamlWords::tr("The values themselves, written out."));
}

void DocumentBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t)
{
    place(begin(DocumentNode::Kind::Null, mark));
}

void DocumentBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t)
{
    if (++m_aliases == 1)
        m_firstAlias = positionOf(mark);
    place(begin(DocumentNode::Kind::Null, mark));
}

void DocumentBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                               const std::string& value)
{
    DocumentNode node = begin(DocumentNode::Kind::Scalar, mark);
    node.scalar = QString::fromStdString(value);
    node.isQuoted = tag == "!";
    place(std::move(node));
}

void DocumentBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                                      YAML::EmitterStyle::value)
{
    m_open.push_back({begin(DocumentNode::Kind::List, mark), false, {}});
}

void DocumentBuilder::OnSequenceEnd()
{
    close();
}

void DocumentBuilder::OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                                 YAML::EmitterStyle::value)
{
    m_open.push_back({begin(DocumentNode::Kind::Map, mark), false, {}});
}

void DocumentBuilder::OnMapEnd()
{
    close();
}

DocumentNode DocumentBuilder::begin(DocumentNode::Kind kind, const YAML::Mark& mark)
{
    if (--m_nodesLeft < 0)
        throw TooManyNodes{positionOf(mark)};
    DocumentNode node;
    node.kind = kind;
    node.position = positionOf(mark);
    return node;
}

void DocumentBuilder::close()
{
    PH_ASSERT(!m_open.empty());
    DocumentNode node = std::move(m_open.back().node);
    m_open.pop_back();
    place(std::move(node));
}

void DocumentBuilder::place(DocumentNode node)
{
    if (m_open.empty()) {
        m_root = std::move(node);
        return;
    }
    Open& parent = m_open.back();
    if (parent.node.kind == DocumentNode::Kind::List) {
        parent.node.items.push_back(std::move(node));
        return;
    }
    if (parent.hasKey) {
        parent.node.members.push_back({parent.key.scalar, parent.key.position, std::move(node)});
        parent.hasKey = false;
        return;
    }
    if (node.kind != DocumentNode::Kind::Scalar)
        refuse(FleetRule::Syntax, node.position, YamlWords::tr("A key must be a single word."),
               YamlWords::tr("\"key: value\"."));
    parent.key = std::move(node);
    parent.hasKey = true;
}

void DocumentBuilder::refuse(FleetRule rule, FilePosition position, const QString& what,
                             const QString& expected)
{
    m_findings.push_back({FleetFinding::Kind::Mistake, rule, position, QString(), what, expected});
}

} // namespace pilothouse
