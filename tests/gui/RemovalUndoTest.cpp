// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"

#include "gui/DownloadActions.h"
#include "gui/DownloadListView.h"
#include "gui/MainWindow.h"
#include "gui/Preferences.h"
#include "gui/RemovalUndo.h"
#include "gui/Theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace gannet;
using namespace Qt::StringLiterals;

/// A removal and the way back from it, as a person sees it in the window.
class RemovalUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theMessageBringsThemBack();
    void ctrlZBringsThemBack();
    void closingTheMessageSettles();
    void theNextRemovalTakesItsPlace();
    void timeSettlesOnlyWhileOneLooks();
    void aSortedAndFilteredListGetsThemBack_data();
    void aSortedAndFilteredListGetsThemBack();
    void theModelStaysSound_data();
    void theModelStaysSound();
    void theFocusComesBackToTheList();
    void aScreenReaderIsTold();

private:
    QList<DownloadId> shown() const;
    void select(const QList<DownloadId> &ids) const;
    QPushButton *undoButton() const
    {
        return m_setup->window->messages().findChild<QPushButton *>();
    }
    QTimer *timer() const { return m_setup->window->removals().findChild<QTimer *>(); }
    FakeDownloads &downloads() const { return m_setup->downloads; }

    struct Setup
    {
        QTemporaryDir folder;
        Theme theme;
        Preferences preferences{folder.filePath(u"p.conf"_s)};
        FakeDownloads downloads;
        std::unique_ptr<MainWindow> window;
    };
    std::unique_ptr<Setup> m_setup;
};

void RemovalUndoTest::init()
{
    m_setup = std::make_unique<Setup>();
    m_setup->downloads.isRemoving = true;
    m_setup->downloads.appendMany(10, [](Download &download, int number) {
        download.request = makeRequest(QUrl(u"https://a.example/file%1"_s.arg(9 - number)),
                                       u"/tmp"_s);
        download.state = number % 2 == 0 ? DownloadState::Paused : DownloadState::Failed;
    });
    m_setup->window = std::make_unique<MainWindow>(m_setup->downloads, m_setup->downloads,
                                                   m_setup->preferences, m_setup->theme);
    m_setup->window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_setup->window.get()));
}

void RemovalUndoTest::cleanup()
{
    m_setup->window.reset();
    m_setup.reset();
}

QList<DownloadId> RemovalUndoTest::shown() const
{
    QList<DownloadId> ids;
    const DownloadSortProxy &proxy = m_setup->window->proxy();
    for (int row = 0; row < proxy.rowCount(); ++row)
        ids += DownloadId(proxy.index(row, 0).data(DownloadListModel::IdRole).toLongLong());
    return ids;
}

void RemovalUndoTest::select(const QList<DownloadId> &ids) const
{
    m_setup->window->actions().setSelection(ids);
}

void RemovalUndoTest::theMessageBringsThemBack()
{
    const QList<DownloadId> before = shown();
    select({before.at(0), before.at(4), before.at(5)});
    m_setup->window->actions().action(ActionId::Remove)->trigger();
    // Nothing is asked where all can be undone.
    QCOMPARE(downloads().calls, QStringList{u"remove 1 5 6"_s});
    QCOMPARE(shown().size(), 7);
    QCOMPARE(m_setup->window->messages().texts().size(), 1);
    QVERIFY(m_setup->window->messages().texts().constFirst().startsWith(u"3 download"_s));
    undoButton()->click();
    QCOMPARE(shown(), before);
    QVERIFY(m_setup->window->messages().texts().isEmpty());
    QVERIFY(!m_setup->window->removals().undo->isEnabled());
}

void RemovalUndoTest::ctrlZBringsThemBack()
{
    const QList<DownloadId> before = shown();
    QVERIFY(!m_setup->window->removals().undo->isEnabled());
    m_setup->window->list().setFocus();
    QTest::keyClick(&m_setup->window->list(), Qt::Key_Home);
    QTest::keyClick(&m_setup->window->list(), Qt::Key_Delete);
    QCOMPARE(shown().size(), 9);
    QTest::keyClick(&m_setup->window->list(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(), before);
    QVERIFY(m_setup->window->messages().texts().isEmpty());
    QTest::keyClick(&m_setup->window->list(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(downloads().calls.count(u"undoRemove"_s), 1);
}

void RemovalUndoTest::closingTheMessageSettles()
{
    downloads().remove({DownloadId(2)}, DownloadCommands::FinishedFile::Keep);
    m_setup->window->messages().findChild<QToolButton *>()->click();
    QVERIFY(downloads().calls.contains(u"settleRemove"_s));
    QVERIFY(m_setup->window->messages().texts().isEmpty());
    QVERIFY(!m_setup->window->removals().undo->isEnabled());
}

void RemovalUndoTest::theNextRemovalTakesItsPlace()
{
    downloads().remove({DownloadId(1)}, DownloadCommands::FinishedFile::Keep);
    downloads().remove({DownloadId(2), DownloadId(3)}, DownloadCommands::FinishedFile::Keep);
    QCOMPARE(m_setup->window->messages().texts().size(), 1);
    QVERIFY(m_setup->window->messages().texts().constFirst().startsWith(u"2 download"_s));
    // The message of other matters stays.
    m_setup->window->showMessage(u"other"_s, MessageKind::Note);
    undoButton()->click();
    QCOMPARE(m_setup->window->messages().texts(), QStringList{u"other"_s});
    QCOMPARE(shown().size(), 9);
}

void RemovalUndoTest::timeSettlesOnlyWhileOneLooks()
{
    downloads().remove({DownloadId(1)}, DownloadCommands::FinishedFile::Keep);
    QVERIFY(timer()->isActive());
    QCOMPARE(timer()->interval(), RemovalUndo::patienceMs);
    // Somewhere else is worked: time stands still.
    QEvent away(QEvent::WindowDeactivate);
    QCoreApplication::sendEvent(m_setup->window.get(), &away);
    QVERIFY(!timer()->isActive());
    QEvent back(QEvent::WindowActivate);
    QCoreApplication::sendEvent(m_setup->window.get(), &back);
    QVERIFY(timer()->isActive());
    // Somebody is about to press the button.
    undoButton()->setFocus();
    const QSignalSpy timeOver(timer(), &QTimer::timeout);
    timer()->start(0);
    QTRY_VERIFY(timeOver.size() > 2);
    QVERIFY(!downloads().calls.contains(u"settleRemove"_s));
    m_setup->window->list().setFocus();
    QTRY_VERIFY(downloads().calls.contains(u"settleRemove"_s));
    QVERIFY(m_setup->window->messages().texts().isEmpty());
}

void RemovalUndoTest::aSortedAndFilteredListGetsThemBack_data()
{
    QTest::addColumn<bool>("before");
    QTest::newRow("sorted before the removal") << true;
    QTest::newRow("sorted between removal and undo") << false;
}

void RemovalUndoTest::aSortedAndFilteredListGetsThemBack()
{
    QFETCH(const bool, before);
    const auto arrange = [this] {
        m_setup->window->proxy().sortBy(SortKey::Name, Qt::AscendingOrder);
        DownloadFilter filter;
        filter.group = StateGroup::Paused;
        m_setup->window->proxy().setFilter(filter);
    };
    const QList<DownloadId> wanted{DownloadId(9), DownloadId(7), DownloadId(5), DownloadId(3),
                                   DownloadId(1)};
    if (before) {
        arrange();
        QTRY_COMPARE(shown(), wanted);
    }
    downloads().remove({DownloadId(2), DownloadId(3), DownloadId(7)},
                       DownloadCommands::FinishedFile::Keep);
    arrange();
    QTRY_COMPARE(shown(), (QList<DownloadId>{DownloadId(9), DownloadId(5), DownloadId(1)}));
    downloads().undoRemove();
    QTRY_COMPARE(shown(), wanted);
    m_setup->window->proxy().setFilter({});
    m_setup->window->proxy().sortBy(SortKey::ListOrder, Qt::AscendingOrder);
    QTRY_COMPARE(shown(), downloads().ids());
}

void RemovalUndoTest::theModelStaysSound_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("all") << 1;
    QTest::newRow("every second: a reset") << 2;
    QTest::newRow("every tenth: runs") << 10;
}

void RemovalUndoTest::theModelStaysSound()
{
    QFETCH(const int, step);
    downloads().appendMany(500);
    DownloadListModel model(downloads());
    const QAbstractItemModelTester tester(&model);
    DownloadCounts counts(downloads());
    const auto of = [&counts](StateGroup group) { return counts.of(group); };
    const int paused = of(StateGroup::Paused);
    QList<DownloadId> gone;
    for (qsizetype i = 0; i < downloads().ids().size(); i += step)
        gone += downloads().ids().at(i);
    downloads().remove(gone, DownloadCommands::FinishedFile::Keep);
    QCOMPARE(model.rowCount(), 510 - int(gone.size()));
    QVERIFY(of(StateGroup::Paused) < paused);
    downloads().undoRemove();
    QCOMPARE(model.rowCount(), 510);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.idAt(row), downloads().ids().at(row));
    QCOMPARE(model.rowOf(downloads().ids().at(509)), 509);
    QCOMPARE(of(StateGroup::Paused), paused);
}

void RemovalUndoTest::theFocusComesBackToTheList()
{
    downloads().remove({DownloadId(1)}, DownloadCommands::FinishedFile::Keep);
    undoButton()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(undoButton(), Qt::Key_Space);
    QCOMPARE(shown().size(), 10);
    QCOMPARE(m_setup->window->focusWidget(), &m_setup->window->list());
}

void RemovalUndoTest::aScreenReaderIsTold()
{
    downloads().remove({DownloadId(1)}, DownloadCommands::FinishedFile::Keep);
    const QString text = m_setup->window->messages().texts().constFirst();
    QWidget *message = undoButton()->parentWidget();
    QCOMPARE(message->accessibleName(), text);
    QVERIFY(undoButton()->accessibleName().contains(text));
}

QTEST_MAIN(RemovalUndoTest)
#include "RemovalUndoTest.moc"
