// SPDX-License-Identifier: MIT
#include "transfer/NetworkReach.h"

#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

class NetworkReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsThisComputer_data();
    void knowsThisComputer();
    void thisComputerIsNeverOffline();
};

void NetworkReachTest::knowsThisComputer_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("loopback");
    const auto row = [](const QString &host, bool loopback) {
        QTest::newRow(qPrintable(host)) << host << loopback;
    };
    row(u"127.0.0.1"_s, true);
    row(u"127.1.2.3"_s, true);
    row(u"::1"_s, true);
    row(u"::ffff:127.0.0.1"_s, true);
    row(u"localhost"_s, true);
    row(u"LocalHost."_s, true);
    row(u"files.localhost"_s, true);
    row(u"192.0.2.1"_s, false);
    row(u"2001:db8::1"_s, false);
    row(u"a.example"_s, false);
    row(u"localhost.example"_s, false);
    row(u"notlocalhost"_s, false);
    row(QString(), false);
}

void NetworkReachTest::knowsThisComputer()
{
    QFETCH(const QString, host);
    QFETCH(const bool, loopback);
    QCOMPARE(isLoopbackHost(host), loopback);
}

void NetworkReachTest::thisComputerIsNeverOffline()
{
    QVERIFY(reachOf(QUrl(u"http://127.0.0.1:1/"_s)) == Reach::Local);
    QVERIFY(reachOf(QUrl(u"http://[::1]/"_s)) == Reach::Local);
}

QTEST_GUILESS_MAIN(NetworkReachTest)
#include "NetworkReachTest.moc"
