// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rules/limits.h>
#include <ui/shell/session.h>

#include <QObject>

namespace pd::ui {

/// What is done with an agreement in one go, each undone in one step: renewed, amended, terminated, led one step on,
/// deleted or archived.
class AgreementCommands : public QObject
{
    Q_OBJECT
public:
    /// window: what the small forms belong to.
    AgreementCommands(Session &session, QWidget *window);

    /// Writes the draft that renews it, its exchange terms with it, and opens that in the editor.
    void renew(RecordId id);
    /// Asks for the day of a step; without one for the step too, the next one suggested.
    void takeStep(RecordId id, const QString &step = {});
    /// Into the recycle bin; what was signed stays, and the message bar offers to archive it.
    void remove(const QList<RecordId> &ids);

private:
    void ask(const Record &agreement, const QString &label, const std::optional<rules::Rule> &notice, const QString &step);
    void write(const Record &agreement, const Row &step);
    void archive(const QList<RecordId> &ids);

    Session &m_session;
    QWidget *m_window;
};

} // namespace pd::ui
