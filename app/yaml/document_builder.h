#pragma once

#include "models/fleet/document.h"
#include "models/fleet/finding.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <vector>

namespace pilothouse {

/// Thrown out of the parser by DocumentBuilder, caught in parseYaml: yaml-cpp has no other way to
/// be stopped.
struct TooManyNodes
{
    FilePosition position;
};

/// yaml-cpp counts from 0, and has -1 for "nowhere".
[[nodiscard]] FilePosition positionOf(const YAML::Mark& mark);

/// Builds DocumentNodes from the parser's events. Events, not YAML::Node, because a YAML::Node has
/// already lost duplicate keys and unfolded aliases.
class DocumentBuilder final : public YAML::EventHandler
{
public:
    explicit DocumentBuilder(int nodesMax);

    [[nodiscard]] DocumentNode takeRoot() { return std::move(m_root); }
    [[nodiscard]] const std::vector<FleetFinding>& findings() const { return m_findings; }

    void OnDocumentStart(const YAML::Mark& mark) override;
    void OnDocumentEnd() override;
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override;
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override;
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override;

private:
    /// A list or map that is still open; `key` is there between a key and its value.
    struct Open
    {
        DocumentNode node;
        bool hasKey = false;
        DocumentNode key;
    };

    [[nodiscard]] DocumentNode begin(DocumentNode::Kind kind, const YAML::Mark& mark);
    void close();
    void place(DocumentNode node);
    void refuse(FleetRule rule, FilePosition position, const QString& what,
                const QString& expected);

    int m_nodesLeft;
    int m_aliases = 0;
    FilePosition m_firstAlias;
    DocumentNode m_root;
    std::vector<Open> m_open;
    std::vector<FleetFinding> m_findings;
};

} // namespace pilothouse
