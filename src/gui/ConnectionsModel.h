// SPDX-License-Identifier: MIT
#pragma once

#include "core/ConnectionFigures.h"

#include <QAbstractTableModel>

namespace gannet {

class Theme;

/// The connections of one download as rows. Main thread; the theme must outlive it.
class ConnectionsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, HostColumn, StateColumn, ReceivedColumn, SpeedColumn };
    static constexpr int columnTotal = 5;

    ConnectionsModel(const Theme &theme, int rowHeight, QObject *parent = nullptr);

    void setFigures(const QList<ConnectionFigures> &figures);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cellText(const ConnectionFigures &one, int column) const;
    QString spoken(const ConnectionFigures &one) const;

    const Theme &m_theme;
    const int m_rowHeight;
    QList<ConnectionFigures> m_figures;
};

} // namespace gannet
