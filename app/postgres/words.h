#pragma once

#include <QCoreApplication>

namespace pilothouse {

/// The translation context of everything that is said about connections to PostgreSQL.
struct PostgresWords
{
    Q_DECLARE_TR_FUNCTIONS(PostgresWords)
};

} // namespace pilothouse
