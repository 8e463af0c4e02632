#include "tests/support/suite/suite.h"
#include "ui/panels/word_scroll.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace pilothouse::ui;

namespace {

constexpr int narrowScroll = 240;
constexpr int passes = 20;

/// Counts how often anything below the scroll area is asked to begin its layout anew.
class LayoutRequests : public QObject
{
public:
    explicit LayoutRequests(const QWidget& under)
    {
        for (QWidget* widget : under.findChildren<QWidget*>())
            widget->installEventFilter(this);
    }

    int count = 0;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

struct Panel
{
    Panel() : scroll(&window)
    {
        auto* content = new QWidget;
        auto* layout = new QVBoxLayout(content);
        for (Paragraph*& paragraph : paragraphs) {
            paragraph = new Paragraph(theme, Type::Body, Tone::Primary, content);
            layout->addWidget(paragraph);
        }
        layout->addStretch();
        scroll.setWidget(content);
        scroll.resize(narrowScroll, narrowScroll);
        window.resize(narrowScroll, narrowScroll);
        window.show();
    }

    Theme theme{ThemeKind::Dark};
    QWidget window;
    WordScroll scroll;
    std::array<Paragraph*, 3> paragraphs{};
};

} // namespace

/// The scroll area of words that wrap.
class WordScrollTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(Theme::loadFonts()); }

    void everyLineHasItsHeight()
    {
        Panel panel;
        for (Paragraph* each : panel.paragraphs)
            each->showText(QStringLiteral("It was not seen since the link was cut. ").repeated(8));
        QCoreApplication::sendPostedEvents();
        for (const Paragraph* each : panel.paragraphs)
            QCOMPARE(each->height(), each->heightForWidth(each->width()));
    }

    /// A scroll area that asks itself to begin anew keeps a core busy for as long as it is seen.
    void itComesToRest()
    {
        Panel panel;
        panel.paragraphs[0]->showText(QStringLiteral("The primary is down. ").repeated(20));
        const auto pass = [] {
            int passed = 0;
            return QTest::qWaitFor([&] { return ++passed > passes; });
        };
        QVERIFY(pass());
        const LayoutRequests requests(panel.window);
        QVERIFY(pass());
        QCOMPARE(requests.count, 0);
    }
};

PILOTHOUSE_TEST(WordScrollTest)
#include "word_scroll_test.moc"
