// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/owed.h>
#include <ui/shell/session.h>

#include <QObject>

namespace pd::ui {

/// What happens to something that is owed: done, postponed with a reason, handed over to somebody. Each is undone in one
/// step; reasons are kept in the notes of the record. Done is for an agreement that ends a step that says so; a visit's
/// report that is put off or handed over becomes a line of its papers.
class TaskCommands : public QObject
{
    Q_OBJECT
public:
    /// window: what the small forms belong to.
    TaskCommands(Session &session, QWidget *window);

    /// All of them today.
    void finish(const QList<OwedPlace> &places);
    void postpone(const OwedPlace &place);
    void handOver(const OwedPlace &place);

private:
    struct Task;
    void withTask(const OwedPlace &place, std::function<void(const Task &)> work);
    /// The record as it is to be, with a line about it in the notes.
    void write(const Task &task, Record after, const Text &happened, const QString &reason);

    Session &m_session;
    QWidget *m_window;
};

} // namespace pd::ui
