// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QHeaderView;
class QMenu;
class QPoint;

namespace gannet {

/// The columns of the list. Keeps names readable in a narrow list: what the column of the names lacks is taken from that of the
/// progress, which gets back the width that a person gave it when there is room. Main thread.
class ListColumns : public QObject
{
    Q_OBJECT
public:
    explicit ListColumns(QHeaderView *header);

    void fit(int listWidth);
    /// Which columns there are, to be ticked; \a position is the header's.
    void showMenu(const QPoint &position);
    /// The same choices at the end of \a menu, as they are now.
    void fill(QMenu &menu);
    /// As one starts with: the compact list shows more of them.
    void reset(bool compact);
    /// As if there were room.
    QByteArray save();
    void restore(const QByteArray &state, bool compact);

private:
    void setStatusWidth(int width);
    void setCompact(bool compact);

    QHeaderView *m_header;
    int m_wanted;
    int m_leastName;
    int m_listWidth = 0;
    bool m_isFitting = false;
};

} // namespace gannet
