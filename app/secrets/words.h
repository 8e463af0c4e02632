#pragma once

#include <QCoreApplication>

namespace pilothouse {

/// The translation context of everything that is said about secrets.
struct SecretWords
{
    Q_DECLARE_TR_FUNCTIONS(SecretWords)
};

} // namespace pilothouse
