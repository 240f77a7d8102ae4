// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/edit/fieldeditor.h>

class QGridLayout;
class QLabel;

namespace pd::ui {

class NoteLabel;

/// All that is known of one stop of a visit, in a few lines below the programme.
class StopForm : public QWidget
{
    Q_OBJECT
public:
    StopForm(Session &session, QWidget *parent);

    void setStop(const Record &stop);
    /// As it is typed; what the form does not show stays as it was given.
    Record stop() const;
    FieldEditor *editor(const QString &key) const { return m_editors.value(key); }
    /// Says what is wrong, if anything is.
    void tell(const Text &problem);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const Field &field, QWidget *place);
    void retranslate();

    Session &m_session;
    Record m_stop;
    Text m_problem;
    QMap<QString, FieldEditor *> m_editors;
    QMap<QString, QLabel *> m_labels;
    NoteLabel *m_note;
};

} // namespace pd::ui
