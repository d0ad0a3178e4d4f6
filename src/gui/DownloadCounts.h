// SPDX-License-Identifier: MIT
#pragma once

#include "gui/DownloadFilter.h"
#include "gui/SlicedWork.h"

#include "core/DownloadError.h"
#include "core/DownloadId.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <array>
#include <deque>
#include <map>
#include <set>

namespace gannet {

class DownloadSource;

/// How many downloads there are of each state, kind and host, and with each trouble. Costs what
/// changed, not what is there; ticks cost nothing. Many rows at once are looked at in slices. The
/// source must outlive it. Main thread.
class DownloadCounts : public QObject
{
    Q_OBJECT
public:
    struct Host
    {
        QString name;
        int count = 0;
    };

    /// What keeps downloads from going on.
    struct Trouble
    {
        DownloadState state = DownloadState::Failed; ///< or Waiting
        ErrorKind kind = ErrorKind::None;
        int count = 0;
    };

    explicit DownloadCounts(const DownloadSource &source, QObject *parent = nullptr);

    int total() const { return int(m_facts.size()); }
    int of(StateGroup group) const { return m_groups[size_t(group)]; }
    int of(FileKind kind) const { return m_kinds[size_t(kind)]; }
    int ofHost(const QString &host) const;
    /// Those with most downloads, most first, equal ones by name.
    QList<Host> topHosts(int most) const;
    int hostCount() const { return int(m_ranking.size()); }
    /// So many of all but \a without, by name.
    QList<Host> otherHosts(const QList<Host> &without, int most) const;
    /// What has failed before what waits, what happened to most of them first.
    QList<Trouble> troubles() const;
    /// False while kinds and hosts of some are still to be found out.
    bool isComplete() const { return m_pending.empty(); }

Q_SIGNALS:
    /// Once for all changes of a turn.
    void changed();

private:
    using HostCounts = std::map<QString, int>;
    struct Facts
    {
        DownloadState state = DownloadState::Queued;
        ErrorKind error = ErrorKind::None;
        std::optional<FileKind> kind; ///< none: not found out yet
        HostCounts::iterator host; ///< valid with kind
    };

    void reload();
    void add(const QList<DownloadId> &ids);
    void update(const QList<DownloadId> &ids);
    void remove(const QList<DownloadId> &ids);
    void enter(DownloadId id, Facts &facts);
    void leave(const Facts &facts);
    void findOut(DownloadId id);
    void workOff();
    void addToTrouble(const Facts &facts, int difference);
    void addToHost(HostCounts::iterator host, int difference);
    void changedSoon();

    const DownloadSource &m_source;
    QHash<DownloadId, Facts> m_facts;
    std::array<int, stateGroupCount> m_groups{};
    std::array<int, fileKindCount> m_kinds{};
    std::map<std::pair<DownloadState, ErrorKind>, int> m_troubles;
    HostCounts m_hosts;
    std::set<std::pair<int, HostCounts::key_type>> m_ranking; ///< minus the count, and the name
    std::deque<DownloadId> m_pending;
    SlicedWork m_work;
    QTimer m_timer;
};

} // namespace gannet
