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
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<bool>("isTls");
    QTest::newRow("small") << qint64(1) << false;
    QTest::newRow("large") << qint64(1'000'000) << false;
    QTest::newRow("encrypted") << qint64(1'000'000) << true;
}

void NetworkAccessTest::noConnectionWaitsForAnother()
{
    QFETCH(const qint64, bytes);
    QFETCH(const bool, isTls);
    NetworkAccess network(u"worker"_s);
    network.expectFile(bytes);
    QHash<QNetworkAccessManager *, int> connections;
    for (int slot = 0; slot < 64; ++slot)
        ++connections[&network.managerFor(slot, isTls)];
    // Qt opens six to a host, and lets the seventh wait without a word.
    for (const int count : std::as_const(connections))
        QVERIFY2(count <= 6, qPrintable(QString::number(count)));
}

void NetworkAccessTest::whatIsEncryptedIsSpread()
{
    NetworkAccess network(u"worker"_s);
    QVERIFY(&network.managerFor(0, true) != &network.managerFor(1, true));
}

QTEST_GUILESS_MAIN(NetworkAccessTest)
#include "NetworkAccessTest.moc"
