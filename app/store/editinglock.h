// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/error.h>

#include <QDateTime>

#include <memory>
#include <optional>

namespace pd {

/// Somebody at a machine who changes an office, or asks to.
struct Colleague
{
    QString user, machine;
    QDateTime since;  ///< UTC
    qint64 pid = 0;
    QString token;    ///< another one each time
    bool operator==(const Colleague &other) const { return token == other.token; }
};

/// The right to change one office: a small file beside it, "<office>.editing", that names who has it. It is held
/// while a record is being edited or a change is being written, and never longer. What a program has left behind is
/// not in the way: on this machine when that program no longer runs, from another one when there was no sign of life
/// for a minute. Whoever waits may ask with a file of their own, "<office>.asking". The office itself is kept whole
/// by its transactions; this is for people. May be used in any thread.
class EditingLock
{
public:
    explicit EditingLock(const QString &office);
    ~EditingLock();

    /// Counts; waits that long (ms) for a change that another program is writing. Busy names the holder.
    Result<void> take(int patience = 2000);
    void give();

    struct Look
    {
        std::optional<Colleague> holder;  ///< another program that has the right now
        std::optional<Colleague> asking;  ///< asks for what is held here
        bool operator==(const Look &other) const { return holder == other.holder && asking == other.asking; }
    };
    /// What is there now; gives a sign of life where the right is held. To be called every second.
    Look look();

    /// Asks the holder to hand over; forgotten when this object goes.
    Result<void> ask();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The right to change for the time of one block.
class EditingTurn
{
public:
    explicit EditingTurn(EditingLock &lock) : m_lock(lock), m_state(lock.take()) {}
    ~EditingTurn()
    {
        if (m_state)
            m_lock.give();
    }
    EditingTurn(const EditingTurn &) = delete;
    EditingTurn &operator=(const EditingTurn &) = delete;
    const Result<void> &state() const { return m_state; }

private:
    EditingLock &m_lock;
    Result<void> m_state;
};

} // namespace pd
