// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace gannet {

class AddLinksModel;

/// The rows of the add dialog that are of the chosen kind, in their order. The model must outlive it. Main
/// thread.
class AddRowFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit AddRowFilter(AddLinksModel &model, QObject *parent = nullptr);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const AddLinksModel &m_model;
};

} // namespace gannet
