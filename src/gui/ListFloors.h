// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

class QTreeView;

namespace gannet {

/// The list over the details. Until a person moves what parts them, the list ends with a whole row, and
/// the details get the rest. Main thread.
class ListFloors : public QSplitter
{
    Q_OBJECT
public:
    /// \a list is what \a upper shows; the splitter owns both floors.
    ListFloors(QWidget *upper, const QTreeView &list, QWidget *details, QWidget *parent);

    void fit();
    /// Empty: nobody has moved it.
    QByteArray placed() const;
    void place(const QByteArray &state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const QTreeView &m_list;
    QWidget *m_details;
    bool m_isPlaced = false;
};

} // namespace gannet
