#pragma once

#include "models/fleet/readers/report.h"

namespace pilothouse {

/// One value of the document, the path that leads to it, and where to say what is wrong with it.
/// A *reader* is anything callable as `bool(const Cursor&, Value&)`: it fills the value, or says
/// what is wrong and returns false.
class Cursor
{
public:
    Cursor(const DocumentNode& node, QString path, Report& report);

    [[nodiscard]] const DocumentNode& node() const { return *m_node; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Report& report() const { return *m_report; }

    /// Records a mistake here; false, so that a reader can return it.
    bool refuse(FleetRule rule, const QString& what, const QString& expected = {}) const;

    /// Records a warning here.
    void warn(FleetRule rule, const QString& what, const QString& expected = {}) const;

    /// Refuses when this is no map, no list, no single value; says what stands here instead.
    [[nodiscard]] bool expectMap() const;
    [[nodiscard]] bool expectList() const;
    [[nodiscard]] bool expectScalar(const QString& expected) const;

    [[nodiscard]] Cursor item(size_t index) const;
    [[nodiscard]] Cursor member(const DocumentNode::Member& member) const;

private:
    bool refuseKind(const QString& expected) const;

    const DocumentNode* m_node;
    QString m_path;
    Report* m_report;
};

/// The members of a map with fixed keys. Ask for each key once; when this goes out of scope every
/// key that nobody asked for is a mistake with the nearest known key beside it.
class Members
{
public:
    explicit Members(const Cursor& at);
    ~Members();
    Members(const Members&) = delete;
    Members& operator=(const Members&) = delete;

    /// Reads a key that must be there.
    template <class Reader, class Value>
    bool required(const char* key, const Reader& read, Value& into)
    {
        const DocumentNode::Member* found = take(key, true);
        return found != nullptr && read(m_at.member(*found), into);
    }

    /// Reads a key that may be left out; the value then keeps its default.
    template <class Reader, class Value>
    bool optional(const char* key, const Reader& read, Value& into)
    {
        const DocumentNode::Member* found = take(key, false);
        return found != nullptr && read(m_at.member(*found), into);
    }

private:
    const DocumentNode::Member* take(const char* key, bool isRequired);

    Cursor m_at;
    bool m_isMap;
    QStringList m_asked;
    QStringList m_missing;
};

/// Says which keys of a map are written twice.
void refuseDuplicateKeys(const Cursor& at);

/// Says that a list is too short or too long; false, so that a reader can return it.
bool refuseListSize(const Cursor& at, int count, int min, int max);

/// A reader of a list of `min` to `max` items, each read by `readItem`. Items that cannot be read
/// keep their place, so that paths still tell the right one.
template <class ItemReader>
auto listOf(ItemReader readItem, int min, int max)
{
    return [=](const Cursor& at, auto& into) {
        if (!at.expectList())
            return false;
        const auto count = static_cast<int>(at.node().items.size());
        if (count < min || count > max)
            return refuseListSize(at, count, min, max);
        into.clear();
        bool isReadable = true;
        for (size_t i = 0; i < at.node().items.size(); ++i)
            isReadable = readItem(at.item(i), into.emplace_back()) && isReadable;
        return isReadable;
    };
}

} // namespace pilothouse
