// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"

#include "gui/DetailPanel.h"
#include "gui/DownloadActions.h"
#include "gui/DownloadListView.h"
#include "gui/MainWindow.h"
#include "gui/OwnLimitDialog.h"
#include "gui/Preferences.h"
#include "gui/PreferencesDialog.h"
#include "gui/WhyCard.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace gannet;
using namespace Qt::StringLiterals;

/// The speed limit of single downloads, set from the window.
class OwnLimitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void setByKeysForSeveral();
    void lifted();
    void whatIsThereStandsThere();
    void typingMeansIt();
    void escapeChangesNothing();
    void finishedOnesAreLeftAlone();
    void theCardOffersIt();
    void theCardOffersMoreConnections();
    void connectionsOfSeveral();
    void thoseOfThePreferencesLeadToTheirField();

private:
    OwnLimitDialog *dialog() const
    {
        const auto dialogs = m_setup->window.findChildren<OwnLimitDialog *>();
        for (OwnLimitDialog *one : dialogs) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void ask(const QList<DownloadId> &ids);
    QStringList calls() const { return m_setup->downloads.calls; }

    struct Setup
    {
        QTemporaryDir folder;
        Theme theme;
        Preferences preferences{folder.filePath(u"p.conf"_s)};
        FakeDownloads downloads;
        MainWindow window{downloads, downloads, preferences, theme};
    };
    std::unique_ptr<Setup> m_setup;
};

void OwnLimitTest::init()
{
    m_setup = std::make_unique<Setup>();
    m_setup->downloads.appendMany(3);
    m_setup->window.show();
    QVERIFY(QTest::qWaitForWindowActive(&m_setup->window));
}

void OwnLimitTest::cleanup() { m_setup.reset(); }

void OwnLimitTest::ask(const QList<DownloadId> &ids)
{
    m_setup->window.actions().setSelection(ids);
    QTest::keyClick(&m_setup->window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(dialog());
    dialog()->activateWindow();
    QTRY_VERIFY(dialog()->isActiveWindow());
}

void OwnLimitTest::setByKeysForSeveral()
{
    ask({DownloadId(1), DownloadId(3)});
    QVERIFY(dialog()->findChild<QLabel *>(u"whoLabel"_s)->text().startsWith(u"2 download"));
    QTest::keyClicks(dialog()->focusWidget(), u"750"_s);
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    QCOMPARE(calls(), QStringList{u"limit to 750000: 1 3"_s});
    const QModelIndex row = m_setup->window.proxy().index(0, 0);
    const auto *text = row.data(DownloadListModel::RowTextRole).value<const RowText *>();
    QVERIFY2(text->detail.endsWith(u"limited to 750 kB/s"), qPrintable(text->detail));
}

void OwnLimitTest::lifted()
{
    m_setup->downloads.row(DownloadId(2)).request.maxBytesPerSecond = 500'000;
    ask({DownloadId(2)});
    QTest::keyClick(dialog(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(dialog()->newRate().value_or(-1), 0);
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    QCOMPARE(calls(), QStringList{u"limit to 0: 2"_s});
}

void OwnLimitTest::whatIsThereStandsThere()
{
    m_setup->downloads.row(DownloadId(2)).request.maxBytesPerSecond = 3'500'000;
    ask({DownloadId(1), DownloadId(2)});
    QCOMPARE(dialog()->newRate().value_or(-1), 3'500'000);
    QCOMPARE(dialog()->findChild<QComboBox *>(u"unitBox"_s)->currentText(), u"MB/s"_s);
}

void OwnLimitTest::typingMeansIt()
{
    ask({DownloadId(1)});
    QCOMPARE(dialog()->findChild<QLabel *>(u"whoLabel"_s)->text(), u"file-1.bin"_s);
    QTest::keyClick(dialog(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(dialog()->newRate().value_or(-1), 0);
    QTest::keyClick(dialog(), Qt::Key_M, Qt::AltModifier);
    QTRY_VERIFY(dialog()->newRate().value_or(-1) > 0);
    QTest::keyClick(dialog(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(dialog()->newRate().value_or(-1), 0);
    dialog()->findChild<QDoubleSpinBox *>(u"rateSpin"_s)->setValue(40);
    QCOMPARE(dialog()->newRate().value_or(-1), 40'000);
}

void OwnLimitTest::escapeChangesNothing()
{
    ask({DownloadId(1)});
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QVERIFY(!dialog());
    QVERIFY(calls().isEmpty());
}

void OwnLimitTest::finishedOnesAreLeftAlone()
{
    m_setup->downloads.change(DownloadId(1), DownloadState::Finished);
    const QAction *action = m_setup->window.actions().action(ActionId::LimitSpeed);
    m_setup->window.actions().setSelection({DownloadId(1)});
    QVERIFY(!action->isEnabled());
    ask({DownloadId(1), DownloadId(2)});
    dialog()->accept();
    QCOMPARE(calls(), QStringList{u"limit to 500000: 2"_s});
}

void OwnLimitTest::theCardOffersIt()
{
    const DownloadId id{1};
    m_setup->downloads.row(id).request.maxBytesPerSecond = 500'000;
    m_setup->downloads.change(id, DownloadState::Downloading);
    Progress p;
    p.bytesPerSecond = 500'000;
    p.connections = 1;
    p.bottleneck = Bottleneck::OurLimit;
    m_setup->downloads.setProgress({id}, {p});
    m_setup->window.list().select(id);
    auto *card = m_setup->window.findChild<WhyCard *>();
    QTRY_VERIFY(card->isVisible());
    QCOMPARE(card->answer(),
             u"Its limit of 500 kB/s holds it back: the server has more to give."_s);
    auto *button = card->findChild<QToolButton *>();
    QCOMPARE(button->text(), u"Change its limit…"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->findChild<QLabel *>(u"whoLabel"_s)->text(), u"file-1.bin"_s);
}

void OwnLimitTest::theCardOffersMoreConnections()
{
    Download d;
    d.request = makeRequest(QUrl(u"https://files.example/a.iso"_s), u"/tmp"_s);
    d.request.maxConnections = 2;
    d.state = DownloadState::Downloading;
    d.generation.acceptsRanges = true;
    d.generation.totalBytes = 1'000'000;
    Progress p;
    p.bytesPerSecond = 2e6;
    p.connections = 2;
    p.totalBytes = 1'000'000;
    p.bottleneck = Bottleneck::ServerPerConnection;
    const DownloadId id = m_setup->downloads.append(d, p);
    m_setup->window.list().select(id);
    const auto *card = m_setup->window.details().findChild<WhyCard *>();
    QTRY_VERIFY(card->answer().contains(u"the most that this download may have"));
    auto *button = card->findChild<QToolButton *>();
    QVERIFY(button->isVisible());
    button->click();
    QVERIFY(dialog());
    auto *spin = dialog()->findChild<QSpinBox *>(u"connectionsSpin"_s);
    QTRY_VERIFY(spin->hasFocus());
    QTest::keyClicks(spin, u"8"_s);
    QTest::keyClick(spin, Qt::Key_Return);
    // No limit of the speed is set by the way.
    QCOMPARE(calls(), QStringList{u"connections 8: 4"_s});
}

void OwnLimitTest::connectionsOfSeveral()
{
    m_setup->downloads.row(DownloadId(1)).request.maxConnections = 3;
    ask({DownloadId(1), DownloadId(2)});
    auto *spin = dialog()->findChild<QSpinBox *>(u"connectionsSpin"_s);
    QCOMPARE(spin->value(), 3);
    dialog()->accept();
    QCOMPARE(calls().size(), 1); // of the speed: what nobody touched stays with each
    m_setup->window.actions().askForConnections();
    QVERIFY(dialog());
    dialog()->findChild<QSpinBox *>(u"connectionsSpin"_s)->setValue(0);
    dialog()->accept();
    QCOMPARE(calls().constLast(), u"connections 0: 1 2"_s);
}

void OwnLimitTest::thoseOfThePreferencesLeadToTheirField()
{
    Q_EMIT m_setup->window.details().actionTriggered(SpeedAction::MoreConnections);
    auto *form = m_setup->window.findChild<PreferencesDialog *>();
    QVERIFY(form);
    auto *spin = form->findChild<QSpinBox *>(u"connectionsSpin"_s);
    QTRY_VERIFY(spin->hasFocus());
    // What is typed takes the place of the number.
    QTest::keyClicks(spin, u"12"_s);
    QTest::keyClick(spin, Qt::Key_Tab);
    QCOMPARE(m_setup->preferences.values().maxConnections, 12);
}

QTEST_MAIN(OwnLimitTest)
#include "OwnLimitTest.moc"
