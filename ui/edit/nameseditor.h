// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/name.h>
#include <ui/edit/fieldeditor.h>

class QLineEdit;

namespace pd::ui {

class RowTable;

/// All names of a record: language, kind, text. There is always a line for the official name in each language
/// of the program; lines left empty are not kept.
class NamesEditor : public FieldEditor
{
    Q_OBJECT
public:
    NamesEditor(Session &session, const Text &label, bool isRequired, QWidget *parent);
    Value value() const override;
    void setValue(const Value &value) override;
    void setLabel(const QString &label) override;
    void focusProblem() override;

    Names names() const;
    void setNames(const Names &names);

Q_SIGNALS:
    /// Somebody types in the line of a name.
    void typed(QLineEdit *line);

private:
    RowTable *m_table;
};

} // namespace pd::ui
