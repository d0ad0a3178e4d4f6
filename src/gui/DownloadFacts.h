// SPDX-License-Identifier: MIT
#pragma once

#include "gui/DownloadFilter.h"
#include "gui/SortKey.h"

#include "core/DownloadId.h"

#include <QByteArray>
#include <QCollator>
#include <QHash>
#include <QList>

#include <optional>
#include <vector>

namespace gannet {

class DownloadListModel;

/// A filter made ready for many rows. A value.
struct DownloadMatcher
{
    DownloadFilter filter;
    QList<QByteArray> words; ///< of the text, folded

    static DownloadMatcher of(const DownloadFilter &filter);
};

/// What sorting and filtering ask of the rows of a DownloadListModel. What is dear to make is made
/// when it is first asked for, and kept until the row changes. Main thread.
class DownloadFacts
{
public:
    explicit DownloadFacts(const DownloadListModel &model);

    void insert(int first, int count);
    void remove(int first, int count);
    /// After a reset of the model: the facts of rows that are still there are kept.
    void realign();
    /// The row may have another name or state now.
    void forget(int row);

    bool accepts(int row, const DownloadMatcher &matcher);
    QCollatorSortKey nameKey(int row);
    double number(int row, SortKey key) const;

private:
    struct Row
    {
        DownloadId id{};
        std::optional<FileKind> kind;
        QByteArray searchKey;
        std::optional<QCollatorSortKey> nameKey;
        std::optional<int> host; ///< number in m_hosts
    };

    const DownloadListModel &m_model;
    QCollator m_collator;
    std::vector<Row> m_rows;
    QHash<QString, int> m_hosts; ///< thousands of rows share a few names
};

} // namespace gannet
