// SPDX-License-Identifier: GPL-3.0-or-later
// The one way to write: what it refuses, what it takes along, undo, redo and history.
#include "fixture.h"

using namespace pdtest;

class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<Folder>();
        m_office = PD_VALUE(Office::create(m_folder->path()));
        QVERIFY(m_office);
        m_partner = add(*m_office, organisation(named(u"Partner"_s, u"伙伴"_s)));
        m_own = add(*m_office, organisation(named(u"Own"_s)));
    }
    void cleanup()
    {
        for (const Text &finding : m_office->check())
            QFAIL(qPrintable(english(finding)));
        m_office.reset();
    }

    void referencesInsideASet();
    void refused_data();
    void refused();
    void allOrNothing();
    void revisionConflict();
    void nothingDifferent();
    void deleteTakesPartsAlong();
    void deleteIsRefusedWhileUsed();
    void deleteOfUserAndUsedTogether();
    void usesEverywhereAreFound();
    void restore();
    void restoreNeedsItsTargets();
    void undoSurvivesClosing();
    void undoOfAnImport();
    void newChangeDiscardsRedo();
    void buildIsNotUndone();
    void numbersAreNotUsedAgain();
    void history();
    void descriptions();
    void versionChanges();

private:
    void reopen()
    {
        m_office.reset();
        m_office = PD_VALUE(Office::open(m_folder->path()));
    }
    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Office> m_office;
    RecordId m_partner, m_own;
};

void TestChanges::referencesInsideASet()
{
    ChangeSet set;
    // The visit comes first and points forward; the two organisations point at each other.
    Record trip = visit(RecordId(-2), RecordId(-3));
    set.changes << Change::create(trip);
    set.changes.last().id = RecordId(-1);
    Record a = organisation(named(u"A"_s)), b = organisation(named(u"B"_s));
    a.id = RecordId(-2);
    a.set("successor"_L1, RecordId(-3));
    b.id = RecordId(-3);
    b.set("successor"_L1, RecordId(-2));
    set.changes << Change::create(a) << Change::create(b);
    const Applied applied = PD_VALUE(m_office->apply(set));
    QCOMPARE(applied.kinds, (QList<Kind>{Kind::Visit, Kind::Organisation}));
    const Record found = PD_VALUE(m_office->read(applied.created.value(-1)));
    QCOMPARE(found.reference("from"_L1), applied.created.value(-2));
    QCOMPARE(found.value("hosts"_L1).toReferences(), QList<RecordId>{applied.created.value(-3)});
    PD_VALUE(m_office->undo());
    QVERIFY(!m_office->read(applied.created.value(-1)));
    PD_VALUE(m_office->redo());
    QCOMPARE(PD_VALUE(m_office->read(applied.created.value(-2))).reference("successor"_L1),
             applied.created.value(-3));
}

void TestChanges::refused_data()
{
    QTest::addColumn<Record>("record");
    QTest::addColumn<QString>("field");
    const auto with = [](Record record, const QString &key, const Value &value) {
        record.set(key, value);
        return record;
    };
    const Record good = organisation(named(u"Good"_s));
    QTest::newRow("no name") << organisation({}) << u"names"_s;
    QTest::newRow("blank name") << organisation(named(u"  "_s)) << u"names"_s;
    QTest::newRow("unknown code") << with(good, u"type"_s, u"castle"_s) << u"type"_s;
    QTest::newRow("missing required") << with(good, u"type"_s, Value()) << u"type"_s;
    QTest::newRow("unknown field") << with(good, u"colour"_s, u"red"_s) << u"colour"_s;
    QTest::newRow("unknown field in a row")
            << with(good, u"distinctions"_s, Rows{Row{{u"title"_s, u"x"_s}, {u"colour"_s, u"red"_s}}})
            << u"distinctions"_s;
    QTest::newRow("wrong type") << with(good, u"latitude"_s, u"north"_s) << u"latitude"_s;
    QTest::newRow("out of range") << with(good, u"latitude"_s, 91.0) << u"latitude"_s;
    QTest::newRow("no such record") << with(good, u"parent"_s, RecordId(4711)) << u"parent"_s;
    QTest::newRow("no such record in the set") << with(good, u"parent"_s, RecordId(-9)) << u"parent"_s;
    QTest::newRow("in a list") << with(good, u"sources"_s, QList<RecordId>{RecordId(4711)}) << u"sources"_s;
    QTest::newRow("in a row") << agreement(u"1"_s, {RecordId(4711)}) << u"parties"_s;
    QTest::newRow("of the wrong kind")
            << with(good, u"sources"_s, QList<RecordId>{RecordId(1)}) << u"sources"_s;
    QTest::newRow("names where there are none") << [] {
        Record r = cohort(RecordId(1), 2025);
        r.names = named(u"x"_s);
        return r;
    }() << u"names"_s;
}

void TestChanges::refused()
{
    QFETCH(Record, record);
    QFETCH(QString, field);
    const QStringList before = contents(*m_office);
    const auto applied = m_office->apply(creating(record));
    QVERIFY(!applied);
    QCOMPARE(applied.error().kind, Error::Kind::Invalid);
    QVERIFY2(applied.error().fields.contains(field), qPrintable(english(applied.error().message)));
    QVERIFY(!english(applied.error().message).contains(u"%1"_s));
    QCOMPARE(contents(*m_office), before);
}

void TestChanges::allOrNothing()
{
    const QStringList before = contents(*m_office);
    ChangeSet set;
    for (int i = 0; i < 20; ++i)
        set.add(organisation(named(u"Good %1"_s.arg(i))));
    set.changes << Change::remove(Kind::Organisation, m_partner);
    set.add(organisation({}));
    QVERIFY(!m_office->apply(set));
    QCOMPARE(contents(*m_office), before);
    PD_VALUE(m_office->apply(creating(organisation(named(u"After"_s)))));
}

void TestChanges::revisionConflict()
{
    const Record mine = PD_VALUE(m_office->read(m_partner));
    Record theirs = mine, late = mine;
    theirs.set("city"_L1, u"chongqing"_s);
    late.set("website"_L1, u"https://example.org"_s);
    PD_VALUE(pdtest::apply(*m_office, Change::update(mine, theirs)));
    const auto refused = pdtest::apply(*m_office, Change::update(mine, late));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Changed);
    QVERIFY(english(refused.error().message).contains(u"Partner"_s));
    Change careless = Change::update(mine, late);
    careless.revision = -1;
    PD_VALUE(pdtest::apply(*m_office, careless));
    const Record both = PD_VALUE(m_office->read(m_partner));
    QCOMPARE(both.text("city"_L1), u"chongqing"_s);
    QCOMPARE(both.text("website"_L1), u"https://example.org"_s);
}

void TestChanges::nothingDifferent()
{
    const auto before = m_office->undoable();
    const Record same = PD_VALUE(m_office->read(m_partner));
    Change change = Change::update(same, same);
    change.values.insert(u"country"_s, u"CN"_s);
    const Applied applied = PD_VALUE(pdtest::apply(*m_office, change));
    QCOMPARE(applied.changeSet, 0);
    QCOMPARE(m_office->undoable()->id, before->id);
    QCOMPARE(PD_VALUE(m_office->read(m_partner)).revision, same.revision);
    QCOMPARE(PD_VALUE(m_office->apply({})).changeSet, 0);
}

void TestChanges::deleteTakesPartsAlong()
{
    const RecordId trip = add(*m_office, visit(m_partner, m_own));
    const RecordId first = add(*m_office, stop(trip, u"Talks"_s)),
                   second = add(*m_office, stop(trip, u"Dinner"_s));
    Record scan;
    scan.kind = Kind::Document;
    scan.names = named(u"Photo"_s);
    scan.set("record"_L1, first);
    const RecordId photo = add(*m_office, scan);
    QCOMPARE(m_office->parts(trip, Kind::Stop), (QList<RecordId>{first, second}));

    const QStringList before = contents(*m_office, {u"change"_s, u"change_set"_s});
    const Applied applied = PD_VALUE(pdtest::apply(*m_office, Change::remove(Kind::Visit, trip)));
    QCOMPARE(applied.touched, (QList<RecordId>{trip, first, photo, second}));
    for (const RecordId id : {trip, first, second, photo}) {
        QVERIFY(m_office->isDeleted(id));
        QCOMPARE(m_office->read(id).error().kind, Error::Kind::NotFound);
        QVERIFY(!m_office->label(id, u"en"_s).isEmpty());
    }
    QCOMPARE(m_office->recycleBin().size(), 4);
    QVERIFY(m_office->readAll(Kind::Stop).isEmpty());
    PD_VALUE(m_office->undo());
    QCOMPARE(contents(*m_office, {u"change"_s, u"change_set"_s}), before);
    PD_VALUE(m_office->redo());
    QVERIFY(m_office->isDeleted(photo));
}

void TestChanges::deleteIsRefusedWhileUsed()
{
    for (int i = 0; i < 5; ++i)
        add(*m_office, agreement(u"2025-%1"_s.arg(i), {m_own, m_partner}));
    const QStringList before = contents(*m_office);
    const auto refused = pdtest::apply(*m_office, Change::remove(Kind::Organisation, m_partner));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::StillUsed);
    const QString why = english(refused.error().message);
    QVERIFY2(why.contains(u"Partner"_s) && why.contains(u"5"_s) && why.contains(u"2025-0"_s)
                 && !why.contains(u"2025-4"_s), qPrintable(why));
    QCOMPARE(contents(*m_office), before);
    QCOMPARE(m_office->references(m_partner).size(), 5);
}

void TestChanges::deleteOfUserAndUsedTogether()
{
    const RecordId paper = add(*m_office, agreement(u"1"_s, {m_own, m_partner}));
    ChangeSet set;
    set.changes << Change::remove(Kind::Organisation, m_partner) << Change::remove(Kind::Agreement, paper);
    PD_VALUE(m_office->apply(set));
    PD_VALUE(m_office->undo());
    QVERIFY(m_office->read(paper));
    // Or when the same set takes the reference out.
    const Record before = PD_VALUE(m_office->read(paper));
    set.changes = {Change::update(before, [&] {
                       Record r = agreement(u"1"_s, {m_own});
                       return r;
                   }()),
                   Change::remove(Kind::Organisation, m_partner)};
    PD_VALUE(m_office->apply(set));
}

void TestChanges::usesEverywhereAreFound()
{
    Record unit = organisation(named(u"Unit"_s));
    unit.set("parent"_L1, m_partner);
    const RecordId inColumn = add(*m_office, unit);
    const RecordId inRow = add(*m_office, agreement(u"1"_s, {m_partner}));
    const RecordId inList = add(*m_office, visit(m_own, m_partner));
    QList<RecordId> users;
    for (const Office::Reference &reference : m_office->references(m_partner))
        users << reference.id;
    std::sort(users.begin(), users.end());
    QCOMPARE(users, (QList<RecordId>{inColumn, inRow, inList}));
    QCOMPARE(m_office->referring(m_partner, Kind::Agreement, u"parties"_s, u"organisation"_s),
             QList<RecordId>{inRow});
    QCOMPARE(m_office->referring(m_partner, Kind::Visit, u"hosts"_s), QList<RecordId>{inList});
    QCOMPARE(m_office->referring(m_partner, Kind::Organisation, u"parent"_s), QList<RecordId>{inColumn});
    QVERIFY(m_office->referring(m_partner, Kind::Visit, u"from"_s).isEmpty());
    QVERIFY(m_office->referring(m_partner, Kind::Visit, u"nonsense"_s).isEmpty());
}

void TestChanges::restore()
{
    const RecordId trip = add(*m_office, visit(m_partner, m_own));
    const RecordId early = add(*m_office, stop(trip, u"Early"_s)),
                   late = add(*m_office, stop(trip, u"Late"_s));
    PD_VALUE(pdtest::apply(*m_office, Change::remove(Kind::Stop, early)));
    PD_VALUE(pdtest::apply(*m_office, Change::remove(Kind::Visit, trip)));
    reopen();
    // What was thrown away before the visit stays thrown away.
    const Applied applied = PD_VALUE(pdtest::apply(*m_office, Change::restore(Kind::Visit, trip)));
    QCOMPARE(applied.touched, (QList<RecordId>{trip, late}));
    QVERIFY(m_office->read(trip) && m_office->read(late) && !m_office->read(early));
    PD_VALUE(m_office->undo());
    QCOMPARE(m_office->recycleBin().size(), 3);
    PD_VALUE(m_office->undo());
    QVERIFY(m_office->read(trip));
    PD_VALUE(m_office->redo());
    PD_VALUE(m_office->redo());
    QVERIFY(m_office->read(late));
}

void TestChanges::restoreNeedsItsTargets()
{
    const RecordId paper = add(*m_office, agreement(u"1"_s, {m_partner}));
    PD_VALUE(pdtest::apply(*m_office, Change::remove(Kind::Agreement, paper)));
    PD_VALUE(pdtest::apply(*m_office, Change::remove(Kind::Organisation, m_partner)));
    const auto refused = pdtest::apply(*m_office, Change::restore(Kind::Agreement, paper));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(english(refused.error().message).contains(u"Partner"_s));
}

void TestChanges::undoSurvivesClosing()
{
    const QStringList start = contents(*m_office, {u"change"_s, u"change_set"_s});
    const Record before = PD_VALUE(m_office->read(m_partner));
    Record after = before;
    after.names = named(u"New name"_s, u"新名"_s);
    after.set("areas"_L1, QStringList{vocabulary::area.terms.first().code});
    PD_VALUE(pdtest::apply(*m_office, Change::update(before, after)));
    const RecordId paper = add(*m_office, agreement(u"1"_s, {m_partner}));
    const QStringList end = contents(*m_office, {u"change"_s, u"change_set"_s});
    reopen();
    PD_VALUE(m_office->undo());
    QVERIFY(!m_office->kindOf(paper));
    reopen();
    PD_VALUE(m_office->undo());
    QCOMPARE(contents(*m_office, {u"change"_s, u"change_set"_s}), start);
    reopen();
    PD_VALUE(m_office->redo());
    reopen();
    PD_VALUE(m_office->redo());
    QCOMPARE(contents(*m_office, {u"change"_s, u"change_set"_s}), end);
    QVERIFY(!m_office->redoable());
    QCOMPARE(m_office->redo().error().kind, Error::Kind::NotFound);
}

void TestChanges::undoOfAnImport()
{
    ChangeSet set{.action = ChangeSet::Action::Import, .who = u"Li"_s, .changes = {}};
    for (int i = 0; i < 312; ++i)
        set.add(organisation(named(u"Imported %1"_s.arg(i))));
    PD_VALUE(m_office->apply(set));
    QVERIFY(english(description(*m_office->undoable(), u"en"_s)).startsWith(u"312 record"_s));
    PD_VALUE(m_office->undo());
    QCOMPARE(m_office->readAll(Kind::Organisation).size(), 2);
    PD_VALUE(m_office->redo());
    QCOMPARE(m_office->readAll(Kind::Organisation).size(), 314);
}

void TestChanges::newChangeDiscardsRedo()
{
    const RecordId gone = add(*m_office, organisation(named(u"Gone"_s)));
    PD_VALUE(m_office->undo());
    QVERIFY(m_office->redoable());
    add(*m_office, organisation(named(u"Next"_s)));
    QVERIFY(!m_office->redoable());
    QVERIFY(!m_office->redo());
    QVERIFY(m_office->history(gone).first().isUndone);
    // Undo passes over what was discarded.
    PD_VALUE(m_office->undo());
    QCOMPARE(m_office->undoable()->record, m_own);
}

void TestChanges::buildIsNotUndone()
{
    ChangeSet set{.action = ChangeSet::Action::Build, .who = {}, .changes = {}};
    set.add(organisation(named(u"Built"_s)));
    PD_VALUE(m_office->apply(set));
    QVERIFY(!m_office->undoable());
    QCOMPARE(m_office->undo().error().kind, Error::Kind::NotFound);
}

void TestChanges::numbersAreNotUsedAgain()
{
    const RecordId gone = add(*m_office, organisation(named(u"Gone"_s)));
    PD_VALUE(m_office->undo());
    reopen();
    QVERIFY(add(*m_office, organisation(named(u"Next"_s))) > gone);
}

void TestChanges::history()
{
    const Record before = PD_VALUE(m_office->read(m_partner));
    Record after = before;
    after.set("city"_L1, u"chongqing"_s);
    after.set("country"_L1, Value());
    after.names << Name{u"en"_s, NameKind::Acronym, u"P"_s};
    PD_VALUE(pdtest::apply(*m_office, Change::update(before, after)));
    PD_VALUE(m_office->undo());
    const QList<HistoryEntry> entries = m_office->history(m_partner);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].action, Change::Action::Update);
    QVERIFY(entries[0].isUndone);
    QCOMPARE(entries[0].who, u"Li Jing"_s);
    QVERIFY(entries[0].at.isValid() && entries[0].at.timeSpec() == Qt::UTC);
    QStringList keys;
    for (const HistoryEntry::FieldChange &field : entries[0].fields)
        keys << field.key;
    QCOMPARE(keys, (QStringList{u"names"_s, u"country"_s, u"city"_s}));
    QCOMPARE(entries[0].fields[1].before.toText(), u"CN"_s);
    QVERIFY(entries[0].fields[1].after.isEmpty());
    QCOMPARE(entries[0].namesBefore, before.names);
    QCOMPARE(entries[0].namesAfter, after.names);
    QCOMPARE(entries[1].action, Change::Action::Create);
    QVERIFY(!entries[1].isUndone);
    QCOMPARE(entries[1].namesAfter, before.names);
}

void TestChanges::descriptions()
{
    add(*m_office, agreement(u"2025-017"_s, {m_partner}));
    const QString created = english(description(*m_office->undoable(), u"en"_s));
    QVERIFY2(created.startsWith(u"New agreement 2025-017"_s), qPrintable(created));
    PD_VALUE(m_office->undo());
    QCOMPARE(english(description(*m_office->redoable(), u"en"_s)), created);  // though the record is gone

    const RecordId gone = add(*m_office, organisation(named(u"Gone"_s, u"没了"_s)));
    PD_VALUE(pdtest::apply(*m_office, Change::remove(Kind::Organisation, gone)));
    QCOMPARE(english(description(*m_office->undoable(), u"en"_s)), u"Delete partner Gone"_s);
    QCOMPARE(english(description(*m_office->undoable(), u"zh"_s)), u"Delete partner 没了"_s);
    PD_VALUE(pdtest::apply(*m_office, Change::restore(Kind::Organisation, gone)));
    QCOMPARE(english(description(*m_office->undoable(), u"en"_s)), u"Restore Gone"_s);
}

void TestChanges::versionChanges()
{
    auto other = PD_VALUE(Office::open(m_folder->path(), {.isReadOnly = true}));
    const qint64 here = m_office->version(), there = other->version();
    QCOMPARE(m_office->version(), here);
    QCOMPARE(other->version(), there);
    add(*m_office, organisation(named(u"Next"_s)));
    QVERIFY(m_office->version() != here);
    QVERIFY(other->version() != there);
    QCOMPARE(other->apply(creating(organisation(named(u"x"_s)))).error().kind, Error::Kind::ReadOnly);
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
