// SPDX-License-Identifier: GPL-3.0-or-later
// Backups: what is in them, which are kept, what goes wrong, and the way back.
#include "fixture.h"

#include <store/backup.h>
#include <store/schema.h>

#include <QDir>

using namespace pdtest;

namespace {

QDateTime at(int month, int day, int hour = 12)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, 0));
}

/// Without what belongs to one file: the log grows by a restore's own changes only where a test makes some.
QStringList everything(const QString &path)
{
    return contents(*PD_VALUE(Office::open(path, {.isReadOnly = true})));
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<Folder>();
        m_path = m_folder->path();
        m_office = PD_VALUE(Office::create(m_path));
    }
    void cleanup() { m_office.reset(); }

    void holdsTheRecords();
    void holdsEachContentOnce();
    void isWrittenByItself_data();
    void isWrittenByItself();
    void notForManyParts();
    void ofAnOfficeNobodyHasOpen();
    void oncePerDay();
    void whatIsKept_data();
    void whatIsKept();
    void keepsWithinItsSize();
    void saysWhatDiffers();
    void restores();
    void restoresWhatWasDamaged();
    void refusesToRestore_data();
    void refusesToRestore();
    void withoutAPlace();
    void copiesWhole();

private:
    RecordId addDocument(const QByteArray &content)
    {
        const QString hash = PD_VALUE(m_office->addContent(content));
        const RecordId owner = add(*m_office, organisation(named(u"Owner of a scan"_s)));
        Record document;
        document.kind = Kind::Document;
        document.set("record"_L1, owner);
        document.set("kind"_L1, vocabulary::documentKind.terms.first().code);
        document.set("file_name"_L1, u"scan.pdf"_s);
        document.set("sha256"_L1, hash);
        document.names = named(u"Scan"_s);
        return add(*m_office, document);
    }
    QStringList contentFiles() const
    {
        return QDir(Backups(m_path).folder() + u"/contents"_s).entryList(QDir::Files);
    }

    std::unique_ptr<Folder> m_folder;
    QString m_path;
    std::unique_ptr<Office> m_office;
};

void TestBackup::holdsTheRecords()
{
    const QByteArray scan(100'000, 'x');
    addDocument(scan);
    const QStringList before = contents(*m_office, {u"content"_s});
    const Backup backup = PD_VALUE(Backups(m_path).write(Backup::Reason::Daily));
    QVERIFY(backup.size > 0);
    const auto copy = PD_VALUE(Office::open(backup.path, {.isReadOnly = true}));
    QCOMPARE(contents(*copy, {u"content"_s, u"backup_content"_s}), before);
    QVERIFY2(!bytes(backup.path).contains(QByteArray(1000, 'x')), "the content of a document is in the records");
    // What is made from it has the same tables, and goes on counting where it stood.
    QCOMPARE(copy->connection().value(u"SELECT seq FROM sqlite_sequence WHERE name = 'record'"_s).toLongLong(),
             m_office->connection().value(u"SELECT seq FROM sqlite_sequence WHERE name = 'record'"_s).toLongLong());
    QVERIFY(QDir(Backups(m_path).folder()).entryList({u"*.part"_s}).isEmpty());
}

void TestBackup::holdsEachContentOnce()
{
    addDocument("one");
    addDocument("two");
    Backups backups(m_path);
    PD_VALUE(backups.write(Backup::Reason::Daily));
    QStringList expected{sha256("one"), sha256("two")};
    expected.sort();
    QCOMPARE(contentFiles(), expected);
    // What a full disk has left half of is written again; what is there stays as it is.
    writeBytes(backups.folder() + u"/contents/"_s + expected.first(), "o");
    PD_VALUE(backups.write(Backup::Reason::Daily));
    QCOMPARE(contentFiles(), expected);
    QCOMPARE(sha256(bytes(backups.folder() + u"/contents/"_s + expected.first())), expected.first());
}

void TestBackup::isWrittenByItself_data()
{
    QTest::addColumn<ChangeSet::Action>("action");
    QTest::addColumn<int>("records");
    QTest::addColumn<QList<Backup::Reason>>("reasons");
    QTest::newRow("a change") << ChangeSet::Action::Edit << 1 << QList<Backup::Reason>();
    QTest::newRow("many") << ChangeSet::Action::Edit << 25 << QList{Backup::Reason::Bulk};
    QTest::newRow("an import") << ChangeSet::Action::Import << 1 << QList{Backup::Reason::Import};
    QTest::newRow("building") << ChangeSet::Action::Build << 30 << QList<Backup::Reason>();
}

void TestBackup::isWrittenByItself()
{
    QFETCH(ChangeSet::Action, action);
    QFETCH(int, records);
    QFETCH(QList<Backup::Reason>, reasons);
    ChangeSet set{.action = action, .who = u"Li Jing"_s, .changes = {}};
    for (int i = 0; i < records; ++i)
        set.add(organisation(named(u"Partner %1"_s.arg(i))));
    PD_VALUE(m_office->apply(set));
    QList<Backup::Reason> found;
    const QList<Backup> backups = Backups(m_path).list();
    for (const Backup &backup : backups) {
        found << backup.reason;
        QCOMPARE(PD_VALUE(Backups(m_path).describe(backup.path)).all(), 0);  // as it was before
    }
    QCOMPARE(found, reasons);
}

/// A visit with thirty stops is one record to the one who saves it.
void TestBackup::notForManyParts()
{
    const RecordId partner = add(*m_office, organisation(named(u"Partner"_s)));
    const RecordId trip = add(*m_office, visit(partner, partner));
    ChangeSet set{.action = ChangeSet::Action::Edit, .who = u"Li Jing"_s, .changes = {}};
    for (int i = 0; i < 30; ++i)
        set.add(stop(trip, u"Stop %1"_s.arg(i)));
    PD_VALUE(m_office->apply(set));
    QVERIFY(Backups(m_path).list().isEmpty());
}

void TestBackup::ofAnOfficeNobodyHasOpen()
{
    add(*m_office, organisation(named(u"Partner"_s)));
    m_office.reset();
    const QByteArray before = bytes(m_path);
    const Backup kept = PD_VALUE(Backups(m_path).write(Backup::Reason::Migration));
    QCOMPARE(PD_VALUE(schema::versionOf(kept.path)), schema::newest());
    QCOMPARE(PD_VALUE(Backups(m_path).describe(kept.path)).all(), 1);
    QCOMPARE(bytes(m_path), before);
}

void TestBackup::oncePerDay()
{
    Backups backups(m_path);
    QVERIFY(PD_VALUE(backups.writeDaily(at(3, 2, 9))).has_value());
    QVERIFY(!PD_VALUE(backups.writeDaily(at(3, 2, 17))).has_value());
    QVERIFY(PD_VALUE(backups.writeDaily(at(3, 3, 0))).has_value());
    QCOMPARE(backups.list().size(), 2);
}

void TestBackup::whatIsKept_data()
{
    QTest::addColumn<QList<Backup>>("backups");  // newest first
    QTest::addColumn<QList<int>>("gone");        // their places
    const auto row = [](const char *name, const QList<std::pair<QDateTime, Backup::Reason>> &made,
                        const QList<int> &gone) {
        QList<Backup> backups;
        for (const auto &[moment, reason] : made)
            backups << Backup{QString::number(backups.size()), moment.toUTC(), reason, 1};
        QTest::newRow(name) << backups << gone;
    };
    using enum Backup::Reason;
    row("none", {}, {});
    row("one", {{at(3, 2), Daily}}, {});
    row("the last of a day", {{at(3, 2, 17), Daily}, {at(3, 2, 9), Daily}, {at(3, 1), Daily}}, {1});

    QList<std::pair<QDateTime, Backup::Reason>> year;
    for (int back = 0; back < 400; ++back)
        year << std::pair(at(3, 2).addDays(-back), Daily);  // 2026-03-02 is a Monday
    QList<int> gone;
    // Days 0 to 6; the ends of the weeks before that day's: 1, 8, 15; the ends of the months before: 2, 30, 61 …
    const QSet<int> kept{0, 1, 2, 3, 4, 5, 6, 8, 15, 30, 61, 92, 122, 153, 183, 214, 245, 275, 306};
    for (int back = 0; back < 400; ++back) {
        if (!kept.contains(back))
            gone << back;
    }
    row("a year of days", year, gone);

    QList<std::pair<QDateTime, Backup::Reason>> imports;
    for (int i = 0; i < 8; ++i)
        imports << std::pair(at(3, 2, 20 - i), Import);
    row("five before something", imports, {5, 6, 7});
    row("what was before something stays beside the day's",
        {{at(3, 2, 18), Restore}, {at(3, 2, 17), Daily}, {at(3, 2, 9), Import}, {at(3, 2, 8), Asked}}, {});
}

void TestBackup::whatIsKept()
{
    QFETCH(QList<Backup>, backups);
    QFETCH(QList<int>, gone);
    QList<int> found;
    const QList<Backup> expired = Backups::expired(backups);
    for (const Backup &backup : expired)
        found << backup.path.toInt();
    QCOMPARE(found, gone);
}

void TestBackup::keepsWithinItsSize()
{
    Backups backups(m_path);
    addDocument("old");
    PD_VALUE(backups.write(Backup::Reason::Daily, at(3, 1)));
    m_office->connection().run(u"DELETE FROM content"_s);
    for (int day = 2; day < 7; ++day)
        PD_VALUE(backups.write(Backup::Reason::Daily, at(3, day)));
    QCOMPARE(backups.list().size(), 6);
    QCOMPARE(contentFiles().size(), 1);
    PD_VALUE(backups.rotate(backups.size() - 1).map([] { return true; }));
    QCOMPARE(backups.list().size(), 5);
    QCOMPARE(contentFiles().size(), 0);  // nothing names it any more
    PD_VALUE(backups.rotate(1).map([] { return true; }));
    QCOMPARE(backups.list().size(), 3);
    QCOMPARE(backups.list().last().at, at(3, 4).toUTC());
}

void TestBackup::saysWhatDiffers()
{
    const RecordId stays = add(*m_office, organisation(named(u"Stays"_s)));
    const RecordId goes = add(*m_office, organisation(named(u"Goes"_s)));
    const RecordId changes = add(*m_office, organisation(named(u"Changes"_s)));
    addDocument("scan");  // and its owner
    const Backup backup = PD_VALUE(Backups(m_path).write(Backup::Reason::Daily));
    BackupContents contents = PD_VALUE(Backups(m_path).describe(backup.path));
    QCOMPARE(contents.records.value(Kind::Organisation), 4);
    QCOMPARE(contents.records.value(Kind::Document), 1);
    QCOMPARE(contents.documents, 1);
    QCOMPARE(contents.added + contents.changed + contents.removed, 0);
    QVERIFY(contents.isCompared);

    PD_VALUE(apply(*m_office, Change::remove(Kind::Organisation, goes)));
    Record after = PD_VALUE(m_office->read(changes));
    const Record before = after;
    after.set("city"_L1, u"chongqing"_s);
    PD_VALUE(apply(*m_office, Change::update(before, after)));
    add(*m_office, agreement(u"2026-001"_s, {stays}));
    add(*m_office, agreement(u"2026-002"_s, {stays}));
    contents = PD_VALUE(Backups(m_path).describe(backup.path));
    QCOMPARE(contents.added, 2);
    QCOMPARE(contents.changed, 1);
    QCOMPARE(contents.removed, 1);
}

void TestBackup::restores()
{
    const RecordId document = addDocument("scan");
    const QStringList then = contents(*m_office);
    const Backup backup = PD_VALUE(Backups(m_path).write(Backup::Reason::Daily));
    add(*m_office, organisation(named(u"Later"_s)));
    m_office->connection().run(u"DELETE FROM content"_s);
    const QStringList now = contents(*m_office);
    m_office.reset();

    QVERIFY(!PD_VALUE(Backups(m_path).restore(backup.path)).has_value());
    m_office = PD_VALUE(Office::open(m_path));
    QCOMPARE(contents(*m_office), then);
    QCOMPARE(PD_VALUE(m_office->content(PD_VALUE(m_office->read(document)).value("sha256"_L1).toText())),
             QByteArray("scan"));
    QVERIFY(m_office->check().isEmpty());
    QVERIFY(PD_VALUE(m_office->undo()).changeSet > 0);  // the log came back with the records
    m_office.reset();

    // And back to the state before the restore.
    const Backup before = Backups(m_path).list().first();
    QCOMPARE(before.reason, Backup::Reason::Restore);
    PD_VALUE(Backups(m_path).restore(before.path));
    QCOMPARE(everything(m_path), now);
    QCOMPARE(QDir(m_folder->dir.path()).entryList(QDir::Files), QStringList{u"test.pdesk"_s});
}

void TestBackup::restoresWhatWasDamaged()
{
    addDocument("scan");
    const QStringList then = contents(*m_office);
    const Backup backup = PD_VALUE(Backups(m_path).write(Backup::Reason::Daily));
    m_office.reset();
    QByteArray broken = bytes(m_path);
    broken.replace(4096, 4096, QByteArray(4096, '\x55'));
    writeBytes(m_path, broken);
    const auto aside = PD_VALUE(Backups(m_path).restore(backup.path));
    QVERIFY(aside.has_value());
    QCOMPARE(bytes(*aside), broken);
    QCOMPARE(everything(m_path), then);
}

void TestBackup::refusesToRestore_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("no office") << u"text"_s << Error::Kind::NotAnOffice;
    QTest::newRow("nothing") << u"missing"_s << Error::Kind::Missing;
    QTest::newRow("damaged") << u"damaged"_s << Error::Kind::Damaged;
    QTest::newRow("truncated") << u"truncated"_s << Error::Kind::Damaged;
    QTest::newRow("content missing") << u"content missing"_s << Error::Kind::Damaged;
    QTest::newRow("content changed") << u"content changed"_s << Error::Kind::Damaged;
    QTest::newRow("office in use") << u"in use"_s << Error::Kind::Busy;
}

void TestBackup::refusesToRestore()
{
    QFETCH(QString, what);
    QFETCH(Error::Kind, kind);
    addDocument("scan");
    const Backup backup = PD_VALUE(Backups(m_path).write(Backup::Reason::Daily));
    const QString content = Backups(m_path).folder() + u"/contents/"_s + sha256("scan");
    const QByteArray good = bytes(backup.path);
    if (what == "text"_L1)
        writeBytes(backup.path, "a text");
    else if (what == "missing"_L1)
        QFile::remove(backup.path);
    else if (what == "damaged"_L1)
        writeBytes(backup.path, good.left(8192) + QByteArray(good.size() - 8192, '\x7f'));
    else if (what == "truncated"_L1)
        writeBytes(backup.path, good.left(good.size() / 2));
    else if (what == "content missing"_L1)
        QFile::remove(content);
    else if (what == "content changed"_L1)
        writeBytes(content, "scam");
    if (what != "in use"_L1)
        m_office.reset();
    const QStringList before = m_office ? contents(*m_office) : QStringList();
    const QByteArray file = m_office ? QByteArray() : bytes(m_path);

    const auto restored = Backups(m_path).restore(backup.path);
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, kind);
    QVERIFY(!english(restored.error().message).isEmpty());
    if (m_office)
        QCOMPARE(contents(*m_office), before);
    else
        QCOMPARE(bytes(m_path), file);
    QVERIFY(!QFile::exists(m_path + u".restored"_s));
}

void TestBackup::withoutAPlace()
{
    writeBytes(Backups(m_path).folder(), "a file where the folder should be");
    const auto written = Backups(m_path).write(Backup::Reason::Daily);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::NoRights);
    // What needs one before it is not done.
    ChangeSet set{.action = ChangeSet::Action::Import, .who = u"Li Jing"_s, .changes = {}};
    set.add(organisation(named(u"Imported"_s)));
    QVERIFY(!m_office->apply(set));
    QVERIFY(m_office->readAll(Kind::Organisation).isEmpty());
}

void TestBackup::copiesWhole()
{
    addDocument("scan");
    const QString copy = m_folder->path(u"копия 备份.pdesk"_s);
    PD_VALUE(copyOffice(m_path, copy).map([] { return true; }));
    QCOMPARE(everything(copy), contents(*m_office));
    QCOMPARE(copyOffice(m_path, copy).error().kind, Error::Kind::Exists);
    QCOMPARE(copyOffice(m_path, m_folder->path(u"none/copy.pdesk"_s)).error().kind, Error::Kind::Missing);
    QVERIFY(!QFile::exists(copy + u".part"_s));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
