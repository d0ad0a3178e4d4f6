// SPDX-License-Identifier: MIT
#include "gui/ConnectionsModel.h"

#include "gui/PlainText.h"
#include "gui/Theme.h"
#include "text/Format.h"
#include "text/TimelineText.h"

#include <QSize>

namespace gannet {

ConnectionsModel::ConnectionsModel(const Theme &theme, int rowHeight, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_rowHeight(rowHeight)
{ }

void ConnectionsModel::setFigures(const QList<ConnectionFigures> &figures)
{
    if (figures == m_figures)
        return;
    // Rows come and go at the end, so that a row that is looked at stays where it is.
    const int before = int(m_figures.size());
    const int now = int(figures.size());
    if (now > before) {
        beginInsertRows({}, before, now - 1);
        m_figures = figures;
        endInsertRows();
    } else if (now < before) {
        beginRemoveRows({}, now, before - 1);
        m_figures = figures;
        endRemoveRows();
    } else {
        m_figures = figures;
    }
    if (const int common = qMin(before, now); common > 0)
        Q_EMIT dataChanged(index(0, 0), index(common - 1, columnTotal - 1));
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.size());
}

int ConnectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString ConnectionsModel::cellText(const ConnectionFigures &one, int column) const
{
    switch (column) {
    case NumberColumn: return QLocale().toString(one.number);
    case HostColumn: return one.isMirror ? tr("%1 (mirror)").arg(one.host) : one.host;
    case StateColumn: return connectionStateText(one.state);
    case ReceivedColumn: return formatSize(one.receivedBytes);
    case SpeedColumn: return one.bytesPerSecond > 0 ? formatSpeed(one.bytesPerSecond) : tr("—");
    default: return {};
    }
}

QString ConnectionsModel::spoken(const ConnectionFigures &one) const
{
    QStringList parts{tr("Connection %1").arg(QLocale().toString(one.number)),
                      cellText(one, HostColumn)};
    if (one.state != ConnectionState::Delivering)
        parts += connectionStateText(one.state);
    parts += formatSize(one.receivedBytes);
    if (one.bytesPerSecond > 0)
        parts += formatSpeed(one.bytesPerSecond);
    return parts.join(tr(", ", "between the parts of a spoken sentence"));
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_figures.size()))
        return {};
    const ConnectionFigures &one = m_figures[index.row()];
    switch (role) {
    case Qt::DisplayRole: return cellText(one, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == NumberColumn ? spoken(one) : cellText(one, index.column());
    case Qt::ToolTipRole:
        return one.range.end < 0
            ? plainToolTip(cellText(one, HostColumn))
            : plainToolTip(tr("Fetches the bytes from %1 to %2, is at %3")
                               .arg(formatSize(one.range.begin), formatSize(one.range.end),
                                    formatSize(one.position)));
    case Qt::SizeHintRole: return QSize(0, m_rowHeight);
    case Qt::ForegroundRole: return m_theme.tokens().dimText;
    case Qt::TextAlignmentRole:
        return int((index.column() < ReceivedColumn ? Qt::AlignLeft : Qt::AlignRight)
                   | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return tr("Number");
    case HostColumn: return tr("Server");
    case StateColumn: return tr("State");
    case ReceivedColumn: return tr("Received");
    case SpeedColumn: return tr("Speed");
    default: return {};
    }
}

} // namespace gannet
