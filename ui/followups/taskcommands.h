// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/session.h>

#include <QObject>

namespace pd::ui {

/// What happens to something that is owed, a follow-up or a promise: done, postponed with a reason, handed over to
/// somebody. Each is undone in one step; reasons are kept in the notes.
class TaskCommands : public QObject
{
    Q_OBJECT
public:
    /// window: what the small forms belong to.
    TaskCommands(Session &session, QWidget *window);

    static bool isTask(Kind kind) { return kind == Kind::FollowUp || kind == Kind::Outcome; }
    /// All of them today.
    void finish(const QList<RecordId> &ids);
    void postpone(RecordId id);
    void handOver(RecordId id);

private:
    struct Task;
    void withTask(RecordId id, std::function<void(const Task &)> work);
    /// The record as it is to be, with a line about it in the notes.
    void write(const Record &before, Record after, const Text &happened, const QString &reason);

    Session &m_session;
    QWidget *m_window;
};

} // namespace pd::ui
