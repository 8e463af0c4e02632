#include "tests/tidy/rules.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace pilothouse::tidy;

namespace {

QStringList repeated(const QString& line, int count)
{
    return QStringList(count, line);
}

SourceFile sourceFile(const QString& root, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {path, {QStringLiteral("// not readable").repeated(20)}};
    QString text = QString::fromUtf8(file.readAll());
    if (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    return {QDir(root).relativeFilePath(path), text.split(QLatin1Char('\n'))};
}

QStringList sources(const QString& root)
{
    QStringList found;
    for (const char* folder : {"app", "models", "ui", "tests", "packaging"}) {
        QDirIterator walk(root + QLatin1Char('/') + QLatin1String(folder),
                          {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            found << walk.next();
    }
    found.sort();
    return found;
}

} // namespace

class TidyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeKeepsEveryRule()
    {
        const QString root = QStringLiteral(PILOTHOUSE_SOURCE_DIR);
        const QStringList paths = sources(root);
        QVERIFY2(paths.size() > 20, "no sources found: the check would pass on nothing");
        QStringList broken;
        for (const QString& path : paths) {
            for (const Violation& violation : checkAll(sourceFile(root, path)))
                broken << QStringLiteral("%1:%2: %3")
                              .arg(violation.path)
                              .arg(violation.line)
                              .arg(violation.rule);
        }
        QVERIFY2(broken.isEmpty(), qPrintable(QLatin1Char('\n') + broken.join(QLatin1Char('\n'))));
    }

    void eachBrokenRuleIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("lines");
        const QString ui = QStringLiteral("ui/map/a.cpp");
        const QString core = QStringLiteral("models/core/a.cpp");
        QTest::newRow("long line") << core << QStringList{QString(101, QLatin1Char('x'))};
        QTest::newRow("long file") << core << repeated(QStringLiteral("int a;"), 401);
        QTest::newRow("long function")
            << core << (QStringList{"void f()", "{"} + repeated("    a();", 71) + QStringList{"}"});
        QTest::newRow("long constructor") << core
                                          << (QStringList{"A::A(int x)", "    : m_x(x)", "{"} +
                                              repeated("    a();", 26) + QStringList{"}"});
        QTest::newRow("coroutine") << core << QStringList{"co_await x;"};
        QTest::newRow("event loop") << ui << QStringList{"QEventLoop loop;"};
        QTest::newRow("processEvents") << ui << QStringList{"qApp->processEvents();"};
        QTest::newRow("singleton") << ui << QStringList{"static Store& instance();"};
        QTest::newRow("modal dialog") << ui << QStringList{"dialog.setModal(true);"};
        QTest::newRow("static dialog") << ui << QStringList{"QMessageBox::question(this);"};
        QTest::newRow("left-over") << ui << QStringList{"// TODO later"};
        QTest::newRow("skip") << QStringLiteral("tests/ui/a.cpp") << QStringList{"QSKIP(\"x\");"};
        QTest::newRow("sleep") << QStringLiteral("tests/ui/a.cpp")
                               << QStringList{"QTest::qSleep(5);"};
        QTest::newRow("chance") << core << QStringList{"QRandomGenerator::global()->bounded(3);"};
        QTest::newRow("context by hand")
            << ui << QStringList{"return QCoreApplication::translate(\"Map\", text);"};
        QTest::newRow("tr of one's own") << ui << QStringList{"QString tr(const char* text)"};
        QTest::newRow("alias of words") << core << QStringList{"using W = ReviewWords;"};
        QTest::newRow("models include ui") << core << QStringList{"#include \"ui/theme/theme.h\""};
        QTest::newRow("models draw") << core << QStringList{"#include <QColor>"};
        QTest::newRow("core knows fleet")
            << core << QStringList{"#include \"models/fleet/fleet.h\""};
        QTest::newRow("telemetry object")
            << QStringLiteral("models/telemetry/a.h") << QStringList{"class A : public QObject"};
        QTest::newRow("time taken") << core << QStringList{"QDateTime::currentDateTimeUtc();"};
        QTest::newRow("ui includes app") << ui << QStringList{"#include \"app/http/a.h\""};
        QTest::newRow("drive knows the session")
            << QStringLiteral("app/drive/a.cpp")
            << QStringList{"#include \"models/session/run_controller.h\""};
        QTest::newRow("drive starts a run")
            << QStringLiteral("app/drive/a.cpp") << QStringList{"RunController runs(means);"};
        QTest::newRow("daemon knows a window")
            << QStringLiteral("app/daemon/a.cpp") << QStringList{"#include \"ui/theme/theme.h\""};
        QTest::newRow("wiring knows widgets")
            << QStringLiteral("app/wiring/a.h") << QStringList{"#include <QApplication>"};
        QTest::newRow("ctl knows the session")
            << QStringLiteral("app/ctl/a.cpp")
            << QStringList{"#include \"models/session/run_controller.h\""};
        QTest::newRow("curl elsewhere") << ui << QStringList{"#include <curl/curl.h>"};
        QTest::newRow("libpq elsewhere")
            << QStringLiteral("app/http/a.cpp") << QStringList{"#include <libpq-fe.h>"};
        QTest::newRow("provider elsewhere")
            << QStringLiteral("app/console/a.cpp")
            << QStringList{"auto feed = std::make_unique<WatchFeed>(fleet);"};
    }
    void eachBrokenRuleIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, lines);
        QVERIFY(!checkAll({path, lines}).empty());
    }

    void ordinaryCodeBreaksNothing()
    {
        const QStringList lines = QStringList{"void f(int a)", "{"} + repeated("    a();", 70) +
                                  QStringList{"}", "", "A::A()", "{"} + repeated("    a();", 25) +
                                  QStringList{"}"};
        QVERIFY(checkAll({QStringLiteral("models/core/a.cpp"), lines}).empty());
    }
};

QTEST_GUILESS_MAIN(TidyTest)
#include "tidy_test.moc"
