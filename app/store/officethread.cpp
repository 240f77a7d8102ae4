// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/officethread.h>

#include <store/erasing.h>

#include <QThread>

#include <atomic>
#include <future>

namespace pd {

namespace {

/// SQLite's number of what other connections have written; what this one writes does not count it up.
qint64 othersWriting(Office &office)
{
    return office.connection().value(QStringLiteral("PRAGMA data_version")).toLongLong();
}

} // namespace

/// A thread, its queue and its connection.
class OfficeThread::Side
{
public:
    explicit Side(const QString &name)
    {
        m_thread.setObjectName(name);
        m_queue.moveToThread(&m_thread);
    }

    ~Side()
    {
        if (!m_thread.isRunning())
            return;
        post([this] {
            m_office.reset();
            m_thread.quit();
        });
        m_thread.wait();
    }

    /// The first task starts the thread: a window is shown before an office is opened.
    void post(std::function<void()> task)
    {
        if (!m_thread.isRunning())
            m_thread.start();
        QMetaObject::invokeMethod(&m_queue, std::move(task), Qt::QueuedConnection);
    }

    // In this thread only. opening: by which OfficeThread::open() the office came.
    Office *office() const { return m_office.get(); }
    Office *officeOf(int opening) const { return m_opening == opening ? m_office.get() : nullptr; }
    void setOffice(std::unique_ptr<Office> office, int opening)
    {
        m_office = std::move(office);
        m_opening = opening;
    }
    void close() { m_office.reset(); }

    /// What was posted before is dropped or stopped, its futures are cancelled. From any thread.
    void leave() { ++m_left; }
    int left() const { return m_left; }

private:
    QThread m_thread;
    QObject m_queue;
    std::unique_ptr<Office> m_office;
    int m_opening = 0;
    std::atomic<int> m_left = 0;
};

OfficeThread::OfficeThread(QObject *parent)
    : QObject(parent)
    , m_writer(std::make_unique<Side>(QStringLiteral("office writer")))
    , m_reader(std::make_unique<Side>(QStringLiteral("office reader")))
    , m_surveyor(std::make_unique<Side>(QStringLiteral("office surveyor")))
    , m_finder(std::make_unique<Side>(QStringLiteral("office finder")))
{
    qRegisterMetaType<pd::Applied>();
}

OfficeThread::~OfficeThread()
{
    for (Side *const side : {m_reader.get(), m_surveyor.get(), m_finder.get()})
        side->leave();
    m_reader.reset();  // these first, so that the writer is the last and can make one plain file of it
    m_surveyor.reset();
    m_finder.reset();
    m_writer.reset();
}

void OfficeThread::post(Side &side, Task task)
{
    Side *const at = &side;
    std::function<bool()> isLeft;
    if (at != m_writer.get())
        isLeft = [at, left = at->left()] { return at->left() != left; };
    at->post([at, isLeft, task = std::move(task)] {
        task(isLeft && isLeft() ? nullptr : at->office(), isLeft);
    });
}

Answer<Result<QString>> OfficeThread::open(const QString &path, const Office::Options &wanted)
{
    close();
    Office::Options options = wanted;
    options.kept = std::make_shared<Kept>();
    using Opened = Result<QString>;
    const auto promise = std::make_shared<QPromise<Opened>>();
    // The others open when the writer has: only then is the file migrated and in its final mode.
    const auto written = std::make_shared<std::promise<Opened>>();
    const std::shared_future<Opened> isWritten = written->get_future().share();
    Side *const writer = m_writer.get();
    Side *const reader = m_reader.get();
    const auto file = std::make_shared<QString>();  // what the writer reads; set before it answers
    const auto openForReading = [options, isWritten, file, opening = m_opening](Side *side) -> Opened {
        const Opened opened = isWritten.get();
        if (!opened)
            return opened;
        Office::Options forReading = options;
        forReading.isReadOnly = true;
        auto office = Office::open(*file, forReading);
        if (!office)
            return tl::unexpected(office.error());
        side->setOffice(std::move(*office), opening);
        return opened;
    };

    writer->post([writer, path, options, written, file, opening = m_opening] {
        auto office = Office::open(path, options);
        if (!office) {
            written->set_value(tl::unexpected(office.error()));
            return;
        }
        writer->setOffice(std::move(*office), opening);
        *file = writer->office()->file();
        written->set_value(writer->office()->path());
    });
    QList<std::shared_future<Opened>> others;
    for (Side *const side : {m_surveyor.get(), m_finder.get()}) {
        const auto there = std::make_shared<std::promise<Opened>>();
        others << there->get_future().share();
        side->post([side, there, openForReading] { there->set_value(openForReading(side)); });
    }
    reader->post([this, writer, reader, promise, openForReading, others, opening = m_opening] {
        // The writer answers, so that the owner hears of the opening before any change.
        writer->post([this, writer, promise, isRead = openForReading(reader), others, opening] {
            Opened opened = isRead;
            for (const std::shared_future<Opened> &other : others)
                opened = opened ? other.get() : opened;
            Office *const office = writer->officeOf(opening);  // none: closed meanwhile, maybe another opened
            if (opened && office) {
                // From here on, so that what others write while the first rooms read is not missed.
                const qint64 seen = othersWriting(*office);
                QMetaObject::invokeMethod(
                    this, [this, opening, path = *opened, isReadOnly = office->isReadOnly(), seen] {
                        setOpen(opening, path, isReadOnly);
                        if (opening == m_opening)
                            m_seen = seen;
                    }, Qt::QueuedConnection);
                announceHistory(*office);
            } else if (office) {
                writer->close();
            }
            promise->start();
            promise->addResult(opened);
            promise->finish();
        });
    });
    return promise->future();
}

void OfficeThread::setOpen(int opening, const QString &path, bool isReadOnly)
{
    if (opening != m_opening)
        return;  // closed again meanwhile
    m_path = path;
    m_isReadOnly = isReadOnly;
    m_seen = 0;
    m_isLooking = false;
    Q_EMIT opened(path);
}

void OfficeThread::close()
{
    ++m_opening;
    Side *const writer = m_writer.get();
    for (Side *const side : {m_reader.get(), m_surveyor.get(), m_finder.get()}) {
        side->leave();
        const auto closed = std::make_shared<std::promise<void>>();
        side->post([side, closed] {
            side->close();
            closed->set_value();
        });
        writer->post([isClosed = closed->get_future().share()] { isClosed.wait(); });
    }
    writer->post([writer] { writer->close(); });
    if (m_path.isEmpty())
        return;
    m_path.clear();
    m_isReadOnly = false;
    Q_EMIT this->closed();
}

bool OfficeThread::isOpen() const
{
    return !m_path.isEmpty();
}

QString OfficeThread::path() const
{
    return m_path;
}

bool OfficeThread::isReadOnly() const
{
    return m_isReadOnly;
}

// ---- writing

void OfficeThread::announceHistory(Office &office)
{
    QMetaObject::invokeMethod(
            this,
            [this, undo = office.undoable(), redo = office.redoable()] { Q_EMIT historyChanged(undo, redo); },
            Qt::QueuedConnection);
}

Result<Applied> OfficeThread::announced(Office &office, Result<Applied> applied)
{
    if (applied && applied->changeSet != 0) {
        QMetaObject::invokeMethod(
                this, [this, what = *applied] { Q_EMIT changed(what); }, Qt::QueuedConnection);
        announceHistory(office);
    }
    return applied;
}

Answer<Result<Applied>> OfficeThread::apply(const ChangeSet &set, const WriteWatch &watch)
{
    return write([this, set, watch](Office &office) { return announced(office, office.apply(set, watch)); });
}

Answer<Result<Applied>> OfficeThread::undo()
{
    return write([this](Office &office) { return announced(office, office.undo()); });
}

Answer<Result<Applied>> OfficeThread::redo()
{
    return write([this](Office &office) { return announced(office, office.redo()); });
}

void OfficeThread::lookForOthers()
{
    if (!isOpen() || m_isLooking)
        return;
    m_isLooking = true;
    write([](Office &office) { return othersWriting(office); }).then(this, [this](qint64 version) {
        m_isLooking = false;
        const qint64 seen = std::exchange(m_seen, version);
        if (seen == 0 || seen == version)
            return;
        Q_EMIT changed({0, {}, {}, QList<Kind>(kinds.begin(), kinds.end())});
        write([this](Office &office) { announceHistory(office); });
    });
}

Answer<Result<Erasure>> OfficeThread::erase(RecordId person)
{
    return write([this, person](Office &office) {
        const Result<Erasure> erased = office.erase(person);
        if (erased) {
            QMetaObject::invokeMethod(
                    this, [this, person] { Q_EMIT changed({0, {}, {person}, QList<Kind>(kinds.begin(), kinds.end())}); },
                    Qt::QueuedConnection);
            announceHistory(office);
        }
        return erased;
    });
}

Answer<Result<int>> OfficeThread::purge(const QList<RecordId> &ids)
{
    return write([this, ids](Office &office) {
        const Result<int> purged = office.purge(ids);
        if (purged) {
            QMetaObject::invokeMethod(
                    this, [this, ids] { Q_EMIT changed({0, {}, ids, {}}); }, Qt::QueuedConnection);
            announceHistory(office);
        }
        return purged;
    });
}

} // namespace pd
