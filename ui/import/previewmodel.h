// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/import/importjob.h>

#include <QAbstractTableModel>

namespace pd::ui {

/// The first rows of a table, as they stand in the file. Columns that are left out are dimmed.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    PreviewModel(ImportJob &job, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void reload();
    void showKeys();

private:
    ImportJob &m_job;
    TableHead m_head;
};

/// A cell on one line: a line break inside is a sign.
QString oneLine(const QString &cell);

} // namespace pd::ui
