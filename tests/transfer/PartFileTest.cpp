// SPDX-License-Identifier: MIT
#include "PartSamples.h"

#include "core/FileName.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace gannet;
using namespace Qt::StringLiterals;

namespace {

constexpr DownloadId other{2};

/// Without a checksum, a time or anything else that may be left out.
CommitOrder orderOf(const PartFile &part, const Checkpoint &checkpoint)
{
    CommitOrder order;
    order.part = part;
    order.checkpoint = checkpoint;
    return order;
}

template<typename T>
ErrorKind kindOf(const DiskResult<T> &result)
{
    return result ? ErrorKind::None : result.error().kind;
}

} // namespace

class PartFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    // A new one.
    void aFreeNameIsTaken();
    void takenNamesGetANumber_data();
    void takenNamesGetANumber();
    void anOrphanedCheckpointIsInNobodysWay();
    void aMissingFolderIsSaid();
    void aNameThatCannotBeIsSaidAtOnce();
    void theLongestNameHasRoomForAll();

    // What makes it durable.
    void progressIsDurable();
    void aNameTakenMeanwhileIsNotReplaced();
    void aPartThatHasItsNameKeepsIt();

    // What is found after the program's end, whenever that came.
    void killedYoungItLeavesNothing();
    void foundByInode_data();
    void foundByInode();
    void aStrangersPartIsNotTouched();
    void aPartInUseIsSaid();
    void anothersReservationIsRespected();
    void killedBetweenCheckpointAndName();
    void killedAfterTheRename_data();
    void killedAfterTheRename();
    void killedAfterTheRenameToANumberedName();
    void killedBeforeTheRename();
    void aLinkIsNoPart();

    // The end.
    void commits_data();
    void commits();
    void commitsUnderAnotherNameWhereItIsTaken_data();
    void commitsUnderAnotherNameWhereItIsTaken();
    void anotherFileUnderThePartsNameIsNotTaken();
    void checksumsDecide_data();
    void checksumsDecide();
    void stopsWhileHashing();
    void cutsWhatIsTooLong();
    void keepsTheServersTime();
    void commitsAnEmptyFile();

    void discards_data();
    void discards();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    QStringList files() const
    {
        return QDir(m_dir->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDir::Name);
    }
    /// The row of the download whose checkpoints are checkpointOf().
    Download row(quint64 inode) const;
    /// A part with all its bytes, named on disk where \a named.
    PartFile wholePart(bool named);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PathReservations> m_reservations;
};

void PartFileTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_reservations = std::make_unique<PathReservations>();
}

Download PartFileTest::row(quint64 inode) const
{
    Download result;
    result.id = me;
    result.request = makeRequest(QUrl(u"http://h/a.bin"_s), m_dir->path());
    result.fileName = u"a.bin"_s;
    result.partInode = inode;
    return result;
}

PartFile PartFileTest::wholePart(bool named)
{
    auto part = createPart(m_dir->path(), u"a.bin"_s, me, *m_reservations);
    if (!part || !part->file->write(0, content.constData(), content.size()))
        qFatal("no part file");
    if (named) {
        const auto place = saveProgress(*part, checkpointOf(part->file->inode(), 5),
                                        *m_reservations);
        if (!place)
            qFatal("no checkpoint");
        part->place = *place;
    }
    return *part;
}

void PartFileTest::aFreeNameIsTaken()
{
    const auto part = createPart(m_dir->path(), u"a.bin"_s, me, *m_reservations);
    QVERIFY(part);
    QCOMPARE(part->place.fileName, u"a.bin"_s);
    QCOMPARE(part->place.filePath(), path(u"a.bin"_s));
    QVERIFY(part->place.owner == me);
    QCOMPARE(files(), part->place.named ? QStringList{u"a.bin.part"_s} : QStringList());
    QVERIFY(!m_reservations->reserve(path(u"a.bin"_s), other));
    // A second download of the same link does not share it.
    const auto second = createPart(m_dir->path(), u"a.bin"_s, other, *m_reservations);
    QVERIFY(second);
    QCOMPARE(second->place.fileName, u"a (1).bin"_s);
}

void PartFileTest::takenNamesGetANumber_data()
{
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a finished file") << QStringList{u"a.bin"_s} << u"a (1).bin"_s;
    QTest::newRow("a part of somebody") << QStringList{u"a.bin.part"_s} << u"a (1).bin"_s;
    QTest::newRow("some .part.json that is no checkpoint")
        << QStringList{u"a.bin.part.json"_s} << u"a (1).bin"_s;
    QTest::newRow("the first number too")
        << QStringList{u"a.bin"_s, u"a (1).bin.part"_s} << u"a (2).bin"_s;
    QTest::newRow("only the number") << QStringList{u"a (1).bin"_s} << u"a.bin"_s;
    QTest::newRow("other letters") << QStringList{u"A.bin"_s} << u"a.bin"_s;
}

void PartFileTest::takenNamesGetANumber()
{
    QFETCH(const QStringList, taken);
    QFETCH(const QString, expected);
    for (const QString &name : taken)
        put(path(name), "stranger");
    const auto part = createPart(m_dir->path(), u"a.bin"_s, me, *m_reservations);
    QVERIFY(part);
    QCOMPARE(part->place.fileName, expected);
    QVERIFY(part->file->write(0, "mine", 4));
    QVERIFY(saveProgress(*part, checkpointOf(part->file->inode(), 4), *m_reservations));
    for (const QString &name : taken)
        QCOMPARE(contentOf(path(name)), QByteArray("stranger"));
    // What is not used is not kept from others.
    QCOMPARE(m_reservations->reserve(path(u"a.bin"_s), other), expected != u"a.bin");
}

void PartFileTest::anOrphanedCheckpointIsInNobodysWay()
{
    QVERIFY(checkpointOf(77, 5).save(path(u"a.bin.part.json"_s)));
    const auto part = createPart(m_dir->path(), u"a.bin"_s, me, *m_reservations);
    QVERIFY(part);
    QCOMPARE(part->place.fileName, u"a.bin"_s);
    QVERIFY(saveProgress(*part, checkpointOf(part->file->inode(), 0), *m_reservations));
    QCOMPARE(Checkpoint::load(path(u"a.bin.part.json"_s))->inode, part->file->inode());
}

void PartFileTest::aMissingFolderIsSaid()
{
    QCOMPARE(kindOf(createPart(path(u"none"_s), u"a.bin"_s, me, *m_reservations)),
             ErrorKind::FolderMissing);
    QVERIFY(m_reservations->reserve(path(u"none/a.bin"_s), other));
}

void PartFileTest::aNameThatCannotBeIsSaidAtOnce()
{
    QVERIFY(QFile::link(path(u"loop"_s), path(u"loop"_s)));
    const QString wanted = u"loop/a.bin"_s;
    auto part = createPart(m_dir->path(), wanted, me, *m_reservations);
    if (!part || part->place.named)
        QSKIP("this file system has no unnamed files");
    const auto place = saveProgress(*part, checkpointOf(part->file->inode(), 0), *m_reservations);
    QCOMPARE(kindOf(place), ErrorKind::NameUnusable);
    // The system's own word on the very name that was wanted.
    QVERIFY2(place.error().detail.startsWith(path(wanted)), qPrintable(place.error().detail));
}

void PartFileTest::theLongestNameHasRoomForAll()
{
    const QString wanted = sanitizedFileName(QString(300, u'x'));
    const auto part = createPart(m_dir->path(), wanted, me, *m_reservations);
    QVERIFY(part);
    const auto place = saveProgress(*part, checkpointOf(part->file->inode(), 0), *m_reservations);
    QCOMPARE(kindOf(place), ErrorKind::None);
    QCOMPARE(place->fileName, wanted);
    QCOMPARE(kindOf(commitPart(orderOf({part->file, *place},
                                       checkpointOf(part->file->inode(), content.size())),
                               *m_reservations)),
             ErrorKind::None);
    QCOMPARE(files(), QStringList{wanted});
}

void PartFileTest::progressIsDurable()
{
    auto part = createPart(m_dir->path(), u"a.bin"_s, me, *m_reservations);
    QVERIFY(part);
    QVERIFY(part->file->write(0, content.constData(), 5));
    const Checkpoint checkpoint = checkpointOf(part->file->inode(), 5);
    const auto place = saveProgress(*part, checkpoint, *m_reservations);
    QVERIFY(place);
    QVERIFY(place->named);
    QCOMPARE(place->fileName, u"a.bin"_s);
    QCOMPARE(files(), (QStringList{u"a.bin.part"_s, u"a.bin.part.json"_s}));
    QCOMPARE(contentOf(path(u"a.bin.part"_s)), content.first(5));
    QCOMPARE(inodeOf(path(u"a.bin.part"_s)), part->file->inode());
    QVERIFY(Checkpoint::load(path(u"a.bin.part.json"_s)) == checkpoint);
    QVERIFY(!m_reservations->reserve(path(u"a.bin"_s), other));
}

void PartFileTest::aNameTakenMeanwhileIsNotReplaced()
{
    auto part = createPart(m_dir->path(), u"a.bin"_s, me, *m_reservations);
    QVERIFY(part);
    if (part->place.named)
        QSKIP("this file system has no unnamed files");
    put(path(u"a.bin.part"_s), "stranger");
    const auto place = saveProgress(*part, checkpointOf(part->file->inode(), 0), *m_reservations);
    QVERIFY(place);
    QCOMPARE(place->fileName, u"a (1).bin"_s);
    QCOMPARE(contentOf(path(u"a.bin.part"_s)), QByteArray("stranger"));
    QCOMPARE(inodeOf(path(u"a (1).bin.part"_s)), part->file->inode());
    QVERIFY(!nameExists(path(u"a.bin.part.json"_s)));
    QVERIFY(m_reservations->reserve(path(u"a.bin"_s), other));
    QVERIFY(!m_reservations->reserve(path(u"a (1).bin"_s), other));
}

void PartFileTest::aPartThatHasItsNameKeepsIt()
{
    PartFile part = wholePart(true);
    // Even where the final name is taken now: that is the commit's affair.
    put(path(u"a.bin"_s), "stranger");
    const auto place = saveProgress(part, checkpointOf(part.file->inode(), 9), *m_reservations);
    QVERIFY(place);
    QCOMPARE(place->fileName, u"a.bin"_s);
    QCOMPARE(Checkpoint::load(path(u"a.bin.part.json"_s))->done.byteCount(), 9);
}

void PartFileTest::killedYoungItLeavesNothing()
{
    quint64 inode = 0;
    {
        const PartFile part = wholePart(false);
        if (part.place.named)
            QSKIP("this file system has no unnamed files");
        inode = part.file->inode();
    }
    QVERIFY(files().isEmpty());
    const auto found = findPart(row(inode), *m_reservations);
    QVERIFY(found);
    QVERIFY(!found->part);
    QVERIFY(found->finishedName.isEmpty());
}

void PartFileTest::foundByInode_data()
{
    QTest::addColumn<bool>("hasCheckpoint");
    QTest::addColumn<bool>("checkpointIsOfIt");
    QTest::addColumn<bool>("rowKnowsIt");
    QTest::addColumn<bool>("found");
    QTest::addColumn<bool>("bytesCount");
    QTest::newRow("row and checkpoint agree") << true << true << true << true << true;
    QTest::newRow("the row was not written yet") << true << true << false << true << true;
    QTest::newRow("the checkpoint is of another file") << true << false << true << true << false;
    QTest::newRow("the checkpoint is lost") << false << false << true << true << false;
    QTest::newRow("neither knows it") << true << false << false << false << false;
    QTest::newRow("a part file of nobody") << false << false << false << false << false;
}

void PartFileTest::foundByInode()
{
    QFETCH(const bool, hasCheckpoint);
    QFETCH(const bool, checkpointIsOfIt);
    QFETCH(const bool, rowKnowsIt);
    QFETCH(const bool, found);
    QFETCH(const bool, bytesCount);
    put(path(u"a.bin.part"_s), content);
    const quint64 inode = inodeOf(path(u"a.bin.part"_s));
    if (hasCheckpoint)
        QVERIFY(
            checkpointOf(checkpointIsOfIt ? inode : inode + 1, 5).save(path(u"a.bin.part.json"_s)));
    const QStringList before = files();
    const auto result = findPart(row(rowKnowsIt ? inode : 0), *m_reservations);
    QVERIFY(result);
    QVERIFY(result->finishedName.isEmpty());
    QCOMPARE(result->part.has_value(), found);
    QCOMPARE(result->checkpoint.has_value(), bytesCount);
    if (found) {
        QCOMPARE(result->part->file->inode(), inode);
        QVERIFY(result->part->place.named);
        QCOMPARE(result->part->place.filePath(), path(u"a.bin"_s));
    }
    QCOMPARE(m_reservations->reserve(path(u"a.bin"_s), other), !found);
    QCOMPARE(files(), before);
    QCOMPARE(contentOf(path(u"a.bin.part"_s)), content);
}

void PartFileTest::aStrangersPartIsNotTouched()
{
    put(path(u"a.bin.part"_s), "stranger");
    const quint64 inode = inodeOf(path(u"a.bin.part"_s)) + 1;
    const auto found = findPart(row(inode), *m_reservations);
    QVERIFY(found && !found->part);
    const auto part = createPart(m_dir->path(), u"a.bin"_s, me, *m_reservations);
    QVERIFY(part);
    QCOMPARE(part->place.fileName, u"a (1).bin"_s);
    QVERIFY(discardPart(m_dir->path(), u"a.bin"_s, inode));
    QCOMPARE(contentOf(path(u"a.bin.part"_s)), QByteArray("stranger"));
}

void PartFileTest::aPartInUseIsSaid()
{
    const PartFile part = wholePart(true);
    PathReservations ofAnotherProgram;
    const auto found = findPart(row(part.file->inode()), ofAnotherProgram);
    QCOMPARE(kindOf(found), ErrorKind::FileInUse);
}

void PartFileTest::anothersReservationIsRespected()
{
    put(path(u"a.bin.part"_s), content);
    const quint64 inode = inodeOf(path(u"a.bin.part"_s));
    QVERIFY(m_reservations->reserve(path(u"a.bin"_s), other));
    const auto found = findPart(row(inode), *m_reservations);
    QVERIFY(found);
    QVERIFY(!found->part);
    QVERIFY(!m_reservations->reserve(path(u"a.bin"_s), me));
}

/// The checkpoint is there, the part had no name yet.
void PartFileTest::killedBetweenCheckpointAndName()
{
    QVERIFY(checkpointOf(77, 5).save(path(u"a.bin.part.json"_s)));
    const auto found = findPart(row(77), *m_reservations);
    QVERIFY(found);
    QVERIFY(!found->part);
    QVERIFY(!found->checkpoint);
    QVERIFY(found->finishedName.isEmpty());
    const auto part = createPart(m_dir->path(), u"a.bin"_s, me, *m_reservations);
    QVERIFY(part);
    QCOMPARE(part->place.fileName, u"a.bin"_s);
}

void PartFileTest::killedAfterTheRename_data()
{
    QTest::addColumn<bool>("rowKnowsIt");
    QTest::addColumn<QString>("checkpoint");
    QTest::addColumn<bool>("finished");
    QTest::newRow("the row knows the file, the checkpoint is gone") << true << u"none"_s << true;
    QTest::newRow("the row knows the file, the checkpoint is still there")
        << true << u"complete"_s << true;
    QTest::newRow("only the checkpoint knows it") << false << u"complete"_s << true;
    QTest::newRow("a checkpoint that is not complete does not say so")
        << false << u"partial"_s << false;
    QTest::newRow("a complete checkpoint of another file") << false << u"other"_s << false;
    QTest::newRow("a complete checkpoint of another link") << false << u"other link"_s << false;
    QTest::newRow("some file of that name") << false << u"none"_s << false;
}

void PartFileTest::killedAfterTheRename()
{
    QFETCH(const bool, rowKnowsIt);
    QFETCH(const QString, checkpoint);
    QFETCH(const bool, finished);
    put(path(u"a.bin"_s), content);
    const quint64 inode = inodeOf(path(u"a.bin"_s));
    if (checkpoint != u"none") {
        Checkpoint left = checkpointOf(checkpoint == u"other" ? inode + 1 : inode, content.size());
        left.complete = checkpoint != u"partial";
        if (checkpoint == u"other link")
            left.url = QUrl(u"http://h/b.bin"_s);
        QVERIFY(left.save(path(u"a.bin.part.json"_s)));
    }
    const auto found = findPart(row(rowKnowsIt ? inode : 0), *m_reservations);
    QVERIFY(found);
    QCOMPARE(!found->finishedName.isEmpty(), finished);
    QVERIFY(!found->part);
    QCOMPARE(contentOf(path(u"a.bin"_s)), content);
    // The last step of the commit is made up for, lest the checkpoint be found again for ever.
    if (finished)
        QCOMPARE(files(), QStringList{u"a.bin"_s});
}

void PartFileTest::killedAfterTheRenameToANumberedName()
{
    put(path(u"a.bin"_s), "a stranger's");
    put(path(u"a (1).bin"_s), content);
    const auto found = findPart(row(inodeOf(path(u"a (1).bin"_s))), *m_reservations);
    QVERIFY(found);
    QCOMPARE(found->finishedName, u"a (1).bin"_s);
}

void PartFileTest::killedBeforeTheRename()
{
    {
        const PartFile part = wholePart(true);
        Checkpoint complete = checkpointOf(part.file->inode(), content.size());
        complete.complete = true;
        QVERIFY(complete.save(path(u"a.bin.part.json"_s)));
    }
    const auto found = findPart(row(0), *m_reservations);
    QVERIFY(found);
    QVERIFY(found->finishedName.isEmpty());
    QVERIFY(found->part);
    QVERIFY(found->checkpoint && found->checkpoint->complete);
    const auto name = commitPart(orderOf(*found->part, *found->checkpoint), *m_reservations);
    QCOMPARE(name.value_or(QString()), u"a.bin"_s);
    QCOMPARE(files(), QStringList{u"a.bin"_s});
    QCOMPARE(contentOf(path(u"a.bin"_s)), content);
}

void PartFileTest::aLinkIsNoPart()
{
    put(path(u"precious"_s), content);
    QVERIFY(QFile::link(path(u"precious"_s), path(u"a.bin.part"_s)));
    const quint64 inode = inodeOf(path(u"precious"_s));
    QVERIFY(checkpointOf(inode, 5).save(path(u"a.bin.part.json"_s)));
    const auto found = findPart(row(inode), *m_reservations);
    QVERIFY(!found || !found->part);
    const auto part = createPart(m_dir->path(), u"a.bin"_s, me, *m_reservations);
    QVERIFY(part);
    QCOMPARE(part->place.fileName, u"a (1).bin"_s);
    QVERIFY(discardPart(m_dir->path(), u"a.bin"_s, inode));
    QCOMPARE(contentOf(path(u"precious"_s)), content);
}

void PartFileTest::commits_data()
{
    QTest::addColumn<bool>("named");
    QTest::newRow("done before its first checkpoint") << false;
    QTest::newRow("with a checkpoint") << true;
}

void PartFileTest::commits()
{
    QFETCH(const bool, named);
    const PartFile part = wholePart(named);
    const quint64 inode = part.file->inode();
    const auto name = commitPart(orderOf(part, checkpointOf(inode, content.size())),
                                 *m_reservations);
    QCOMPARE(name.value_or(QString()), u"a.bin"_s);
    QCOMPARE(files(), QStringList{u"a.bin"_s});
    QCOMPARE(contentOf(path(u"a.bin"_s)), content);
    QCOMPARE(inodeOf(path(u"a.bin"_s)), inode);
}

void PartFileTest::commitsUnderAnotherNameWhereItIsTaken_data() { commits_data(); }

void PartFileTest::commitsUnderAnotherNameWhereItIsTaken()
{
    QFETCH(const bool, named);
    const PartFile part = wholePart(named);
    const quint64 inode = part.file->inode();
    put(path(u"a.bin"_s), "stranger");
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"a (1).bin"_s)));
    QVERIFY(m_reservations->reserve(path(u"a (2).bin"_s), other));
    const auto name = commitPart(orderOf(part, checkpointOf(inode, content.size())),
                                 *m_reservations);
    QCOMPARE(name.value_or(QString()), u"a (3).bin"_s);
    QCOMPARE(contentOf(path(u"a.bin"_s)), QByteArray("stranger"));
    QCOMPARE(inodeOf(path(u"a (3).bin"_s)), inode);
    QVERIFY(!nameExists(path(u"nowhere"_s)));
    QCOMPARE(files(), (QStringList{u"a (1).bin"_s, u"a (3).bin"_s, u"a.bin"_s}));
    // The new name is reserved, the old one no longer.
    QVERIFY(!m_reservations->reserve(path(u"a (3).bin"_s), other));
    QVERIFY(m_reservations->reserve(path(u"a.bin"_s), other));
}

void PartFileTest::anotherFileUnderThePartsNameIsNotTaken()
{
    const PartFile part = wholePart(true);
    const QString named = partPath(path(u"a.bin"_s));
    QVERIFY(QFile::rename(named, path(u"moved"_s)));
    QFile stranger(named);
    QVERIFY(stranger.open(QIODevice::WriteOnly));
    QCOMPARE(stranger.write("not the file"), 12);
    stranger.close();
    const auto name = commitPart(orderOf(part, checkpointOf(part.file->inode(), content.size())),
                                 *m_reservations);
    QCOMPARE(kindOf(name), ErrorKind::DiskError);
    QVERIFY(!files().contains(u"a.bin"_s));
    QCOMPARE(contentOf(named), QByteArray("not the file"));
    QCOMPARE(contentOf(path(u"moved"_s)), content);
}

void PartFileTest::checksumsDecide_data()
{
    QTest::addColumn<bool>("named");
    QTest::addColumn<bool>("right");
    QTest::newRow("right") << true << true;
    QTest::newRow("right, without a checkpoint") << false << true;
    QTest::newRow("wrong") << true << false;
    QTest::newRow("wrong, without a checkpoint") << false << false;
}

void PartFileTest::checksumsDecide()
{
    QFETCH(const bool, named);
    QFETCH(const bool, right);
    const PartFile part = wholePart(named);
    const QStringList before = files();
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    const Checksum wanted{ChecksumAlgorithm::Sha256, right ? digest : QByteArray(32, 'x')};
    CommitOrder order = orderOf(part, checkpointOf(part.file->inode(), content.size()));
    order.checksum = wanted;
    const auto name = commitPart(order, *m_reservations);
    if (right) {
        QCOMPARE(name.value_or(QString()), u"a.bin"_s);
        QCOMPARE(contentOf(path(u"a.bin"_s)), content);
        return;
    }
    QCOMPARE(kindOf(name), ErrorKind::ChecksumMismatch);
    QCOMPARE(name.error().detail, QString::fromLatin1(digest.toHex()));
    QCOMPARE(files(), before);
    // Nothing calls it complete, so that nothing commits it later.
    if (named)
        QVERIFY(!Checkpoint::load(path(u"a.bin.part.json"_s))->complete);
}

void PartFileTest::stopsWhileHashing()
{
    const PartFile part = wholePart(true);
    const QStringList before = files();
    const Checksum wanted{ChecksumAlgorithm::Md5,
                          QCryptographicHash::hash(content, QCryptographicHash::Md5)};
    CommitOrder order = orderOf(part, checkpointOf(part.file->inode(), content.size()));
    order.checksum = wanted;
    order.isStopped = [] { return true; };
    const auto name = commitPart(order, *m_reservations);
    QVERIFY(!name);
    QCOMPARE(name.error().kind, ErrorKind::None);
    QCOMPARE(files(), before);
}

void PartFileTest::cutsWhatIsTooLong()
{
    const PartFile part = wholePart(true);
    QVERIFY(part.file->write(content.size(), "garbage", 7));
    QVERIFY(commitPart(orderOf(part, checkpointOf(part.file->inode(), content.size())),
                       *m_reservations));
    QCOMPARE(contentOf(path(u"a.bin"_s)), content);
}

void PartFileTest::keepsTheServersTime()
{
    const PartFile part = wholePart(true);
    const QDateTime time = QDateTime::fromSecsSinceEpoch(784'111'777, Qt::UTC);
    CommitOrder order = orderOf(part, checkpointOf(part.file->inode(), content.size()));
    order.modified = time;
    QVERIFY(commitPart(order, *m_reservations));
    QCOMPARE(QFileInfo(path(u"a.bin"_s)).lastModified().toUTC(), time);
}

void PartFileTest::commitsAnEmptyFile()
{
    const auto part = createPart(m_dir->path(), u"a.bin"_s, me, *m_reservations);
    QVERIFY(part);
    Checkpoint empty = checkpointOf(part->file->inode(), 0);
    empty.generation.totalBytes = 0;
    QVERIFY(commitPart(orderOf(*part, empty), *m_reservations));
    QCOMPARE(QFileInfo(path(u"a.bin"_s)).size(), 0);
    QCOMPARE(files(), QStringList{u"a.bin"_s});
}

void PartFileTest::discards_data()
{
    QTest::addColumn<QString>("part"); // none, mine, or a stranger's
    QTest::addColumn<QString>(
        "checkpoint"); // none, mine (of that part), orphan, or no checkpoint at all
    QTest::addColumn<QStringList>("left");
    const QString part = u"a.bin.part"_s;
    const QString json = u"a.bin.part.json"_s;
    QTest::newRow("nothing there") << u"none"_s << u"none"_s << QStringList();
    QTest::newRow("part and checkpoint") << u"mine"_s << u"mine"_s << QStringList();
    QTest::newRow("part only") << u"mine"_s << u"none"_s << QStringList();
    QTest::newRow("checkpoint only") << u"none"_s << u"orphan"_s << QStringList();
    QTest::newRow("a stranger's part") << u"stranger"_s << u"none"_s << QStringList{part};
    QTest::newRow("a stranger's part and checkpoint")
        << u"stranger"_s << u"mine"_s << QStringList{part, json};
    QTest::newRow("some .part.json that is no checkpoint")
        << u"none"_s << u"garbage"_s << QStringList{json};
    QTest::newRow("our part, some .part.json") << u"mine"_s << u"garbage"_s << QStringList{json};
}

void PartFileTest::discards()
{
    QFETCH(const QString, part);
    QFETCH(const QString, checkpoint);
    QFETCH(const QStringList, left);
    put(path(u"a.bin"_s), "finished, of somebody");
    quint64 inode = 77;
    if (part != u"none") {
        put(path(u"a.bin.part"_s), content);
        inode = inodeOf(path(u"a.bin.part"_s));
    }
    if (checkpoint == u"garbage")
        put(path(u"a.bin.part.json"_s), "{}");
    else if (checkpoint != u"none")
        QVERIFY(checkpointOf(inode, 5).save(path(u"a.bin.part.json"_s)));
    QVERIFY(discardPart(m_dir->path(), u"a.bin"_s, part == u"stranger" ? inode + 1 : inode));
    QCOMPARE(files(), QStringList{u"a.bin"_s} + left);
    // Where the row does not know its part, the checkpoint beside it vouches.
    if (part == u"mine" && checkpoint == u"mine") {
        put(path(u"a.bin.part"_s), content);
        QVERIFY(checkpointOf(inodeOf(path(u"a.bin.part"_s)), 5).save(path(u"a.bin.part.json"_s)));
        QVERIFY(discardPart(m_dir->path(), u"a.bin"_s, 0));
        QCOMPARE(files(), QStringList{u"a.bin"_s});
    }
}

QTEST_GUILESS_MAIN(PartFileTest)
#include "PartFileTest.moc"
