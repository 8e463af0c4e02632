#include "tests/support/suite/suite.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

using namespace pilothouse::ui;

namespace {

constexpr int narrow = 200;

/// A window with one text, which counts how often its layout was asked to begin anew.
class Window : public QWidget
{
public:
    explicit Window(bool wraps) : label(new TextLabel(theme, Type::Body, Tone::Primary, this))
    {
        label->setWordWrap(wraps);
        auto* layout = new QHBoxLayout(this);
        layout->addWidget(label, wraps ? 1 : 0);
        layout->addStretch();
        resize(narrow, narrow);
        show();
        QCoreApplication::sendPostedEvents();
    }

    int requestsAfter(const QString& text)
    {
        requests = 0;
        label->showText(text);
        QCoreApplication::sendPostedEvents();
        return requests;
    }

    Theme theme{ThemeKind::Dark};
    TextLabel* label;
    int requests = 0;

protected:
    bool event(QEvent* event) override
    {
        requests += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return QWidget::event(event);
    }
};

} // namespace

/// The one widget that shows words.
class TextLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(Theme::loadFonts()); }

    void aFigureOfTheSameWidthMovesNothing()
    {
        Window window(false);
        QVERIFY(window.requestsAfter(QStringLiteral("41 s")) > 0);
        QCOMPARE(window.requestsAfter(QStringLiteral("42 s")), 0);
        QCOMPARE(window.label->text(), QStringLiteral("42 s"));
    }

    void aLongerLineGetsItsRoom()
    {
        Window window(false);
        window.requestsAfter(QStringLiteral("42 s"));
        const int before = window.label->width();
        QVERIFY(window.requestsAfter(QStringLiteral("42 s behind")) > 0);
        QVERIFY(window.label->width() > before);
    }

    void aParagraphAsksOnlyForAnotherHeight()
    {
        Window window(true);
        window.requestsAfter(QStringLiteral("Seen by this desk"));
        const int before = window.label->heightForWidth(narrow);
        QCOMPARE(window.requestsAfter(QStringLiteral("Seen by the desk")), 0);
        const QString sentence = QStringLiteral("It was not seen since the link was cut ");
        QVERIFY(window.requestsAfter(sentence.repeated(3)) > 0);
        QVERIFY(window.label->heightForWidth(narrow) > before);
    }

    void aNewFontIsMeasuredAnew()
    {
        Window window(true);
        window.requestsAfter(QStringLiteral("Seen by this desk and by nobody else"));
        const int before = window.label->heightForWidth(narrow);
        window.label->setFont(window.theme.font(Type::TileValue));
        QVERIFY(window.label->heightForWidth(narrow) > before);
    }

    void marginsAreKeptFree()
    {
        Window window(true);
        window.requestsAfter(QStringLiteral("Seen by this desk and by nobody else"));
        const int before = window.label->heightForWidth(narrow);
        window.label->setContentsMargins(narrow / 4, 5, narrow / 4, 7);
        QVERIFY(window.label->heightForWidth(narrow) > before + 5 + 7);
    }

    void whatIsCutIsSaidWhole()
    {
        Window window(false);
        const QString text = QStringLiteral("Southeast Asia ").repeated(20);
        window.requestsAfter(text);
        QVERIFY(!window.label->grab().isNull());
        QCOMPARE(window.label->toolTip(), text);
        window.requestsAfter(QStringLiteral("East US"));
        QVERIFY(!window.label->grab().isNull());
        QCOMPARE(window.label->toolTip(), QString());
    }

    void aScreenReaderHearsTheText()
    {
        Window window(false);
        window.requestsAfter(QStringLiteral("42 s"));
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(window.label);
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::StaticText);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("42 s"));
        window.requestsAfter(QStringLiteral("43 s"));
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("43 s"));
    }
};

PILOTHOUSE_TEST(TextLabelTest)
#include "text_label_test.moc"
