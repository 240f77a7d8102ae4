// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/import/previewmodel.h>

#include <ui/shell/style.h>

namespace pd::ui {

namespace {
constexpr int mostRows = 50, mostColumns = 200;
}

QString oneLine(const QString &cell)
{
    QString line = cell.trimmed();
    return line.replace(QLatin1String("\r\n"), QLatin1String(" ⏎ ")).replace(u'\n', QStringLiteral(" ⏎ ")).left(300);
}

PreviewModel::PreviewModel(ImportJob &job, QObject *parent) : QAbstractTableModel(parent), m_job(job) {}

void PreviewModel::reload()
{
    beginResetModel();
    m_head = m_job.head();
    endResetModel();
}

void PreviewModel::showKeys()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::min<qsizetype>(mostRows, m_head.sample.size()));
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::min<qsizetype>(mostColumns, m_head.headers.size()));
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    const QString cell = m_head.sample.value(index.row()).value(index.column());
    if (role == Qt::DisplayRole)
        return oneLine(cell);
    if (role == Qt::ToolTipRole && !cell.isEmpty())
        return cell.left(2000).toHtmlEscaped();
    if (role == Qt::ForegroundRole && m_job.keys().value(index.column()).isEmpty())
        return style::dimmed();
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return oneLine(m_head.headers.value(section));
}

} // namespace pd::ui
