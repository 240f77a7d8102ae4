// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be opened as it should: each case says so in one sentence, keeps file and folder byte for byte, and
// leaves ways on.
#include "fixture.h"

#include <store/medium.h>
#include <store/schema.h>
#include <store/wayson.h>

#include <QDirIterator>

#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace pdtest;

namespace {

bool ownsItsMounts = false;

using Listing = QMap<QString, QByteArray>;

Listing listing(const QString &folder)
{
    Listing found;
    for (QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
         each.hasNext();) {
        const QString path = each.next();
        found.insert(path, each.fileInfo().isFile() ? QCryptographicHash::hash(bytes(path), QCryptographicHash::Sha256)
                                                    : QByteArray("folder"));
    }
    return found;
}

void runByHand(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
        db.setDatabaseName(path);
        QVERIFY(db.open());
        QSqlQuery query(db);
        for (const QString &sql : statements)
            QVERIFY2(query.exec(sql), qPrintable(sql));
    }
    QSqlDatabase::removeDatabase(u"by hand"_s);
}

void overwrite(const QString &path, qint64 at, qint64 size)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(QByteArray(size, '\x5a')) == size);
}

void cutInHalf(const QString &path)
{
    QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
}

/// What a crash leaves: the file, and beside it the log with what was written last.
void makeOffice(const QString &path, const QString &inLog = {})
{
    Folder elsewhere;
    const QString at = elsewhere.path();
    auto office = PD_VALUE(Office::create(at));
    for (int i = 0; i < 40; ++i)
        add(*office, organisation(named(u"Partner %1"_s.arg(i), u"伙伴"_s)));
    office->connection().value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (inLog.isEmpty()) {
        office.reset();
        QVERIFY(QFile::copy(at, path));
        return;
    }
    add(*office, organisation(named(u"Only in the log"_s)));
    if (inLog != u"a record"_s)
        office->connection().run(inLog);
    QVERIFY(QFile::copy(at, path) && QFile::copy(at + u"-wal"_s, path + u"-wal"_s));
}

/// What a crash leaves on a medium without a write-ahead log: a change half in the file, and the way back beside it.
void makeHalfWritten(const QString &path)
{
    Folder elsewhere;
    const QString at = elsewhere.path();
    makeOffice(at);
    const auto connection = PD_VALUE(Connection::open(at, {}));
    connection->value(u"PRAGMA journal_mode = DELETE"_s);
    connection->run(u"PRAGMA cache_size = 1"_s);
    connection->run(u"BEGIN"_s);
    connection->run(u"UPDATE name SET text = text || ' – half written'"_s);
    connection->run(u"INSERT INTO content (sha256, bytes) VALUES ('x', zeroblob(400000))"_s);
    QVERIFY(QFile::copy(at, path) && QFile::copy(at + u"-journal"_s, path + u"-journal"_s));
    QVERIFY(QFileInfo(path).size() > 400000);
    connection->run(u"ROLLBACK"_s);
}

int partners(const Office &office)
{
    return int(office.readAll(Kind::Organisation).size());
}

/// The folder as a medium that cannot be written, for everybody.
class ReadOnlyMount
{
public:
    explicit ReadOnlyMount(const QString &folder) : m_folder(QFile::encodeName(folder))
    {
        m_isMounted = ::mount(m_folder.constData(), m_folder.constData(), nullptr, MS_BIND, nullptr) == 0
                   && ::mount(nullptr, m_folder.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }
    ~ReadOnlyMount() { ::umount2(m_folder.constData(), MNT_DETACH); }
    bool isMounted() const { return m_isMounted; }

private:
    QByteArray m_folder;
    bool m_isMounted;
};

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault_data();
    void fault();
    void readOnlyMedium_data();
    void readOnlyMedium();
    void noRights();
    void logOfACrash();
    void networkFileSystems();
};

void TestOpening::fault_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<bool>("canBeSalvaged");
    using enum Error::Kind;
    const auto row = [](const char *what, Error::Kind kind, bool canBeSalvaged) {
        QTest::newRow(what) << QString::fromLatin1(what) << kind << canBeSalvaged;
    };
    row("empty", NotAnOffice, false);
    row("text", NotAnOffice, true);
    row("short", NotAnOffice, true);
    row("a folder", NotAnOffice, false);
    row("another program's database", NotAnOffice, true);
    row("newer", Newer, false);
    row("newer, with a log", Newer, false);
    row("newer in the log only", Newer, false);
    row("without a version", Damaged, true);
    row("without its tables", Damaged, true);
    row("cut off", Damaged, true);
    row("cut off, with a log", Damaged, true);
    row("overwritten", Damaged, true);
    row("overwritten, with a log", Damaged, true);
    row("missing", Missing, false);
    row("missing folder", Missing, false);
}

void TestOpening::fault()
{
    QFETCH(QString, what);
    QFETCH(Error::Kind, kind);
    QFETCH(bool, canBeSalvaged);
    const Folder folder;
    const QString path = folder.path(what == u"missing folder"_s ? u"away/office.pdesk"_s : u"office.pdesk"_s);
    const bool hasBackup = what != u"missing folder"_s;
    if (hasBackup) {
        makeOffice(path);
        PD_VALUE(Backups(path).write(Backup::Reason::Daily));
        QVERIFY(QFile::remove(path));
    }
    const QString newer = u"PRAGMA user_version = %1"_s.arg(schema::newest() + 1);
    if (what == u"empty"_s) {
        writeBytes(path, {});
    } else if (what == u"text"_s) {
        writeBytes(path, QByteArray("Name;Country\n").repeated(100));
    } else if (what == u"short"_s) {
        writeBytes(path, QByteArray("SQLite format 3\0", 16));
    } else if (what == u"a folder"_s) {
        QVERIFY(QDir().mkdir(path));
    } else if (what == u"another program's database"_s) {
        runByHand(path, {u"CREATE TABLE record (id)"_s, u"PRAGMA user_version = 1"_s});
    } else if (what == u"without its tables"_s) {
        runByHand(path, {u"PRAGMA application_id = %1"_s.arg(schema::applicationId), u"PRAGMA user_version = 1"_s,
                         u"CREATE TABLE x (y)"_s});
    } else if (what.startsWith(u"missing"_s)) {
        QVERIFY(!QFileInfo::exists(path));
    } else if (what == u"newer in the log only"_s) {
        makeOffice(path, newer);
    } else {
        const bool hasLog = what.endsWith(u"with a log"_s);
        makeOffice(path, hasLog ? u"a record"_s : QString());
        if (what.startsWith(u"newer"_s)) {
            QFile file(path);  // past SQLite, which would take the log in
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60) && file.write(QByteArray("\0\0\3\xe8", 4)) == 4);
        } else if (what.startsWith(u"without"_s)) {
            runByHand(path, {u"PRAGMA user_version = 0"_s});
        } else if (what.startsWith(u"cut"_s)) {
            cutInHalf(path);
        } else {
            overwrite(path, 100, 3000);
        }
        if (what == u"overwritten, with a log"_s)
            overwrite(path + u"-wal"_s, 32, QFileInfo(path + u"-wal"_s).size() - 32);
    }

    const Listing before = listing(folder.dir.path());
    for (const bool isReadOnly : {false, true}) {
        const auto opened = Office::open(path, {.isReadOnly = isReadOnly});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, kind);
        for (const QString &code : Language::codes()) {
            const QString sentence = Language::of(code).text(opened.error().message);
            QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'%'), qPrintable(sentence));
        }
        const Listing after = listing(folder.dir.path());
        QCOMPARE(after.keys(), before.keys());
        QVERIFY(after == before);
    }
    const WaysOn ways = waysOn(path, Office::open(path).error());
    QCOMPARE(ways.canBeSalvaged, canBeSalvaged);
    QVERIFY(!ways.canBeRead);
    QCOMPARE(ways.backup.has_value(), hasBackup);
    const Listing after = listing(folder.dir.path());
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        QVERIFY2(after.value(it.key()) == it.value(), qPrintable(it.key()));
}

void TestOpening::readOnlyMedium_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("count");
    QTest::newRow("closed well") << u"clean"_s << 40;
    QTest::newRow("with the log of a crash") << u"log"_s << 41;
    QTest::newRow("with the journal of a crash") << u"journal"_s << 40;
}

void TestOpening::readOnlyMedium()
{
    QFETCH(QString, what);
    QFETCH(int, count);
    if (!ownsItsMounts)
        QSKIP("Without mounts of one's own no folder can be made read-only here.");
    const Folder folder;
    const QString path = folder.path();
    if (what == u"clean"_s)
        makeOffice(path);
    else if (what == u"log"_s)
        makeOffice(path, u"a record"_s);
    else
        makeHalfWritten(path);
    const Listing before = listing(folder.dir.path());
    const ReadOnlyMount mount(folder.dir.path());
    QVERIFY(mount.isMounted());
    {
        const auto office = PD_VALUE(Office::open(path));
        QVERIFY(office->isReadOnly());
        QCOMPARE(office->path(), path);
        QCOMPARE(partners(*office), count);
        const QList<Record> records = office->readAll(Kind::Organisation);
        for (const Record &record : records)
            QVERIFY(!record.names.first().text.contains(u"half"_s));
        QVERIFY(office->check().isEmpty());
        QCOMPARE(office->apply(creating(organisation(named(u"x"_s)))).error().kind, Error::Kind::ReadOnly);
    }
    QVERIFY(listing(folder.dir.path()) == before);
}

void TestOpening::noRights()
{
    constexpr uid_t nobody = 65534;
    if (::geteuid() != 0 || ::setresuid(nobody, nobody, 0) != 0 || ::setresuid(0, 0, 0) != 0)
        QSKIP("Only root can become somebody without rights and come back.");
    const Folder folder;
    const QString path = folder.path();
    makeOffice(path);
    PD_VALUE(Backups(path).write(Backup::Reason::Daily));
    const Listing before = listing(folder.dir.path());
    QFile::setPermissions(folder.dir.path(), QFile::Permissions(0x7755));
    QVERIFY(::setresuid(nobody, nobody, 0) == 0);
    // Only read: the office opens for reading. Not even that: a sentence.
    const auto readable = Office::open(path);
    const bool isReadOnly = readable && (*readable)->isReadOnly();
    const int count = readable ? partners(**readable) : -1;
    QVERIFY(::setresuid(0, 0, 0) == 0);
    QVERIFY(isReadOnly);
    QCOMPARE(count, 40);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(::setresuid(nobody, nobody, 0) == 0);
    const auto closed = Office::open(path);
    const auto ways = closed ? WaysOn() : waysOn(path, closed.error());
    QVERIFY(::setresuid(0, 0, 0) == 0);
    ::prctl(PR_SET_DUMPABLE, 1);  // for what looks for leaks at the end
    QVERIFY(!closed);
    QCOMPARE(closed.error().kind, Error::Kind::NoRights);
    QVERIFY(!ways.canBeRead && !ways.canBeSalvaged);
    QVERIFY(listing(folder.dir.path()) == before);
}

/// A file shorter than it says, with the rest in the log: no damage, only a crash.
void TestOpening::logOfACrash()
{
    const Folder folder;
    const QString path = folder.path(), crashed = folder.path(u"crashed.pdesk"_s);
    {
        const auto office = PD_VALUE(Office::create(path));
        PD_VALUE(office->addContent(QByteArray(200000, 'c')));
        add(*office, organisation(named(u"Only in the log"_s)));
        QVERIFY(QFile::copy(path, crashed) && QFile::copy(path + u"-wal"_s, crashed + u"-wal"_s));
        // As a checkpoint leaves it that has written the first page and not yet the last one.
        office->connection().value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        const QByteArray first = bytes(path).left(4096);
        QFile file(crashed);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write(first) == first.size());
        QVERIFY(QFileInfo(crashed).size() < QFileInfo(path).size());
    }
    const auto office = PD_VALUE(Office::open(crashed));
    QCOMPARE(partners(*office), 1);
    QVERIFY(office->check().isEmpty());
    const QString journalled = folder.path(u"journalled.pdesk"_s);
    makeHalfWritten(journalled);
    const auto other = PD_VALUE(Office::open(journalled));
    QCOMPARE(partners(*other), 40);
    QVERIFY(other->check().isEmpty());
}

void TestOpening::networkFileSystems()
{
    for (const char *name : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p"})
        QVERIFY2(isNetworkFileSystem(name), name);
    for (const char *name : {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "vfat", "exfat", "fuseblk", "ntfs3", ""})
        QVERIFY2(!isNetworkFileSystem(name), name);
    QVERIFY(!isOnNetwork(u"/proc/self/status"_s));
}

int main(int argc, char **argv)
{
    // Before there are threads: what is mounted here is seen by nobody else.
    ownsItsMounts = (::unshare(CLONE_NEWNS) == 0 || ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0)
                 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    QCoreApplication application(argc, argv);
    TestOpening test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_opening.moc"
