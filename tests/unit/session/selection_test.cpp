#include "models/session/selection.h"
#include "tests/support/suite/suite.h"
#include "tests/unit/session/cast.h"

#include <QSignalSpy>

using namespace pilothouse;
using namespace pilothouse::tests;

class SelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkBringsTheRegionAtItsReceivingEnd()
    {
        Selection selection;
        selection.select(LinkId{eastus, westeurope});
        QCOMPARE(selection.region(), std::optional(westeurope));
        QVERIFY(selection.link().has_value());
    }

    void aRegionDropsTheLink()
    {
        Selection selection;
        selection.select(LinkId{eastus, westeurope});
        selection.select(westeurope);
        QVERIFY(!selection.link().has_value());
        QCOMPARE(selection.region(), std::optional(westeurope));
    }

    void choosingTheSameAgainIsNoChange()
    {
        Selection selection;
        QSignalSpy changed(&selection, &Selection::changed);
        selection.select(eastus);
        selection.select(eastus);
        QCOMPARE(changed.size(), 1);
        selection.select(LinkId{eastus, westeurope});
        selection.select(LinkId{eastus, westeurope});
        QCOMPARE(changed.size(), 2);
    }
};

PILOTHOUSE_TEST(SelectionTest)
#include "selection_test.moc"
