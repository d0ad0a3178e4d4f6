// SPDX-License-Identifier: MIT
#include "FakeNotifications.h"
#include "PrivateBus.h"

#include "gui/DesktopNotifier.h"

#include <QSignalSpy>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

/// What the desktop's service for notices is told, and what it tells.
class DesktopNotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.isRunning()); }
    void aServiceThatCanDoAll();
    void aPlainServiceGetsPlainNotices();
    void eachTakesThePlaceOfTheOneBefore();
    void theLastOfAHurryIsShown();
    void whatIsChosenComesWithItsToken();
    void othersNoticesAreNotOurs();
    void anotherServiceIsAskedAnew();
    void withoutAServiceItSaysSo();

private:
    static DesktopNotice notice(const QString &title = u"a.iso is finished"_s)
    {
        return {title,
                u"1 MB in /srv/<b>Tom & Jerry</b>"_s,
                u"transfer.complete"_s,
                {{u"default"_s, u"Show"_s}, {u"open 7"_s, u"Open"_s}}};
    }

    PrivateBus m_bus;
};

void DesktopNotifierTest::aServiceThatCanDoAll()
{
    const FakeNotifications service(m_bus.other(), {u"actions"_s, u"body"_s, u"body-markup"_s});
    DesktopNotifier notifier;
    bool isShown = false;
    notifier.show(notice(), [&isShown](bool shown) { isShown = shown; });
    QTRY_VERIFY(isShown);
    const FakeNotifications::Shown &shown = service.shown.constFirst();
    QCOMPARE(shown.title, u"a.iso is finished"_s);
    QCOMPARE(shown.body, u"1 MB in /srv/&lt;b&gt;Tom &amp; Jerry&lt;/b&gt;"_s);
    QCOMPARE(shown.actions, (QStringList{u"default"_s, u"Show"_s, u"open 7"_s, u"Open"_s}));
    QCOMPARE(shown.hints.value(u"category"_s).toString(), u"transfer.complete"_s);
    QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"io.github.gannet.Gannet"_s);
}

void DesktopNotifierTest::aPlainServiceGetsPlainNotices()
{
    const FakeNotifications service(m_bus.other(), {u"body"_s});
    DesktopNotifier notifier;
    notifier.show(notice());
    QTRY_COMPARE(service.shown.size(), 1);
    QCOMPARE(service.shown.constFirst().body, u"1 MB in /srv/<b>Tom & Jerry</b>"_s);
    QVERIFY(service.shown.constFirst().actions.isEmpty());
}

void DesktopNotifierTest::eachTakesThePlaceOfTheOneBefore()
{
    const FakeNotifications service(m_bus.other(), {});
    DesktopNotifier notifier;
    int shown = 0;
    const auto count = [&shown](bool isShown) { shown += isShown ? 1 : 0; };
    notifier.show(notice(), count);
    QTRY_COMPARE(shown, 1);
    notifier.show(notice(u"b.iso failed"_s), count);
    QTRY_COMPARE(shown, 2);
    QCOMPARE(service.shown.at(0).replaces, 0U);
    QCOMPARE(service.shown.at(1).replaces, 1U);
}

void DesktopNotifierTest::theLastOfAHurryIsShown()
{
    const FakeNotifications service(m_bus.other(), {});
    DesktopNotifier notifier;
    QList<bool> told;
    const auto note = [&told](bool isShown) { told += isShown; };
    notifier.show(notice(u"first"_s), note);
    notifier.show(notice(u"second"_s), note);
    QTRY_COMPARE(told, (QList<bool>{false, true}));
    QCOMPARE(service.shown.size(), 1);
    QCOMPARE(service.shown.constFirst().title, u"second"_s);
}

void DesktopNotifierTest::whatIsChosenComesWithItsToken()
{
    FakeNotifications service(m_bus.other(), {u"actions"_s});
    DesktopNotifier notifier;
    QSignalSpy chosen(&notifier, &DesktopNotifier::chosen);
    bool isShown = false;
    notifier.show(notice(), [&isShown](bool shown) { isShown = shown; });
    QTRY_VERIFY(isShown);
    Q_EMIT service.ActivationToken(service.id(), u"token-1"_s);
    Q_EMIT service.ActionInvoked(service.id(), u"open 7"_s);
    QVERIFY(chosen.wait());
    QCOMPARE(chosen.at(0).at(0).toString(), u"open 7"_s);
    QCOMPARE(chosen.at(0).at(1).toByteArray(), QByteArray("token-1"));
    // A token serves once.
    Q_EMIT service.ActionInvoked(service.id(), u"default"_s);
    QVERIFY(chosen.wait());
    QCOMPARE(chosen.at(1).at(0).toString(), u"default"_s);
    QVERIFY(chosen.at(1).at(1).toByteArray().isEmpty());
}

void DesktopNotifierTest::othersNoticesAreNotOurs()
{
    FakeNotifications service(m_bus.other(), {u"actions"_s});
    DesktopNotifier notifier;
    QSignalSpy chosen(&notifier, &DesktopNotifier::chosen);
    bool isShown = false;
    notifier.show(notice(), [&isShown](bool shown) { isShown = shown; });
    QTRY_VERIFY(isShown);
    Q_EMIT service.ActivationToken(99, u"of another"_s);
    Q_EMIT service.ActionInvoked(99, u"default"_s);
    Q_EMIT service.ActionInvoked(service.id(), u"default"_s);
    QVERIFY(chosen.wait());
    QCOMPARE(chosen.size(), 1);
    QVERIFY(chosen.at(0).at(1).toByteArray().isEmpty());
}

void DesktopNotifierTest::anotherServiceIsAskedAnew()
{
    DesktopNotifier notifier;
    bool isShown = false;
    const auto note = [&isShown](bool shown) { isShown = shown; };
    {
        const FakeNotifications service(m_bus.other(), {u"actions"_s, u"body-markup"_s});
        notifier.show(notice(), note);
        QTRY_VERIFY(isShown);
    }
    const FakeNotifications plain(m_bus.other(), {});
    // The program hears of the change by the same bus, in its turn.
    const auto isAskedAnew = [&] {
        isShown = false;
        notifier.show(notice(), note);
        return QTest::qWaitFor([&] { return isShown; }) && plain.shown.constLast().actions.isEmpty()
            && plain.shown.constLast().body == notice().text;
    };
    QTRY_VERIFY(isAskedAnew());
}

void DesktopNotifierTest::withoutAServiceItSaysSo()
{
    DesktopNotifier notifier;
    QList<bool> told;
    notifier.show(notice(), [&told](bool isShown) { told += isShown; });
    QTRY_COMPARE(told, QList<bool>{false});
}

QTEST_GUILESS_MAIN(DesktopNotifierTest)
#include "DesktopNotifierTest.moc"
