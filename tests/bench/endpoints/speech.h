#pragma once

#include <functional>
#include <optional>
#include <string>

namespace pilothouse::bench {

/// One side of a conversation: takes whole requests off the front of what has come, and says what
/// is answered, perhaps nothing yet. Empty ends the connection.
using Speech = std::function<std::optional<std::string>(std::string& came)>;

/// What is served at one listener.
struct Service
{
    std::function<Speech()> speech; ///< One for each connection.
    bool isTlsAskedFor = false;     ///< PostgreSQL: the client asks for TLS in clear first.
};

} // namespace pilothouse::bench
