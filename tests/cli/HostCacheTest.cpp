// SPDX-License-Identifier: MIT
#include "cli/HostCache.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gannet {

class HostCacheTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatItIsGiven();
    void aBadFileIsNone_data();
    void aBadFileIsNone();
    void keepsTheNewest();
};

void HostCacheTest::keepsWhatItIsGiven()
{
    const QTemporaryDir root;
    const HostCache cache(root.filePath(u"gannet/hosts.json"_s));
    QCOMPARE(cache.load(), HostProfiles());
    cache.save({});
    QVERIFY(!QFile::exists(root.filePath(u"gannet"_s)));
    const HostProfiles hosts{{u"https://example.org:443"_s,
                              {8, true, 0, 5'000'000'000, -1, 6'000'000'000}},
                             {u"http://127.0.0.1:8080"_s, {2, false, 2, 7, 262'144, 8}}};
    cache.save(hosts);
    QCOMPARE(cache.load(), hosts);
}

void HostCacheTest::aBadFileIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<HostProfiles>("hosts");
    QTest::newRow("empty") << QByteArray() << HostProfiles();
    QTest::newRow("no JSON") << QByteArray("\0\xff{", 3) << HostProfiles();
    QTest::newRow("a list") << QByteArray("[1,2]") << HostProfiles();
    QTest::newRow("numbers out of range")
        << QByteArray(R"({"http://a:80":{"connections":100000,"admits":-3,"learned":"x"}})")
        << HostProfiles{{u"http://a:80"_s, {64, false, 0, 0}}};
    QTest::newRow("too large") << QByteArray(2 * 1024 * 1024, ' ') + "{\"http://a:80\":{}}"
                               << HostProfiles();
}

void HostCacheTest::aBadFileIsNone()
{
    QFETCH(const QByteArray, content);
    QFETCH(const HostProfiles, hosts);
    const QTemporaryDir root;
    const QString path = root.filePath(u"hosts.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    const HostCache cache(path);
    QCOMPARE(cache.load(), hosts);
    const HostProfiles good{{u"http://b:80"_s, {4, false, 0, 1}}};
    cache.save(good);
    QCOMPARE(cache.load(), good);
}

void HostCacheTest::keepsTheNewest()
{
    const QTemporaryDir root;
    const HostCache cache(root.filePath(u"hosts.json"_s));
    HostProfiles hosts;
    for (int i = 0; i < 700; ++i)
        hosts.insert(u"http://host%1:80"_s.arg(i), {1, false, 0, i});
    cache.save(hosts);
    const HostProfiles kept = cache.load();
    QCOMPARE(kept.size(), 500);
    QVERIFY(kept.contains(u"http://host699:80"_s));
    QVERIFY(!kept.contains(u"http://host0:80"_s));
}

} // namespace gannet

QTEST_GUILESS_MAIN(gannet::HostCacheTest)
#include "HostCacheTest.moc"
