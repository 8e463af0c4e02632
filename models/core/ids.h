#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <utility>

namespace pilothouse {

/// A name of one kind of thing: a RegionId cannot be passed where another kind of id is wanted.
template <class Tag>
class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    bool operator==(const StrongId&) const = default;
    bool operator<(const StrongId& other) const { return m_text < other.m_text; }

    friend size_t qHash(const StrongId& id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

/// A region by its cloud location code, for example "eastus".
using RegionId = StrongId<struct RegionTag>;

/// One direction of replication: WAL flows from `from` to `to`.
struct LinkId
{
    RegionId from;
    RegionId to;

    bool operator==(const LinkId&) const = default;
    bool operator<(const LinkId& other) const
    {
        return from == other.from ? to < other.to : from < other.from;
    }
};

} // namespace pilothouse
