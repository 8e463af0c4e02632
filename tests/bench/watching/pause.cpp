#include "tests/bench/watching/pause.h"

#include <QCoreApplication>
#include <QTimer>

namespace pilothouse::bench {

void pauseFor(std::chrono::milliseconds time)
{
    QTimer::singleShot(time, QCoreApplication::instance(), &QCoreApplication::quit);
    QCoreApplication::exec();
}

} // namespace pilothouse::bench
