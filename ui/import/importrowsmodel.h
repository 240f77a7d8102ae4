// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/import/importjob.h>

#include <QAbstractTableModel>
#include <QColor>

namespace pd::ui {

/// Which rows of a plan are shown: all, those of one state, new ones with a warning, or the records that are no longer in
/// the list.
struct ShownRows
{
    std::optional<PlannedRow::State> state = {};
    bool isGone = false, isWarned = false;
    friend bool operator==(const ShownRows &, const ShownRows &) = default;
};

Text stateLabel(const ShownRows &shown);
QColor stateColor(const ShownRows &shown);
int countOf(const ImportPlan &plan, const ShownRows &shown);

/// The rows of a table with what becomes of each, and their cells, which can be mended. Nothing is computed but for
/// what is in sight.
class ImportRowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, State, What, FirstCell };

    ImportRowsModel(ImportJob &job, QObject *parent);

    void show(const ShownRows &shown);
    const ShownRows &shown() const { return m_shown; }
    /// The plan or the language is another one. Rows that stay the same rows are not reset.
    void reload();
    /// The row of the plan; null for a record that is no longer in the list.
    const PlannedRow *planned(int row) const;
    int rowOf(int number) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<int> wanted() const;
    QString what(const PlannedRow &row) const;
    QVariant cell(const PlannedRow &row, int column, int role) const;
    QVariant gone(RecordId id, int column, int role) const;

    ImportJob &m_job;
    ShownRows m_shown;
    QList<int> m_rows;  ///< places in the plan
    QStringList m_headers;
};

} // namespace pd::ui
