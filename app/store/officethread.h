// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/office.h>

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>

namespace pd {

/// An office behind threads: one that writes, one that reads, each with its own connection. The GUI holds
/// this and never a connection; work goes in as functions and comes back as futures.
///
///     office->read([](Office &o) { return o.readAll(Kind::Visit); }).then(this, [](QList<Record> r) {…});
class OfficeThread : public QObject
{
    Q_OBJECT
public:
    explicit OfficeThread(QObject *parent = nullptr);
    ~OfficeThread() override;  ///< waits for what is being written

    /// Opens path in both threads; closes what was open before.
    QFuture<Result<QString>> open(const QString &path, const Office::Options &options = {});
    void close();
    bool isOpen() const;
    QString path() const;
    bool isReadOnly() const;

    /// Runs work on the reading thread; a future that is cancelled when no office is open.
    template <typename Work>
    auto read(Work work) -> QFuture<std::invoke_result_t<Work, Office &>>;

    QFuture<Result<Applied>> apply(const ChangeSet &set);
    QFuture<Result<Applied>> undo();
    QFuture<Result<Applied>> redo();
    /// For what writes outside change sets: settings, documents' contents.
    template <typename Work>
    auto write(Work work) -> QFuture<std::invoke_result_t<Work, Office &>>;

Q_SIGNALS:
    void opened(const QString &path);
    void closed();
    /// After every applied change set, undo and redo.
    void changed(const pd::Applied &applied);
    /// After changed(), and when an office is opened: what undo and redo would do now.
    void historyChanged(const std::optional<pd::LoggedSet> &undo, const std::optional<pd::LoggedSet> &redo);

private:
    class Side;
    void post(Side *side, std::function<void(Office *)> task);
    std::unique_ptr<Side> m_writer, m_reader;
    QString m_path;
    bool m_readOnly = false;
};

} // namespace pd
