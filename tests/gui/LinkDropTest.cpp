// SPDX-License-Identifier: MIT
#include "gui/LinkDrop.h"

#include <QDir>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace gannet;
using namespace Qt::StringLiterals;

class LinkDropTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mime_data();
    void mime();
    void localFilesAreToBeRead();
    void files_data();
    void files();
    void aFileThatIsTooLargeIsNotRead();
    void aFolderIsNoList();
};

using Formats = QList<std::pair<QString, QByteArray>>;

static QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

void LinkDropTest::mime_data()
{
    QTest::addColumn<Formats>("formats");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<qsizetype>("links");
    const auto row = [](const char *name, const Formats &formats, const QString &lines,
                        qsizetype links) { QTest::newRow(name) << formats << lines << links; };
    row("a link dragged from a browser", {{u"text/uri-list"_s, "https://a.example/x.zip\r\n"}},
        u"https://a.example/x.zip"_s, 1);
    row("several links", {{u"text/uri-list"_s, "http://a.example/x\r\nhttps://b.example/y\r\n"}},
        u"http://a.example/x\nhttps://b.example/y"_s, 2);
    row("Firefox' own form",
        {{u"text/x-moz-url"_s, utf16(u"https://a.example/x.zip\nThe title"_s)}},
        u"https://a.example/x.zip"_s, 1);
    row("a list as text", {{u"text/plain"_s, "https://a.example/1\nhttps://a.example/2\n"}},
        u"https://a.example/1\nhttps://a.example/2"_s, 2);
    row("a pattern stays as it was written", {{u"text/plain"_s, "https://a.example/f[01-20].zip"}},
        u"https://a.example/f[01-20].zip"_s, 20);
    row("a bad line of a list stays, to be mended",
        {{u"text/plain"_s, "https://a.example/1\nhttps://a.example/2\nftp//typo"}},
        u"https://a.example/1\nhttps://a.example/2\nftp//typo"_s, 2);
    row("links in running text",
        {{u"text/plain"_s, "See https://a.example/1 and, later, https://a.example/2."}},
        u"https://a.example/1\nhttps://a.example/2"_s, 2);
    row("links of a selected page",
        {{u"text/html"_s,
          "<p><a href=\"https://a.example/1\">one</a> <a href='https://a.example/2'>two</a></p>"},
         {u"text/plain"_s, "one two"}},
        u"https://a.example/1\nhttps://a.example/2"_s, 2);
    row("a list that is HTML too",
        {{u"text/html"_s, "<pre>https://a.example/1\nhttps://a.example/2</pre>"},
         {u"text/plain"_s, "https://a.example/1\nhttps://a.example/2"}},
        u"https://a.example/1\nhttps://a.example/2"_s, 2);
    row("words without a link", {{u"text/plain"_s, "good morning"}}, {}, 0);
    row("another scheme", {{u"text/uri-list"_s, "ftp://a.example/x\r\n"}}, {}, 0);
    row("nothing", {}, {}, 0);
}

void LinkDropTest::mime()
{
    QFETCH(const Formats, formats);
    QMimeData data;
    for (const auto &[format, bytes] : formats)
        data.setData(format, bytes);
    const LinkDrop drop = LinkDrop::fromMimeData(data);
    QTEST(drop.lines, "lines");
    QTEST(drop.links, "links");
    QVERIFY(drop.files.isEmpty());
}

void LinkDropTest::localFilesAreToBeRead()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/list.txt"_s), QUrl(u"https://a.example/x"_s)});
    const LinkDrop drop = LinkDrop::fromMimeData(data);
    QCOMPARE(drop.files, QStringList({u"/tmp/list.txt"_s}));
    QCOMPARE(drop.lines, u"https://a.example/x"_s);
}

void LinkDropTest::files_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<bool>("isList");
    const QString link = u"https://a.example/x"_s;
    QTest::newRow("list") << u"l.txt"_s << QByteArray("# mine\nhttps://a.example/x\n")
                          << u"# mine\nhttps://a.example/x"_s << true;
    QTest::newRow("UTF-16 list") << u"l.txt"_s << QByteArray("\xff\xfe") + utf16(link) << link
                                 << true;
    QTest::newRow("Internet shortcut")
        << u"l.url"_s << QByteArray("[InternetShortcut]\r\nURL=https://a.example/x\r\n") << link
        << true;
    QTest::newRow("desktop link") << u"l.desktop"_s
                                  << QByteArray(
                                         "[Desktop Entry]\nType=Link\nURL=https://a.example/x\n")
                                  << link << true;
    QTest::newRow("desktop program")
        << u"l.desktop"_s << QByteArray("[Desktop Entry]\nType=Application\nExec=x\n") << QString()
        << false;
    QTest::newRow("saved page") << u"p.html"_s
                                << QByteArray("<a href=\"https://a.example/x\">x</a>") << link
                                << true;
    QTest::newRow("prose without a link")
        << u"l.txt"_s << QByteArray("dear diary") << QString() << false;
    QTest::newRow("empty") << u"l.txt"_s << QByteArray() << QString() << false;
    QTest::newRow("a picture that holds a link")
        << u"p.png"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0https://a.example/x", 29) << QString()
        << false;
}

void LinkDropTest::files()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const bool, isList);
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const LinkFiles read = readLinkFiles({file.fileName()});
    QTEST(read.lines, "lines");
    QCOMPARE(read.notLists, isList ? QStringList() : QStringList(name));
}

void LinkDropTest::aFileThatIsTooLargeIsNotRead()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"huge.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(maxLinkFileSize + 1));
    file.close();
    const LinkFiles read = readLinkFiles({file.fileName(), folder.filePath(u"missing.txt"_s)});
    QCOMPARE(read.tooLarge, QStringList({u"huge.txt"_s}));
    QCOMPARE(read.unreadable, QStringList({u"missing.txt"_s}));
}

void LinkDropTest::aFolderIsNoList()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"sub"_s));
    QCOMPARE(readLinkFiles({folder.filePath(u"sub"_s)}).notLists, QStringList({u"sub"_s}));
}

QTEST_MAIN(LinkDropTest)
#include "LinkDropTest.moc"
