#pragma once

#include <QCoreApplication>

namespace pilothouse {

/// The translation context of everything that is said about notices to other services.
struct NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
};

} // namespace pilothouse
