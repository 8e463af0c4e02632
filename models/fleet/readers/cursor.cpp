#include "models/fleet/readers/cursor.h"

#include "models/fleet/readers/nearest.h"
#include "models/fleet/words.h"

#include <algorithm>

namespace pilothouse {

Cursor::Cursor(const DocumentNode& node, QString path, Report& report)
    : m_node(&node)
    , m_path(std::move(path))
    , m_report(&report)
{
    m_report->place(m_path, node.position);
}

bool Cursor::refuse(FleetRule rule, const QString& what, const QString& expected) const
{
    m_report->mistake(rule, m_path, what, expected);
    return false;
}

void Cursor::warn(FleetRule rule, const QString& what, const QString& expected) const
{
    m_report->warn(rule, m_path, what, expected);
}

bool Cursor::expectMap() const
{
    return m_node->kind == DocumentNode::Kind::Map ||
           refuseKind(FleetWords::tr("Keys with values, each \"key: value\" on its own line."));
}

bool Cursor::expectList() const
{
    return m_node->kind == DocumentNode::Kind::List ||
           refuseKind(FleetWords::tr("A list, each item behind \"- \" or within [ ]."));
}

bool Cursor::expectScalar(const QString& expected) const
{
    return m_node->kind == DocumentNode::Kind::Scalar || refuseKind(expected);
}

Cursor Cursor::item(size_t index) const
{
    return {m_node->items.at(index), itemPath(m_path, index), *m_report};
}

Cursor Cursor::member(const DocumentNode::Member& member) const
{
    const QString path = m_path.isEmpty() ? member.key : m_path + QLatin1Char('.') + member.key;
    const Cursor value(member.value, path, *m_report);
    if (member.value.kind == DocumentNode::Kind::Null)
        m_report->place(path, member.keyPosition); // Nothing is there, so it stands at its key.
    return value;
}

bool Cursor::refuseKind(const QString& expected) const
{
    switch (m_node->kind) {
    case DocumentNode::Kind::Null:
        return refuse(FleetRule::WrongType, FleetWords::tr("Nothing is written here."), expected);
    case DocumentNode::Kind::Scalar:
        return refuse(FleetRule::WrongType, FleetWords::tr("A single value is written here."),
                      expected);
    case DocumentNode::Kind::List:
        return refuse(FleetRule::WrongType, FleetWords::tr("A list is written here."), expected);
    case DocumentNode::Kind::Map:
        return refuse(FleetRule::WrongType, FleetWords::tr("Keys with values are written here."),
                      expected);
    }
    return false;
}

Members::Members(const Cursor& at) : m_at(at), m_isMap(at.expectMap())
{
    if (m_isMap)
        refuseDuplicateKeys(at);
}

Members::~Members()
{
    for (const DocumentNode::Member& member : m_at.node().members) {
        if (m_asked.contains(member.key))
            continue;
        const QString near = nearest(member.key, m_asked);
        m_missing.removeAll(near); // It is there, only written wrongly: one slip, one finding.
        const QString expected =
            near.isEmpty() ? FleetWords::tr("One of: %1.").arg(m_asked.join(QStringLiteral(", ")))
                           : FleetWords::tr("Did you mean \"%1\"?").arg(near);
        m_at.report().add(
            {FleetFinding::Kind::Mistake, FleetRule::UnknownKey, member.keyPosition,
             m_at.member(member).path(),
             FleetWords::tr("\"%1\" is not a key of the fleet file here.").arg(member.key),
             expected});
    }
    for (const QString& name : m_missing)
        m_at.refuse(FleetRule::MissingKey, FleetWords::tr("The key \"%1\" is missing.").arg(name),
                    FleetWords::tr("\"%1: ...\" among the keys that begin here.").arg(name));
}

const DocumentNode::Member* Members::take(const char* key, bool isRequired)
{
    const QString name = QString::fromLatin1(key);
    m_asked.append(name);
    m_at.report().know(m_at.path(), name, isRequired);
    const auto& members = m_at.node().members;
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const auto& member) { return member.key == name; });
    if (found != members.end())
        return &*found;
    if (m_isMap && isRequired)
        m_missing.append(name);
    return nullptr;
}

void refuseDuplicateKeys(const Cursor& at)
{
    QHash<QString, int> lineOfFirst;
    for (const DocumentNode::Member& member : at.node().members) {
        if (!lineOfFirst.contains(member.key)) {
            lineOfFirst.insert(member.key, member.keyPosition.line);
            continue;
        }
        at.report().add({FleetFinding::Kind::Mistake, FleetRule::DuplicateKey, member.keyPosition,
                         at.member(member).path(),
                         FleetWords::tr("\"%1\" is written twice.").arg(member.key),
                         FleetWords::tr("One of them; the first is on line %1.")
                             .arg(lineOfFirst.value(member.key))});
    }
}

bool refuseListSize(const Cursor& at, int count, int min, int max)
{
    const QString expected = count < min ? FleetWords::tr("At least %1.").arg(min)
                                         : FleetWords::tr("At most %1.").arg(max);
    return at.refuse(FleetRule::ListSize, FleetWords::tr("The list has %1 items.").arg(count),
                     expected);
}

} // namespace pilothouse
