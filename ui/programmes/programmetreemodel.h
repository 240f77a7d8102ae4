// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/programmetree.h>

#include <QAbstractItemModel>

namespace pd::ui {

/// The nodes of programmeTree() as a tree of items.
class ProgrammeTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, State, Approval, Target, Planned, Admitted, Enrolled, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setNodes(const QList<ProgrammeNode> &nodes, const Language &language);
    const QList<ProgrammeNode> &nodes() const { return m_nodes; }
    /// Null for no index.
    const ProgrammeNode *node(const QModelIndex &index) const;
    /// Whether a line has something in a column.
    bool isUsed(int column) const;
    /// Of the record; invalid where it is not in the tree.
    QModelIndex indexOf(RecordId id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const QList<int> &children(const QModelIndex &parent) const;
    QModelIndex indexAt(int place, int column = Name) const;
    QString text(const ProgrammeNode &node, int column) const;

    Language m_language;
    QList<ProgrammeNode> m_nodes;
    QList<int> m_top;
    QHash<RecordId, int> m_places;
};

} // namespace pd::ui
