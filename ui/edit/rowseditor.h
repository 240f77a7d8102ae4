// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/edit/fieldeditor.h>

namespace pd::ui {

class RowTable;

/// The rows of a field: parties, signatories, steps, positions, members …. Choosing a person fills in the
/// position that the person holds on the day.
class RowsEditor : public FieldEditor
{
    Q_OBJECT
public:
    RowsEditor(const Field &field, Session &session, QWidget *parent);
    Value value() const override;
    void setValue(const Value &value) override;
    void setLabel(const QString &label) override;
    void focusProblem() override;

private:
    void fillPosition(int row);
    RowTable *m_table;
};

} // namespace pd::ui
