#include "app/postgres/farewell.h"

#include <QLatin1String>

#include <libpq-fe.h>

namespace pilothouse {

bool isFarewell(const PGresult* said)
{
    const auto is = [said](int code, const char* value) {
        return QLatin1String(PQresultErrorField(said, code)) == QLatin1String(value);
    };
    const bool isOrdered =
        is(PG_DIAG_SQLSTATE, "57P01") && !is(PG_DIAG_SOURCE_FUNCTION, "secure_read");
    return isOrdered || is(PG_DIAG_SQLSTATE, "57P02");
}

} // namespace pilothouse
