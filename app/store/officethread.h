// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/answer.h>
#include <store/interruption.h>
#include <store/office.h>

#include <QObject>
#include <QPromise>

#include <memory>
#include <optional>

namespace pd {

/// An office behind threads: one that writes, one that reads, one that surveys, one that finds, each with its own
/// connection, and all sharing what is kept in memory of the file (Office::kept). The GUI
/// holds this and never a connection; work goes in as functions and comes back as answers. Each thread works in
/// the order of the calls; what was written is seen by every read that is asked for after the answer.
///
///     office->read([](Office &o) { return o.readAll(Kind::Visit); }).then(this, [](QList<Record> r) {…});
///
/// A future is cancelled when no office is open or the office is closed. Cancelling one takes its work back: what has
/// not begun is not done, and what reads is stopped (see Interruption). Writing is never stopped.
class OfficeThread : public QObject
{
    Q_OBJECT
public:
    explicit OfficeThread(QObject *parent = nullptr);
    ~OfficeThread() override;  ///< waits for what is being written

    /// Opens path in both threads; closes what was open before. Work may be asked for at once, it waits.
    Answer<Result<QString>> open(const QString &path, const Office::Options &options = {});
    void close();
    bool isOpen() const;
    QString path() const;
    bool isReadOnly() const;

    /// Runs work on the reading thread: what is on screen, a few records at a time.
    template <typename Work>
    auto read(Work work) -> Answer<std::invoke_result_t<Work, Office &>>;
    /// Runs work that looks at all records of a kind (the ids of a list, totals, charts), beside the reading, so that
    /// what is on screen never waits for it.
    template <typename Work>
    auto survey(Work work) -> Answer<std::invoke_result_t<Work, Office &>>;

    /// Runs what answers to typed letters, beside the others: a keystroke waits for nothing but the search.
    template <typename Work>
    auto find(Work work) -> Answer<std::invoke_result_t<Work, Office &>>;

    Answer<Result<Applied>> apply(const ChangeSet &set, const WriteWatch &watch = {});
    Answer<Result<Applied>> undo();
    Answer<Result<Applied>> redo();
    /// Removes records of the recycle bin for good; changed() names them.
    Answer<Result<int>> purge(const QList<RecordId> &ids);
    /// Takes a person out for good; changed() of every kind.
    Answer<Result<Erasure>> erase(RecordId person);
    /// Announces what other programs have written since the last look, as changed() of every kind. Cheap: to be
    /// called every second.
    void lookForOthers();
    /// For what writes outside change sets: settings, documents' contents.
    template <typename Work>
    auto write(Work work) -> Answer<std::invoke_result_t<Work, Office &>>;

Q_SIGNALS:
    void opened(const QString &path);
    void closed();
    /// After every applied change set, undo and redo, before the future's own continuation.
    void changed(const pd::Applied &applied);
    /// After changed(), and when an office is opened: what undo and redo would do now.
    void historyChanged(const std::optional<pd::LoggedSet> &undo, const std::optional<pd::LoggedSet> &redo);

private:
    class Side;
    /// office is null when none is open. isLeft: whether it has been closed since; of the writer empty.
    using Task = std::function<void(Office *office, const std::function<bool()> &isLeft)>;
    void post(Side &side, Task task);
    template <typename Work>
    auto run(Side &side, Work work) -> Answer<std::invoke_result_t<Work, Office &>>;
    /// Runs in the writing thread.
    Result<Applied> announced(Office &office, Result<Applied> applied);
    void announceHistory(Office &office);
    void setOpen(int opening, const QString &path, bool isReadOnly);

    std::unique_ptr<Side> m_writer, m_reader, m_surveyor, m_finder;
    QString m_path;
    bool m_isReadOnly = false;
    qint64 m_seen = 0;         ///< SQLite's number of what others have written
    bool m_isLooking = false;
    int m_opening = 0;  ///< counts, so that the answer to an opening that was closed again is known as late
};

template <typename Work>
auto OfficeThread::run(Side &side, Work work) -> Answer<std::invoke_result_t<Work, Office &>>
{
    using Answer = std::invoke_result_t<Work, Office &>;
    // Both are shared because a std::function has to be copyable. A promise that is dropped cancels.
    const auto promise = std::make_shared<QPromise<Answer>>();
    const auto job = std::make_shared<Work>(std::move(work));
    post(side, [promise, job](Office *office, const std::function<bool()> &isLeft) {
        if (!office || promise->isCanceled())
            return;
        std::optional<Interruption> interruption;
        if (isLeft)
            interruption.emplace(office->connection(), [&] { return promise->isCanceled() || isLeft(); });
        promise->start();
        if constexpr (std::is_void_v<Answer>)
            (*job)(*office);
        else
            promise->addResult((*job)(*office));
        if (!isLeft || !isLeft())
            promise->finish();
    });
    return promise->future();
}

template <typename Work>
auto OfficeThread::read(Work work) -> Answer<std::invoke_result_t<Work, Office &>>
{
    return run(*m_reader, std::move(work));
}

template <typename Work>
auto OfficeThread::survey(Work work) -> Answer<std::invoke_result_t<Work, Office &>>
{
    return run(*m_surveyor, std::move(work));
}

template <typename Work>
auto OfficeThread::find(Work work) -> Answer<std::invoke_result_t<Work, Office &>>
{
    return run(*m_finder, std::move(work));
}

template <typename Work>
auto OfficeThread::write(Work work) -> Answer<std::invoke_result_t<Work, Office &>>
{
    return run(*m_writer, std::move(work));
}

} // namespace pd
