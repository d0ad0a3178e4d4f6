// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace gannet {

class Theme;

/// Rows of the add dialog's table: airy, with a line below, ticked by a click on the box; names are edited
/// as file managers do. The theme must outlive it. Main thread.
class PreviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit PreviewDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    const Theme &m_theme;
};

} // namespace gannet
