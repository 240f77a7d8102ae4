// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into an office comes out of it, for every field of every kind.
#include "filled.h"

#include <QSqlRecord>

using namespace pdtest;

class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<Folder>();
        m_office = PD_VALUE(Office::create(m_folder->path()));
        QVERIFY(m_office);
        PD_VALUE(m_office->addContent(filledContent()));
    }
    void cleanup() { m_office.reset(); }

    void everyFieldOfEveryKind();
    void undoAndRedoOfEverything();
    void schemaFollowsDescriptions();
    void dates_data();
    void dates();
    void oddTexts_data();
    void oddTexts();
    void clearingFields();
    void namesAreTrimmedAndEmptyOnesDropped();
    void manyAtOnce();
    void contentsOfDocuments();
    void settings();

private:
    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Office> m_office;
};

void TestRoundTrip::everyFieldOfEveryKind()
{
    const Applied applied = PD_VALUE(m_office->apply(everything()));
    QCOMPARE(applied.touched.size(), qsizetype(2 * kinds.size()));
    m_office.reset();
    m_office = PD_VALUE(Office::open(m_folder->path()));

    for (const Kind kind : kinds) {
        for (int which : {0, 1}) {
            const Record expected = numbered(filled(kind, which), applied.created);
            const Record found = PD_VALUE(m_office->read(expected.id));
            QCOMPARE(found.kind, kind);
            QCOMPARE(found.names, expected.names);
            for (const Field &field : recordType(kind).fields)
                QVERIFY2(found.value(field.key) == expected.value(field.key),
                         qPrintable(recordType(kind).key() + u'.' + field.key));
            QCOMPARE(found.values.size(), expected.values.size());
        }
    }
    for (const Text &finding : m_office->check())
        QFAIL(qPrintable(english(finding)));
}

void TestRoundTrip::undoAndRedoOfEverything()
{
    const QStringList empty = contents(*m_office, {u"change"_s, u"change_set"_s});
    const Applied applied = PD_VALUE(m_office->apply(everything()));
    const QStringList full = contents(*m_office);
    PD_VALUE(m_office->undo());
    QCOMPARE(contents(*m_office, {u"change"_s, u"change_set"_s}), empty);
    const Applied again = PD_VALUE(m_office->redo());
    QCOMPARE(again.touched, applied.touched);
    QCOMPARE(contents(*m_office), full);
    QVERIFY(m_office->check().isEmpty());
}

void TestRoundTrip::schemaFollowsDescriptions()
{
    const auto columns = [this](const QString &table) {
        QMap<QString, QString> found;
        QSqlQuery query(m_office->database());
        query.exec(u"PRAGMA table_info(\"%1\")"_s.arg(table));
        while (query.next())
            found.insert(query.value(1).toString(), query.value(2).toString());
        return found;
    };
    const auto columnType = [](ValueType type) {
        switch (type) {
        case ValueType::Integer:
        case ValueType::Boolean:
        case ValueType::Reference:
            return u"INTEGER"_s;
        case ValueType::Decimal:
            return u"REAL"_s;
        default:
            return u"TEXT"_s;
        }
    };
    QStringList tables{u"record"_s, u"name"_s,       u"code_value"_s, u"link"_s,    u"label"_s,
                       u"term"_s,   u"change_set"_s, u"change"_s,     u"content"_s, u"setting"_s,
                       u"view"_s};
    for (const Kind kind : kinds) {
        const QString table = kindKey(kind);
        QMap<QString, QString> expected{{u"id"_s, u"INTEGER"_s}};
        for (const Field &field : recordType(kind).fields) {
            if (field.isDerived || field.type == ValueType::Codes || field.type == ValueType::References)
                continue;
            if (field.type != ValueType::Rows) {
                expected.insert(field.key, columnType(field.type));
                continue;
            }
            QMap<QString, QString> ofRow{{u"id"_s, u"INTEGER"_s}, {u"record"_s, u"INTEGER"_s},
                                         {u"line"_s, u"INTEGER"_s}};
            for (const Field &cell : field.row) {
                QVERIFY2(!ofRow.contains(cell.key), qPrintable(cell.key));
                QVERIFY(cell.type != ValueType::References && cell.type != ValueType::Rows);
                ofRow.insert(cell.key, columnType(cell.type));
            }
            QCOMPARE(columns(table + u'_' + field.key), ofRow);
            tables << table + u'_' + field.key;
        }
        QCOMPARE(columns(table), expected);
        tables << table;
    }
    QSqlQuery query(m_office->database());
    query.exec(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s);
    QStringList found;
    while (query.next())
        found << query.value(0).toString();
    found.sort();
    tables.sort();
    QCOMPARE(found, tables);

    // Every reference can be looked up from its target without a scan.
    for (const QString &table : std::as_const(tables)) {
        query.exec(u"SELECT f.\"from\" FROM pragma_foreign_key_list('%1') f WHERE f.\"from\" NOT IN "
                   "(SELECT ii.name FROM pragma_index_list('%1') il, pragma_index_info(il.name) ii WHERE "
                   "ii.seqno = 0) "
                   "AND f.\"from\" <> 'id'"_s.arg(table));
        while (query.next())
            QFAIL(qPrintable(table + u'.' + query.value(0).toString() + u" has no index"_s));
    }
}

void TestRoundTrip::dates_data()
{
    QTest::addColumn<QString>("stored");
    for (const char *form :
         {"2025-11-04", "2025-11", "2025-21", "2025-24", "2025", "2023/2024", "unknown", "2025-11~", "2025?",
          "2025-05~;end of May", "unknown;в начале года", "2024-02-29;闰日; with; semicolons"})
        QTest::newRow(form) << QString::fromUtf8(form);
}

void TestRoundTrip::dates()
{
    QFETCH(QString, stored);
    Record record = organisation(named(u"A"_s));
    record.set("founded"_L1, *PartialDate::fromString(stored));
    const RecordId id = add(*m_office, record);
    QCOMPARE(PD_VALUE(m_office->read(id)).date("founded"_L1).toString(), stored);
}

void TestRoundTrip::oddTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("emoji", u"👩‍🔬 lab 😀"_s);
    same("rare Han", u"𠮷野家 㐀"_s);
    same("quotes", u"O'Neill \"x\"; DROP TABLE record; --"_s);
    same("long", u"长"_s.repeated(10000));
    same("right to left", u"جامعة"_s);
    QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xd83d) + u"b"_s) << QString();
    QTest::newRow("half a pair at the end") << QString(u"a"_s + QChar(0xdc00)) << QString();
}

void TestRoundTrip::oddTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    Record record = organisation(named(text));
    record.set("description"_L1, text);
    record.set("tags"_L1, QStringList{text});
    record.set("identifiers"_L1, Rows{Row{{u"scheme"_s, vocabulary::identifierScheme.terms.first().code},
                                          {u"value"_s, text}}});
    const RecordId id = add(*m_office, record);
    QVERIFY(id.isValid());
    const Record found = PD_VALUE(m_office->read(id));
    const QString name = found.names.first().text;
    QVERIFY(name.isValidUtf16());
    if (!kept.isEmpty())
        QCOMPARE(name, kept);
    QVERIFY(name.startsWith(text.first(1)));
    QCOMPARE(found.text("description"_L1), name);
    QCOMPARE(found.value("tags"_L1).toCodes(), QStringList{name});
    QCOMPARE(found.value("identifiers"_L1).toRows().first().value(u"value"_s).toText(), name);
    QVERIFY(m_office->check().isEmpty());
}

void TestRoundTrip::clearingFields()
{
    const Applied applied = PD_VALUE(m_office->apply(everything()));
    const RecordId id = applied.created.value(filledId(Kind::Organisation, 0).value);
    const Record before = PD_VALUE(m_office->read(id));
    Record after = organisation(named(u"Only a name"_s));
    after.id = id;
    after.revision = before.revision;
    PD_VALUE(pdtest::apply(*m_office, Change::update(before, after)));
    const Record found = PD_VALUE(m_office->read(id));
    QCOMPARE(found.values, after.values);
    QCOMPARE(found.names, after.names);
    QCOMPARE(found.revision, before.revision + 1);
    PD_VALUE(m_office->undo());
    Record restored = PD_VALUE(m_office->read(id));
    QCOMPARE(restored.values, before.values);
    QCOMPARE(restored.names, before.names);
    QVERIFY(restored.revision > found.revision);  // an editor that is open must notice
}

void TestRoundTrip::namesAreTrimmedAndEmptyOnesDropped()
{
    Record record = organisation(named(u"  Padded "_s, u" "_s, u"Имя"_s));
    const RecordId id = add(*m_office, record);
    QCOMPARE(PD_VALUE(m_office->read(id)).names, named(u"Padded"_s, {}, u"Имя"_s));
}

void TestRoundTrip::manyAtOnce()
{
    ChangeSet set{.action = ChangeSet::Action::Import, .who = u"Li"_s, .changes = {}};
    constexpr int count = 3000;
    for (int i = 0; i < count; ++i) {
        Change change = Change::create(organisation(named(u"University %1"_s.arg(i), u"大学%1"_s.arg(i))));
        change.id = RecordId(-i - 1);
        set.changes << change;
    }
    const Applied applied = PD_VALUE(m_office->apply(set));
    QList<RecordId> wanted = applied.touched;
    std::reverse(wanted.begin(), wanted.end());
    wanted << RecordId(999999);
    const QList<Record> found = m_office->read(wanted);
    QCOMPARE(found.size(), count);
    QCOMPARE(found.first().names.first().text, u"University 2999"_s);
    QCOMPARE(m_office->readAll(Kind::Organisation).size(), count);
    QCOMPARE(m_office->labels(wanted, u"zh"_s).value(applied.created.value(-1)), u"大学0"_s);
}

void TestRoundTrip::contentsOfDocuments()
{
    const QByteArray scan("%PDF-1.4\0 not really", 20);
    const QString hash = PD_VALUE(m_office->addContent(scan));
    QCOMPARE(hash, sha256(scan));
    QCOMPARE(PD_VALUE(m_office->addContent(scan)), hash);
    QCOMPARE(PD_VALUE(m_office->content(hash)), scan);
    const QString ofNothing = PD_VALUE(m_office->addContent({}));
    QCOMPARE(PD_VALUE(m_office->content(ofNothing)), QByteArray());
    QCOMPARE(m_office->content(u"none"_s).error().kind, Error::Kind::NotFound);
}

void TestRoundTrip::settings()
{
    QCOMPARE(m_office->setting(u"user"_s), QString());
    QVERIFY(m_office->setSetting(u"user"_s, u"李静"_s));
    QCOMPARE(m_office->setting(u"user"_s), u"李静"_s);
    QVERIFY(m_office->setSetting(u"user"_s, {}));
    QCOMPARE(m_office->setting(u"user"_s), QString());

    QVERIFY(m_office->currentInstitution().isNull());
    add(*m_office, organisation(named(u"Partner"_s)));
    Record own = organisation(named(u"Own"_s));
    own.set("is_own"_L1, true);
    const RecordId first = add(*m_office, own), second = add(*m_office, own);
    QCOMPARE(m_office->currentInstitution(), first);
    QVERIFY(m_office->setSetting(u"current_institution"_s, QString::number(second.value)));
    QCOMPARE(m_office->currentInstitution(), second);
    PD_VALUE(pdtest::apply(*m_office, Change::remove(Kind::Organisation, second)));
    QCOMPARE(m_office->currentInstitution(), first);
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
