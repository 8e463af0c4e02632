#pragma once

#include "models/core/assert.h"
#include "models/core/error.h"

#include <utility>
#include <variant>

namespace pilothouse {

/// A value or the Error that stands in its place. Discarding one is a compile error.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// The value; asserts that there is one.
    [[nodiscard]] const T& value() const&
    {
        PH_ASSERT(ok());
        return std::get<0>(m_state);
    }
    [[nodiscard]] T&& value() &&
    {
        PH_ASSERT(ok());
        return std::get<0>(std::move(m_state));
    }

    /// The error; asserts that there is one.
    [[nodiscard]] const Error& error() const
    {
        PH_ASSERT(!ok());
        return std::get<1>(m_state);
    }

    bool operator==(const Result&) const = default;

private:
    std::variant<T, Error> m_state;
};

/// Result of an act that yields nothing but its own success.
using Done = Result<std::monostate>;

} // namespace pilothouse
