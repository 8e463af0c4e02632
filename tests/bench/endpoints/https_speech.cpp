#include "tests/bench/endpoints/https_speech.h"

namespace pilothouse::bench {

namespace {

constexpr std::string_view reply =
    "HTTP/1.1 200 OK\r\n"
    "Content-Type: application/json\r\n"
    "Content-Length: 64\r\n"
    "\r\n"
    R"({"status":"healthy","region":"eastus","version":"2026.11.25.0"})"
    "\n";

} // namespace

Service httpsService(SharedCounts& counts)
{
    const auto speech = [&counts](std::string& came) -> std::optional<std::string> {
        if (came.find("\r\n\r\n") == std::string::npos)
            return std::string();
        came.clear();
        ++counts.requests;
        return std::string(reply);
    };
    return {[speech] { return speech; }, false};
}

} // namespace pilothouse::bench
