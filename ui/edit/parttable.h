// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/edit/partseditor.h>
#include <ui/edit/rowtable.h>

namespace pd::ui {

/// Parts as the rows of a table, with the fields that are typed most.
class PartTable : public PartsEditor
{
    Q_OBJECT
public:
    PartTable(Kind kind, Session &session, QWidget *parent);

    void setParts(const QList<Record> &parts) override;
    void setTyped(const QList<Record> &parts) override;
    void addChanges(ChangeSet &set, RecordId owner) const override;
    Text problem() const override;
    void focusProblem() override { m_table->focusProblem(); }

protected:
    void changeEvent(QEvent *event) override;
    /// The record that a row stands for; what the row does not show is taken from the original.
    Record record(const RowTable::Entry &entry) const;
    RowTable *table() const { return m_table; }

private:
    QList<Record> m_originals;
    RowTable *m_table;
};

} // namespace pd::ui
