#include "app/drive/failover_story.h"

#include <QDir>
#include <QRegularExpression>

#include <memory>

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
{
}

std::vector<Act> FailoverStory::acts()
{
    m_acts.clear();
    waitFor(QStringLiteral("every region is seen and well"), QStringLiteral("3 regions normal"),
            30s);
    takePicture(QStringLiteral("1-normal"));
    if (m_options.hasFalseAlarm)
        playFalseAlarm();
    playOutage();
    return std::move(m_acts);
}

/// The primary lives and the operator insists: the run finds so and touches nothing.
void FailoverStory::playFalseAlarm()
{
    add(QStringLiteral("open the guard by its keys"), [this] {
        m_hand.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        return true;
    });
    waitFor(QStringLiteral("the guard is open"), QStringLiteral("failover guard"));
    clickOn(target);
    waitFor(QStringLiteral("the guard says that the primary lives"),
            QStringLiteral("Say why you go on without it"));
    takePicture(QStringLiteral("2-guard-failing-check"));
    fillIn(QStringLiteral("reason to go on without"),
           QStringLiteral("the provider reports an outage"));
    goThroughGuard(QStringLiteral("users report errors, checking"));
    hold(startButton, QStringLiteral("the count-down runs"), QStringLiteral("Starting in"));
    waitFor(QStringLiteral("the run ended as a false alarm"),
            QStringLiteral("False alarm: the primary in"), 40s);
    takePicture(QStringLiteral("3-false-alarm"));
}

void FailoverStory::playOutage()
{
    add(QStringLiteral("tell the lab to kill the primary's region"), [this] {
        m_lab.begin(QStringLiteral("fault"), {QStringLiteral("eastus"), QStringLiteral("kill")});
        return true;
    });
    add(QStringLiteral("the primary's region is killed"),
        [this] { return m_lab.outcome().value_or(false); });
    add(QStringLiteral("back to the map"), [this] {
        m_hand.press(Qt::Key_1, Qt::ControlModifier);
        return true;
    });
    waitFor(QStringLiteral("the screen says that it is down"),
            QStringLiteral("Show only: 1 critical"), 15s);
    takePicture(QStringLiteral("4-just-killed"));
    add(QStringLiteral("open the guard by its keys"), [this] {
        m_hand.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        return true;
    });
    waitFor(QStringLiteral("the guard is open"), QStringLiteral("failover guard"));
    clickOn(target);
    goThroughGuard(QStringLiteral("the primary's region is dark"));
    takePicture(QStringLiteral("5-armed"));
    hold(startButton, QStringLiteral("the count-down runs"), QStringLiteral("Starting in"));
    waitFor(QStringLiteral("the run is on screen"), QStringLiteral("LIVE RUN"));
    if (m_options.isHeldOnce) {
        add(QStringLiteral("hold by F9"), [this] {
            m_hand.press(Qt::Key_F9);
            return true;
        });
        takePicture(QStringLiteral("6-running"));
        add(
            QStringLiteral("the run is held"),
            [this] { return m_screen.isUsable(QStringLiteral("Resume…")); }, 30s);
        takePicture(QStringLiteral("7-held"));
        clickOn(QStringLiteral("Resume…"));
        fillIn(QStringLiteral("reason for the choice"), QStringLiteral("looked at it, going on"));
        hold(QStringLiteral("Resume the run"), QStringLiteral("the run goes on"),
             QStringLiteral("RUNNING"));
    } else {
        takePicture(QStringLiteral("6-running"));
    }
    waitFor(QStringLiteral("the run is done"), QStringLiteral("Failed over to West Europe"), 120s);
    waitFor(QStringLiteral("the result is measured"), QStringLiteral("rows lost, public path"),
            60s);
    add(QStringLiteral("export by its keys"), [this] {
        m_hand.press(Qt::Key_P, Qt::ControlModifier);
        return true;
    });
    waitFor(QStringLiteral("the export is written"), QStringLiteral("Written to"));
    takePicture(QStringLiteral("8-finished"));
}

void FailoverStory::goThroughGuard(const QString& reason)
{
    fillIn(QStringLiteral("incident"), QStringLiteral("INC-5521"));
    add(QStringLiteral("choose a category by keys"), [this] {
        m_hand.press(Qt::Key_Tab);
        m_hand.press(Qt::Key_Down);
        return true;
    });
    fillIn(QStringLiteral("why"), reason);
    fillIn(QStringLiteral("answer: Which of the application's owners knows?"),
           QStringLiteral("omar"));
    typeCode();
    add(QStringLiteral("the guard is armed"), [this] { return m_screen.isUsable(startButton); });
}

void FailoverStory::typeCode()
{
    clickOn(QStringLiteral("code of the region"));
    add(QStringLiteral("type the code that the guard asks for"), [this] {
        const QString code = askedCode(m_screen);
        if (!code.isEmpty())
            m_hand.type(m_options.isCodeWrong ? QStringLiteral("not-") + code : code);
        return !code.isEmpty();
    });
}

void FailoverStory::hold(const QString& button, const QString& then, const QString& words)
{
    const auto place = std::make_shared<QPoint>();
    add(QStringLiteral("press \"%1\" and hold it").arg(button), [this, button, place] {
        if (!m_screen.isUsable(button))
            return false;
        *place = *m_screen.placeOf(button);
        m_hand.pressMouse(*place);
        return true;
    });
    waitFor(then, words);
    add(QStringLiteral("let go"), [this, place] {
        m_hand.releaseMouse(*place);
        return true;
    });
}

void FailoverStory::add(const QString& name, std::function<bool()> attempt,
                        std::chrono::milliseconds budget)
{
    m_acts.push_back({name, std::move(attempt), budget});
}

void FailoverStory::waitFor(const QString& name, const QString& words,
                            std::chrono::milliseconds budget)
{
    add(
        name, [this, words] { return m_screen.says(words); }, budget);
}

void FailoverStory::clickOn(const QString& name)
{
    add(QStringLiteral("click on \"%1\"").arg(name), [this, name] {
        if (!m_screen.isUsable(name))
            return false;
        m_hand.click(*m_screen.placeOf(name));
        return true;
    });
}

void FailoverStory::fillIn(const QString& field, const QString& text)
{
    clickOn(field);
    add(QStringLiteral("type \"%1\"").arg(text), [this, text] {
        m_hand.type(text);
        return true;
    });
}

void FailoverStory::takePicture(const QString& name)
{
    if (m_options.pictures.isEmpty())
        return;
    add(QStringLiteral("picture %1").arg(name), [this, name] {
        return m_screen.save(QDir(m_options.pictures).filePath(name + QStringLiteral(".png")));
    });
}

} // namespace pilothouse::drive
