#pragma once

#include <QString>

/// Where things happen in these tests.
namespace pilothouse::lab {

inline const QString east = QStringLiteral("eastus");
inline const QString west = QStringLiteral("westeurope");
inline const QString asia = QStringLiteral("southeastasia");
inline const QString armPlace = QStringLiteral("arm");

} // namespace pilothouse::lab
