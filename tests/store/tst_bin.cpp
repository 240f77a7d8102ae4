// SPDX-License-Identifier: GPL-3.0-or-later
// The recycle bin: what is in it, what goes with what, and what is left after the end. Undo beside it.
#include "filled.h"

using namespace pdtest;

class TestBin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<Folder>();
        m_office = PD_VALUE(Office::create(m_folder->path()));
    }
    void cleanup() { m_office.reset(); }

    void listsWhatWasDeleted();
    void restoresWithParts();
    void plansWhatRefersToIt();
    void purges();
    void purgesOneOfSeveral();
    void refusesHalfAPlan();
    void listsChangeSets();
    void everythingComesBack();

private:
    RecordId document(RecordId owner, const QByteArray &content)
    {
        Record record;
        record.kind = Kind::Document;
        record.names = named(u"Scan"_s);
        record.set("record"_L1, owner);
        record.set("kind"_L1, vocabulary::documentKind.terms.first().code);
        record.set("file_name"_L1, u"scan.pdf"_s);
        record.set("sha256"_L1, PD_VALUE(m_office->addContent(content)));
        return add(*m_office, record);
    }
    void remove(Kind kind, RecordId id) { PD_VALUE(apply(*m_office, Change::remove(kind, id))); }

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Office> m_office;
};

void TestBin::listsWhatWasDeleted()
{
    const RecordId from = add(*m_office, organisation(named(u"From"_s)));
    const RecordId host = add(*m_office, organisation(named(u"Host"_s)));
    const RecordId trip = add(*m_office, visit(from, host));
    add(*m_office, stop(trip, u"First stop"_s));
    add(*m_office, stop(trip, u"Second stop"_s));
    const RecordId other = add(*m_office, organisation(named(u"Other"_s)));
    QVERIFY(m_office->binned().isEmpty());
    remove(Kind::Visit, trip);
    remove(Kind::Organisation, other);
    const QList<Binned> binned = m_office->binned();
    QCOMPARE(binned.size(), 2);
    QCOMPARE(binned[0].id, other);
    QCOMPARE(binned[0].kind, Kind::Organisation);
    QCOMPARE(binned[0].parts, 0);
    QCOMPARE(binned[1].id, trip);
    QCOMPARE(binned[1].parts, 2);
    QCOMPARE(binned[1].who, u"Li Jing"_s);
    QVERIFY(binned[1].at.isValid());
    // A stop that went by itself before stays a line of its own.
    QVERIFY(PD_VALUE(m_office->undo()).changeSet > 0);
    QCOMPARE(m_office->binned().size(), 1);
}

void TestBin::restoresWithParts()
{
    const RecordId from = add(*m_office, organisation(named(u"From"_s)));
    const RecordId trip = add(*m_office, visit(from, from));
    const RecordId first = add(*m_office, stop(trip, u"First stop"_s));
    const RecordId scan = document(trip, "scan");
    const QStringList before = contents(*m_office, {u"change"_s, u"change_set"_s});
    remove(Kind::Visit, trip);
    PD_VALUE(apply(*m_office, Change::restore(Kind::Visit, trip)));
    QCOMPARE(contents(*m_office, {u"change"_s, u"change_set"_s}), before);
    QVERIFY(m_office->binned().isEmpty());
    QCOMPARE(PD_VALUE(m_office->read(first)).value("visit"_L1).toReference(), trip);
    QCOMPARE(PD_VALUE(m_office->content(PD_VALUE(m_office->read(scan)).value("sha256"_L1).toText())),
             QByteArray("scan"));
}

void TestBin::plansWhatRefersToIt()
{
    const RecordId partner = add(*m_office, organisation(named(u"Partner"_s)));
    const RecordId paper = add(*m_office, agreement(u"2026-001"_s, {partner}));
    const RecordId apart = add(*m_office, organisation(named(u"Apart"_s)));
    remove(Kind::Agreement, paper);
    remove(Kind::Organisation, apart);
    QCOMPARE(m_office->purgePlan({partner}), QList<RecordId>());  // not in the bin
    remove(Kind::Organisation, partner);
    QCOMPARE(m_office->purgePlan({partner}), QList<RecordId>({partner, paper}));
    QCOMPARE(m_office->purgePlan({paper}), QList<RecordId>{paper});
}

void TestBin::purges()
{
    const RecordId partner = add(*m_office, organisation(named(u"Незабвенный партнёр"_s)));
    const RecordId scan = document(partner, QByteArray(5000, 'q'));
    const RecordId stays = add(*m_office, organisation(named(u"Stays"_s)));
    remove(Kind::Organisation, partner);
    const QList<RecordId> plan = m_office->purgePlan({partner});
    QCOMPARE(plan, QList<RecordId>({partner, scan}));
    QCOMPARE(PD_VALUE(m_office->purge(plan)), 2);
    QVERIFY(m_office->binned().isEmpty());
    QVERIFY(m_office->history(partner).isEmpty());
    QVERIFY(!m_office->kindOf(scan));
    QVERIFY(!m_office->undoable());
    QVERIFY(!m_office->undo());
    QVERIFY(!m_office->redoable());
    QVERIFY(m_office->check().isEmpty());
    QVERIFY(m_office->read(stays).has_value());
    // What comes after can be undone again.
    add(*m_office, organisation(named(u"Later"_s)));
    PD_VALUE(m_office->undo());
    QVERIFY(!m_office->undoable());
    m_office.reset();
    const QByteArray file = bytes(m_folder->path());
    QVERIFY2(!file.contains(u"Незабвенный"_s.toUtf8()), "the name is still in the file");
    QVERIFY2(!file.contains(QByteArray(500, 'q')), "the document is still in the file");
}

/// Two records of one change set: the other one stays, with its history.
void TestBin::purgesOneOfSeveral()
{
    ChangeSet set{.action = ChangeSet::Action::Edit, .who = u"Li Jing"_s, .changes = {}};
    set.add(organisation(named(u"Goes"_s)));
    set.add(organisation(named(u"Stays"_s)));
    const Applied applied = PD_VALUE(m_office->apply(set));
    const RecordId goes = applied.created.value(-1), stays = applied.created.value(-2);
    remove(Kind::Organisation, goes);
    QCOMPARE(PD_VALUE(m_office->purge({goes})), 1);
    QCOMPARE(m_office->history(stays).size(), 1);
    QCOMPARE(m_office->changeSets(10).size(), 1);
    QVERIFY(!english(description(m_office->changeSets(10).first(), u"en"_s)).contains(u"Goes"_s));
    QVERIFY(m_office->check().isEmpty());
}

void TestBin::refusesHalfAPlan()
{
    const RecordId partner = add(*m_office, organisation(named(u"Partner"_s)));
    const RecordId paper = add(*m_office, agreement(u"2026-001"_s, {partner}));
    const QStringList live = contents(*m_office);
    QCOMPARE(m_office->purge({partner}).error().kind, Error::Kind::StillUsed);
    QCOMPARE(contents(*m_office), live);
    remove(Kind::Agreement, paper);
    remove(Kind::Organisation, partner);
    const QStringList before = contents(*m_office);
    QCOMPARE(m_office->purge({partner}).error().kind, Error::Kind::StillUsed);
    QCOMPARE(contents(*m_office), before);
    QVERIFY(m_office->undoable());
}

void TestBin::listsChangeSets()
{
    for (int i = 0; i < 5; ++i)
        add(*m_office, organisation(named(u"Partner %1"_s.arg(i))));
    PD_VALUE(m_office->undo());
    const QList<LoggedSet> all = m_office->changeSets(10);
    QCOMPARE(all.size(), 5);
    QVERIFY(all[0].isUndone && !all[1].isUndone);
    QVERIFY(all[0].id > all[1].id);
    QCOMPARE(m_office->changeSets(2).size(), 2);
    const QList<LoggedSet> older = m_office->changeSets(10, all[1].id);
    QCOMPARE(older.size(), 3);
    QCOMPARE(older[0].id, all[2].id);
}

/// An import, a change of many and a deletion with parts and documents, each undone and redone in one step, also
/// after the file was opened anew: numbers, links and contents are those of before.
void TestBin::everythingComesBack()
{
    QList<QStringList> states{contents(*m_office, {u"change"_s, u"change_set"_s})};
    const auto remember = [&] { states << contents(*m_office, {u"change"_s, u"change_set"_s}); };
    PD_VALUE(m_office->addContent(filledContent()));
    states.first() = contents(*m_office, {u"change"_s, u"change_set"_s});

    ChangeSet import{.action = ChangeSet::Action::Import, .who = u"Li Jing"_s, .changes = {}};
    for (int i = 1; i <= 40; ++i)
        import.add(organisation(named(u"Imported %1"_s.arg(i))));
    const Applied imported = PD_VALUE(m_office->apply(import));
    remember();
    ChangeSet many{.action = ChangeSet::Action::Edit, .who = u"Li Jing"_s, .changes = {}};
    for (const RecordId id : imported.touched) {
        many.changes << Change{.action = Change::Action::Update, .kind = Kind::Organisation, .id = id,
                               .values = {{u"country"_s, Value(u"RU"_s)}}};
    }
    PD_VALUE(m_office->apply(many));
    remember();
    const RecordId trip = add(*m_office, visit(imported.touched[0], imported.touched[1]));
    remember();
    add(*m_office, stop(trip, u"Stop"_s));
    remember();
    document(trip, filledContent());
    remember();
    remove(Kind::Visit, trip);
    remember();

    const auto open = [&] {
        m_office.reset();
        m_office = PD_VALUE(Office::open(m_folder->path()));
    };
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        open();
        PD_VALUE(m_office->undo());
        QCOMPARE(contents(*m_office, {u"change"_s, u"change_set"_s}), states[i]);
    }
    QVERIFY(!m_office->undoable());
    for (qsizetype i = 1; i < states.size(); ++i) {
        open();
        PD_VALUE(m_office->redo());
        QCOMPARE(contents(*m_office, {u"change"_s, u"change_set"_s}), states[i]);
    }
    QVERIFY(m_office->check().isEmpty());
}

QTEST_GUILESS_MAIN(TestBin)
#include "tst_bin.moc"
