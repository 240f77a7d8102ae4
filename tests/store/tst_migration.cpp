// SPDX-License-Identifier: GPL-3.0-or-later
// Offices of every released schema, as SQL text in released/: each is opened by today's program and is then like a
// new one. When a schema is released, add the dump of a small office:
//     (cat resources/schema/*.sql; echo "PRAGMA application_id = 1346651475; PRAGMA user_version = N;") | sqlite3 a.pdesk
//     partnership-desk --database a.pdesk apply tests/store/released/office.json
//     sqlite3 a.pdesk .dump >tests/store/released/schema-N.sql
#include "fixture.h"

#include <store/backup.h>
#include <store/migrating.h>

#include <QDir>

using namespace pdtest;
using schema::Step;

namespace {

QString releasedFile(int number)
{
    return u"%1/tests/store/released/schema-%2.sql"_s.arg(QStringLiteral(PD_SOURCE_DIR)).arg(number);
}

/// Writes the office of a released schema.
bool restoreDump(int number, const QString &path)
{
    QFile script(releasedFile(number));
    if (!script.open(QIODevice::ReadOnly))
        return false;
    writeBytes(path, {});
    const auto connection = PD_VALUE(Connection::open(path, {}));
    for (const QString &statement : schema::statements(QString::fromUtf8(script.readAll())))
        connection->run(statement);
    connection->run(u"PRAGMA application_id = %1"_s.arg(schema::applicationId));
    connection->run(u"PRAGMA user_version = %1"_s.arg(number));
    return !connection->error();
}

/// Tables with their columns, indexes, keys and triggers, in no particular order: columns added later stand at the end.
QStringList structure(Connection &c)
{
    QStringList found;
    Statement columns(c, u"SELECT t.name, c.name, c.type, c.\"notnull\", c.dflt_value, c.pk FROM sqlite_schema t, "
                          "pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'"_s);
    for (columns.run(); columns.next();)
        found << u"column %1.%2 %3 %4 %5 %6"_s.arg(columns.text(0), columns.text(1), columns.text(2), columns.text(3),
                                                  columns.text(4), columns.text(5));
    Statement keys(c, u"SELECT t.name, k.\"from\", k.\"table\", k.\"to\", k.on_delete FROM sqlite_schema t, "
                       "pragma_foreign_key_list(t.name) k WHERE t.type = 'table'"_s);
    for (keys.run(); keys.next();)
        found << u"key %1.%2 %3.%4 %5"_s.arg(keys.text(0), keys.text(1), keys.text(2), keys.text(3), keys.text(4));
    Statement kinds(c, u"SELECT name, strict, wr FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'"_s);
    for (kinds.run(); kinds.next();)
        found << u"table %1 %2 %3"_s.arg(kinds.text(0), kinds.text(1), kinds.text(2));
    Statement rest(c, u"SELECT sql FROM sqlite_schema WHERE type <> 'table' AND sql IS NOT NULL"_s);
    for (rest.run(); rest.next();)
        found << rest.text(0).simplified();
    found.sort();
    return found;
}

} // namespace

class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReleaseHasAFixture();
    void toTheHead_data();
    void toTheHead();
    void backedUpFirst();
    void noBackupNoMigration();
    void failingStep();
    void quickerElsewhere();

private:
    /// A closed office of the oldest schema, and steps beyond those of the program.
    static QList<Step> furtherSteps()
    {
        return schema::steps() << Step{schema::newest() + 1, u"ALTER TABLE organisation ADD COLUMN motto TEXT;"_s}
                               << Step{schema::newest() + 2, u"UPDATE organisation SET motto = 'Semper';"_s};
    }
};

void TestMigration::everyReleaseHasAFixture()
{
    for (const Step &step : schema::steps())
        QVERIFY2(QFile::exists(releasedFile(step.number)), qPrintable(releasedFile(step.number)));
}

void TestMigration::toTheHead_data()
{
    QTest::addColumn<int>("number");
    for (const Step &step : schema::steps())
        QTest::newRow(qPrintable(u"schema %1"_s.arg(step.number))) << step.number;
}

void TestMigration::toTheHead()
{
    QFETCH(int, number);
    Folder folder;
    QVERIFY(restoreDump(number, folder.path()));
    const auto office = PD_VALUE(Office::open(folder.path()));
    const auto fresh = PD_VALUE(Office::create(folder.path(u"fresh.pdesk"_s)));
    QCOMPARE(structure(office->connection()), structure(fresh->connection()));
    QCOMPARE(office->connection().value(u"PRAGMA user_version"_s).toInt(), schema::newest());
    while (!PD_VALUE(office->renewSearchTexts()).isComplete()) {
    }
    const QList<Text> findings = office->check();
    QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(english(findings.first())));
    const QList<Record> partners = office->readAll(Kind::Organisation);
    QCOMPARE(partners.size(), 2);
    QCOMPARE(partners.first().names, (Names{{u"en"_s, NameKind::Official, u"First University"_s},
                                            {u"ru"_s, NameKind::Official, u"Первый университет"_s},
                                            {u"zh"_s, NameKind::Official, u"第一大学"_s}}));
    QCOMPARE(office->readAll(Kind::Agreement).value(0).text("number"_L1), u"2025-017"_s);
    // What was done in the old program is undone in the new one.
    QVERIFY(office->undoable());
    PD_VALUE(office->undo());
    PD_VALUE(office->redo());
    QCOMPARE(office->readAll(Kind::Organisation), partners);
    QCOMPARE(Backups(folder.path()).list().size(), number < schema::newest() ? 1 : 0);
}

void TestMigration::backedUpFirst()
{
    Folder folder;
    QVERIFY(restoreDump(1, folder.path()));
    QStringList before;
    {
        const auto office = PD_VALUE(Office::open(folder.path(), {.isReadOnly = true}));
        before = contents(*office, {u"content"_s});
    }
    {
        const auto connection = PD_VALUE(Connection::open(folder.path(), {}));
        const auto migrated = migrateOffice(folder.path(), *connection, furtherSteps());
        QVERIFY2(migrated, migrated ? "" : qPrintable(english(migrated.error().message)));
        QCOMPARE(connection->value(u"SELECT count(*) FROM organisation WHERE motto = 'Semper'"_s).toInt(), 2);
        QCOMPARE(connection->value(u"PRAGMA user_version"_s).toInt(), schema::newest() + 2);
    }
    QCOMPARE(Office::open(folder.path()).error().kind, Error::Kind::Newer);
    const QList<Backup> backups = Backups(folder.path()).list();
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.first().reason, Backup::Reason::Migration);
    QCOMPARE(PD_VALUE(schema::versionOf(backups.first().path)), 1);
    PD_VALUE(Backups(folder.path()).restore(backups.first().path));
    const auto office = PD_VALUE(Office::open(folder.path()));
    QCOMPARE(contents(*office, {u"content"_s}), before);
}

void TestMigration::noBackupNoMigration()
{
    Folder folder;
    QVERIFY(restoreDump(1, folder.path()));
    writeBytes(folder.path(u"test.backups"_s), "in the way");
    const QByteArray before = bytes(folder.path());
    {
        const auto connection = PD_VALUE(Connection::open(folder.path(), {}));
        QVERIFY(!migrateOffice(folder.path(), *connection, furtherSteps()));
    }
    QCOMPARE(bytes(folder.path()), before);
}

void TestMigration::failingStep()
{
    Folder folder;
    QVERIFY(restoreDump(1, folder.path()));
    const QByteArray before = bytes(folder.path());
    {
        const auto connection = PD_VALUE(Connection::open(folder.path(), {}));
        const QList<Step> steps = furtherSteps()
            << Step{schema::newest() + 3, u"DELETE FROM name; INSERT INTO nowhere VALUES (1);"_s};
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"nowhere"_s));
        QVERIFY(!migrateOffice(folder.path(), *connection, steps));
    }
    QCOMPARE(bytes(folder.path()), before);
    QCOMPARE(QDir(folder.dir.path()).entryList(QDir::Files), QStringList{u"test.pdesk"_s});
    QCOMPARE(Backups(folder.path()).list().size(), 1);
    QVERIFY(PD_VALUE(Office::open(folder.path()))->check().isEmpty());
}

/// Two programs open an old office at once: the second finds it done.
void TestMigration::quickerElsewhere()
{
    Folder folder;
    QVERIFY(restoreDump(1, folder.path()));
    const auto first = PD_VALUE(Connection::open(folder.path(), {})), second = PD_VALUE(Connection::open(folder.path(), {}));
    QVERIFY(schema::migrate(*first, furtherSteps()));
    QVERIFY(schema::migrate(*second, furtherSteps()));
    QCOMPARE(second->value(u"PRAGMA user_version"_s).toInt(), schema::newest() + 2);
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
