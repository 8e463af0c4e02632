#include "app/wiring/local_control.h"

#include "app/control/engine_link.h"
#include "app/wiring/places.h"

namespace pilothouse {

LocalControl::LocalControl(FleetStore& store, const AlarmLog& alarms, RunController& runs,
                           RunJournal& journal, Autopilot& autopilot, const QString& program)
    : m_desk({store, alarms, runs, journal, autopilot, program, store.clock().utc()})
    , m_server(m_desk)
{
    const Done listening = m_server.listen(placeOfRuns(), store.fleet().name);
    if (listening)
        return;
    m_trouble = listening.error();
    qWarning("%s: %s. %s.", qUtf8Printable(m_trouble->what), qUtf8Printable(m_trouble->why),
             qUtf8Printable(m_trouble->nextStep));
}

std::unique_ptr<EngineElsewhere> makeEngineElsewhere(const Fleet& fleet)
{
    return std::make_unique<EngineLink>(controlFolder(placeOfRuns()) + QLatin1Char('/') +
                                        controlSocketName(fleet.name));
}

} // namespace pilothouse
