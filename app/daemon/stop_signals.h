#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace pilothouse {

/// SIGTERM and SIGINT as an event of the loop. To be made before any thread, or they would go to
/// one that does not wait for them.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject* parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopped();

private:
    int m_descriptor;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace pilothouse
