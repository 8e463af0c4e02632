#pragma once

#include <QCoreApplication>

namespace pilothouse::ui {

/// The translation context of what a region's page says outside its widgets.
struct RegionWords
{
    Q_DECLARE_TR_FUNCTIONS(RegionWords)
};

} // namespace pilothouse::ui
