// SPDX-License-Identifier: MIT
#include "DiskModel.h"

#include "transfer/DiskFile.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <cstring>

namespace gannet::test {

using recording::Head;
using recording::Kind;

namespace {

constexpr qint64 pageSize = 4096;
constexpr qint64 sectorSize = 512;

qint64 sizeAfter(const Operation &operation, qint64 size)
{
    if (operation.kind == Kind::Resize)
        return operation.offset;
    return operation.kind == Kind::Write ? std::max(size, operation.offset + operation.data.size())
                                         : size;
}

void resize(QByteArray &content, qint64 size)
{
    content.resize(std::min<qint64>(content.size(), size));
    content.append(size - content.size(), '\0');
}

void apply(const Operation &operation, QByteArray &content)
{
    const qint64 size = sizeAfter(operation, content.size());
    if (size != content.size())
        resize(content, size);
    if (operation.kind == Kind::Write)
        std::memcpy(content.data() + operation.offset, operation.data.constData(),
                    size_t(operation.data.size()));
}

QByteArray folderOf(const QByteArray &path) { return path.left(path.lastIndexOf('/')); }

/// How many of \a n changes in a row have reached the disk.
qsizetype someOf(qsizetype n, QRandomGenerator &random)
{
    switch (random.bounded(4)) {
    case 0: return 0;
    case 1: return n;
    default: return random.bounded(int(n) + 1);
    }
}

} // namespace

QList<Operation> readRecording(const QString &log, const QString &root)
{
    QFile file(log);
    QList<Operation> operations;
    if (!file.open(QIODevice::ReadOnly))
        return operations;
    const qsizetype skip = QFile::encodeName(root).size() + 1;
    Head head{};
    while (file.read(reinterpret_cast<char *>(&head), sizeof head) == qint64(sizeof head)) {
        Operation operation{head.kind, head.isFull != 0, head.inode, head.offset, {}, {}, {}};
        operation.path = file.read(qint64(head.pathSize)).mid(skip);
        operation.other = file.read(qint64(head.otherSize)).mid(skip);
        operation.data = file.read(qint64(head.dataSize));
        operations.append(operation);
    }
    return operations;
}

DiskModel::DiskModel(const QList<Operation> &operations, qsizetype count, Luck luck,
                     QRandomGenerator &random)
{
    for (qsizetype i = 0; i < count; ++i)
        take(operations.at(i));
    for (File &file : m_files)
        settleFile(file, luck, random);
    for (Folder &folder : m_folders)
        settleNames(folder, luck, random);
}

void DiskModel::take(const Operation &operation)
{
    const int file = m_byInode.value(operation.inode, -1);
    switch (operation.kind) {
    case Kind::Create:
        m_byInode.insert(operation.inode, int(m_files.size()));
        m_files.append(File{operation.inode, {}, -1, -1, {}, 0});
        if (!operation.path.isEmpty())
            changeName({operation.path, int(m_files.size()) - 1, {}});
        break;
    case Kind::Write:
    case Kind::Resize:
        if (file >= 0)
            m_files[file].pending.append(&operation);
        break;
    case Kind::SetModified:
        if (file >= 0)
            m_files[file].latestModified = operation.offset;
        break;
    case Kind::SyncBegin:
        // A folder was there before the recording: its inode is nobody's.
        if (file >= 0) {
            m_begun.insert(operation.offset,
                           {file,
                            {},
                            m_files.at(file).settled + m_files.at(file).pending.size(),
                            m_files.at(file).latestModified});
        } else {
            const Folder &folder = m_folders[operation.path];
            m_begun.insert(operation.offset,
                           {-1, operation.path, folder.settled + folder.pending.size(), -1});
        }
        break;
    case Kind::SyncEnd: endSync(operation); break;
    case Kind::Link: changeName({operation.path, file, {}}); break;
    case Kind::Rename:
        changeName({operation.other, m_current.value(operation.path, -1), operation.path});
        break;
    case Kind::Unlink: changeName({{}, -1, operation.path}); break;
    case Kind::Said: break;
    }
}

void DiskModel::changeName(const NameChange &change)
{
    m_current.remove(change.drop);
    if (!change.add.isEmpty())
        m_current.insert(change.add, change.file);
    m_folders[folderOf(change.add.isEmpty() ? change.drop : change.add)].pending.append(change);
}

void DiskModel::promise(const NameChange &change)
{
    m_safe.remove(change.drop);
    if (!change.add.isEmpty())
        m_safe.insert(change.add, change.file);
}

void DiskModel::endSync(const Operation &end)
{
    const BegunSync begun = m_begun.take(end.offset);
    if (begun.file < 0) {
        for (Folder &folder = m_folders[begun.folder]; folder.settled < begun.until;
             ++folder.settled)
            promise(folder.pending.takeFirst());
        return;
    }
    File &file = m_files[begun.file];
    for (; file.settled < begun.until; ++file.settled)
        apply(*file.pending.takeFirst(), file.content);
    // POSIX lets fdatasync leave the times out.
    if (end.isFull)
        file.modified = begun.modified;
}

void DiskModel::settleFile(File &file, Luck luck, QRandomGenerator &random) const
{
    if (luck == Luck::LosesAll)
        return;
    if (luck == Luck::KeepsAll || random.bounded(2) == 0)
        file.modified = file.latestModified;
    if (luck == Luck::KeepsAll) {
        for (const Operation *operation : std::as_const(file.pending))
            apply(*operation, file.content);
        return;
    }
    // The cache writes a page as it is at some moment: of the changes to it, the first so many.
    const qint64 unit = luck == Luck::TearsSectors ? sectorSize : pageSize;
    qint64 size = file.content.size();
    const qsizetype sized = someOf(file.pending.size(), random);
    for (qsizetype i = 0; i < sized; ++i)
        size = sizeAfter(*file.pending.at(i), size);
    resize(file.content, size);
    for (qint64 begin = 0; begin < size; begin += unit) {
        const qint64 end = std::min(begin + unit, size);
        const qsizetype kept = someOf(file.pending.size(), random);
        for (qsizetype i = 0; i < kept; ++i) {
            const Operation &operation = *file.pending.at(i);
            if (operation.kind == Kind::Resize && operation.offset < end) {
                const qint64 from = std::max(begin, operation.offset);
                std::memset(file.content.data() + from, 0, size_t(end - from));
            } else if (operation.kind == Kind::Write) {
                const qint64 from = std::max(begin, operation.offset);
                const qint64 to = std::min(end, operation.offset + operation.data.size());
                if (from < to)
                    std::memcpy(file.content.data() + from,
                                operation.data.constData() + (from - operation.offset),
                                size_t(to - from));
            }
        }
    }
}

void DiskModel::settleNames(Folder &folder, Luck luck, QRandomGenerator &random)
{
    const qsizetype first = someOf(folder.pending.size(), random);
    // A journal keeps the first so many; a file system without one may keep any.
    const bool journals = random.bounded(2) == 0;
    for (qsizetype i = 0; i < folder.pending.size() && luck != Luck::LosesAll; ++i) {
        if (luck == Luck::KeepsAll || (journals ? i < first : random.bounded(2) == 0))
            promise(folder.pending.at(i));
    }
}

bool DiskModel::write(const QString &root, QHash<quint64, quint64> *recordedInodes) const
{
    for (auto it = m_safe.cbegin(); it != m_safe.cend(); ++it) {
        const QString path = root + u'/' + QFile::decodeName(it.key());
        const File &from = m_files.at(it.value());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
            || file.write(from.content) != from.content.size())
            return false;
        file.flush();
        if (from.modified >= 0)
            file.setFileTime(QDateTime::fromSecsSinceEpoch(from.modified),
                             QFileDevice::FileModificationTime);
        file.close();
        recordedInodes->insert(inodeOf(path), from.inode);
    }
    return true;
}

} // namespace gannet::test
