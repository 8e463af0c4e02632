#include "app/crypto/thread_state.h"

#include <openssl/crypto.h>

namespace pilothouse::tls {

void releaseThreadState()
{
    OPENSSL_thread_stop();
}

} // namespace pilothouse::tls
