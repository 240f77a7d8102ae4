// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/field.h>
#include <ui/shell/session.h>

#include <QDialog>
#include <QMap>

class QFormLayout;
class QLabel;
class QPushButton;

namespace pd::ui {

class FieldEditor;

/// A few values that a command needs to know, asked for in a small window beside the main one. Made from descriptions
/// of fields, as the editor is: what is wrong is said where it is typed. It goes with the office and deletes itself.
class SmallForm : public QDialog
{
    Q_OBJECT
public:
    SmallForm(Session &session, const Text &title, const Text &accept, const QList<Field> &fields, QWidget *parent);

    void setValue(const QString &key, const Value &value);
    FieldEditor *editor(const QString &key) const { return m_editors.value(key); }
    /// A sentence above the values: what they are about. Below them: what follows from them.
    void setLead(const Text &lead);
    void setNote(const Text &note);
    /// What is wrong with the values together, by field; asked when each is right by itself.
    using Check = std::function<QMap<QString, pd::Text>(const Row &values)>;
    void setCheck(Check check) { m_check = std::move(check); }
    QPushButton *acceptButton() const { return m_accept; }

Q_SIGNALS:
    void edited(const pd::Row &values);
    void confirmed(const pd::Row &values);  ///< all values are right; the form closes

protected:
    void changeEvent(QEvent *event) override;

private:
    Row values() const;
    void confirm();
    void retranslate();

    Session &m_session;
    Text m_title, m_acceptText, m_leadText, m_noteText;
    QList<Field> m_fields;
    QMap<QString, FieldEditor *> m_editors;
    Check m_check;
    QList<QLabel *> m_labels;
    QFormLayout *m_form;
    QLabel *m_lead, *m_note;
    QPushButton *m_accept, *m_cancel;
};

} // namespace pd::ui
