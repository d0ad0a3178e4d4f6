// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

class QHeaderView;
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
    /// Which columns there are, and how wide; \a position is the header's.
    void showMenu(const QPoint &position);
    /// As one starts with: the compact list shows more of them.
    void reset(bool compact);
    void reset() { reset(m_isCompact); }

    /// All columns, from where reading begins.
    QList<int> inOrder() const;
    QString name(int column) const;
    bool isShown(int column) const;
    bool mayHide(int column) const;
    void setShown(int column, bool shown);
    /// False for names, which have what the others leave, and for what is hidden or no column.
    bool hasWidth(int column) const;
    /// Wider by so many steps, or narrower, as far as names stay readable.
    void change(int column, int steps);
    bool mayChange(int column, int steps) const;

    /// As if there were room.
    QByteArray save();
    void restore(const QByteArray &state, bool compact);

private:
    void setStatusWidth(int width);
    void setCompact(bool compact);
    int changed(int column, int steps) const;

    QHeaderView *m_header;
    int m_wanted;
    int m_leastName;
    int m_listWidth = 0;
    bool m_isCompact = false;
    bool m_isFitting = false;
};

} // namespace gannet
