#include "app/events/event_loop.h"

#include <QByteArray>

namespace pilothouse {

void waitWithoutGlib()
{
    qputenv("QT_NO_GLIB", QByteArrayLiteral("1"));
}

} // namespace pilothouse
