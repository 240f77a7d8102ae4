// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/editinglock.h>
#include <store/officethread.h>

#include <QObject>
#include <QSet>

namespace pd::ui {

struct Message;

/// Who else works in the open office. Holds the right to change it while an editor has unsaved changes, looks every
/// second who has it otherwise, and carries the question whether it may be had.
class Colleagues : public QObject
{
    Q_OBJECT
public:
    Colleagues(OfficeThread &office, QObject *parent);

    /// Who is editing elsewhere; meanwhile the office is read here.
    const std::optional<Colleague> &holder() const { return m_now.holder; }
    /// An editor has unsaved changes, or none any more. One that goes away is forgotten.
    void setEditing(QObject *editor, bool isEditing);
    void look();
    void ask();

Q_SIGNALS:
    void holderChanged();
    void message(const pd::ui::Message &message);
    void handOverRequested();  ///< the user is ready to let somebody else edit

private:
    void forget();
    void hold();
    void take(const EditingLock::Look &seen);
    void tell();

    OfficeThread &m_office;
    EditingLock::Look m_seen, m_now;  ///< at the last look, and what is taken for true
    QSet<QObject *> m_editors;
    int m_opening = 0;  ///< counts, so that a late answer is known as late
    bool m_isFirst = true, m_isHeld = false, m_isLooking = false, m_isTold = false;
};

} // namespace pd::ui
