#include "app/window/exports.h"
#include "tests/support/review/run_stories.h"
#include "tests/support/suite/suite.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace pilothouse;
using namespace pilothouse::tests;

namespace {

constexpr auto ownerOnly =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

struct Outcomes
{
    explicit Outcomes(RunExports& exports)
    {
        QObject::connect(&exports, &RunExports::written, &exports,
                         [this](const Result<QString>& folder) { seen.push_back(folder); });
    }

    std::vector<Result<QString>> seen;
};

/// What becomes of a run that is exported.
class ExportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(ui::Theme::loadFonts()); }

    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(qputenv("HOME", QFile::encodeName(m_home->path())));
    }

    void bothFilesAreWrittenForTheirOwnerAlone()
    {
        const QString folder = written();
        QCOMPARE(folder, m_home->filePath(QStringLiteral("Documents/pilothouse")));
        const QString path = QDir(folder).filePath(m_story.view.header.id.text());
        const QByteArray json = contentOf(path + QStringLiteral(".json"));
        QVERIFY(QJsonDocument::fromJson(json).object().contains(QLatin1String("result")));
        QVERIFY(contentOf(path + QStringLiteral(".pdf")).startsWith("%PDF-"));
        for (const char* ending : {".json", ".pdf"})
            QCOMPARE(QFile::permissions(path + QLatin1String(ending)),
                     QFile::Permissions(ownerOnly));
    }

    void theCallerDoesNotWaitForTheFiles()
    {
        RunExports exports;
        const Outcomes outcomes(exports);
        exports.write(m_story.view, m_story.assessed(), QFont());
        QVERIFY(outcomes.seen.empty());
        QTRY_COMPARE(outcomes.seen.size(), 1U);
    }

    void filesUnderWayAreFinishedAtTheEnd()
    {
        {
            RunExports exports;
            exports.write(m_story.view, m_story.assessed(), QFont());
        }
        QDir folder(m_home->filePath(QStringLiteral("Documents/pilothouse")));
        QCOMPARE(folder.entryList(QDir::Files).size(), 2);
    }

    void aFolderThatCannotBeMadeIsNamed()
    {
        QFile inTheWay(m_home->filePath(QStringLiteral("Documents")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        RunExports exports;
        const Outcomes outcomes(exports);
        exports.write(m_story.view, m_story.assessed(), QFont());
        QTRY_COMPARE(outcomes.seen.size(), 1U);
        QVERIFY(!outcomes.seen.front());
        QVERIFY(outcomes.seen.front().error().what.contains(inTheWay.fileName()));
    }

private:
    /// The folder, or what went wrong.
    QString written()
    {
        RunExports exports;
        const Outcomes outcomes(exports);
        exports.write(m_story.view, m_story.assessed(), QFont());
        if (!QTest::qWaitFor([&] { return !outcomes.seen.empty(); }))
            return {};
        const Result<QString>& folder = outcomes.seen.front();
        return folder ? folder.value() : folder.error().what;
    }

    const RunStory m_story = finishedStory();
    std::unique_ptr<QTemporaryDir> m_home;
};

PILOTHOUSE_TEST(ExportsTest)
#include "exports_test.moc"
