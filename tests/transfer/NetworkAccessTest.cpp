// SPDX-License-Identifier: MIT
#include "transfer/NetworkAccess.h"

#include <QHash>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

class NetworkAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noConnectionWaitsForAnother_data();
    void noConnectionWaitsForAnother();
    void whatIsEncryptedIsSpread();
};

void NetworkAccessTest::noConnectionWaitsForAnother_data()
{
    QTest::addColumn<Traffic>("first");
    QTest::addColumn<Traffic>("others");
    QTest::newRow("small") << Traffic::SmallBody << Traffic::SmallBody;
    QTest::newRow("large") << Traffic::LargeBody << Traffic::LargeBody;
    QTest::newRow("taken for small") << Traffic::SmallBody << Traffic::LargeBody;
    QTest::newRow("encrypted") << Traffic::Encrypted << Traffic::Encrypted;
}

void NetworkAccessTest::noConnectionWaitsForAnother()
{
    QFETCH(const Traffic, first);
    QFETCH(const Traffic, others);
    NetworkAccess network(u"worker"_s);
    QHash<QNetworkAccessManager *, int> connections;
    for (int slot = 0; slot < 64; ++slot)
        ++connections[&network.managerFor(slot, slot == 0 ? first : others)];
    // Qt opens six to a host, and lets the seventh wait without a word.
    for (const int count : std::as_const(connections))
        QVERIFY2(count <= 6, qPrintable(QString::number(count)));
}

void NetworkAccessTest::whatIsEncryptedIsSpread()
{
    NetworkAccess network(u"worker"_s);
    QVERIFY(&network.managerFor(0, Traffic::Encrypted)
            != &network.managerFor(1, Traffic::Encrypted));
}

QTEST_GUILESS_MAIN(NetworkAccessTest)
#include "NetworkAccessTest.moc"
