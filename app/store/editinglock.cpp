// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/editinglock.h>

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTemporaryFile>
#include <QThread>
#include <QUuid>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <mutex>

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QByteArray contentOf(const QString &path)
{
    constexpr qint64 most = 64 * 1024;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

QString hashed(const QByteArray &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16));
}

/// When a process began, in the kernel's ticks; 0 when there is none, or it does not say.
qint64 beginningOf(qint64 pid)
{
    // The name in brackets may hold anything; the 22nd field is the 20th after it.
    const QByteArray line = contentOf(u"/proc/%1/stat"_s.arg(pid));
    return line.mid(line.lastIndexOf(')') + 2).split(' ').value(19).toLongLong();
}

/// What tells one running program from all others, on all machines that see the file.
struct Program
{
    QString user, machine, computer, boot;
    qint64 pid = 0, began = 0;

    static const Program &here()
    {
        static const Program program = [] {
            Program made;
            made.user = nameOfUser();
            made.machine = QSysInfo::machineHostName();
            made.pid = ::getpid();
            made.began = beginningOf(made.pid);
            // Programs in different containers do not see each other's numbers.
            char space[64] = {};
            if (::readlink("/proc/self/ns/pid", space, sizeof space - 1) < 0)
                space[0] = 0;
            made.computer = hashed(QSysInfo::machineUniqueId() + '/' + made.machine.toUtf8() + '/' + space);
            made.boot = hashed(QSysInfo::bootUniqueId());
            return made;
        }();
        return program;
    }

private:
    static QString nameOfUser()
    {
        char buffer[4096];
        passwd entry = {};
        passwd *found = nullptr;
        if (::getpwuid_r(::getuid(), &entry, buffer, sizeof buffer, &found) != 0 || !found)
            return QString::number(::getuid());
        const QString full = QString::fromLocal8Bit(found->pw_gecos ? found->pw_gecos : "").section(u',', 0, 0).trimmed();
        return full.isEmpty() ? QString::fromLocal8Bit(found->pw_name) : full;
    }
};

/// What stands in one of the two files.
struct Entry
{
    Colleague who;
    QString computer, boot;
    qint64 began = 0;

    static Entry ofThisProgram(const QString &token)
    {
        const Program &here = Program::here();
        return {{here.user, here.machine, QDateTime::currentDateTimeUtc(), here.pid, token}, here.computer, here.boot,
                here.began};
    }

    static std::optional<Entry> from(const QByteArray &text)
    {
        const QJsonObject object = QJsonDocument::fromJson(text).object();
        constexpr qsizetype longest = 200;  // anybody may have written it
        const auto word = [&object](QLatin1StringView key) {
            return object.value(key).toString().simplified().left(longest);
        };
        Entry entry{{word("user"_L1), word("machine"_L1), QDateTime::fromString(word("since"_L1), Qt::ISODate),
                     object.value("pid"_L1).toInteger(), word("token"_L1)},
                    word("computer"_L1), word("boot"_L1), object.value("began"_L1).toInteger()};
        if (entry.who.token.isEmpty())
            return std::nullopt;
        return entry;
    }

    QByteArray toJson() const
    {
        return QJsonDocument(QJsonObject{{u"user"_s, who.user}, {u"machine"_s, who.machine},
                                         {u"since"_s, who.since.toString(Qt::ISODate)}, {u"pid"_s, who.pid},
                                         {u"token"_s, who.token}, {u"computer"_s, computer}, {u"boot"_s, boot},
                                         {u"began"_s, began}})
            .toJson(QJsonDocument::Compact);
    }

    bool isOfThisMachine() const { return computer == Program::here().computer; }
    bool isRunning() const
    {
        if (boot != Program::here().boot || who.pid <= 0)
            return false;
        if (const qint64 beginning = beginningOf(who.pid))
            return beginning == began;
        return ::kill(pid_t(who.pid), 0) == 0 || errno == EPERM;
    }
};

std::optional<Entry> entryAt(const QString &path)
{
    return Entry::from(contentOf(path));
}

/// Seconds since a file was written, by the clock of the medium: those of two machines need not agree.
qint64 ageOf(const QString &path)
{
    constexpr qint64 plausible = 30;
    const QFileInfo file(path);
    const qint64 byOurs = file.lastModified().secsTo(QDateTime::currentDateTime());
    if (byOurs >= 0 && byOurs < plausible)
        return byOurs;
    QTemporaryFile probe(file.absolutePath() + u"/.clock"_s);
    return probe.open() ? file.lastModified().secsTo(QFileInfo(probe.fileName()).lastModified()) : byOurs;
}

/// Whether nobody stands behind a file any more; no entry: one that was being written just now, or never will be.
bool isLeft(const std::optional<Entry> &entry, const QString &path)
{
    constexpr qint64 silence = 60, writing = 10;  // s
    if (entry && entry->isOfThisMachine())
        return !entry->isRunning();
    return ageOf(path) > (entry ? silence : writing);
}

Error cannotTake(int reason, const QString &office)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(reason));
    if (reason == ENOSPC || reason == EDQUOT) {
        return {Error::Kind::DiskFull,
                phrase("Store", "There is no room left on the disk. Nothing was saved; make room and try again."),
                detail};
    }
    if (reason == ENOENT) {
        return {Error::Kind::Missing, phrase("Store", "There is no folder “%1”. Choose another one.")
                                          .arg(QFileInfo(office).absolutePath()), detail};
    }
    if (reason == EROFS || reason == EACCES || reason == EPERM) {
        return {Error::Kind::NoRights,
                phrase("Store", "You have no right to write into the folder “%1”. Choose another one.")
                    .arg(QFileInfo(office).absolutePath()),
                detail};
    }
    return {Error::Kind::NoRights,
            phrase("Store", "The disk or the network drive failed at this moment. Nothing was saved; try again."), detail};
}

Error isTaken(const std::optional<Entry> &entry)
{
    if (!entry) {
        return {Error::Kind::Busy,
                phrase("Store",
                       "Another program is using this office at the moment. Try again when it has finished."),
                {}};
    }
    const QDateTime since = entry->who.since.toLocalTime();
    const bool isToday = since.date() == QDate::currentDate();
    return {Error::Kind::Busy,
            phrase("Store", "%1 on %2 has been changing this office since %3. Try again when they have finished.")
                .arg(entry->who.user).arg(entry->who.machine)
                .arg(since.toString(isToday ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s)),
            u"process %1"_s.arg(entry->who.pid)};
}

/// A new file with this content; 0, or the system's reason why not (EEXIST: there is one).
int create(const QString &path, const QByteArray &content)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file < 0)
        return errno;
    const bool isWritten = ::write(file, content.constData(), size_t(content.size())) == content.size();
    const int reason = isWritten ? 0 : (errno == 0 ? EIO : errno);
    ::close(file);
    if (!isWritten)
        ::unlink(name.constData());
    return reason;
}

/// Takes away what nobody stands behind. Two who find it at once must not both take it away: the second would
/// meet what the first has put in its place.
void removeLeft(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    int file = ::open(name.constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        file = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    const bool isOurs = ::flock(file, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
    struct stat opened = {}, named = {};
    const bool isSame = ::fstat(file, &opened) == 0 && ::stat(name.constData(), &named) == 0
                     && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
    if (isOurs && isSame && isLeft(entryAt(path), path))
        ::unlink(name.constData());
    ::close(file);
}

} // namespace

struct EditingLock::Private
{
    explicit Private(const QString &office)
        : lock(office + u".editing"_s), request(office + u".asking"_s), path(office)
    {
    }

    const QString lock, request, path;
    const QString token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::mutex mutex;
    int count = 0;
    bool hasAsked = false;
    QElapsedTimer sign;

    bool isOurs(const std::optional<Entry> &entry) const { return entry && entry->who.token == token; }

    Result<void> acquire(int patience)
    {
        constexpr int pause = 25;  // ms
        for (QDeadlineTimer deadline(patience);;) {
            const int reason = create(lock, Entry::ofThisProgram(token).toJson());
            if (reason == 0) {
                sign.start();
                return {};
            }
            if (reason != EEXIST)
                return tl::unexpected(cannotTake(reason, path));
            const std::optional<Entry> entry = entryAt(lock);
            if (isOurs(entry))
                return {};
            if (QFileInfo::exists(lock) && isLeft(entry, lock))
                removeLeft(lock);
            else if (deadline.hasExpired())
                return tl::unexpected(isTaken(entry));
            else
                QThread::msleep(pause);
        }
    }

    void release()
    {
        if (!isOurs(entryAt(lock)))
            return;
        QFile::remove(request);
        QFile::remove(lock);
    }

    void stopAsking()
    {
        if (std::exchange(hasAsked, false) && isOurs(entryAt(request)))
            QFile::remove(request);
    }
};

EditingLock::EditingLock(const QString &office)
    : d(std::make_unique<Private>(office))
{
}

EditingLock::~EditingLock()
{
    d->stopAsking();
    if (d->count > 0)
        d->release();
}

Result<void> EditingLock::take(int patience)
{
    const std::lock_guard guard(d->mutex);
    // Also when it is held: a machine that slept may have lost it.
    if (d->count == 0 || !d->isOurs(entryAt(d->lock))) {
        if (auto taken = d->acquire(patience); !taken)
            return taken;
        d->stopAsking();
    }
    ++d->count;
    return {};
}

void EditingLock::give()
{
    const std::lock_guard guard(d->mutex);
    if (d->count > 0 && --d->count == 0)
        d->release();
}

EditingLock::Look EditingLock::look()
{
    constexpr qint64 betweenSigns = 10000;  // ms
    const std::lock_guard guard(d->mutex);
    Look found;
    const std::optional<Entry> entry = entryAt(d->lock);
    if (d->isOurs(entry)) {
        if (d->sign.hasExpired(betweenSigns)) {
            ::utimensat(AT_FDCWD, QFile::encodeName(d->lock).constData(), nullptr, 0);
            d->sign.start();
        }
        const std::optional<Entry> request = entryAt(d->request);
        if (request && !isLeft(request, d->request))
            found.asking = request->who;
    } else if (entry && !isLeft(entry, d->lock)) {
        found.holder = entry->who;
        if (d->hasAsked)
            ::utimensat(AT_FDCWD, QFile::encodeName(d->request).constData(), nullptr, 0);
    } else {
        d->stopAsking();
    }
    return found;
}

Result<void> EditingLock::ask()
{
    const std::lock_guard guard(d->mutex);
    int reason = create(d->request, Entry::ofThisProgram(d->token).toJson());
    if (reason == EEXIST && isLeft(entryAt(d->request), d->request)) {
        removeLeft(d->request);
        reason = create(d->request, Entry::ofThisProgram(d->token).toJson());
    }
    if (reason == 0 || (reason == EEXIST && d->isOurs(entryAt(d->request)))) {
        d->hasAsked = true;
        return {};
    }
    if (reason == EEXIST) {
        return failure(Error::Kind::Busy,
                       phrase("Store", "Somebody else has already asked to edit this office. Try again later."));
    }
    return tl::unexpected(cannotTake(reason, d->path));
}

} // namespace pd
