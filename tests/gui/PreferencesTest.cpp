// SPDX-License-Identifier: MIT
#include "gui/Preferences.h"
#include "gui/PreferencesDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survive();
    void unreasonableValuesAreBounded();
    void takeEffectAtOnce();
    void halfAFolderIsNotTaken();
    void reachTheEngine();
    void trustIsTakenBackInTheList();
    void whoTrustsNobodyIsShownNoEmptyList();
    void areFoundByTheirWords_data();
    void areFoundByTheirWords();
    void theSearchIsUsedByKeys();
};

void PreferencesTest::survive()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"gannet.conf"_s);
    const PreferenceValues values{u"/srv/files"_s,
                                  9,
                                  2,
                                  3,
                                  true,
                                  123'456,
                                  CloseAction::KeepRunning,
                                  Appearance::Dark,
                                  false,
                                  false,
                                  {{u"a.example"_s, 443, QByteArray(32, 'x')},
                                   {u"::1"_s, 8443, QByteArray(32, '\0')}}};
    {
        Preferences preferences(path);
        preferences.setValues(values);
        preferences.remember(u"sortKey"_s, 4);
    }
    const Preferences again(path);
    QCOMPARE(again.values(), values);
    QCOMPARE(again.memory(u"sortKey"_s).toInt(), 4);
}

void PreferencesTest::unreasonableValuesAreBounded()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"gannet.conf"_s);
    {
        QSettings raw(path, QSettings::IniFormat);
        raw.setValue(u"folder"_s, u"relative/path"_s);
        raw.setValue(u"maxDownloads"_s, 0);
        raw.setValue(u"maxConnections"_s, 1000);
        raw.setValue(u"maxDownloadsPerHost"_s, -4);
        raw.setValue(u"limited"_s, true);
        raw.setValue(u"limit"_s, -1);
        raw.setValue(u"closeAction"_s, 77);
        raw.setValue(u"appearance"_s, u"pink"_s);
        raw.setValue(u"trustedCertificates"_s, QStringList{u"a.example=00"_s, u"x"_s});
    }
    const Preferences preferences(path);
    QVERIFY(preferences.values().folder.startsWith(u'/'));
    QCOMPARE(preferences.values().maxDownloads, 1);
    QCOMPARE(preferences.values().maxConnections, 16);
    QCOMPARE(preferences.values().maxDownloadsPerHost, 0);
    QCOMPARE(preferences.values().limitBytesPerSecond, 1'000'000);
    QCOMPARE(preferences.values().closeAction, CloseAction::Quit);
    QCOMPARE(preferences.values().appearance, Appearance::Desktop);
    QVERIFY(preferences.values().trustedCertificates.isEmpty());
}

void PreferencesTest::takeEffectAtOnce()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"gannet.conf"_s));
    PreferencesDialog dialog(preferences);
    const QSignalSpy changed(&preferences, &Preferences::changed);
    dialog.findChild<QSpinBox *>(u"downloadsSpin"_s)->setValue(7);
    QCOMPARE(preferences.values().maxDownloads, 7);
    dialog.findChild<QSpinBox *>(u"connectionsSpin"_s)->setValue(4);
    QCOMPARE(preferences.values().maxConnections, 4);
    dialog.findChild<QSpinBox *>(u"perHostSpin"_s)->setValue(2);
    QCOMPARE(preferences.values().maxDownloadsPerHost, 2);
    dialog.findChild<QComboBox *>(u"closeBox"_s)->setCurrentIndex(1);
    QCOMPARE(preferences.values().closeAction, CloseAction::KeepRunning);
    dialog.findChild<QComboBox *>(u"appearanceBox"_s)->setCurrentIndex(2);
    QCOMPARE(preferences.values().appearance, Appearance::Dark);
    dialog.findChild<QCheckBox *>(u"askBox"_s)->setChecked(false);
    QVERIFY(!preferences.values().askBeforeCancel);
    QCOMPARE(changed.size(), 6);
}

void PreferencesTest::halfAFolderIsNotTaken()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"gannet.conf"_s));
    const QString before = preferences.values().folder;
    PreferencesDialog dialog(preferences);
    auto *edit = dialog.findChild<QLineEdit *>(u"folderEdit"_s);
    edit->clear();
    QTest::keyClicks(edit, u"srv"_s);
    QCOMPARE(preferences.values().folder, before);
    edit->clear();
    QTest::keyClicks(edit, u"/srv"_s);
    QCOMPARE(preferences.values().folder, before); // "/srv/archive" may be meant
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(preferences.values().folder, u"/srv"_s);
}

void PreferencesTest::reachTheEngine()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"gannet.conf"_s));
    PreferenceValues values = preferences.values();
    values.maxDownloads = 11;
    values.maxConnections = 2;
    values.maxDownloadsPerHost = 3;
    values.trustedCertificates = {{u"a.example"_s, 443, QByteArray(32, 'x')}};
    preferences.setValues(values);
    EngineSettings base;
    base.maxBytesPerSecond = 99;
    base.retry.maxRetries = 99;
    const EngineSettings settings = preferences.engineSettings(base);
    QCOMPARE(settings.maxDownloads, 11);
    QCOMPARE(settings.maxConnections, 2);
    QCOMPARE(settings.maxDownloadsPerHost, 3);
    QCOMPARE(settings.maxBytesPerSecond, 0);
    QCOMPARE(settings.retry.maxRetries, 99); // nothing that a person sets
    values.isLimited = true;
    values.limitBytesPerSecond = 123;
    preferences.setValues(values);
    QCOMPARE(preferences.engineSettings(base).maxBytesPerSecond, 123);
    QVERIFY(settings.trustedCertificates == values.trustedCertificates);
}

void PreferencesTest::trustIsTakenBackInTheList()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"gannet.conf"_s));
    PreferenceValues values = preferences.values();
    const HostCertificate kept{u"a.example"_s, 443, QByteArray(32, 'x')};
    values.trustedCertificates = {kept, {u"b.example"_s, 8443, QByteArray(32, 'y')}};
    preferences.setValues(values);
    PreferencesDialog dialog(preferences);
    auto *list = dialog.findChild<QListWidget *>(u"certificateList"_s);
    auto *remove = dialog.findChild<QPushButton *>(u"removeCertificateButton"_s);
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(1)->text().startsWith(u"b.example:8443"));
    QVERIFY(list->item(1)->text().contains(values.trustedCertificates.at(1).fingerprint()));
    QVERIFY(!remove->isEnabled());
    list->setCurrentRow(1);
    remove->click();
    QVERIFY(preferences.values().trustedCertificates == QList<HostCertificate>{kept});
    QCOMPARE(list->count(), 1);

    // One that is trusted meanwhile is there too.
    preferences.setValues(values);
    QCOMPARE(list->count(), 2);
}

void PreferencesTest::whoTrustsNobodyIsShownNoEmptyList()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"gannet.conf"_s));
    PreferencesDialog dialog(preferences);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *list = dialog.findChild<QListWidget *>(u"certificateList"_s);
    auto *remove = dialog.findChild<QPushButton *>(u"removeCertificateButton"_s);
    const auto *none = dialog.findChild<QLabel *>(u"noCertificatesLabel"_s);
    QVERIFY(none->isVisible() && !list->isVisible() && !remove->isVisible());
    PreferenceValues values = preferences.values();
    values.trustedCertificates = {{u"a.example"_s, 443, QByteArray(32, 'x')}};
    preferences.setValues(values);
    QVERIFY(!none->isVisible() && list->isVisible() && remove->isVisible());
    list->setFocus();
    list->setCurrentRow(0);
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    QVERIFY(preferences.values().trustedCertificates.isEmpty());
    QVERIFY(none->isVisible() && !list->isVisible() && !remove->isVisible());
    QVERIFY2(dialog.focusWidget() && dialog.focusWidget()->isVisible(), "the focus is not lost");

    // One that comes while something else is looked for stays out of sight.
    dialog.findChild<QLineEdit *>(u"searchEdit"_s)->setText(u"theme"_s);
    preferences.setValues(values);
    QVERIFY(!list->isVisible() && !none->isVisible());
}

void PreferencesTest::areFoundByTheirWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("a label") << u"connections"_s << QStringList{u"connectionsSpin"_s};
    QTest::newRow("half a word, in capitals") << u"APPEAR"_s << QStringList{u"appearanceBox"_s};
    QTest::newRow("one of the choices") << u"dark"_s << QStringList{u"appearanceBox"_s};
    QTest::newRow("several words") << u"server time"_s << QStringList{u"perHostSpin"_s};
    QTest::newRow("what a number says instead") << u"no limit"_s << QStringList{u"perHostSpin"_s};
    QTest::newRow("before a number, and within words")
        << u"up to"_s << QStringList{u"connectionsSpin"_s, u"startBox"_s};
    QTest::newRow("another word") << u"theme"_s << QStringList{u"appearanceBox"_s};
    QTest::newRow("another word for several")
        << u"parallel"_s << QStringList{u"downloadsSpin"_s, u"perHostSpin"_s, u"connectionsSpin"_s};
    QTest::newRow("for one beside a note") << u"autostart"_s << QStringList{u"startBox"_s};
    QTest::newRow("for a section") << u"https"_s << QStringList{u"certificateList"_s};
    QTest::newRow("what is elsewhere") << u"throttle"_s << QStringList{u"limitNote"_s};
    QTest::newRow("what the system says") << u"proxy"_s << QStringList{u"proxyNote"_s};
    QTest::newRow("what the desktop says") << u"language"_s << QStringList{u"languageNote"_s};
    QTest::newRow("what only a screen reader says")
        << u"valid"_s << QStringList{u"certificateList"_s};
    QTest::newRow("a section") << u"trusted certificates"_s << QStringList{u"certificateList"_s};
    QTest::newRow("nothing") << u"zebra"_s << QStringList();
}

void PreferencesTest::areFoundByTheirWords()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, shown);
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"gannet.conf"_s));
    PreferenceValues values = preferences.values();
    values.trustedCertificates = {{u"a.example"_s, 443, QByteArray(32, 'x')}};
    preferences.setValues(values);
    PreferencesDialog dialog(preferences);
    dialog.show();
    const QStringList elsewhere{u"limitNote"_s, u"proxyNote"_s, u"languageNote"_s, u"keysNote"_s};
    const QStringList settings{u"folderEdit"_s,      u"downloadsSpin"_s, u"perHostSpin"_s,
                               u"connectionsSpin"_s, u"askBox"_s,        u"closeBox"_s,
                               u"appearanceBox"_s,   u"tellBox"_s,       u"startBox"_s,
                               u"certificateList"_s};
    auto *field = dialog.findChild<QLineEdit *>(u"searchEdit"_s);
    QTest::keyClicks(field, typed);
    for (const QString &name : settings + elsewhere) {
        const bool isShown = dialog.findChild<QWidget *>(name)->isVisible();
        QVERIFY2(isShown == shown.contains(name), qPrintable(name));
    }
    QCOMPARE(dialog.findChild<QWidget *>(u"nothingLabel"_s)->isVisible(), shown.isEmpty());
    // Each stands below the title of its section, and no title stands alone.
    QCOMPARE(dialog.findChild<QWidget *>(u"windowTitleLabel"_s)->isVisible(),
             shown.contains(u"appearanceBox"_s) || shown.contains(u"startBox"_s));
    QCOMPARE(dialog.findChild<QWidget *>(u"elsewhereTitle"_s)->isVisible(),
             elsewhere.contains(shown.value(0)));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    for (const QString &name : settings)
        QVERIFY2(dialog.findChild<QWidget *>(name)->isVisible(), qPrintable(name));
    for (const QString &name :
         elsewhere + QStringList{u"startNote"_s, u"noCertificatesLabel"_s, u"elsewhereTitle"_s})
        QVERIFY2(!dialog.findChild<QWidget *>(name)->isVisible(), qPrintable(name));
    QVERIFY(!dialog.findChild<QWidget *>(u"nothingLabel"_s)->isVisible());
}

void PreferencesTest::theSearchIsUsedByKeys()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"gannet.conf"_s));
    PreferencesDialog dialog(preferences);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.findChild<QWidget *>(u"askBox"_s)->setFocus();
    QTest::keyClick(&dialog, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(dialog.focusWidget()->objectName(), u"searchEdit"_s);
    QTest::keyClicks(dialog.focusWidget(), u"at a time"_s);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QVERIFY2(dialog.isVisible(), "Enter goes on, it does not close");
    QCOMPARE(dialog.focusWidget()->objectName(), u"downloadsSpin"_s);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Up);
    QCOMPARE(preferences.values().maxDownloads, 6);
    QTest::keyClick(&dialog, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(PreferencesTest)
#include "PreferencesTest.moc"
