// SPDX-License-Identifier: MIT
#include "Places.h"

#include "gui/Accessibles.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QSet>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

/// So many pixels change at least: a caret or a tint of a few pixels is not found by who looks for it.
constexpr int leastMark = 60;
constexpr int maxTabs = 60;

QImage picture(QWidget *widget) { return widget->grab().toImage(); }

int differences(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 0;
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += one.pixel(x, y) != other.pixel(x, y);
    }
    return count;
}

QString described(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()
        + u" “" + widget->accessibleName() + u'”';
}

} // namespace

/// Where the keyboard is, is seen and named, wherever it is.
class FocusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibles(); }
    void isSeenAndNamed_data();
    void isSeenAndNamed();
};

void FocusTest::isSeenAndNamed_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<QByteArray>("where");
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        for (const QByteArray &where : places())
            QTest::addRow("%s, %s", where.constData(),
                          appearance == Appearance::Dark ? "dark" : "light")
                << appearance << where;
    }
}

void FocusTest::isSeenAndNamed()
{
    QFETCH(const Appearance, appearance);
    QFETCH(const QByteArray, where);
    Stage stage(appearance);
    QWidget *window = openPlace(stage, where);
    QVERIFY(QTest::qWaitForWindowActive(window));

    QSet<const QWidget *> seen;
    QStringList wrong;
    QTest::keyClick(window->windowHandle(), Qt::Key_Tab);
    for (int i = 0; i < maxTabs; ++i) {
        QWidget *widget = QApplication::focusWidget();
        QVERIFY2(widget && window->isAncestorOf(widget), "the Tab key leads out of the window");
        if (seen.contains(widget))
            break;
        seen += widget;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken->text(QAccessible::Name).isEmpty() || spoken->role() == QAccessible::Client)
            wrong += described(widget) + u" has no name or no role"_s;
        const QImage with = picture(widget);
        QTest::keyClick(window->windowHandle(), Qt::Key_Tab);
        const bool isOnly = QApplication::focusWidget() == widget;
        if (isOnly)
            widget->clearFocus();
        const int changed = differences(with, picture(widget));
        if (changed < leastMark)
            wrong += described(widget) + u" changes by %1 pixels"_s.arg(changed);
        if (isOnly)
            break;
    }
    // Nothing that takes the focus was passed by, but the words of a switch that are not chosen.
    for (const QWidget *each : window->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(each);
        if (!(each->focusPolicy() & Qt::TabFocus) || !each->isVisible() || !each->isEnabled()
            || each->window() != window || each->focusProxy()
            || (button && button->group() && !button->isChecked()))
            continue;
        if (!seen.contains(each))
            wrong += described(each) + u" is not reached"_s;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(!seen.isEmpty());
}

QTEST_MAIN(FocusTest)
#include "FocusTest.moc"
