// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace gannet {

class SideBar;
class Theme;

/// Paints the filters: an icon, the name, the count at the other end; small headings. Main thread.
class SideBarDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    SideBarDelegate(const Theme &theme, SideBar *bar);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintGround(QPainter *painter, const QRect &rect, const QModelIndex &index,
                     bool hovered) const;

    const Theme &m_theme;
    SideBar *m_bar;
};

} // namespace gannet
