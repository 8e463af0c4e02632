#pragma once

#include <QCoreApplication>

namespace pilothouse {

/// The translation context of everything that is said about a fleet file as text.
struct YamlWords
{
    Q_DECLARE_TR_FUNCTIONS(YamlWords)
};

} // namespace pilothouse
