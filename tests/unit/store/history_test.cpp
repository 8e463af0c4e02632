#include "app/store/history.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace pilothouse;
using namespace std::chrono_literals;

namespace {

MonthTotals month(const QString& name, Seconds watched)
{
    return {name, Microseconds(watched), Microseconds{3s}};
}

} // namespace

/// What survives a restart, and what becomes of a file that cannot be used.
class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSavedIsThereAgain()
    {
        {
            HistoryFile file(path());
            QVERIFY(file.open());
            QVERIFY(file.save(month(QStringLiteral("2026-10"), 5s)));
            QVERIFY(file.save(month(QStringLiteral("2026-11"), 5s)));
            QVERIFY(file.save(month(QStringLiteral("2026-11"), 8s)));
        }
        HistoryFile file(path());
        QVERIFY(file.open());
        QVERIFY(file.months().value() ==
                (std::vector<MonthTotals>{month(QStringLiteral("2026-10"), 5s),
                                          month(QStringLiteral("2026-11"), 8s)}));
    }

    void oldMonthsAreDropped()
    {
        HistoryFile file(path());
        QVERIFY(file.open());
        for (int i = 0; i < HistoryFile::monthsMax + 2; ++i)
            QVERIFY(file.save(month(QStringLiteral("%1-01").arg(2'000 + i), 1s)));
        const auto months = file.months();
        QCOMPARE(months.value().size(), std::size_t(HistoryFile::monthsMax));
        QCOMPARE(months.value().front().month, QStringLiteral("2002-01"));
    }

    void aSecondConsoleIsToldSo()
    {
        HistoryFile first(path());
        QVERIFY(first.open());
        HistoryFile second(path());
        const Done opened = second.open();
        QVERIFY(!opened);
        QVERIFY(opened.error().why.contains(QLatin1String("Another console")));
    }

    void aDamagedFileIsAWordedErrorAndStaysAsItIs()
    {
        const QByteArray garbage(4'096, 'x');
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("data")));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(garbage);
        file.close();
        {
            HistoryFile history(path());
            const Done opened = history.open();
            QVERIFY(!opened);
            QVERIFY(opened.error().nextStep.contains(QLatin1String("Move the file away")));
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), garbage);
    }

    void theThreadFinishesWhatItWasGiven()
    {
        std::optional<Result<std::vector<MonthTotals>>> months;
        {
            History history(path());
            history.load(this, [&](const auto& came) { months = came; });
            history.save(month(QStringLiteral("2026-11"), 7s), this, [](const Done&) {});
        }
        QTRY_VERIFY(months);
        QVERIFY(months->value().empty());
        HistoryFile file(path());
        QVERIFY(file.open());
        QCOMPARE(file.months().value().size(), std::size_t(1));
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(QStringLiteral("data/history.sqlite"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
