#include "ui/map/map_accessible.h"

#include "ui/map/map_widget.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>

namespace pilothouse::ui {

namespace {

/// One region as an item of the list. Lives as long as the map's interface, so its id is stable
/// over refreshes; one that left the fleet is invalid, not gone.
class RegionInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    RegionInterface(MapWidget& map, RegionId id) : m_map(map), m_id(std::move(id)) {}

    [[nodiscard]] bool isValid() const override { return assessment() != nullptr; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return m_map.window()->windowHandle(); }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_map);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const RegionAssessment* region = assessment();
        if (region == nullptr)
            return {};
        if (kind == QAccessible::Name)
            return spokenRegion(*region);
        return kind == QAccessible::Description ? region->headline : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        const RegionMark* mark = m_map.scene().find(m_id);
        if (mark == nullptr)
            return {};
        const QRect local = mark->glyphRect().united(mark->labelRect).toAlignedRect();
        return {m_map.mapToGlobal(local.topLeft()), local.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        const bool isSelected = m_map.selection().region() == m_id;
        state.focusable = true;
        state.selectable = true;
        state.selected = isSelected;
        state.focused = isSelected && m_map.hasFocus();
        state.invalid = !isValid();
        state.offscreen =
            !m_map.rect().intersects(QRect(m_map.mapFromGlobal(rect().topLeft()), rect().size()));
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return {pressAction(), setFocusAction()};
    }

    void doAction(const QString& name) override
    {
        if (name == pressAction())
            m_map.activate(m_id);
        else if (name == setFocusAction()) {
            m_map.setFocus();
            m_map.select(m_id);
        }
    }

    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override
    {
        return name == pressAction() ? QStringList{QStringLiteral("Return")} : QStringList();
    }

private:
    [[nodiscard]] const RegionAssessment* assessment() const
    {
        return m_map.assessment().find(m_id);
    }

    MapWidget& m_map;
    RegionId m_id;
};

class MapInterface final : public QAccessibleWidget
{
public:
    explicit MapInterface(MapWidget* map) : QAccessibleWidget(map, QAccessible::List), m_map(*map)
    {
    }

    ~MapInterface() override
    {
        for (const auto& [id, child] : m_children)
            QAccessible::deleteAccessibleInterface(child);
    }

    [[nodiscard]] int childCount() const override
    {
        return static_cast<int>(m_map.assessment().regions.size());
    }

    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        return childFor(m_map.assessment().regions[static_cast<std::size_t>(index)].id);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (this->child(i) == child)
                return i;
        return -1;
    }

    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        const auto region = m_map.regionAt(m_map.mapFromGlobal(QPoint(x, y)));
        return region ? childFor(*region) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        const auto& region = m_map.selection().region();
        return m_map.hasFocus() && region && m_map.assessment().find(*region) != nullptr
                   ? childFor(*region)
                   : nullptr;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description)
            return m_map.scene().notice.isEmpty() ? m_map.assessment().summary
                                                  : m_map.scene().notice;
        return QAccessibleWidget::text(kind);
    }

private:
    [[nodiscard]] QAccessibleInterface* childFor(const RegionId& region) const
    {
        const auto known = m_children.find(region);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        // QAccessible owns it from here; the destructor above gives it back.
        const QAccessible::Id id =
            QAccessible::registerAccessibleInterface(new RegionInterface(m_map, region));
        m_children.emplace(region, id);
        return QAccessible::accessibleInterface(id);
    }

    MapWidget& m_map;
    mutable std::map<RegionId, QAccessible::Id> m_children;
};

QAccessibleInterface* mapInterfaceFactory(const QString&, QObject* object)
{
    auto* map = qobject_cast<MapWidget*>(object);
    return map == nullptr ? nullptr : new MapInterface(map);
}

} // namespace

void installMapAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(mapInterfaceFactory);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void announceSelection(MapWidget& map)
{
    const auto& region = map.selection().region();
    if (!QAccessible::isActive() || !region || !map.hasFocus())
        return;
    const auto& regions = map.assessment().regions;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        if (regions[i].id != *region)
            continue;
        QAccessibleEvent event(&map, QAccessible::Focus);
        event.setChild(static_cast<int>(i));
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace pilothouse::ui
