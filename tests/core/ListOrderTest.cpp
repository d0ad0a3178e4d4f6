// SPDX-License-Identifier: MIT
#include "core/ListOrder.h"

#include <QTest>

#include <algorithm>

using namespace gannet;

class ListOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void between_data();
    void between();
    void noRoom();
    void manyMovesToOnePlace();
};

void ListOrderTest::between_data()
{
    QTest::addColumn<bool>("hasBefore");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<bool>("hasAfter");
    QTest::addColumn<qint64>("after");
    QTest::addColumn<int>("count");
    QTest::newRow("an empty list") << false << 0LL << false << 0LL << 3;
    QTest::newRow("to the top") << false << 0LL << true << 1LL << 3;
    QTest::newRow("above the top") << false << 0LL << true << -5LL << 1;
    QTest::newRow("to the end") << true << 7LL << false << 0LL << 3;
    QTest::newRow("just room") << true << 1LL << true << 5LL << 3;
    QTest::newRow("much room") << true << -1000LL << true << 1000LL << 7;
}

void ListOrderTest::between()
{
    QFETCH(const bool, hasBefore);
    QFETCH(const qint64, before);
    QFETCH(const bool, hasAfter);
    QFETCH(const qint64, after);
    QFETCH(const int, count);
    const auto positions = positionsBetween(hasBefore ? std::optional(before) : std::nullopt,
                                            hasAfter ? std::optional(after) : std::nullopt, count);
    QVERIFY(positions);
    QCOMPARE(positions->size(), count);
    QVERIFY(std::adjacent_find(positions->cbegin(), positions->cend(), std::greater_equal<>())
            == positions->cend());
    QVERIFY(!hasBefore || positions->first() > before);
    QVERIFY(!hasAfter || positions->last() < after);
}

void ListOrderTest::noRoom()
{
    QVERIFY(!positionsBetween(1, 2, 1));
    QVERIFY(!positionsBetween(1, 4, 3));
    QVERIFY(!positionsBetween(4, 4, 1));
}

void ListOrderTest::manyMovesToOnePlace()
{
    qint64 after = positionStep;
    for (int moves = 0; moves < 20; ++moves) {
        const auto positions = positionsBetween(0, after, 1);
        QVERIFY(positions);
        after = positions->first();
    }
}

QTEST_APPLESS_MAIN(ListOrderTest)
#include "ListOrderTest.moc"
