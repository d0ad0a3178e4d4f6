// SPDX-License-Identifier: MIT
#include "SampleList.h"

#include "gui/Accessibles.h"
#include "gui/AddDialog.h"
#include "gui/AddFlow.h"
#include "gui/DetailPanel.h"
#include "gui/DownloadListView.h"
#include "gui/FilterFlow.h"
#include "gui/LimitDialog.h"
#include "gui/MainWindow.h"
#include "gui/OwnLimitDialog.h"
#include "gui/Preferences.h"
#include "gui/PreferencesDialog.h"
#include "gui/QueueRoom.h"
#include "gui/RefreshLinkDialog.h"
#include "gui/SearchField.h"
#include "gui/ShortcutsDialog.h"
#include "gui/StatusLine.h"
#include "gui/TrustDialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QCryptographicHash>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

/// So many pixels change at least: a caret or a tint of a few pixels is not found by who looks for it.
constexpr int leastMark = 60;
constexpr int maxTabs = 60;

struct Stage
{
    explicit Stage(Appearance appearance)
    {
        PreferenceValues values = preferences.values();
        values.folder = folder.path();
        values.isLimited = true; // which is what the detail panel's button is about
        values.trustedCertificates = {certificate()};
        preferences.setValues(values);
        theme.setAppearance(appearance);
        window = std::make_unique<MainWindow>(downloads, downloads, preferences, theme);
        window->findChild<QueueRoom *>()->blockSignals(true); // the disk of this machine
        window->resize(1000, 680);
    }

    static HostCertificate certificate()
    {
        return HostCertificate::at(QUrl(u"https://files.example:8443/"_s),
                                   QCryptographicHash::hash("any", QCryptographicHash::Sha256));
    }

    QWidget *fill()
    {
        fillWithSamples(downloads, QDateTime::currentDateTimeUtc());
        window->show();
        window->list().select(DownloadId(1));
        return window.get();
    }

    QWidget *open(QDialog *dialog)
    {
        window->show();
        dialog->open();
        return dialog;
    }

    QTemporaryDir folder;
    Theme theme;
    Preferences preferences{folder.filePath(u"p.conf"_s)};
    FakeDownloads downloads;
    std::unique_ptr<MainWindow> window;
};

/// What is in front, by the name of a place.
QWidget *place(Stage &stage, const QByteArray &name)
{
    if (name == "empty") {
        stage.window->show();
        return stage.window.get();
    }
    if (name == "list" || name == "log" || name == "file" || name == "message" || name == "undo") {
        QWidget *window = stage.fill();
        if (name == "log")
            stage.window->details().setPage(DetailPanel::Page::Log);
        if (name == "file")
            stage.window->details().setPage(DetailPanel::Page::File);
        if (name == "message")
            stage.window->showMessage(u"Something happened"_s, MessageKind::Trouble);
        if (name == "undo") {
            stage.downloads.isRemoving = true;
            stage.downloads.remove({DownloadId(2)}, DownloadCommands::FinishedFile::Keep);
        }
        return window;
    }
    if (name == "nothing found") {
        QWidget *window = stage.fill();
        stage.window->filters().searchField()->setText(u"nothing like it"_s);
        return window;
    }
    if (name == "add") {
        stage.window->show();
        return stage.window->addFlow().openDialog(u"https://a.example/1\nhttps://a.example/2"_s);
    }
    if (name == "add more") {
        Download known;
        known.request = makeRequest(QUrl(u"https://a.example/1"_s), u"/tmp"_s);
        stage.downloads.append(known);
        stage.window->show();
        AddDialog *dialog = stage.window->addFlow().openDialog(
            u"https://a.example/1\nhttps://a.example/2.zip"_s);
        dialog->findChild<QPushButton *>(u"moreButton"_s)->click();
        return dialog;
    }
    if (name == "preferences")
        return stage.open(new PreferencesDialog(stage.preferences, stage.window.get()));
    if (name == "limit")
        return stage.open(new LimitDialog(1'000'000, stage.window.get()));
    if (name == "own limit") {
        stage.fill();
        const Download *first = stage.downloads.find(stage.downloads.ids().constFirst());
        return stage.open(new OwnLimitDialog({first}, 0, stage.window.get()));
    }
    if (name == "no room") {
        QWidget *window = stage.fill();
        window->findChild<StatusLine *>()->setRoom({u"3 of 14 will not fit"_s, {}, u"why"_s, 1});
        return window;
    }
    if (name == "shortcuts")
        return stage.open(
            new ShortcutsDialog(stage.window->QWidget::actions(), stage.window.get()));
    if (name == "refresh link") {
        Download download;
        download.request = makeRequest(QUrl(u"https://a.example/1"_s), u"/tmp"_s);
        download.request.headers = {{"Referer", "https://a.example/"}};
        return stage.open(new RefreshLinkDialog(download, 5, u"https://b.example/1"_s, stage.theme,
                                                stage.window.get()));
    }
    DownloadError error{ErrorKind::CertificateInvalid, 0, u"self-signed"_s, -1};
    error.certificate = Stage::certificate();
    return stage.open(new TrustDialog(error, stage.window.get()));
}

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
        for (const char *where :
             {"empty", "list", "log", "file", "message", "nothing found", "add", "add more",
              "preferences", "limit", "own limit", "no room", "shortcuts", "trust", "undo", "refresh link"})
            QTest::addRow("%s, %s", where, appearance == Appearance::Dark ? "dark" : "light")
                << appearance << QByteArray(where);
    }
}

void FocusTest::isSeenAndNamed()
{
    QFETCH(const Appearance, appearance);
    QFETCH(const QByteArray, where);
    Stage stage(appearance);
    QWidget *window = place(stage, where);
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
