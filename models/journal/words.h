#pragma once

#include <QCoreApplication>

namespace pilothouse {

/// The translation context of everything that is said about journals; never used inside one.
struct JournalWords
{
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

} // namespace pilothouse
