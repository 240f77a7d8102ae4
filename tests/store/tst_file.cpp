// SPDX-License-Identifier: GPL-3.0-or-later
// The file itself: creating, opening what is and what is no office, migrations, full disks and busy files.
#include "fixture.h"

#include <store/schema.h>

using namespace pdtest;
using schema::Step;

namespace {

/// A database made by hand: another program's, or an office in a state that should not be.
void makeDatabase(const QString &path, const QStringList &statements)
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

QString applicationIdPragma()
{
    return u"PRAGMA application_id = %1"_s.arg(schema::applicationId);
}

} // namespace

class TestFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<Folder>(); }

    void createAndOpen();
    void createLeavesNothingBehind();
    void onePlainFileAfterClosing();
    void notAnOffice_data();
    void notAnOffice();
    void openReadOnly();
    void afterACrash();
    void diskFull();
    void busy();
    void twoConnections();
    void splitter_data();
    void splitter();
    void migration();
    void failingMigration();
    void checkFinds_data();
    void checkFinds();

private:
    QString office(const QString &name = u"test.pdesk"_s)
    {
        const QString path = m_folder->path(name);
        const auto made = PD_VALUE(Office::create(path));
        add(*made, organisation(named(u"Partner"_s, u"伙伴"_s)));
        return path;
    }
    std::unique_ptr<Folder> m_folder;
};

void TestFile::createAndOpen()
{
    const QString path = office();
    const QByteArray header = bytes(path).left(100);
    QCOMPARE(header.mid(68, 4), QByteArray("PDES"));
    QCOMPARE(PD_VALUE(schema::versionOf(path)), schema::newest());
    const QByteArray before = bytes(path);
    const auto again = Office::create(path);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Exists);
    QCOMPARE(bytes(path), before);

    auto office = PD_VALUE(Office::open(path));
    QSqlQuery query(office->database());
    QVERIFY(query.exec(u"PRAGMA foreign_keys"_s) && query.next() && query.value(0).toInt() == 1);
    QVERIFY(query.exec(u"PRAGMA journal_mode"_s) && query.next());
    QCOMPARE(query.value(0).toString(), u"wal"_s);
    QVERIFY(query.exec(u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND "
                       u"strict = 0 "
                       "AND name NOT LIKE 'sqlite_%'"_s)
            && query.next());
    QCOMPARE(query.value(0).toInt(), 0);
}

void TestFile::createLeavesNothingBehind()
{
    QCOMPARE(Office::create(m_folder->path(u"none/test.pdesk"_s)).error().kind, Error::Kind::Missing);
    QVERIFY(!QFile::exists(m_folder->path(u"none"_s)));
    QCOMPARE(Office::create(u"/proc/test.pdesk"_s).error().kind, Error::Kind::NoRights);
    QVERIFY(QDir(m_folder->dir.path()).isEmpty());
}

void TestFile::onePlainFileAfterClosing()
{
    const QString path = office();
    QCOMPARE(QDir(m_folder->dir.path()).entryList(QDir::Files), QStringList{u"test.pdesk"_s});
    {
        auto first = PD_VALUE(Office::open(path));
        auto second = PD_VALUE(Office::open(path));
        add(*first, organisation(named(u"B"_s)));
        first.reset();
        QCOMPARE(second->readAll(Kind::Organisation).size(), 2);
        add(*second, organisation(named(u"C"_s)));
    }
    QCOMPARE(QDir(m_folder->dir.path()).entryList(QDir::Files), QStringList{u"test.pdesk"_s});
    QCOMPARE(bytes(path).mid(18, 2), QByteArray("\1\1", 2));  // read and written with a rollback journal
    QCOMPARE(PD_VALUE(Office::open(path))->readAll(Kind::Organisation).size(), 3);
}

void TestFile::notAnOffice_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("empty") << u"empty"_s << Error::Kind::NotAnOffice;
    QTest::newRow("text") << u"text"_s << Error::Kind::NotAnOffice;
    QTest::newRow("short") << u"short"_s << Error::Kind::NotAnOffice;
    QTest::newRow("folder") << u"folder"_s << Error::Kind::NotAnOffice;
    QTest::newRow("another program's database") << u"foreign"_s << Error::Kind::NotAnOffice;
    QTest::newRow("newer") << u"newer"_s << Error::Kind::Newer;
    QTest::newRow("tables without a version") << u"version 0"_s << Error::Kind::Damaged;
    QTest::newRow("negative version") << u"version -1"_s << Error::Kind::Damaged;
    QTest::newRow("without its tables") << u"no tables"_s << Error::Kind::Damaged;
    QTest::newRow("cut off") << u"truncated"_s << Error::Kind::Damaged;
    QTest::newRow("overwritten") << u"overwritten"_s << Error::Kind::Damaged;
    QTest::newRow("missing") << u"missing"_s << Error::Kind::Missing;
}

void TestFile::notAnOffice()
{
    QFETCH(QString, what);
    QFETCH(Error::Kind, kind);
    const QString path =
            what == "folder"_L1 || what == "missing"_L1 ? m_folder->path(u"it.pdesk"_s) : office();
    if (what == "empty"_L1) {
        writeBytes(path, {});
    } else if (what == "text"_L1) {
        writeBytes(path, QByteArray("Name;Country\n").repeated(100));
    } else if (what == "short"_L1) {
        writeBytes(path, bytes(path).left(50));
    } else if (what == "folder"_L1) {
        QVERIFY(QDir().mkdir(path));
    } else if (what == "foreign"_L1) {
        QVERIFY(QFile::remove(path));
        makeDatabase(path, {u"CREATE TABLE record (id)"_s, u"PRAGMA user_version = 1"_s});
    } else if (what == "newer"_L1) {
        makeDatabase(path, {u"PRAGMA user_version = %1"_s.arg(schema::newest() + 1)});
    } else if (what.startsWith("version"_L1)) {
        makeDatabase(path, {u"PRAGMA user_version = "_s + what.mid(8)});
    } else if (what == "no tables"_L1) {
        QVERIFY(QFile::remove(path));
        makeDatabase(path, {applicationIdPragma(), u"PRAGMA user_version = 1"_s, u"CREATE TABLE x (y)"_s});
    } else if (what == "truncated"_L1) {
        const QByteArray all = bytes(path);
        writeBytes(path, all.left(all.size() / 2));
    } else if (what == "overwritten"_L1) {
        QByteArray all = bytes(path);
        all.replace(100, 3000, QByteArray(3000, '\x5a'));
        writeBytes(path, all);
    }
    const QByteArray before = bytes(path);
    const auto opened = Office::open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, kind);
    QCOMPARE(bytes(path), before);
    for (const QString &code : Language::codes()) {
        const QString sentence = Language::of(code).text(opened.error().message);
        QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'%'), qPrintable(sentence));
    }
    const QStringList beside = QDir(m_folder->dir.path()).entryList(QDir::Files);
    QVERIFY2(beside.size() <= 1, qPrintable(beside.join(u' ')));
}

void TestFile::openReadOnly()
{
    const QString path = office();
    const QByteArray before = bytes(path);
    {
        auto office = PD_VALUE(Office::open(path, {.isReadOnly = true}));
        QVERIFY(office->isReadOnly());
        QCOMPARE(office->readAll(Kind::Organisation).size(), 1);
        QCOMPARE(office->apply(creating(organisation(named(u"x"_s)))).error().kind, Error::Kind::ReadOnly);
        QCOMPARE(office->undo().error().kind, Error::Kind::ReadOnly);
        QCOMPARE(office->addContent("x").error().kind, Error::Kind::ReadOnly);
        QCOMPARE(office->setSetting(u"a"_s, u"b"_s).error().kind, Error::Kind::ReadOnly);
        QCOMPARE(office->rebuild().error().kind, Error::Kind::ReadOnly);
        QVERIFY(office->check().isEmpty());
    }
    QCOMPARE(bytes(path), before);
}

void TestFile::afterACrash()
{
    const QString path = office(), copy = m_folder->path(u"copy.pdesk"_s);
    {
        auto office = PD_VALUE(Office::open(path));
        add(*office, organisation(named(u"Just written"_s)));
        // What a crash would leave behind: the file and its write-ahead log.
        QVERIFY(QFile::copy(path, copy));
        QVERIFY(QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
    }
    QCOMPARE(PD_VALUE(Office::open(copy, {.isReadOnly = true}))->readAll(Kind::Organisation).size(), 2);
    {
        auto office = PD_VALUE(Office::open(copy));
        QCOMPARE(office->readAll(Kind::Organisation).size(), 2);
        QVERIFY(office->check().isEmpty());
    }
    QVERIFY(!QFile::exists(copy + u"-wal"_s));
}

void TestFile::diskFull()
{
    auto office = PD_VALUE(Office::open(this->office()));
    // No page more than there are: what a full disk answers.
    office->connection().value(u"PRAGMA max_page_count = 1"_s);
    const QStringList before = contents(*office);
    ChangeSet set;
    for (int i = 0; i < 500; ++i)
        set.add(organisation(named(u"University with a long name %1"_s.arg(i))));
    const auto refused = office->apply(set);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::DiskFull);
    QCOMPARE(contents(*office), before);
    QCOMPARE(office->addContent(QByteArray(1000000, 'x')).error().kind, Error::Kind::DiskFull);
    office->connection().value(u"PRAGMA max_page_count = 1000000"_s);
    PD_VALUE(office->apply(set));
    QVERIFY(office->check().isEmpty());
}

void TestFile::busy()
{
    const QString path = office();
    auto office = PD_VALUE(Office::open(path));
    auto other = PD_VALUE(Connection::open(path, {}));
    QVERIFY(other->run(u"BEGIN IMMEDIATE"_s));
    office->connection().run(u"PRAGMA busy_timeout = 50"_s);
    const auto refused = office->apply(creating(organisation(named(u"x"_s))));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Busy);
    QCOMPARE(office->readAll(Kind::Organisation).size(), 1);  // reading goes on
    QVERIFY(other->run(u"ROLLBACK"_s));
    PD_VALUE(office->apply(creating(organisation(named(u"x"_s)))));
}

void TestFile::twoConnections()
{
    const QString path = office();
    auto a = PD_VALUE(Office::open(path)), b = PD_VALUE(Office::open(path));
    const RecordId id = add(*a, organisation(named(u"By A"_s)));
    QCOMPARE(b->label(id, u"en"_s), u"By A"_s);
    PD_VALUE(b->undo());
    QVERIFY(!a->kindOf(id));
    PD_VALUE(a->redo());
    QVERIFY(b->kindOf(id));
}

void TestFile::splitter_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    const auto row = [](const char *name, const QString &script, const QStringList &statements) {
        QTest::newRow(name) << script << statements;
    };
    row("nothing", u" \n ;; -- only a comment\n"_s, {});
    row("two", u"SELECT 1; SELECT 2"_s, {u"SELECT 1"_s, u"SELECT 2"_s});
    row("quotes", u"SELECT ';', 'it''s; ', \"a;b\", [c;d], `e;f`; x"_s,
        {u"SELECT ';', 'it''s; ', \"a;b\", [c;d], `e;f`"_s, u"x"_s});
    row("comments", u"SELECT 1 -- one; two\n, 2 /* three; ' */; x"_s,
        {u"SELECT 1  , 2  "_s.trimmed(), u"x"_s});
    row("comment signs in quotes", u"SELECT '--', '/*'; x"_s, {u"SELECT '--', '/*'"_s, u"x"_s});
    row("trigger", u"CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; SELECT 'END;'; END; x"_s,
        {u"CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; SELECT 'END;'; END"_s, u"x"_s});
    row("trigger with case",
        u"create temp trigger t after insert on a begin select case when 1 then 2 end; select 3; end; x"_s,
        {u"create temp trigger t after insert on a begin select case when 1 then 2 end; select 3; end"_s,
         u"x"_s});
    row("case is no trigger", u"SELECT CASE WHEN 1 THEN 2 END; BEGIN; x"_s,
        {u"SELECT CASE WHEN 1 THEN 2 END"_s, u"BEGIN"_s, u"x"_s});
    row("unfinished", u"SELECT 'abc; "_s, {u"SELECT 'abc;"_s});
    row("unfinished comment", u"a; b /* c; d"_s, {u"a"_s, u"b"_s});
    row("other scripts", u"INSERT INTO t VALUES ('重庆; Чунцин'); x"_s,
        {u"INSERT INTO t VALUES ('重庆; Чунцин')"_s, u"x"_s});
}

void TestFile::splitter()
{
    QFETCH(QString, script);
    QFETCH(QStringList, statements);
    QCOMPARE(schema::statements(script), statements);
}

void TestFile::migration()
{
    const QString path = office();
    const int now = schema::newest();
    auto connection = PD_VALUE(Connection::open(path, {}));
    const QList<Step> steps =
            schema::steps()
            << Step{now + 1,
                    u"ALTER TABLE organisation ADD COLUMN motto TEXT; CREATE TABLE extra (x) STRICT;"_s
                            .replace(u"(x)"_s, u"(x TEXT)"_s)}
            << Step{now + 2,
                    u"UPDATE organisation SET motto = 'a;b'; CREATE TRIGGER extra_ai AFTER INSERT ON extra "
                    "BEGIN SELECT 1; SELECT 2; END;"_s};
    QVERIFY(schema::migrate(*connection, steps));
    QCOMPARE(connection->value(u"PRAGMA user_version"_s).toInt(), now + 2);
    QCOMPARE(connection->value(u"SELECT motto FROM organisation"_s).toString(), u"a;b"_s);
    connection.reset();
    QCOMPARE(Office::open(path).error().kind, Error::Kind::Newer);
}

void TestFile::failingMigration()
{
    const QString path = office();
    const int now = schema::newest();
    auto connection = PD_VALUE(Connection::open(path, {}));
    const QList<Step> steps = schema::steps()
        << Step{now + 1, u"CREATE TABLE good (x TEXT) STRICT;"_s}
        << Step{now + 2, u"CREATE TABLE half (x TEXT) STRICT; INSERT INTO nowhere VALUES (1);"_s};
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"nowhere"_s));
    QVERIFY(!schema::migrate(*connection, steps));
    connection->clearError();
    QCOMPARE(connection->value(u"PRAGMA user_version"_s).toInt(), now);
    QCOMPARE(connection->value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'good'"_s).toInt(), 0);
    QCOMPARE(connection->value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'half'"_s).toInt(), 0);
    QCOMPARE(connection->value(u"SELECT count(*) FROM record"_s).toInt(), 1);
}

void TestFile::checkFinds_data()
{
    QTest::addColumn<QString>("harm");
    const auto row = [](const char *name, const QString &harm) { QTest::newRow(name) << harm; };
    row("a dangling link", u"INSERT INTO link VALUES (1, 'sources', 0, 99)"_s);
    row("lost fields", u"DELETE FROM organisation"_s);
    row("a lost label", u"DELETE FROM label WHERE language = 'zh'"_s);
    row("lost search texts", u"DELETE FROM term"_s);
    row("a creation that nobody logged", u"DELETE FROM change"_s);
    row("a deletion that nobody logged", u"UPDATE record SET deleted = 77"_s);
    row("a changed content", u"INSERT INTO content VALUES ('00', x'41')"_s);
}

void TestFile::checkFinds()
{
    QFETCH(QString, harm);
    auto office = PD_VALUE(Office::open(this->office()));
    QVERIFY(office->check().isEmpty());
    office->connection().run(u"PRAGMA foreign_keys = OFF"_s);
    QVERIFY(office->connection().run(harm));
    QVERIFY(!office->check().isEmpty());
}

QTEST_GUILESS_MAIN(TestFile)
#include "tst_file.moc"
