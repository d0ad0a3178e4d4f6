// SPDX-License-Identifier: MIT
// What is wanted of the rows: ticks, what becomes of those that are like a download of the list, and names.
#include "gui/AddLinksModel.h"

#include "core/FileName.h"
#include "gui/KnownDownloads.h"

#include <tuple>

namespace gannet {

void AddLinksModel::toggle(int row) { setTicked({row}, !m_rows.at(row).isTicked); }

void AddLinksModel::setTicked(const QList<int> &rows, bool isTicked)
{
    for (const int row : rows) {
        if (!m_rows.at(row).canBeAdded())
            continue;
        Memory &memory = m_memory[m_rows.at(row).url];
        memory.isTicked = isTicked;
        if (isTicked && !m_rows.at(row).replaces)
            memory.replaced = {};
        settle(row);
        touch(row);
    }
    update();
}

void AddLinksModel::chooseOne(int row, LikeChoice choice)
{
    const AddRow &entry = m_rows.at(row);
    Memory &memory = m_memory[entry.url];
    memory.isTicked = choice != LikeChoice::LeaveOut;
    memory.replaced = choice == LikeChoice::Replace ? entry.known : DownloadId{};
    settle(row);
    touch(row);
}

void AddLinksModel::choose(const QList<int> &rows, LikeChoice choice)
{
    QHash<DownloadId, int> takers; ///< one download goes on with one link
    for (const int row : rows) {
        const AddRow &entry = m_rows.at(row);
        if (!entry.isKnown())
            continue;
        if (choice != LikeChoice::Replace)
            chooseOne(row, choice);
        else if (entry.mayReplace && !takers.contains(entry.known))
            takers.insert(entry.known, row);
    }
    // Lines that were taken out may come back.
    for (auto memory = m_memory.begin(); memory != m_memory.end(); ++memory) {
        if (takers.contains(memory->replaced) && !m_rowOf.contains(memory.key()))
            *memory = {};
    }
    for (int row = 0; row < m_rows.size() && !takers.isEmpty(); ++row) {
        const AddRow &entry = m_rows.at(row);
        const int taker = takers.value(entry.known, -1);
        if (taker == row)
            chooseOne(row, LikeChoice::Replace);
        else if (taker >= 0 && entry.replaces)
            chooseOne(row, LikeChoice::LeaveOut);
    }
    update();
}

void AddLinksModel::chooseForAll(LikeChoice choice)
{
    QList<int> rows;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows.at(row).isKnown())
            continue;
        rows += row;
        if (choice == LikeChoice::Replace)
            chooseOne(row, LikeChoice::LeaveOut);
    }
    choose(rows, choice);
}

std::optional<LikeChoice> AddLinksModel::choiceOfAll() const
{
    bool isLeftOut = true;
    bool isCopied = true;
    bool isReplacing = true;
    bool replaces = false;
    for (const AddRow &row : m_rows) {
        if (!row.isKnown())
            continue;
        isLeftOut &= row.choice() == LikeChoice::LeaveOut;
        isCopied &= row.choice() == LikeChoice::Copy;
        isReplacing &= row.choice() != LikeChoice::Copy;
        replaces |= row.choice() == LikeChoice::Replace;
    }
    if (isLeftOut)
        return LikeChoice::LeaveOut;
    if (isCopied)
        return LikeChoice::Copy;
    return isReplacing && replaces ? std::optional(LikeChoice::Replace) : std::nullopt;
}

void AddLinksModel::setFolder(const QString &folder)
{
    if (std::exchange(m_folder, folder) != folder)
        followList(); // it is typed letter by letter
}

void AddLinksModel::setFolderOf(const QList<QUrl> &urls, const QString &folder)
{
    const QString own = folder == m_folder ? QString() : folder;
    for (const QUrl &url : urls) {
        m_memory[url].folder = own;
        const int row = m_rowOf.value(url, -1);
        if (row < 0)
            continue;
        m_rows[row].folder = own;
        settle(row);
        touch(row);
    }
    update();
}

void AddLinksModel::setTakenNames(const QString &folder, const QSet<QString> &names)
{
    m_takenNames[folder] = names;
    update();
}

void AddLinksModel::followList()
{
    m_isStale = true;
    if (!m_update.isActive())
        m_update.start();
}

bool AddLinksModel::catchUp()
{
    const auto wanted = [this] {
        QList<std::pair<int, DownloadId>> rows;
        for (int i = 0; i < m_rows.size(); ++i) {
            const AddRow &row = m_rows.at(i);
            if (row.isTicked)
                rows.emplaceBack(i, row.replaces ? row.known : DownloadId{});
        }
        return rows;
    };
    if (!m_isStale)
        return false;
    const auto before = wanted();
    update();
    return before != wanted();
}

void AddLinksModel::settle(int index)
{
    AddRow &row = m_rows[index];
    if (!row.canBeAdded())
        return;
    const auto find = [this, &row] {
        if (!m_known)
            return Likeness::None;
        if ((row.known = m_known->withLink(row.comparable)) != DownloadId{})
            return Likeness::Link;
        const QString name = row.shownName();
        if ((row.known = m_known->withOldLink(row.comparable, name)) != DownloadId{})
            return Likeness::OldLink;
        row.known = m_known->withFile(folderOf(row), name);
        return row.known != DownloadId{} ? Likeness::File : Likeness::None;
    };
    row.likeness = find();
    const auto memory = m_memory.constFind(row.url);
    const bool hasMemory = memory != m_memory.cend();
    // What was chosen stays, whatever name or folder the row gets.
    const DownloadId chosen = hasMemory ? memory->replaced : DownloadId{};
    const bool isChosen = chosen != DownloadId{} && m_known && m_known->find(chosen);
    if (isChosen && row.known != chosen) {
        row.known = chosen;
        row.likeness = Likeness::File;
    }
    const Download *known = row.isKnown() ? m_known->find(row.known) : nullptr;
    row.isKnownFinished = known && known->state == DownloadState::Finished;
    row.mayReplace = known && row.likeness != Likeness::Link && mayReplaceLink(known->state);

    // A file of the same name may be another file; a link that is there already is the same one.
    row.isTicked = hasMemory && memory->isTicked ? *memory->isTicked
                                                 : row.likeness != Likeness::Link;
    row.replaces = isChosen && row.mayReplace;
    // The old one has come to its end, and needs the link no more.
    if (isChosen && !row.mayReplace)
        row.isTicked = false;
}

void AddLinksModel::settleAll()
{
    m_isStale = false;
    for (int i = 0; i < m_rows.size(); ++i) {
        const AddRow &row = m_rows.at(i);
        const auto mark = [&row] {
            return std::tuple(row.known, row.likeness, row.isKnownFinished, row.mayReplace,
                              row.isTicked, row.replaces);
        };
        const auto before = mark();
        settle(i);
        if (mark() != before)
            touch(i);
    }
}

void AddLinksModel::assignNames()
{
    struct Names
    {
        QSet<QString> given;
        QHash<QString, int> numbers; ///< the last that was given to a name
    };
    QHash<QString, Names> folders;
    for (int i = 0; i < m_rows.size(); ++i) {
        AddRow &row = m_rows[i];
        QString savedAs;
        if (row.canBeAdded() && row.isTicked && !row.replaces && isShown(row)) {
            const QString &folder = folderOf(row);
            Names &names = folders[folder];
            const auto onDisk = m_takenNames.constFind(folder);
            const auto isTaken = [&](const QString &name) {
                return names.given.contains(name)
                    || (onDisk != m_takenNames.cend() && onDisk->contains(name))
                    || (m_known && m_known->isAwaited(folder, name));
            };
            const QString name = row.shownName();
            QString free = name;
            while (isTaken(free))
                free = numberedFileName(name, ++names.numbers[name]);
            names.given.insert(free);
            if (free != name)
                savedAs = free;
        }
        if (std::exchange(row.savedAs, savedAs) != savedAs)
            touch(i);
    }
}

} // namespace gannet
