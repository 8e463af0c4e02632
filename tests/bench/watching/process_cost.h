#pragma once

#include <QJsonObject>

namespace pilothouse::bench {

/// What a process used of the machine, from construction on.
class ProcessCost
{
public:
    explicit ProcessCost(qint64 process);

    /// CPU as a share of one core, in percent, and the memory that is its own or its share of, in
    /// MB.
    [[nodiscard]] QJsonObject figures() const;

private:
    qint64 m_process;
    double m_startSeconds;
    double m_startCpuSeconds;
};

} // namespace pilothouse::bench
