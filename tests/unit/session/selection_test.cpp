#include "models/session/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace pilothouse;

namespace {

const RegionId east{QStringLiteral("eastus")};
const RegionId west{QStringLiteral("westeurope")};

} // namespace

class SelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkBringsTheRegionAtItsReceivingEnd()
    {
        Selection selection;
        selection.select(LinkId{east, west});
        QCOMPARE(selection.region(), std::optional(west));
        QVERIFY(selection.link().has_value());
    }

    void aRegionDropsTheLink()
    {
        Selection selection;
        selection.select(LinkId{east, west});
        selection.select(west);
        QVERIFY(!selection.link().has_value());
        QCOMPARE(selection.region(), std::optional(west));
    }

    void choosingTheSameAgainIsNoChange()
    {
        Selection selection;
        QSignalSpy changed(&selection, &Selection::changed);
        selection.select(east);
        selection.select(east);
        QCOMPARE(changed.size(), 1);
        selection.select(LinkId{east, west});
        selection.select(LinkId{east, west});
        QCOMPARE(changed.size(), 2);
    }
};

QTEST_GUILESS_MAIN(SelectionTest)
#include "selection_test.moc"
