// SPDX-License-Identifier: MIT
#include "gui/AddRowFilter.h"

#include "gui/AddLinksModel.h"

namespace gannet {

AddRowFilter::AddRowFilter(AddLinksModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    connect(&model, &AddLinksModel::kindsChanged, this, &AddRowFilter::invalidateFilter);
}

bool AddRowFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_model.isShown(m_model.rows().at(row));
}

} // namespace gannet
