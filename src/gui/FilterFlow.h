// SPDX-License-Identifier: MIT
#pragma once

#include "core/DownloadId.h"
#include "gui/DownloadFilter.h"

#include <QObject>

#include <optional>

class QSplitter;

namespace gannet {

class DownloadListView;
class DownloadSortProxy;
class NothingShown;
class Preferences;
class SearchField;
class SideBar;
class Theme;
class WindowActions;

/// Makes one filter of what is chosen at the side and what is typed, and says what to show where it
/// accepts nothing. The window owns the widgets. Main thread.
class FilterFlow : public QObject
{
    Q_OBJECT
public:
    FilterFlow(DownloadSortProxy &proxy, SideBar *sideBar, const WindowActions &actions,
               const Theme &theme, QWidget *window);

    SearchField *searchField() const { return m_search; }
    NothingShown *nothingShown() const { return m_nothing; }
    /// True where the filter is why no row is shown.
    bool hidesAll() const;
    void showAll();
    /// Selects \a ids in the list, from which nothing is left out then.
    void reveal(const QList<DownloadId> &ids);

    /// Takes the side bar in; the list is its last widget.
    void setUp(QSplitter *sides, DownloadListView *view);
    void restoreMemory(const Preferences &preferences);
    void saveMemory(Preferences &preferences) const;
    /// Puts the side bar and its filter aside in a narrow window, until there is room again or it is
    /// asked for.
    void fit(int windowWidth);

Q_SIGNALS:
    /// hidesAll() may be another now.
    void shownChanged();
    /// How many a search found, or why nothing is shown: for the ear.
    void found(const QString &sentence);

private:
    void update();
    void showSideBar(bool on);
    QString reason() const;
    void tellFound();

    DownloadSortProxy &m_proxy;
    const WindowActions &m_actions;
    SideBar *m_sideBar;
    SearchField *m_search;
    NothingShown *m_nothing;
    DownloadListView *m_view = nullptr;
    QSplitter *m_sides = nullptr;
    bool m_isNarrow = false;
    QString m_searched; ///< what was told of last
    std::optional<DownloadFilter> m_aside; ///< with the side bar, where the width put that aside
    int m_width = 0; ///< of the side bar when it was last seen
};

} // namespace gannet
