// SPDX-License-Identifier: GPL-3.0-or-later
// Two records become one, and two again; one field is changed in many records.
#include <store/fixture.h>

#include <exchange/officefiles.h>
#include <store/bulkedit.h>
#include <store/merging.h>

using namespace pdtest;
using Take = Merging::Take;

class TestMerging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<Folder>();
        m_office = PD_VALUE(Office::create(m_folder->path()));
        m_own = add(*m_office, organisation(named(u"Own University"_s)));
        m_one = add(*m_office, organisation(named(u"Chongqing University of Posts"_s, u"重庆邮电大学"_s)));
        m_other = add(*m_office, organisation(named(u"Chongqing Univ. of Posts"_s, {}, u"Чунцинский университет"_s)));
    }
    void cleanup() { m_office.reset(); }

    void namesAreKept();
    void namesOfTheLoserLead();
    void fieldsAreChosen_data();
    void fieldsAreChosen();
    void everythingMoves();
    void bothWereNamed();
    void doesNotReferToItself();
    void whatLayInTheBin();
    void whatWasMergedTwice();
    void whatWasChosenBefore();
    void ofAnOldState_data();
    void ofAnOldState();
    void anyTwoRecords();
    void bulk_data();
    void bulk();
    void bulkIsOneStep();
    void bulkOfAnOldState();

private:
    static QStringList state(const Office &office) { return contents(office, {u"change"_s, u"change_set"_s}); }
    Merging merging() { return {PD_VALUE(m_office->read(m_one)), PD_VALUE(m_office->read(m_other))}; }
    void set(RecordId id, QLatin1String key, const Value &value)
    {
        const Record before = PD_VALUE(m_office->read(id));
        Record after = before;
        after.set(key, value);
        PD_VALUE(apply(*m_office, Change::update(before, after)));
    }
    Record read(RecordId id) { return PD_VALUE(m_office->read(id)); }

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Office> m_office;
    RecordId m_own, m_one, m_other;
};

void TestMerging::namesAreKept()
{
    Merging both = merging();
    const Names names = both.result().names;
    const Names expected{{u"en"_s, NameKind::Official, u"Chongqing University of Posts"_s},
                         {u"zh"_s, NameKind::Official, u"重庆邮电大学"_s},
                         {u"en"_s, NameKind::Alias, u"Chongqing Univ. of Posts"_s},
                         {u"ru"_s, NameKind::Official, u"Чунцинский университет"_s}};
    QCOMPARE(names, expected);

    Record loser = both.loser();
    loser.names = {{u"en"_s, NameKind::Official, u"CHONGQING university of posts"_s},
                   {u"und"_s, NameKind::Alias, u"重庆邮电大学"_s},
                   {u"en"_s, NameKind::Acronym, u"CQUPT"_s}};
    QCOMPARE(Merging(both.survivor(), loser).result().names.mid(2),
             (Names{{u"en"_s, NameKind::Acronym, u"CQUPT"_s}}));  // no name twice
}

void TestMerging::namesOfTheLoserLead()
{
    Merging both = merging();
    both.take(u"names"_s, Take::Loser);
    const Names names = both.result().names;
    QCOMPARE(displayName(names, u"en"_s), u"Chongqing Univ. of Posts"_s);
    QCOMPARE(displayName(names, u"zh"_s), u"重庆邮电大学"_s);
    QVERIFY(names.contains({u"en"_s, NameKind::Alias, u"Chongqing University of Posts"_s}));
    QCOMPARE(names.size(), 4);
}

void TestMerging::fieldsAreChosen_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Value>("here");
    QTest::addColumn<Value>("there");
    QTest::addColumn<int>("choice");  // -1: as proposed
    QTest::addColumn<Value>("result");
    const Value beijing(u"beijing"_s), shanghai(u"shanghai"_s), none;
    const auto identifier = [](const QString &scheme, const QString &number) {
        return Row{{u"scheme"_s, Value(scheme)}, {u"value"_s, Value(number)}};
    };
    const Row ror = identifier(u"ror"_s, u"03dgaqz26"_s), code = identifier(u"cn_school5"_s, u"10617"_s);
    const Row place{{u"title"_s, Value(u"Ranking"_s)}, {u"year"_s, Value(2025)}};
    Row rank = place;
    rank.insert(u"rank"_s, Value(u"12"_s));
    using Codes = QStringList;

    QTest::newRow("the survivor's") << "city" << beijing << shanghai << -1 << beijing;
    QTest::newRow("only the loser's") << "city" << none << shanghai << -1 << shanghai;
    QTest::newRow("only the survivor's") << "city" << beijing << none << -1 << beijing;
    QTest::newRow("chosen") << "city" << beijing << shanghai << int(Take::Loser) << shanghai;
    QTest::newRow("chosen to be empty") << "city" << beijing << none << int(Take::Loser) << none;
    QTest::newRow("one list") << "tags" << Value(Codes{u"a"_s, u"b"_s}) << Value(Codes{u"b"_s, u"c"_s}) << -1
                              << Value(Codes{u"a"_s, u"b"_s, u"c"_s});
    QTest::newRow("the other list") << "tags" << Value(Codes{u"a"_s}) << Value(Codes{u"b"_s}) << int(Take::Loser)
                                    << Value(Codes{u"b"_s});
    QTest::newRow("rows") << "identifiers" << Value(Rows{ror}) << Value(Rows{code, ror}) << -1 << Value(Rows{ror, code});
    QTest::newRow("a fuller row") << "distinctions" << Value(Rows{place}) << Value(Rows{rank}) << -1
                                  << Value(Rows{rank});
    QTest::newRow("notes") << "notes" << Value(u"One."_s) << Value(u"Two."_s) << -1 << Value(u"One.\n\nTwo."_s);
    QTest::newRow("the same notes") << "notes" << Value(u"One."_s) << Value(u"One."_s) << -1 << Value(u"One."_s);
}

void TestMerging::fieldsAreChosen()
{
    QFETCH(QString, key);
    QFETCH(Value, here);
    QFETCH(Value, there);
    QFETCH(int, choice);
    QFETCH(Value, result);
    const QByteArray latin = key.toLatin1();
    set(m_one, QLatin1String(latin), here);
    set(m_other, QLatin1String(latin), there);
    Merging both = merging();
    QCOMPARE(both.differing(), (here == there ? QStringList{u"names"_s} : QStringList{u"names"_s, key}));
    if (choice >= 0)
        both.take(key, Take(choice));
    QVERIFY(both.result().value(key) == result);
    PD_VALUE(m_office->apply(planMerge(*m_office, both).changes));
    QVERIFY(read(m_one).value(key) == result);
}

void TestMerging::everythingMoves()
{
    const RecordId paper = add(*m_office, agreement(u"A-1"_s, {m_own, m_other}));
    const RecordId trip = add(*m_office, visit(m_other, m_own));
    const RecordId halt = add(*m_office, stop(trip, u"Welcome"_s));
    set(halt, "organisation"_L1, m_other);
    const RecordId course = add(*m_office, programme(u"Course"_s, m_other));
    Record task, person, unit, document;
    task.kind = Kind::FollowUp;
    task.names = named(u"Write"_s);
    task.set("about"_L1, m_other);
    person.kind = Kind::Person;
    person.names = named(u"Li"_s);
    person.set("positions"_L1, Rows{Row{{u"organisation"_s, Value(m_other)}, {u"title"_s, Value(u"Dean"_s)}},
                                    Row{{u"organisation"_s, Value(m_one)}, {u"title"_s, Value(u"Rector"_s)}}});
    unit = organisation(named(u"A school of it"_s));
    unit.set("parent"_L1, m_other);
    document.kind = Kind::Document;
    document.names = named(u"Charter"_s);
    document.set("record"_L1, m_other);
    const RecordId taskId = add(*m_office, task), personId = add(*m_office, person), unitId = add(*m_office, unit),
                   documentId = add(*m_office, document);

    const QStringList before = state(*m_office);
    const MergePlan plan = planMerge(*m_office, merging());
    const QMap<Kind, int> moved{{Kind::Agreement, 1}, {Kind::Visit, 1}, {Kind::Stop, 1}, {Kind::Programme, 1},
                                {Kind::FollowUp, 1}, {Kind::Person, 1}, {Kind::Organisation, 1}, {Kind::Document, 1}};
    QCOMPARE(plan.moved, moved);
    QCOMPARE(state(*m_office), before);  // a plan writes nothing
    PD_VALUE(m_office->apply(plan.changes));

    QVERIFY(m_office->isDeleted(m_other));
    QVERIFY(m_office->references(m_other).isEmpty());
    QCOMPARE(read(paper).value("parties"_L1).toRows()[1].value(u"organisation"_s).toReference(), m_one);
    QCOMPARE(read(trip).reference("from"_L1), m_one);
    QCOMPARE(read(halt).reference("organisation"_L1), m_one);
    QCOMPARE(read(course).value("participants"_L1).toRows()[0].value(u"organisation"_s).toReference(), m_one);
    QCOMPARE(read(taskId).reference("about"_L1), m_one);
    QCOMPARE(read(unitId).reference("parent"_L1), m_one);
    QCOMPARE(read(documentId).reference("record"_L1), m_one);  // went with it, not into the bin
    const Rows positions = read(personId).value("positions"_L1).toRows();
    QCOMPARE(positions.size(), 2);  // two positions at what is now one place
    QCOMPARE(positions[0].value(u"organisation"_s).toReference(), m_one);
    QVERIFY(m_office->check().isEmpty());
    QCOMPARE(english(description(*m_office->undoable(), u"en"_s)), u"Merge Chongqing University of Posts"_s);
    const QStringList after = state(*m_office);

    // In one step, also after the office was closed.
    const auto reopen = [this] {
        m_office.reset();
        m_office = PD_VALUE(Office::open(m_folder->path()));
    };
    reopen();
    PD_VALUE(m_office->undo());
    QCOMPARE(state(*m_office), before);
    reopen();
    PD_VALUE(m_office->redo());
    QCOMPARE(state(*m_office), after);
}

void TestMerging::bothWereNamed()
{
    const RecordId paper = add(*m_office, agreement(u"A-1"_s, {m_own, m_one, m_other}));
    Record project, person;
    project.kind = Kind::Project;
    project.names = named(u"Laboratory"_s);
    project.set("type"_L1, vocabulary::projectType.terms.first().code);
    project.set("status"_L1, vocabulary::projectStatus.terms.first().code);
    project.set("organisations"_L1, QList<RecordId>{m_other, m_own, m_one});
    person.kind = Kind::Person;
    person.names = named(u"Li"_s);
    person.set("positions"_L1, Rows{Row{{u"organisation"_s, Value(m_other)}, {u"title"_s, Value(u"Dean"_s)}},
                                    Row{{u"organisation"_s, Value(m_one)}, {u"title"_s, Value(u"Dean"_s)}}});
    const RecordId projectId = add(*m_office, project), personId = add(*m_office, person);
    PD_VALUE(m_office->apply(planMerge(*m_office, merging()).changes));
    QCOMPARE(read(paper).value("parties"_L1).toRows().size(), 2);
    QCOMPARE(read(projectId).value("organisations"_L1).toReferences(), (QList<RecordId>{m_one, m_own}));
    QCOMPARE(read(personId).value("positions"_L1).toRows().size(), 1);
}

void TestMerging::doesNotReferToItself()
{
    set(m_one, "parent"_L1, m_other);
    set(m_other, "successor"_L1, m_one);
    PD_VALUE(m_office->apply(planMerge(*m_office, merging()).changes));
    QVERIFY(!read(m_one).has("parent"_L1));
    QVERIFY(!read(m_one).has("successor"_L1));
}

/// A record that was deleted before the merging comes back with the one that stayed, and undo is exact.
void TestMerging::whatLayInTheBin()
{
    const RecordId paper = add(*m_office, agreement(u"A-1"_s, {m_own, m_one, m_other}));
    const RecordId trip = add(*m_office, visit(m_other, m_own));
    const RecordId halt = add(*m_office, stop(trip, u"Welcome"_s));
    set(halt, "organisation"_L1, m_other);
    PD_VALUE(apply(*m_office, Change::remove(Kind::Agreement, paper)));
    PD_VALUE(apply(*m_office, Change::remove(Kind::Visit, trip)));
    PD_VALUE(m_office->apply(planMerge(*m_office, merging()).changes));
    const QStringList merged = state(*m_office);
    PD_VALUE(m_office->apply({.action = ChangeSet::Action::Edit, .who = u"Li Jing"_s,
                              .changes = {Change::restore(Kind::Agreement, paper), Change::restore(Kind::Visit, trip)}}));
    const Rows parties = read(paper).value("parties"_L1).toRows();
    QCOMPARE(parties.size(), 2);  // each party once
    QCOMPARE(parties[1].value(u"organisation"_s).toReference(), m_one);
    QCOMPARE(read(trip).reference("from"_L1), m_one);
    QCOMPARE(read(halt).reference("organisation"_L1), m_one);
    QVERIFY(m_office->isDeleted(m_other));
    QVERIFY(m_office->references(m_other).isEmpty());
    QVERIFY(m_office->check().isEmpty());
    const QStringList restored = state(*m_office);
    PD_VALUE(m_office->undo());
    QCOMPARE(state(*m_office), merged);
    PD_VALUE(m_office->redo());
    QCOMPARE(state(*m_office), restored);

    // Where the merging itself is taken back, or the other one comes back too, everything is as it was.
    PD_VALUE(m_office->undo());
    PD_VALUE(m_office->undo());
    PD_VALUE(apply(*m_office, Change::restore(Kind::Visit, trip)));
    QCOMPARE(read(trip).reference("from"_L1), m_other);
    PD_VALUE(m_office->undo());
    PD_VALUE(m_office->redo());
    PD_VALUE(m_office->apply({.action = ChangeSet::Action::Edit, .who = u"Li Jing"_s,
                              .changes = {Change::restore(Kind::Visit, trip), Change::restore(Kind::Organisation, m_other)}}));
    QCOMPARE(read(trip).reference("from"_L1), m_other);
    QVERIFY(m_office->check().isEmpty());
}

void TestMerging::whatWasMergedTwice()
{
    const RecordId third = add(*m_office, organisation(named(u"CQUPT"_s)));
    const RecordId trip = add(*m_office, visit(m_other, m_own));
    PD_VALUE(apply(*m_office, Change::remove(Kind::Visit, trip)));
    PD_VALUE(m_office->apply(planMerge(*m_office, merging()).changes));
    PD_VALUE(m_office->apply(planMerge(*m_office, {read(third), read(m_one)}).changes));
    PD_VALUE(apply(*m_office, Change::restore(Kind::Visit, trip)));
    QCOMPARE(read(trip).reference("from"_L1), third);
    PD_VALUE(apply(*m_office, Change::remove(Kind::Visit, trip)));
    PD_VALUE(apply(*m_office, Change::remove(Kind::Organisation, third)));
    const auto refused = apply(*m_office, Change::restore(Kind::Visit, trip));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(m_office->check().isEmpty());
}

/// A field that history brings back, or an editor that was open meanwhile, names the one that is gone.
void TestMerging::whatWasChosenBefore()
{
    const RecordId unit = add(*m_office, organisation(named(u"A school of it"_s)));
    set(unit, "parent"_L1, m_other);
    set(unit, "parent"_L1, Value());
    PD_VALUE(m_office->apply(planMerge(*m_office, merging()).changes));
    set(unit, "parent"_L1, m_other);
    QCOMPARE(read(unit).reference("parent"_L1), m_one);
    PD_VALUE(m_office->undo());
    QVERIFY(!read(unit).has("parent"_L1));
}

void TestMerging::ofAnOldState_data()
{
    QTest::addColumn<bool>("isSurvivor");
    QTest::newRow("survivor") << true;
    QTest::newRow("loser") << false;
}

void TestMerging::ofAnOldState()
{
    QFETCH(bool, isSurvivor);
    const MergePlan plan = planMerge(*m_office, merging());
    set(isSurvivor ? m_one : m_other, "city"_L1, u"beijing"_s);
    const QStringList before = state(*m_office);
    const auto applied = m_office->apply(plan.changes);
    QVERIFY(!applied);
    QCOMPARE(applied.error().kind, Error::Kind::Changed);
    QCOMPARE(state(*m_office), before);
}

/// Records of every kind of the practice office, whatever refers to them; undo brings all of them back.
void TestMerging::anyTwoRecords()
{
    m_office.reset();
    const QString path = m_folder->path(u"practice.pdesk"_s);
    QVERIFY(buildOffice(path, u":/offices/practice"_s));
    m_office = PD_VALUE(Office::open(path));
    const QStringList start = state(*m_office);
    QList<Kind> merged, refused;
    for (const Kind kind : kinds) {
        const QList<Record> records = m_office->readAll(kind);
        for (qsizetype i = 0; i + 1 < std::min<qsizetype>(records.size(), 6); i += 2) {
            // Some cannot be one: an agreement would expire before it begins.
            const auto applied = m_office->apply(planMerge(*m_office, {read(records[i].id), read(records[i + 1].id)}).changes);
            if (!applied)
                QCOMPARE(applied.error().kind, Error::Kind::Invalid);
            else
                QVERIFY(m_office->references(records[i + 1].id).isEmpty());
            (applied ? merged : refused) << kind;
        }
    }
    QVERIFY2(refused.size() < merged.size() / 4, qPrintable(u"%1 of %2"_s.arg(refused.size()).arg(merged.size())));
    QVERIFY(m_office->check().isEmpty());
    QVERIFY(state(*m_office) != start);
    for (qsizetype i = 0; i < merged.size(); ++i)
        PD_VALUE(m_office->undo());
    QCOMPARE(state(*m_office), start);
}

void TestMerging::bulk_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("action");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QList<Value>>("before");
    QTest::addColumn<QList<Value>>("after");
    using Codes = QStringList;
    using enum BulkEdit::Action;
    const Value none, active(u"active"_s), prospect(u"prospect"_s);
    const Value a(Codes{u"a"_s}), ab(Codes{u"a"_s, u"b"_s}), b(Codes{u"b"_s});
    QTest::newRow("set") << "stage" << int(Set) << active << QList<Value>{none, prospect, active}
                         << QList<Value>{active, active, active};
    QTest::newRow("clear") << "stage" << int(Clear) << none << QList<Value>{none, prospect, active}
                           << QList<Value>{none, none, none};
    QTest::newRow("add") << "tags" << int(Add) << b << QList<Value>{none, a, ab} << QList<Value>{b, ab, ab};
    QTest::newRow("remove") << "tags" << int(Remove) << b << QList<Value>{none, b, ab} << QList<Value>{none, none, a};
    QTest::newRow("a list") << "tags" << int(Set) << b << QList<Value>{none, a, ab} << QList<Value>{b, b, b};
}

void TestMerging::bulk()
{
    QFETCH(QString, key);
    QFETCH(int, action);
    QFETCH(Value, value);
    QFETCH(QList<Value>, before);
    QFETCH(QList<Value>, after);
    const QByteArray latin = key.toLatin1();
    const QList<RecordId> ids{m_own, m_one, m_other};
    for (int i = 0; i < 3; ++i)
        set(ids[i], QLatin1String(latin), before[i]);
    const QStringList start = state(*m_office);
    const BulkEdit edit{.kind = Kind::Organisation, .key = key, .action = BulkEdit::Action(action), .value = value};
    const ChangeSet changes = edit.changes(m_office->read(ids));
    int different = 0;
    for (int i = 0; i < 3; ++i)
        different += !(before[i] == after[i]);
    QCOMPARE(changes.changes.size(), different);
    PD_VALUE(m_office->apply(changes));
    for (int i = 0; i < 3; ++i)
        QVERIFY2(read(ids[i]).value(key) == after[i], qPrintable(QString::number(i)));
    PD_VALUE(m_office->undo());
    QCOMPARE(state(*m_office), start);
}

void TestMerging::bulkIsOneStep()
{
    ChangeSet many;
    for (int i = 0; i < 200; ++i)
        many.add(organisation(named(u"Partner %1"_s.arg(i))));
    PD_VALUE(m_office->apply(many));
    const BulkEdit edit{.kind = Kind::Organisation, .key = u"officer"_s, .value = u"Ivanova"_s};
    const QStringList start = state(*m_office);
    PD_VALUE(m_office->apply(edit.changes(m_office->readAll(Kind::Organisation))));
    m_office.reset();
    m_office = PD_VALUE(Office::open(m_folder->path()));
    QCOMPARE(english(description(*m_office->undoable(), u"en"_s)), u"203 records changed"_s);
    PD_VALUE(m_office->undo());
    QCOMPARE(state(*m_office), start);
}

void TestMerging::bulkOfAnOldState()
{
    const BulkEdit edit{.kind = Kind::Organisation, .key = u"officer"_s, .value = u"Ivanova"_s};
    const ChangeSet changes = edit.changes(m_office->readAll(Kind::Organisation));
    set(m_other, "officer"_L1, u"Petrov"_s);
    const auto applied = m_office->apply(changes);
    QCOMPARE(applied.error().kind, Error::Kind::Changed);
    QVERIFY(!read(m_one).has("officer"_L1));
}

QTEST_GUILESS_MAIN(TestMerging)
#include "tst_merging.moc"
