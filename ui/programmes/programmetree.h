// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/programmetree.h>
#include <ui/list/recordview.h>

#include <QFuture>
#include <QSet>

class QTreeView;

namespace pd::ui {

class ProgrammeTreeModel;

/// Programmes under their institutes, with their intakes. Enter opens what is selected, an intake too.
class ProgrammeTree : public RecordView
{
    Q_OBJECT
public:
    ProgrammeTree(Session &session, QWidget *parent);

    QString key() const override { return QStringLiteral("tree"); }
    QString icon() const override { return QStringLiteral("view-list-tree"); }
    QString title() const override { return tr("Tree"); }
    void setRecords(const QList<RecordId> &ids) override;
    void setCurrent(RecordId id) override;
    QWidget *surface() override;
    QTreeView *tree() const { return m_tree; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void display(const QList<ProgrammeNode> &nodes, const Language &language);
    void fitColumns();
    void choose(const QModelIndex &index);
    void open(const QModelIndex &index);
    /// The programme of a line: of an intake the one it belongs to.
    RecordId programmeOf(const QModelIndex &index) const;
    void retranslate();

    Session &m_session;
    ProgrammeTreeModel *m_model;
    QTreeView *m_tree;
    RecordId m_current;
    QSet<RecordId> m_closed;   ///< institutes that a person closed
    QSet<RecordId> m_opened;   ///< programmes whose intakes a person looks at
    bool m_isShowing = false;
    bool m_isToFit = true;     ///< in a new language other texts need other room
    QFuture<Result<QList<ProgrammeNode>>> m_asking;
};

} // namespace pd::ui
