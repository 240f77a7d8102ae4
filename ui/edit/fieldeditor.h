// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/field.h>
#include <ui/shell/session.h>

#include <QWidget>

namespace pd::ui {

/// Where one value is typed. What cannot be understood is given as the text that was typed, so that
/// pd::problem(field, value) says what is wrong with it.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(const Field &field, Session &session, QWidget *parent);

    const Field &field() const { return m_field; }
    virtual Value value() const = 0;
    /// Shows a value; edited() is not sent.
    virtual void setValue(const Value &value) = 0;
    /// What the value is called, for screen readers; the visible label is the form's.
    virtual void setLabel(const QString &label);
    /// One sentence for screen readers, and for the eye where there is no line for it: a hint or a problem.
    virtual void setExplanation(const QString &sentence, bool isProblem);
    /// Puts the focus where something is wrong.
    virtual void focusProblem() { setFocus(Qt::OtherFocusReason); }
    /// The width of what is usually typed, in average characters; 0: as much as there is.
    virtual int characters() const { return 0; }

Q_SIGNALS:
    void edited();

protected:
    /// Texts of the interface language; called at its switch. The constructor of a class calls its own.
    virtual void retranslate() {}
    void changeEvent(QEvent *event) override;
    Session &session() const { return m_session; }
    const Language &language() const { return m_session.language(); }
    /// Makes an input the one that has the focus, and fills the editor with it.
    void setInput(QWidget *input);

private:
    Field m_field;
    Session &m_session;
};

/// The editor for a field, chosen by its type of value; owned by parent.
FieldEditor *makeFieldEditor(const Field &field, Session &session, QWidget *parent);

} // namespace pd::ui
