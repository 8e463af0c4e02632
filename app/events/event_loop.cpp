#include "app/events/event_loop.h"

#include <QtGlobal>

namespace pilothouse {

void waitWithoutGlib()
{
    qputenv("QT_NO_GLIB", "1");
}

} // namespace pilothouse
