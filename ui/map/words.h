#pragma once

#include <QCoreApplication>

namespace pilothouse::ui {

/// The translation context of what the map says outside its widgets.
struct MapWords
{
    Q_DECLARE_TR_FUNCTIONS(MapWords)
};

} // namespace pilothouse::ui
