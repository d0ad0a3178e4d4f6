// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"

#include "gui/AboutDialog.h"
#include "gui/AddDialog.h"
#include "gui/AddFlow.h"
#include "gui/DownloadActions.h"
#include "gui/DownloadListView.h"
#include "gui/DropArea.h"
#include "gui/MainWindow.h"
#include "gui/Preferences.h"
#include "gui/ShortcutsDialog.h"
#include "gui/SideBar.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theEmptyListInvites();
    void pasteAnywhere();
    void pasteOfNoLinkSaysSo();
    void aDropOfLinks();
    void aDropOfAListFile();
    void aDropOfNoListIsSaidWithItsName();
    void theVeilSaysHowMany();
    void badLinesStay();
    void whatIsInTheListIsShown();
    void whatIsQueuedTakesItsName();
    void secondDropJoinsTheFirst();
    void linksOfTheCommandLine();
    void theSameLinkIsAskedForOnce();
    void keysActOnTheSelection();
    void enterRetriesAFailedOne();
    void messagesStayUntilClosed();
    void troubleIsNotPushedOut();
    void aHeadingSorts();
    void quittingAsksWhereAllWouldBeginAnew();
    void closingQuits();
    void closingByPreferenceDoesNot();
    void sizeAndOrderAreRemembered();
    void eachDensityHasItsColumns();
    void titleSaysWhatRuns();
    void everyWidgetHasAName();
    void theListEndsWithAWholeRow();
    void theMenuOfARowByKey_data();
    void theMenuOfARowByKey();
    void columnsByTheMenu();
    void theShortcutsFitASmallScreen();
    void allShortcutsAreListedAndFound();
    void whatItIsIsSaidAndCopied();

private:
    AddDialog *dialog() const { return m_setup->window->findChild<AddDialog *>(); }
    void drop(const QMimeData &data) const;

    struct Setup
    {
        Setup()
        {
            PreferenceValues values = preferences.values();
            values.folder = folder.path();
            preferences.setValues(values);
            window = std::make_unique<MainWindow>(downloads, downloads, preferences, theme);
        }
        QTemporaryDir folder;
        Theme theme;
        Preferences preferences{folder.filePath(u"p.conf"_s)};
        FakeDownloads downloads;
        std::unique_ptr<MainWindow> window;
    };
    std::unique_ptr<Setup> m_setup;
};

void MainWindowTest::init()
{
    m_setup = std::make_unique<Setup>();
    m_setup->window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_setup->window.get()));
}

void MainWindowTest::cleanup() { m_setup.reset(); }

void MainWindowTest::drop(const QMimeData &data) const
{
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_setup->window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_setup->window.get(), &event);
    QVERIFY(event.isAccepted());
}

void MainWindowTest::theEmptyListInvites()
{
    const QList<DropArea *> areas = m_setup->window->findChildren<DropArea *>();
    const auto isInviting = [&areas] {
        return std::any_of(areas.begin(), areas.end(),
                           [](const DropArea *area) { return area->isVisible(); });
    };
    QVERIFY(isInviting());
    m_setup->downloads.appendMany(1);
    QVERIFY(!isInviting());
    QVERIFY(m_setup->window->list().isVisible());
    m_setup->downloads.drop(m_setup->downloads.ids());
    QVERIFY(isInviting());
}

void MainWindowTest::pasteAnywhere()
{
    QGuiApplication::clipboard()->setText(u"https://a.example/1\nhttps://a.example/2"_s);
    QTest::keyClick(m_setup->window.get(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(dialog());
    QCOMPARE(dialog()->model().rowCount(), 2);
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_setup->downloads.requests.size(), 2);
    QCOMPARE(m_setup->downloads.starts.constLast(), DownloadCommands::Start::Now);
}

void MainWindowTest::pasteOfNoLinkSaysSo()
{
    QGuiApplication::clipboard()->setText(u"good morning"_s);
    QTest::keyClick(m_setup->window.get(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!dialog());
    QCOMPARE(m_setup->window->messages().texts().size(), 1);
}

void MainWindowTest::aDropOfLinks()
{
    QMimeData data;
    data.setUrls({QUrl(u"https://a.example/1"_s), QUrl(u"https://a.example/2"_s)});
    drop(data);
    QVERIFY(dialog());
    QCOMPARE(dialog()->model().rowCount(), 2);
}

void MainWindowTest::aDropOfAListFile()
{
    QFile file(m_setup->folder.filePath(u"list.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly)
            && file.write("https://a.example/1\nhttps://a.example/2\n") > 0);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    drop(data);
    QTRY_VERIFY(dialog() && dialog()->model().rowCount() == 2);
}

void MainWindowTest::aDropOfNoListIsSaidWithItsName()
{
    QFile file(m_setup->folder.filePath(u"holiday.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\xff\xd8\xff\xe0\0\0", 6) == 6);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    drop(data);
    QTRY_COMPARE(m_setup->window->messages().texts().size(), 1);
    QVERIFY(m_setup->window->messages().texts().constFirst().contains(u"holiday.jpg"_s));
    QVERIFY(!dialog());
}

void MainWindowTest::theVeilSaysHowMany()
{
    m_setup->downloads.appendMany(3);
    QMimeData data;
    data.setText(u"https://a.example/1\nhttps://a.example/2\nhttps://a.example/3"_s);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_setup->window.get(), &enter);
    DropArea *veil = nullptr;
    for (DropArea *area : m_setup->window->findChildren<DropArea *>())
        veil = area->isVisible() ? area : veil;
    QVERIFY(veil);
    QVERIFY(veil->accessibleName().contains(u'3'));
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_setup->window.get(), &leave);
    QVERIFY(!veil->isVisible());
}

void MainWindowTest::badLinesStay()
{
    m_setup->window->addFlow().openDialog(u"https://a.example/1\nfoo bar"_s)->accept();
    QTRY_COMPARE(m_setup->downloads.requests.size(), 1);
    QVERIFY2(dialog()->isVisible(), "nothing of it is lost");
    QCOMPARE(dialog()->model().badLines(), QStringList({u"foo bar"_s}));
    QCOMPARE(m_setup->window->messages().texts().size(), 0);
    dialog()->reject();
    QCOMPARE(m_setup->window->messages().texts().size(), 1);
    QVERIFY(m_setup->window->messages().texts().constFirst().contains(u"foo bar"_s));
}

void MainWindowTest::whatIsInTheListIsShown()
{
    m_setup->downloads.appendMany(3, DownloadState::Queued);
    const QUrl link = m_setup->downloads.find(DownloadId(2))->request.url();
    m_setup->window->sideBar().choose({StateGroup::Failed});
    AddDialog *first = m_setup->window->addFlow().openDialog(link.toString()
                                                             + u"\nhttps://a.example/1"_s);
    QCOMPARE(first->model().checkedLinks().size(), 1);
    first->findChild<QPushButton *>(u"showButton"_s)->click();
    QVERIFY(!first->isVisible());
    QTRY_COMPARE(m_setup->window->list().selectedIds(), QList<DownloadId>({DownloadId(2)}));
    // What was in the dialog is not lost.
    QCOMPARE(m_setup->window->addFlow().openDialog(), first);
    QVERIFY(first->isVisible());
    QCOMPARE(first->model().rowCount(), 2);
}

void MainWindowTest::whatIsQueuedTakesItsName()
{
    const QString folder = m_setup->preferences.values().folder;
    Download d;
    d.request = makeRequest(QUrl(u"https://a.example/1.iso"_s), folder);
    m_setup->downloads.append(d);
    d.request = makeRequest(QUrl(u"https://a.example/get"_s), folder);
    d.fileName = u"2.iso"_s;
    m_setup->downloads.append(d);
    d.state = DownloadState::Finished; // its file may be gone
    d.fileName = u"3.iso"_s;
    m_setup->downloads.append(d);
    const AddDialog *added = m_setup->window->addFlow().openDialog(
        u"https://b.example/1.iso\nhttps://b.example/2.iso\nhttps://b.example/3.iso"_s);
    QTRY_COMPARE(added->model().rows().at(0).savedAs, u"1 (1).iso"_s);
    QCOMPARE(added->model().rows().at(1).savedAs, u"2 (1).iso"_s);
    QCOMPARE(added->model().rows().at(2).savedAs, QString());
}

void MainWindowTest::secondDropJoinsTheFirst()
{
    AddDialog *first = m_setup->window->addFlow().openDialog(u"https://a.example/1"_s);
    QCOMPARE(m_setup->window->addFlow().openDialog(u"https://a.example/2"_s), first);
    QCOMPARE(first->model().rowCount(), 2);
}

void MainWindowTest::linksOfTheCommandLine()
{
    m_setup->window->addFlow().addNow({QUrl(u"https://a.example/1"_s)},
                                      m_setup->folder.filePath(u"new/er"_s));
    QTRY_COMPARE(m_setup->downloads.requests.size(), 1);
    QCOMPARE(m_setup->downloads.requests.constFirst().folder,
             m_setup->folder.filePath(u"new/er"_s));
    QVERIFY2(QFileInfo(m_setup->folder.filePath(u"new/er"_s)).isDir(), "a new folder is made");
    QVERIFY(!m_setup->window->findChild<QMessageBox *>());
}

void MainWindowTest::theSameLinkIsAskedForOnce()
{
    Download d;
    d.request = makeRequest(QUrl(u"https://a.example/1"_s), u"/tmp"_s);
    m_setup->downloads.append(d);
    d.request = makeRequest(QUrl(u"https://a.example/2"_s), u"/tmp"_s);
    m_setup->downloads.append(d);
    m_setup->window->addFlow().addNow({QUrl(u"https://a.example/1"_s),
                                       QUrl(u"https://a.example/2"_s),
                                       QUrl(u"https://a.example/3"_s)});
    QTRY_COMPARE(m_setup->downloads.requests.size(), 1);
    const QList<QMessageBox *> questions = m_setup->window->findChildren<QMessageBox *>();
    QCOMPARE(questions.size(), 1);
    const auto buttons = questions.constFirst()->buttons();
    for (QAbstractButton *button : buttons) {
        if (questions.constFirst()->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_COMPARE(m_setup->downloads.requests.size(), 3);
}

void MainWindowTest::keysActOnTheSelection()
{
    m_setup->downloads.appendMany(3, DownloadState::Downloading);
    DownloadListView &list = m_setup->window->list();
    list.setFocus();
    QTest::keyClick(m_setup->window.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(list.selectedIds().size(), 3);
    QTest::keyClick(&list, Qt::Key_Space);
    QCOMPARE(m_setup->downloads.calls, QStringList({u"pause 1 2 3"_s}));
    QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"https://files.example/"_s));
    QTest::keyClick(&list, Qt::Key_Delete);
    QCOMPARE(m_setup->downloads.calls.constLast(), u"remove 1 2 3"_s);
}

void MainWindowTest::enterRetriesAFailedOne()
{
    m_setup->downloads.appendMany(2, DownloadState::Failed);
    m_setup->window->list().setFocus();
    m_setup->window->list().select(DownloadId(2));
    QTest::keyClick(&m_setup->window->list(), Qt::Key_Return);
    QCOMPARE(m_setup->downloads.calls, QStringList({u"retry 2"_s}));
}

void MainWindowTest::messagesStayUntilClosed()
{
    MessageBar &bar = m_setup->window->messages();
    QVERIFY(!bar.isVisible());
    m_setup->window->showMessage(u"one"_s, MessageKind::Trouble);
    m_setup->window->showMessage(u"one"_s, MessageKind::Trouble);
    m_setup->window->showMessage(u"two"_s, MessageKind::Note);
    QCOMPARE(bar.texts(), QStringList({u"one"_s, u"two"_s}));
    QVERIFY(bar.isVisible());
    for (int i = 0; i < 2; ++i)
        bar.findChild<QAbstractButton *>()->click();
    QVERIFY(!bar.isVisible());
}

void MainWindowTest::troubleIsNotPushedOut()
{
    MessageBar &bar = m_setup->window->messages();
    bar.add(u"The list is damaged"_s, MessageKind::Trouble);
    bar.offer(u"3 downloads removed"_s, u"Undo"_s, [](bool) {});
    for (const QString &note : {u"one"_s, u"two"_s, u"three"_s})
        bar.add(note, MessageKind::Note);
    QCOMPARE(bar.texts(),
             (QStringList{u"The list is damaged"_s, u"3 downloads removed"_s, u"three"_s}));
}

void MainWindowTest::aHeadingSorts()
{
    m_setup->downloads.appendMany(3, [](Download &d, int n) {
        d.fileName = u"bca"_s.mid(n, 1) + u".bin"_s;
    });
    m_setup->window->setCompact(true);
    DownloadListView &list = m_setup->window->list();
    const auto names = [&list] {
        QStringList firsts;
        for (int row = 0; row < list.model()->rowCount(); ++row)
            firsts += list.model()->index(row, 0).data().toString().left(1);
        return firsts.join(QString());
    };
    QTRY_COMPARE(list.model()->rowCount(), 3);
    QHeaderView *headings = list.header();
    QVERIFY(headings->isVisible());
    const QPoint middle(headings->sectionViewportPosition(0) + headings->sectionSize(0) / 2,
                        headings->height() / 2);
    const auto click = [&] { QTest::mouseClick(headings->viewport(), Qt::LeftButton, {}, middle); };
    QCOMPARE(headings->sortIndicatorSection(), -1);
    click();
    QTRY_COMPARE(names(), u"abc"_s);
    QCOMPARE(headings->sortIndicatorSection(), 0);
    QCOMPARE(headings->sortIndicatorOrder(), Qt::AscendingOrder);
    click();
    QTRY_COMPARE(names(), u"cba"_s);
    QCOMPARE(headings->sortIndicatorOrder(), Qt::DescendingOrder);
    click(); // as the list is
    QCOMPARE(headings->sortIndicatorSection(), -1);
    QTRY_COMPARE(names(), u"bca"_s);
}

void MainWindowTest::quittingAsksWhereAllWouldBeginAnew()
{
    Download download;
    download.request = makeRequest(QUrl(u"https://a.example/stream.bin"_s), u"/tmp"_s);
    download.state = DownloadState::Downloading;
    download.generation.effectiveUrl = download.request.url();
    Progress progress;
    progress.receivedBytes = 48'000'000;
    m_setup->downloads.append(download, progress);
    const QSignalSpy quit(m_setup->window.get(), &MainWindow::quitRequested);
    const auto box = [this] { return m_setup->window->findChild<QMessageBox *>(); };
    m_setup->window->close();
    QVERIFY(box());
    QVERIFY(box()->informativeText().contains(u"48"));
    QTest::keyClick(box(), Qt::Key_Escape);
    QTRY_VERIFY(!box());
    QCOMPARE(quit.size(), 0);
    QVERIFY(m_setup->window->isVisible());
    m_setup->window->close();
    for (QAbstractButton *button : box()->buttons()) {
        if (box()->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QCOMPARE(quit.size(), 1);
    // One that can be gone on with loses nothing.
    m_setup->window->show();
    m_setup->downloads.row(m_setup->downloads.ids().constFirst()).generation.acceptsRanges = true;
    m_setup->window->close();
    QCOMPARE(quit.size(), 2);
}

void MainWindowTest::closingQuits()
{
    const QSignalSpy quit(m_setup->window.get(), &MainWindow::quitRequested);
    QTest::keyClick(m_setup->window.get(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(quit.size(), 1);
    QVERIFY(!m_setup->window->isVisible());
}

void MainWindowTest::closingByPreferenceDoesNot()
{
    PreferenceValues values = m_setup->preferences.values();
    values.closeAction = CloseAction::KeepRunning;
    m_setup->preferences.setValues(values);
    const QSignalSpy quit(m_setup->window.get(), &MainWindow::quitRequested);
    m_setup->window->close();
    QCOMPARE(quit.size(), 0);
    m_setup->window->present();
    QVERIFY(m_setup->window->isVisible() && !m_setup->window->isMinimized());
}

void MainWindowTest::sizeAndOrderAreRemembered()
{
    m_setup->window->resize(801, 555);
    m_setup->window->proxy().sortBy(SortKey::Size, Qt::DescendingOrder);
    m_setup->window->close();
    MainWindow again(m_setup->downloads, m_setup->downloads, m_setup->preferences, m_setup->theme);
    QCOMPARE(again.size(), QSize(801, 555));
    QCOMPARE(again.proxy().sortKey(), SortKey::Size);
    QCOMPARE(again.proxy().order(), Qt::DescendingOrder);
}

void MainWindowTest::eachDensityHasItsColumns()
{
    m_setup->downloads.appendMany(3);
    const auto list = [this]() -> DownloadListView & { return m_setup->window->list(); };
    const auto rowHeight = [&list] {
        return list().visualRect(list().model()->index(0, 0)).height();
    };
    QCOMPARE(rowHeight() >= 60, true);
    QVERIFY(list().header()->isHidden());
    m_setup->window->setCompact(true);
    QVERIFY2(rowHeight() <= 32, qPrintable(QString::number(rowHeight())));
    QVERIFY(!list().header()->isHidden());
    QVERIFY(!list().isColumnHidden(DownloadListModel::SizeColumn));
    list().setColumnHidden(DownloadListModel::SizeColumn, true);
    list().setColumnHidden(DownloadListModel::AddedColumn, false);
    m_setup->window->setCompact(false);
    QVERIFY(list().header()->isHidden());
    QVERIFY(list().isColumnHidden(DownloadListModel::AddedColumn));
    m_setup->window->setCompact(true);

    m_setup->window->close();
    m_setup->window = std::make_unique<MainWindow>(m_setup->downloads, m_setup->downloads,
                                                   m_setup->preferences, m_setup->theme);
    m_setup->window->show();
    QVERIFY(rowHeight() <= 32);
    QVERIFY(list().isColumnHidden(DownloadListModel::SizeColumn));
    QVERIFY(!list().isColumnHidden(DownloadListModel::AddedColumn));
    m_setup->window->setCompact(false);
    QVERIFY(list().isColumnHidden(DownloadListModel::AddedColumn));
    QVERIFY(rowHeight() >= 60);
}

void MainWindowTest::titleSaysWhatRuns()
{
    m_setup->window->setActivity({u"43 % of 2 downloads"_s});
    QCOMPARE(m_setup->window->windowTitle(), u"43 % of 2 downloads – Gannet"_s);
    m_setup->window->setActivity({});
    QCOMPARE(m_setup->window->windowTitle(), u"Gannet"_s);
}

void MainWindowTest::everyWidgetHasAName()
{
    m_setup->downloads.appendMany(1);
    m_setup->window->addFlow().openDialog(u"https://a.example/1"_s);
    const QList<QWidget *> widgets = m_setup->window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool speaks = widget->focusPolicy() != Qt::NoFocus
            && widget->objectName() != u"qt_spinbox_lineedit"_s
            && widget->objectName() != u"qt_scrollarea_viewport"_s;
        if (!speaks)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = !widget->accessibleName().isEmpty() ? widget->accessibleName()
            : button                                             ? button->text()
                                                                 : QString();
        QVERIFY2(!name.isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                            + widget->objectName()));
    }
    const QString spoken =
        m_setup->window->list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"file-1.bin, "_s), qPrintable(spoken));
}

void MainWindowTest::theListEndsWithAWholeRow()
{
    m_setup->downloads.appendMany(40);
    DownloadListView &list = m_setup->window->list();
    const auto rest = [&list] {
        const int row = list.visualRect(list.model()->index(0, 0)).height();
        return row > 0 ? list.viewport()->height() % row : -1;
    };
    for (const int height : {600, 680, 731}) {
        m_setup->window->resize(1000, height);
        QTRY_COMPARE(m_setup->window->height(), height);
        QTRY_COMPARE(rest(), 0);
    }
    m_setup->window->setCompact(true);
    QTRY_COMPARE(rest(), 0);
    m_setup->window->showMessage(u"Something happened"_s, MessageKind::Note);
    QTRY_COMPARE(rest(), 0);
}

void MainWindowTest::theMenuOfARowByKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("held");
    QTest::newRow("Menu") << Qt::Key_Menu << Qt::KeyboardModifiers();
    QTest::newRow("Shift+F10") << Qt::Key_F10 << Qt::KeyboardModifiers(Qt::ShiftModifier);
}

void MainWindowTest::theMenuOfARowByKey()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, held);
    m_setup->downloads.appendMany(3);
    DownloadListView &list = m_setup->window->list();
    list.select(DownloadId(2));
    list.clearSelection();
    list.setFocus();
    bool hasRemove = false;
    QTimer::singleShot(0, this, [this, &hasRemove] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        hasRemove = menu
            && menu->actions().contains(m_setup->window->actions().action(ActionId::Remove));
        if (menu)
            menu->close();
    });
    QTest::keyClick(&list, key, held);
    QVERIFY(hasRemove);
    QCOMPARE(list.selectedIds(), QList<DownloadId>{DownloadId(2)});
}

void MainWindowTest::columnsByTheMenu()
{
    QHeaderView *header = m_setup->window->list().header();
    QVERIFY(header->isSectionHidden(DownloadListModel::AddedColumn));
    const QList<QMenu *> menus = m_setup->window->findChildren<QMenu *>();
    const auto columns = std::find_if(menus.begin(), menus.end(), [](const QMenu *menu) {
        return menu->title() == u"Column headings"_s;
    });
    QVERIFY(columns != menus.end());
    const auto tick = [menu = *columns] {
        menu->popup({});
        do
            QTest::keyClick(menu, Qt::Key_Up); // from the end
        while (!menu->activeAction()->text().startsWith(u"Added"));
        QTest::keyClick(menu, Qt::Key_Return);
    };
    tick();
    QVERIFY(!header->isSectionHidden(DownloadListModel::AddedColumn));
    tick();
    QVERIFY(header->isSectionHidden(DownloadListModel::AddedColumn));
}

void MainWindowTest::theShortcutsFitASmallScreen()
{
    QTest::keyClick(m_setup->window.get(), Qt::Key_F1);
    auto *dialog = m_setup->window->findChild<ShortcutsDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->height() <= 600);
    QStringList words;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        words += label->text();
    for (const QString &keys : {u"Ctrl+L"_s, u"F10"_s, u"F1"_s})
        QVERIFY2(words.contains(keys), qPrintable(keys));
    // All of it can be reached by the keyboard.
    auto *area = dialog->findChild<QScrollArea *>();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    QCOMPARE(dialog->focusWidget(), area);
    QTest::keyClick(area, Qt::Key_Down);
    QVERIFY(area->verticalScrollBar()->value() > 0);
}

void MainWindowTest::allShortcutsAreListedAndFound()
{
    m_setup->window->list().setFocus();
    QTest::keyClick(m_setup->window.get(), Qt::Key_F1);
    auto *dialog = m_setup->window->findChild<ShortcutsDialog *>();
    QVERIFY(dialog);
    const auto lines = [dialog] {
        QStringList seen;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->accessibleName().isEmpty())
                seen += label->accessibleName();
        }
        return seen;
    };
    const QStringList all = lines();
    int count = 0;
    for (const QAction *action : m_setup->window->findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString name = action->text().remove(u'&').remove(u'…');
            const QString line = u"%1: %2"_s.arg(name, keys.toString(QKeySequence::NativeText));
            QVERIFY2(all.count(line) == 1, qPrintable(line));
            ++count;
        }
    }
    QVERIFY(count > 25);

    auto *field = dialog->findChild<QLineEdit *>();
    QCOMPARE(dialog->focusWidget(), field);
    QTest::keyClicks(field, u"queue top"_s);
    QVERIFY(lines().isEmpty());
    QVERIFY(dialog->findChild<QLabel *>(u"nothingLabel"_s)->isVisible());
    field->clear();
    QTest::keyClicks(field, u"run next"_s); // which is what it is for
    QCOMPARE(lines(), QStringList{u"Move to the top: Alt+Home"_s});
    field->clear();
    QTest::keyClicks(field, u"ctrl+shift lim"_s);
    QCOMPARE(lines(), QStringList{u"Limit speed: Ctrl+Shift+L"_s});
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(lines(), all);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void MainWindowTest::whatItIsIsSaidAndCopied()
{
    const auto actions = m_setup->window->findChildren<QAction *>();
    const auto about = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *action) {
        return action->text() == u"About Gannet"_s;
    });
    QVERIFY(about != actions.cend());
    (*about)->trigger();
    const auto *dialog = m_setup->window->findChild<AboutDialog *>();
    QVERIFY(dialog);
    QString words;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        words += label->text() + u'\n';
    const QString qt = u"Qt "_s + QString::fromLatin1(qVersion());
    for (const QString &one :
         {u"Gannet " GANNET_VERSION ""_s, qt, u"MIT"_s, u"LGPL"_s, u"https://"_s})
        QVERIFY2(words.contains(one), qPrintable(one));
    QVERIFY(!dialog->focusWidget()->objectName().startsWith(u"copy"));
    dialog->findChild<QPushButton *>(u"copyButton"_s)->click();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.value(0), u"Gannet " GANNET_VERSION ""_s);
    QCOMPARE(lines.value(1), qt);
}

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
