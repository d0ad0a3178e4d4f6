// SPDX-License-Identifier: MIT
#include "gui/Preferences.h"
#include "gui/PreferencesDialog.h"

#include <QCheckBox>
#include <QComboBox>
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

QTEST_MAIN(PreferencesTest)
#include "PreferencesTest.moc"
