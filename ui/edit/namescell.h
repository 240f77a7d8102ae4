// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/name.h>
#include <ui/edit/fieldeditor.h>

class QLineEdit;
class QToolButton;

namespace pd::ui {

/// Names as the rows of a table (language, kind, text), and back; rows without a text are dropped.
Rows rowsOf(const Names &names);
Names namesOf(const Rows &rows);

/// The official name of a part (the activity of a stop, what was agreed), one language at a time: a line, and
/// a button that tells the language and switches to another. Other names pass through untouched.
class NamesCell : public FieldEditor
{
    Q_OBJECT
public:
    NamesCell(const Field &field, Session &session, QWidget *parent);
    Value value() const override { return rowsOf(m_names); }
    void setValue(const Value &value) override;
    void setLabel(const QString &label) override;

protected:
    void retranslate() override;

private:
    QString text(const QString &code) const;
    void setText(const QString &text);
    void switchTo(const QString &code);
    void fillMenu();

    QLineEdit *m_line;
    QToolButton *m_button;
    Names m_names;
    QString m_code;
    QString m_label;
};

} // namespace pd::ui
