// SPDX-License-Identifier: MIT
#include "gui/LimitButton.h"
#include "gui/LimitDialog.h"
#include "gui/Preferences.h"
#include "gui/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

class LimitButtonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesAndLifts();
    void remembersWhileItIsOff();
    void another();
    void followsThePreferences();
    void dialogKeepsWhatItShows_data();
    void dialogKeepsWhatItShows();

private:
    static QAction *entry(const LimitButton &button, const QString &text)
    {
        const QList<QAction *> actions = button.menu()->actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
};

void LimitButtonTest::choosesAndLifts()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"gannet.conf"_s));
    const Theme theme;
    const LimitButton button(preferences, theme);
    QCOMPARE(button.text(), u"No limit ▾"_s);
    QVERIFY(entry(button, u"No limit"_s)->isChecked());
    entry(button, u"At most 5.0 MB/s"_s)->trigger();
    QCOMPARE(preferences.engineSettings().maxBytesPerSecond, 5'000'000);
    QCOMPARE(button.text(), u"At most 5.0 MB/s ▾"_s);
    QCOMPARE(button.accessibleName(), u"Speed limit: 5.0 MB/s"_s);
    QVERIFY(entry(button, u"At most 5.0 MB/s"_s)->isChecked());
    entry(button, u"No limit"_s)->trigger();
    QCOMPARE(preferences.engineSettings().maxBytesPerSecond, 0);
    QCOMPARE(button.text(), u"No limit ▾"_s);
}

void LimitButtonTest::remembersWhileItIsOff()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"gannet.conf"_s));
    const Theme theme;
    const LimitButton button(preferences, theme);
    entry(button, u"At most 250 kB/s"_s)->trigger();
    button.toggleAction()->trigger();
    QCOMPARE(preferences.engineSettings().maxBytesPerSecond, 0);
    QVERIFY(!button.toggleAction()->isChecked());
    button.toggleAction()->trigger();
    QCOMPARE(preferences.engineSettings().maxBytesPerSecond, 250'000);
    QVERIFY(button.toggleAction()->isChecked());
}

void LimitButtonTest::another()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"gannet.conf"_s));
    const Theme theme;
    LimitButton button(preferences, theme);
    entry(button, u"Another limit…"_s)->trigger();
    auto *dialog = button.findChild<LimitDialog *>();
    QVERIFY(dialog);
    // Nothing is chosen before it is said.
    QVERIFY(entry(button, u"No limit"_s)->isChecked());
    dialog->findChild<QDoubleSpinBox *>(u"rateSpin"_s)->setValue(3.5);
    dialog->accept();
    QCOMPARE(preferences.engineSettings().maxBytesPerSecond, 3'500'000);
    QVERIFY(entry(button, u"At most 3.5 MB/s…"_s)->isChecked());

    entry(button, u"At most 3.5 MB/s…"_s)->trigger();
    button.findChildren<LimitDialog *>().constLast()->reject();
    QCOMPARE(preferences.engineSettings().maxBytesPerSecond, 3'500'000);
}

void LimitButtonTest::followsThePreferences()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"gannet.conf"_s));
    const Theme theme;
    const LimitButton button(preferences, theme);
    PreferenceValues values = preferences.values();
    values.isLimited = true;
    values.limitBytesPerSecond = 777'000;
    preferences.setValues(values);
    QCOMPARE(button.text(), u"At most 777 kB/s ▾"_s);
}

void LimitButtonTest::dialogKeepsWhatItShows_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::newRow("kilo") << 250'000LL;
    QTest::newRow("mega") << 12'300'000LL;
    QTest::newRow("least") << 100LL;
}

void LimitButtonTest::dialogKeepsWhatItShows()
{
    QFETCH(const qint64, rate);
    const LimitDialog dialog(rate);
    QCOMPARE(dialog.rate(), rate);
    auto *unit = dialog.findChild<QComboBox *>(u"unitBox"_s);
    unit->setCurrentIndex(1 - unit->currentIndex());
    QVERIFY(dialog.rate() != rate);
}

QTEST_MAIN(LimitButtonTest)
#include "LimitButtonTest.moc"
