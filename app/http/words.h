#pragma once

#include <QCoreApplication>

namespace pilothouse {

/// The translation context of everything that is said about HTTPS peers.
struct HttpWords
{
    Q_DECLARE_TR_FUNCTIONS(HttpWords)
};

} // namespace pilothouse
