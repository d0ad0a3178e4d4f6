// SPDX-License-Identifier: MIT
#include "FakeDownloads.h"

#include "gui/AddFlow.h"
#include "gui/AddLinksModel.h"
#include "gui/DownloadListModel.h"
#include "gui/MainWindow.h"
#include "gui/PlainText.h"
#include "gui/Preferences.h"

#include <QLabel>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

/// What a label of Qt shows of \a text, which it takes for HTML where it looks like that.
QString shown(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

} // namespace

/// That names, links and reasons from strangers are shown letter by letter.
class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toolTips_data();
    void toolTips();
    void rowsOfTheList();
    void rowsOfTheAddDialog();
    void questions();
    void messages();
};

void PlainTextTest::toolTips_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"file.zip"_s;
    QTest::newRow("bold") << u"<b>file</b>.zip"_s;
    QTest::newRow("picture") << u"<img src=http://a.example/x.png>.zip"_s;
    QTest::newRow("link") << u"<a href=\"http://evil.example\">Update</a>"_s;
    QTest::newRow("entity") << u"<i>a&amp;b &lt;c&gt;"_s;
    QTest::newRow("lines") << u"failed\n<b>why</b>\nhelp"_s;
}

void PlainTextTest::toolTips()
{
    QFETCH(const QString, text);
    QCOMPARE(shown(plainToolTip(text)), text);
}

void PlainTextTest::rowsOfTheList()
{
    FakeDownloads source;
    DownloadListModel model(source);
    Download d;
    d.request = makeRequest(QUrl(u"https://a.example/f"_s), u"/tmp"_s);
    d.fileName = u"<b>x</b><img src=http:x.png>.zip"_s;
    d.state = DownloadState::Failed;
    d.error = {ErrorKind::CertificateInvalid, 0, u"<img src=http:y.png> is wrong"_s, -1};
    source.append(d);
    const auto toolTip = [&model](int column) {
        return shown(model.index(0, column).data(Qt::ToolTipRole).toString());
    };
    QCOMPARE(toolTip(DownloadListModel::NameColumn), d.fileName);
    QVERIFY(toolTip(DownloadListModel::NameColumn + 1).contains(d.error.detail));
}

void PlainTextTest::rowsOfTheAddDialog()
{
    const Theme theme;
    AddLinksModel model(theme);
    AddRow bad;
    bad.name = u"<img src=http:x.png> no <b>link</b>"_s;
    model.setRows({bad});
    const QModelIndex index = model.index(0, AddLinksModel::NameColumn);
    QCOMPARE(shown(index.data(Qt::ToolTipRole).toString()), bad.name);
}

void PlainTextTest::questions()
{
    const QTemporaryDir folder;
    const Theme theme;
    Preferences preferences(folder.filePath(u"p.conf"_s));
    FakeDownloads downloads;
    const QUrl link(u"https://a.example/<b>x</b>"_s);
    Download d;
    d.request = makeRequest(link, u"/tmp"_s);
    downloads.append(d);
    MainWindow window(downloads, downloads, preferences, theme);
    window.addFlow().addNow({link}, u"/tmp"_s);
    const auto *box = window.findChild<QMessageBox *>();
    QVERIFY(box);
    const QList<QLabel *> labels = box->findChildren<QLabel *>();
    QVERIFY(labels.size() >= 2);
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void PlainTextTest::messages()
{
    const QTemporaryDir folder;
    const Theme theme;
    Preferences preferences(folder.filePath(u"p.conf"_s));
    FakeDownloads downloads;
    MainWindow window(downloads, downloads, preferences, theme);
    const QString text = u"<b>file</b><img src=http:x.png> could not be opened"_s;
    window.showMessage(text, MessageKind::Trouble);
    int found = 0;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->text() != text)
            continue;
        ++found;
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QCOMPARE(found, 1);
}

QTEST_MAIN(PlainTextTest)
#include "PlainTextTest.moc"
