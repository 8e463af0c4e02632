#pragma once

#include "models/core/error.h"
#include "models/core/time.h"

#include <QString>

namespace pilothouse {

/// What libcurl says about a transfer that failed, as plain values.
struct HttpFailure
{
    int curlCode = 0;         ///< CURLcode, not CURLE_OK.
    QString curlText;         ///< CURLOPT_ERRORBUFFER.
    long verifyResult = 0;    ///< CURLINFO_SSL_VERIFYRESULT.
    long osError = 0;         ///< CURLINFO_OS_ERRNO.
    bool isTooLong = false;   ///< We stopped it: more bytes than we read.
    bool isConnected = false; ///< The TCP connection stood.
    std::size_t bodyBytesMax = 0;
    QString peer; ///< "host:port".
    Milliseconds deadline{0};
};

/// The failure in an operator's words. Holds neither headers nor body, so no secret can be in it.
[[nodiscard]] Error toError(const HttpFailure& failure);

} // namespace pilothouse
