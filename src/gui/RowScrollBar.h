// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QScrollBar>

class QTreeView;

namespace gannet {

class Theme;

/// The scroll bar of a list whose rows go on below it: their lines and the colour of what is selected
/// end at the edge of the list. List and theme must outlive it. Main thread.
class RowScrollBar : public QScrollBar
{
    Q_OBJECT
public:
    RowScrollBar(const QTreeView &list, const Theme &theme);

    /// Repaints itself where the rows beside it are not those that it painted.
    void follow();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        int top; ///< here
        int height;
        bool isSelected;

        bool operator==(const Row &) const = default;
    };

    QList<Row> rowsBeside() const;

    const QTreeView &m_list;
    const Theme &m_theme;
    QList<Row> m_painted;
};

} // namespace gannet
