// SPDX-License-Identifier: MIT
#include "gui/Autostart.h"
#include "gui/AutostartEntry.h"
#include "gui/Preferences.h"
#include "gui/PreferencesDialog.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace gannet;
using namespace Qt::StringLiterals;

class AutostartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void starts_data();
    void starts();
    void execIsQuoted_data();
    void execIsQuoted();
    void writesAndRemoves();
    void keepsWhatAPersonEdited();
    void anOldProgramIsReplaced();
    void failureIsSaidAndChangesNothing();
    void theLastWishCounts();
    void thePreferencesShowHowItIs();
    void thePreferencesSayWhatWentWrong();
    void aFlatpakSaysSo();

private:
    QString path() const
    {
        return m_config->filePath(u"autostart/io.github.gannet.Gannet.desktop"_s);
    }
    void write(const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(m_config->filePath(u"autostart"_s)));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    QByteArray read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What is there when it has done as it was told.
    static bool done(Autostart &autostart, bool on)
    {
        QSignalSpy changed(&autostart, &Autostart::changed);
        autostart.set(on);
        return changed.wait();
    }

    std::unique_ptr<QTemporaryDir> m_config;
};

void AutostartTest::init()
{
    m_config = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_config->path()));
}

void AutostartTest::cleanup()
{
    QFile::setPermissions(m_config->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qunsetenv("FLATPAK_ID");
}

void AutostartTest::starts_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<bool>("on");
    const QByteArray head = "[Desktop Entry]\nType=Application\nExec=gannet\n";
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("plain") << head << true;
    QTest::newRow("hidden") << head + "Hidden=true\n" << false;
    QTest::newRow("hidden, with blanks") << head + "Hidden = true \n" << false;
    QTest::newRow("not hidden") << head + "Hidden=false\n" << true;
    QTest::newRow("turned off by GNOME") << head + "X-GNOME-Autostart-enabled=false\n" << false;
    QTest::newRow("a comment") << head + "#Hidden=true\n" << true;
    QTest::newRow("of another group") << head + "[Desktop Action x]\nHidden=true\n" << true;
    QTest::newRow("no program") << QByteArray("[Desktop Entry]\nName=Gannet\n") << false;
    QTest::newRow("no group") << QByteArray("Exec=gannet\n") << false;
    QTest::newRow("no entry at all") << QByteArray("\xff\0=[", 4) << false;
}

void AutostartTest::starts()
{
    QFETCH(const QByteArray, entry);
    QTEST(autostart::starts(entry), "on");
    QVERIFY(!autostart::starts(autostart::turnedOff(entry)));
    if (autostart::starts(autostart::turnedOn(entry)))
        QVERIFY(autostart::turnedOn(entry).contains("Exec=gannet\n"));
}

void AutostartTest::execIsQuoted_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("a name") << u"gannet"_s << u"gannet"_s;
    QTest::newRow("a path") << u"/opt/g-1.0/bin/gannet"_s << u"/opt/g-1.0/bin/gannet"_s;
    QTest::newRow("a blank") << u"/home/a b/gannet"_s << u"\"/home/a b/gannet\""_s;
    QTest::newRow("a field code") << u"/100%/gannet"_s << u"\"/100%%/gannet\""_s;
    QTest::newRow("signs of the shell") << u"/$x`\"/g"_s << u"\"/\\\\$x\\\\`\\\\\"/g\""_s;
    QTest::newRow("a backslash") << u"/a\\b"_s << u"\"/a\\\\\\\\b\""_s;
}

void AutostartTest::execIsQuoted()
{
    QFETCH(const QString, program);
    QTEST(autostart::quotedForExec(program), "quoted");
}

void AutostartTest::writesAndRemoves()
{
    Autostart autostart;
    QVERIFY(!autostart.isOn());
    QVERIFY(done(autostart, true));
    QCOMPARE(autostart.isOn(), true);
    QCOMPARE(autostart.path(), path());
    const QByteArray program = autostart::quotedForExec(QCoreApplication::applicationFilePath())
                                   .toUtf8();
    const QByteArray line = "\nExec=" + program + " --minimized\n";
    QVERIFY2(read().contains(line), read().constData());
    QVERIFY(done(autostart, false));
    QCOMPARE(autostart.isOn(), false);
    QVERIFY(!QFile::exists(path()));
}

void AutostartTest::keepsWhatAPersonEdited()
{
    const QByteArray edited = "# mine\n[Desktop Entry]\nType=Application\nName=Gannet\n"
                              "Exec=gannet --dir /srv\nHidden=true\nX-Delay=9\n";
    write(edited);
    Autostart autostart;
    QVERIFY(done(autostart, true));
    QCOMPARE(autostart.isOn(), true);
    QCOMPARE(read(), QByteArray(edited).replace("Hidden=true\n", ""));
    QVERIFY(done(autostart, false));
    QVERIFY(!autostart::starts(read()));
    for (const char *line : {"# mine\n", "Exec=gannet --dir /srv\n", "X-Delay=9\n"})
        QVERIFY2(read().contains(line), line);
    // No more than an option is a wish too.
    write(autostart::entryFor(u"gannet"_s).replace(" --minimized", " --minimized --dir /srv"));
    QVERIFY(done(autostart, false));
    QVERIFY2(read().contains("--dir /srv\n"), read().constData());
}

void AutostartTest::anOldProgramIsReplaced()
{
    write(autostart::turnedOff(autostart::entryFor(u"/gone/gannet"_s))
              .replace("Hidden=true\n", "X-GNOME-Autostart-enabled=false\n"));
    Autostart autostart;
    QVERIFY(done(autostart, true));
    QVERIFY(autostart::starts(read()));
    QVERIFY2(!read().contains("/gone/gannet"), read().constData());
    write("not an entry");
    QVERIFY(done(autostart, true));
    QCOMPARE(autostart.isOn(), true);
    QVERIFY(read().startsWith("[Desktop Entry]\n"));
}

void AutostartTest::failureIsSaidAndChangesNothing()
{
    // A file where the folder should be: not even the administrator can write there.
    QFile blocker(m_config->filePath(u"autostart"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Autostart autostart;
    QSignalSpy failed(&autostart, &Autostart::failed);
    QVERIFY(done(autostart, true));
    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed.constFirst().at(1).toString().isEmpty());
    QCOMPARE(autostart.isOn(), false);
}

void AutostartTest::theLastWishCounts()
{
    Autostart autostart;
    QSignalSpy changed(&autostart, &Autostart::changed);
    autostart.set(true);
    autostart.set(false);
    autostart.set(true);
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(autostart.isOn(), true);
    QVERIFY(autostart::starts(read()));
}

void AutostartTest::thePreferencesShowHowItIs()
{
    Preferences preferences(m_config->filePath(u"gannet.conf"_s));
    {
        PreferencesDialog dialog(preferences);
        dialog.show();
        auto *box = dialog.findChild<QCheckBox *>(u"startBox"_s);
        QVERIFY(!box->isEnabled());
        QTRY_VERIFY(box->isEnabled());
        QVERIFY(!box->isChecked());
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_VERIFY(autostart::starts(read()));
        QVERIFY(box->isChecked());
    }
    // Turned off by the desktop's own settings.
    write(autostart::turnedOff(read()));
    PreferencesDialog dialog(preferences);
    auto *box = dialog.findChild<QCheckBox *>(u"startBox"_s);
    QTRY_VERIFY(box->isEnabled());
    QVERIFY(!box->isChecked());
}

void AutostartTest::thePreferencesSayWhatWentWrong()
{
    QFile blocker(m_config->filePath(u"autostart"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Preferences preferences(m_config->filePath(u"gannet.conf"_s));
    PreferencesDialog dialog(preferences);
    dialog.show();
    auto *box = dialog.findChild<QCheckBox *>(u"startBox"_s);
    auto *note = dialog.findChild<QLabel *>(u"startNote"_s);
    QTRY_VERIFY(box->isEnabled());
    QVERIFY(!note->isVisible());
    QTest::keyClick(box, Qt::Key_Space);
    QTRY_VERIFY(note->isVisible());
    QVERIFY2(note->text().contains(path()), qPrintable(note->text()));
    QTRY_VERIFY(!box->isChecked());
}

void AutostartTest::aFlatpakSaysSo()
{
    qputenv("FLATPAK_ID", "io.github.gannet.Gannet");
    Preferences preferences(m_config->filePath(u"gannet.conf"_s));
    PreferencesDialog dialog(preferences);
    dialog.show();
    QVERIFY(!dialog.findChild<QCheckBox *>(u"startBox"_s)->isEnabled());
    QVERIFY(dialog.findChild<QLabel *>(u"startNote"_s)->text().contains(u"Flatpak"));
}

QTEST_MAIN(AutostartTest)
#include "AutostartTest.moc"
