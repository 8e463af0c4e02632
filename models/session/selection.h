#pragma once

#include "models/core/ids.h"

#include <QObject>

#include <optional>

namespace pilothouse {

/// The one selection that map, tables and pages share. By id, so a refresh never loses it.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const std::optional<RegionId>& region() const { return m_region; }
    [[nodiscard]] const std::optional<LinkId>& link() const { return m_link; }

    /// Selects a region and, with it, no link.
    void select(const RegionId& region);

    /// Selects a link and, with it, the region at its receiving end.
    void select(const LinkId& link);

Q_SIGNALS:
    void changed();

private:
    std::optional<RegionId> m_region;
    std::optional<LinkId> m_link;
};

} // namespace pilothouse
