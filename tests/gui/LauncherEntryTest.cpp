// SPDX-License-Identifier: MIT
#include "PrivateBus.h"

#include "gui/LauncherEntry.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QTest>

#include <memory>

using namespace gannet;
using namespace Qt::StringLiterals;

/// What a dock reads of the program's entry.
class LauncherEntryTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void onUpdate(const QDBusMessage &message)
    {
        m_uris += message.arguments().value(0).toString();
        m_entries += qdbus_cast<QVariantMap>(message.arguments().value(1));
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void progressAndCount();
    void withoutSizesOnlyTheCount();
    void hiddenWhenNothingRuns();
    void theSameIsNotSaidTwice();
    void urgentUntilSeen();
    void theEndOfTheProgramHidesAll();

private:
    QVariant last(const QString &key) const { return m_entries.constLast().value(key); }

    PrivateBus m_bus;
    std::unique_ptr<LauncherEntry> m_entry;
    QDBusConnection m_dock{QString()};
    QStringList m_uris;
    QList<QVariantMap> m_entries;
};

void LauncherEntryTest::initTestCase()
{
    QVERIFY(m_bus.isRunning());
    m_dock = m_bus.other();
    QVERIFY(m_dock.connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, this,
                           SLOT(onUpdate(QDBusMessage))));
}

void LauncherEntryTest::init()
{
    m_uris.clear();
    m_entries.clear();
    m_entry = std::make_unique<LauncherEntry>();
}

void LauncherEntryTest::cleanup()
{
    // What the end says is not to be heard by the next test.
    const bool isShown = last(u"count-visible"_s).toBool() || last(u"urgent"_s).toBool();
    const qsizetype before = m_entries.size();
    m_entry.reset();
    if (isShown)
        QTRY_COMPARE(m_entries.size(), before + 1);
}

void LauncherEntryTest::progressAndCount()
{
    m_entry->show({3, 25, 1000});
    QTRY_COMPARE(m_entries.size(), 1);
    QCOMPARE(m_uris.constLast(), u"application://io.github.gannet.Gannet.desktop"_s);
    QCOMPARE(last(u"progress"_s).toDouble(), 0.25);
    QCOMPARE(last(u"progress-visible"_s), QVariant(true));
    // Unity's own type for it is a 64-bit integer: others read nothing else.
    QCOMPARE(last(u"count"_s), QVariant(qint64(3)));
    QCOMPARE(last(u"count-visible"_s), QVariant(true));
    QCOMPARE(last(u"urgent"_s), QVariant(false));
    m_entry->show({2, 50, 1000});
    QTRY_COMPARE(m_entries.size(), 2);
    QCOMPARE(last(u"progress"_s).toDouble(), 0.5);
    QCOMPARE(last(u"count"_s), QVariant(qint64(2)));
}

void LauncherEntryTest::withoutSizesOnlyTheCount()
{
    m_entry->show({1, -1, 1000});
    QTRY_COMPARE(m_entries.size(), 1);
    QCOMPARE(last(u"progress-visible"_s), QVariant(false));
    QCOMPARE(last(u"count-visible"_s), QVariant(true));
}

void LauncherEntryTest::hiddenWhenNothingRuns()
{
    m_entry->show({1, 99, 1000});
    m_entry->show({0, -1, 0});
    QTRY_COMPARE(m_entries.size(), 2);
    QCOMPARE(last(u"progress-visible"_s), QVariant(false));
    QCOMPARE(last(u"count-visible"_s), QVariant(false));
}

void LauncherEntryTest::theSameIsNotSaidTwice()
{
    m_entry->show({1, 10, 1000});
    m_entry->show({1, 10, 2000}); // the dock shows no speed
    m_entry->show({1, 11, 2000});
    QTRY_COMPARE(m_entries.size(), 2);
    QCOMPARE(last(u"progress"_s).toDouble(), 0.11);
}

void LauncherEntryTest::urgentUntilSeen()
{
    m_entry->setUrgent(true);
    QTRY_COMPARE(m_entries.size(), 1);
    QCOMPARE(last(u"urgent"_s), QVariant(true));
    m_entry->show({1, 10, 1000});
    QTRY_COMPARE(m_entries.size(), 2);
    QCOMPARE(last(u"urgent"_s), QVariant(true));
    m_entry->setUrgent(false);
    QTRY_COMPARE(m_entries.size(), 3);
    QCOMPARE(last(u"urgent"_s), QVariant(false));
}

void LauncherEntryTest::theEndOfTheProgramHidesAll()
{
    m_entry->show({2, 40, 1000});
    m_entry->setUrgent(true);
    m_entry.reset();
    QTRY_COMPARE(m_entries.size(), 3);
    QCOMPARE(last(u"progress-visible"_s), QVariant(false));
    QCOMPARE(last(u"count-visible"_s), QVariant(false));
    QCOMPARE(last(u"urgent"_s), QVariant(false));
}

QTEST_GUILESS_MAIN(LauncherEntryTest)
#include "LauncherEntryTest.moc"
