// SPDX-License-Identifier: MIT
#include "PartSamples.h"

#include <QTemporaryDir>

using namespace gannet;
using namespace Qt::StringLiterals;

/// Whose a part or a finished file is that stands under the name of a row: names are taken by others
/// meanwhile, and the file system gives inodes out again.
class PartOwnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePartOfAnotherLinkIsNotTaken_data();
    void thePartOfAnotherLinkIsNotTaken();
    void aMirrorIsTheSameLink();
    void aFileOfAnotherSizeIsNotOurs();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    /// The row of the download whose checkpoints are checkpointOf().
    Download row(quint64 inode) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PathReservations> m_reservations;
};

void PartOwnerTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_reservations = std::make_unique<PathReservations>();
}

Download PartOwnerTest::row(quint64 inode) const
{
    Download result;
    result.id = me;
    result.request = makeRequest(QUrl(u"http://h/a.bin"_s), m_dir->path());
    result.fileName = u"a.bin"_s;
    result.partInode = inode;
    return result;
}

void PartOwnerTest::thePartOfAnotherLinkIsNotTaken_data()
{
    QTest::addColumn<bool>("sameInode");
    QTest::newRow("its checkpoint vouches for it, not for ours") << false;
    QTest::newRow("it has got the inode that ours had") << true;
}

void PartOwnerTest::thePartOfAnotherLinkIsNotTaken()
{
    QFETCH(const bool, sameInode);
    put(path(u"a.bin.part"_s), content);
    const quint64 inode = inodeOf(path(u"a.bin.part"_s));
    Checkpoint others = checkpointOf(inode, 5);
    others.url = QUrl(u"http://h/b.bin"_s);
    QVERIFY(others.save(path(u"a.bin.part.json"_s)));
    const auto found = findPart(row(sameInode ? inode : inode + 1), *m_reservations);
    QVERIFY(found);
    QVERIFY(!found->part);
    QVERIFY(!found->checkpoint);
    const auto part = createPart(m_dir->path(), u"a.bin"_s, me, *m_reservations);
    QVERIFY(part);
    QCOMPARE(part->place.fileName, u"a (1).bin"_s);
    QVERIFY(Checkpoint::load(path(u"a.bin.part.json"_s)) == others);
    QCOMPARE(contentOf(path(u"a.bin.part"_s)), content);
}

void PartOwnerTest::aMirrorIsTheSameLink()
{
    put(path(u"a.bin.part"_s), content);
    const quint64 inode = inodeOf(path(u"a.bin.part"_s));
    QVERIFY(checkpointOf(inode, 5).save(path(u"a.bin.part.json"_s)));
    Download left = row(inode);
    left.request.urls.prepend(QUrl(u"http://mirror/a.bin"_s));
    const auto found = findPart(left, *m_reservations);
    QVERIFY(found && found->part && found->checkpoint);
}

/// Whatever inode it got: what a commit leaves is as long as the server said.
void PartOwnerTest::aFileOfAnotherSizeIsNotOurs()
{
    put(path(u"a.bin"_s), content);
    Download left = row(inodeOf(path(u"a.bin"_s)));
    left.generation.totalBytes = content.size() + 1;
    const auto other = findPart(left, *m_reservations);
    QVERIFY(other && other->finishedName.isEmpty());
    left.generation.totalBytes = content.size();
    const auto own = findPart(left, *m_reservations);
    QCOMPARE(own ? own->finishedName : QString(), u"a.bin"_s);
}

QTEST_GUILESS_MAIN(PartOwnerTest)
#include "PartOwnerTest.moc"
