#pragma once

#include <QString>

#include <vector>

namespace pilothouse {

/// When what was ready, in milliseconds since the kernel started this process.
class StartupTrace
{
public:
    void mark(const QString& name);

    /// One JSON object: {"main_ms": 41, "first_live_frame_ms": 312}.
    [[nodiscard]] QString asJson() const;

private:
    struct Mark
    {
        QString name;
        double ms = 0.0;
    };
    std::vector<Mark> m_marks;
};

/// Milliseconds since this process started, by the kernel's clock; -1 when it does not say.
[[nodiscard]] double millisecondsSinceProcessStart();

} // namespace pilothouse
