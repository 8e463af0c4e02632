#include "app/drive/take_over_story.h"

#include <csignal>

namespace pilothouse::drive {

namespace {

using namespace std::chrono_literals;

const QString button = QStringLiteral("Take over the engine");

} // namespace

TakeOverStory::TakeOverStory(const Screen& screen, Hand& hand, LabCommand& lab, qint64 holder,
                             QString pictures)
    : m_lab(lab)
    , m_holder(holder)
    , m_operator(screen, hand, std::move(pictures))
{
}

std::vector<Act> TakeOverStory::acts()
{
    m_operator.waitFor(QStringLiteral("every region is seen and well"),
                       QStringLiteral("3 regions normal"), 30s);
    m_operator.waitFor(QStringLiteral("this desk says that it only reads"),
                       QStringLiteral("READ ONLY"));
    m_operator.waitFor(QStringLiteral("it says what the other process has armed"),
                       QStringLiteral("automatic failover ARMED by ada"));
    m_operator.takePicture(QStringLiteral("1-read-only"));
    loseTheRegion();
    loseTheHolder();
    takeOver();
    goOn();
    return m_operator.takeActs();
}

void TakeOverStory::loseTheRegion()
{
    m_operator.add(QStringLiteral("tell the lab to kill the primary's region"), [this] {
        m_lab.begin(QStringLiteral("fault"), {QStringLiteral("eastus"), QStringLiteral("kill")});
        return true;
    });
    m_operator.waitFor(QStringLiteral("the other process's run is on this screen"),
                       QStringLiteral("LIVE RUN"), 20s);
}

void TakeOverStory::loseTheHolder()
{
    m_operator.add(QStringLiteral("that process dies in the middle of it"),
                   [this] { return ::kill(static_cast<pid_t>(m_holder), SIGKILL) == 0; });
    m_operator.waitFor(QStringLiteral("the screen says that nobody answers"),
                       QStringLiteral("READ ONLY, NOBODY ANSWERS"), 20s);
    m_operator.waitFor(QStringLiteral("it does not say that the run goes on"),
                       QStringLiteral("NOT KNOWN · step"));
    m_operator.press(QStringLiteral("go to the run"), Qt::Key_6, Qt::ControlModifier);
    m_operator.waitFor(QStringLiteral("the run says from when on nobody is heard"),
                       QStringLiteral("has not been heard since"));
    m_operator.takePicture(QStringLiteral("2-nobody-answers"));
}

void TakeOverStory::takeOver()
{
    m_operator.press(QStringLiteral("open the take-over by its keys"), Qt::Key_T,
                     Qt::ControlModifier | Qt::ShiftModifier);
    m_operator.waitFor(QStringLiteral("the system has taken the lease back"),
                       QStringLiteral("nobody holds it"));
    m_operator.fillIn(QStringLiteral("why"), QStringLiteral("the daemon died in the middle of it"));
    m_operator.fillIn(QStringLiteral("phrase that takes the engine over"),
                      QStringLiteral("take over eus"));
    m_operator.waitUntilUsable(QStringLiteral("all that it asks for is there"), button);
    m_operator.takePicture(QStringLiteral("3-armed"));
    m_operator.hold(button, QStringLiteral("the run has come here, held"),
                    QStringLiteral("Resume…"));
}

void TakeOverStory::goOn()
{
    m_operator.waitFor(QStringLiteral("what was armed there is off here"),
                       QStringLiteral("automatic failover: off"));
    m_operator.takePicture(QStringLiteral("4-taken-over"));
    m_operator.resumeRun();
    m_operator.waitFor(QStringLiteral("the run is done"),
                       QStringLiteral("Failed over to West Europe"), 120s);
    m_operator.takePicture(QStringLiteral("5-finished"));
}

} // namespace pilothouse::drive
