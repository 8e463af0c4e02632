#include "app/drive/failover_story.h"

#include <QRegularExpression>

namespace pilothouse::drive {

namespace {

using namespace std::chrono_literals;

const QString target = QStringLiteral("fail over to West Europe");
const QString startButton = QStringLiteral("fail over from East US to West Europe");

/// What the guard asks to be typed: "Gate 6: type wee to arm."
QString askedCode(const Screen& screen)
{
    static const QRegularExpression asked(QStringLiteral("type (\\w+) to arm"),
                                          QRegularExpression::CaseInsensitiveOption);
    return asked.match(screen.words().join(QLatin1Char('\n'))).captured(1);
}

} // namespace

FailoverStory::FailoverStory(const Screen& screen, Hand& hand, LabCommand& lab,
                             StoryOptions options)
    : m_screen(screen)
    , m_hand(hand)
    , m_lab(lab)
    , m_options(std::move(options))
    , m_operator(screen, hand, m_options.pictures)
{
}

std::vector<Act> FailoverStory::acts()
{
    m_operator.waitFor(QStringLiteral("every region is seen and well"),
                       QStringLiteral("3 regions normal"), 30s);
    m_operator.takePicture(QStringLiteral("1-normal"));
    if (m_options.hasFalseAlarm)
        playFalseAlarm();
    playOutage();
    return m_operator.takeActs();
}

/// The primary lives and the operator insists: the run finds so and touches nothing.
void FailoverStory::playFalseAlarm()
{
    m_operator.press(QStringLiteral("open the guard by its keys"), Qt::Key_F,
                     Qt::ControlModifier | Qt::ShiftModifier);
    m_operator.waitFor(QStringLiteral("the guard is open"), QStringLiteral("failover guard"));
    m_operator.clickOn(target);
    m_operator.waitFor(QStringLiteral("the guard says that the primary lives"),
                       QStringLiteral("Say why you go on without it"));
    m_operator.takePicture(QStringLiteral("2-guard-failing-check"));
    m_operator.fillIn(QStringLiteral("reason to go on without"),
                      QStringLiteral("the provider reports an outage"));
    goThroughGuard(QStringLiteral("users report errors, checking"));
    m_operator.hold(startButton, QStringLiteral("the count-down runs"),
                    QStringLiteral("Starting in"));
    m_operator.waitFor(QStringLiteral("the run ended as a false alarm"),
                       QStringLiteral("False alarm: the primary in"), 40s);
    m_operator.takePicture(QStringLiteral("3-false-alarm"));
}

void FailoverStory::playOutage()
{
    m_operator.add(QStringLiteral("tell the lab to kill the primary's region"), [this] {
        m_lab.begin(QStringLiteral("fault"), {QStringLiteral("eastus"), QStringLiteral("kill")});
        return true;
    });
    m_operator.add(QStringLiteral("the primary's region is killed"),
                   [this] { return m_lab.outcome().value_or(false); });
    m_operator.press(QStringLiteral("back to the map"), Qt::Key_1, Qt::ControlModifier);
    m_operator.waitFor(QStringLiteral("the screen says that it is down"),
                       QStringLiteral("Show only: 1 critical"), 15s);
    m_operator.takePicture(QStringLiteral("4-just-killed"));
    m_operator.press(QStringLiteral("open the guard by its keys"), Qt::Key_F,
                     Qt::ControlModifier | Qt::ShiftModifier);
    m_operator.waitFor(QStringLiteral("the guard is open"), QStringLiteral("failover guard"));
    m_operator.clickOn(target);
    goThroughGuard(QStringLiteral("the primary's region is dark"));
    m_operator.takePicture(QStringLiteral("5-armed"));
    m_operator.hold(startButton, QStringLiteral("the count-down runs"),
                    QStringLiteral("Starting in"));
    m_operator.waitFor(QStringLiteral("the run is on screen"), QStringLiteral("LIVE RUN"));
    if (m_options.isHeldOnce) {
        m_operator.press(QStringLiteral("hold by F9"), Qt::Key_F9);
        m_operator.takePicture(QStringLiteral("6-running"));
        m_operator.waitUntilUsable(QStringLiteral("the run is held"), QStringLiteral("Resume…"),
                                   30s);
        m_operator.takePicture(QStringLiteral("7-held"));
        m_operator.resumeRun();
    } else {
        m_operator.takePicture(QStringLiteral("6-running"));
    }
    m_operator.waitFor(QStringLiteral("the run is done"),
                       QStringLiteral("Failed over to West Europe"), 120s);
    m_operator.waitFor(QStringLiteral("the result is measured"),
                       QStringLiteral("rows lost, public path"), 60s);
    m_operator.press(QStringLiteral("export by its keys"), Qt::Key_P, Qt::ControlModifier);
    m_operator.waitFor(QStringLiteral("the export is written"), QStringLiteral("Written to"));
    m_operator.takePicture(QStringLiteral("8-finished"));
}

void FailoverStory::goThroughGuard(const QString& reason)
{
    m_operator.fillIn(QStringLiteral("incident"), QStringLiteral("INC-5521"));
    m_operator.add(QStringLiteral("choose a category by keys"), [this] {
        m_hand.press(Qt::Key_Tab);
        m_hand.press(Qt::Key_Down);
        return true;
    });
    m_operator.fillIn(QStringLiteral("why"), reason);
    m_operator.fillIn(QStringLiteral("answer: Which of the application's owners knows?"),
                      QStringLiteral("omar"));
    typeCode();
    m_operator.waitUntilUsable(QStringLiteral("the guard is armed"), startButton);
}

void FailoverStory::typeCode()
{
    m_operator.clickOn(QStringLiteral("code of the region"));
    m_operator.add(QStringLiteral("type the code that the guard asks for"), [this] {
        const QString code = askedCode(m_screen);
        if (!code.isEmpty())
            m_hand.type(m_options.isCodeWrong ? QStringLiteral("not-") + code : code);
        return !code.isEmpty();
    });
}

} // namespace pilothouse::drive
