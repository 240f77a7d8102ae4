// SPDX-License-Identifier: GPL-3.0-or-later
// What lists show and sort by, in three languages, kept in step with the names it comes from.
#include "fixture.h"

#include <store/connection.h>

using namespace pdtest;

class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<Folder>();
        m_office = PD_VALUE(Office::create(m_folder->path()));
        QVERIFY(m_office);
    }
    void cleanup() { m_office.reset(); }

    void inThreeLanguages();
    void fallsBack();
    void withoutNames();
    void followsItsTargets();
    void circles();
    void circleOfNewOnes();
    void neverEmpty();
    void chineseOrder();
    void russianOrder();
    void rebuild();

private:
    QStringList order(const QString &language)
    {
        QStringList labels;
        Statement lines(m_office->connection(),
                        u"SELECT text FROM label WHERE language = ? ORDER BY sort_key"_s);
        for (lines.run(language); lines.next();)
            labels << lines.text(0);
        return labels;
    }
    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Office> m_office;
};

void TestLabels::inThreeLanguages()
{
    const RecordId id = add(*m_office, organisation(named(u"Chongqing University"_s, u"重庆大学"_s,
                                                          u"Чунцинский университет"_s)));
    QCOMPARE(m_office->label(id, u"en"_s), u"Chongqing University"_s);
    QCOMPARE(m_office->label(id, u"zh"_s), u"重庆大学"_s);
    QCOMPARE(m_office->label(id, u"ru"_s), u"Чунцинский университет"_s);
}

void TestLabels::fallsBack()
{
    const RecordId id = add(*m_office, organisation(named({}, u"重庆大学"_s)));
    QCOMPARE(m_office->label(id, u"ru"_s), u"重庆大学"_s);
    Record before = PD_VALUE(m_office->read(id)), after = before;
    after.names << Name{u"en"_s, NameKind::Official, u"Chongqing University"_s};
    PD_VALUE(pdtest::apply(*m_office, Change::update(before, after)));
    QCOMPARE(m_office->label(id, u"ru"_s), u"Chongqing University"_s);
}

void TestLabels::withoutNames()
{
    const RecordId host = add(*m_office, organisation(named(u"Host"_s, u"主人"_s)));
    const RecordId guest = add(*m_office, organisation(named(u"Guest"_s, u"客人"_s)));
    const RecordId trip = add(*m_office, visit(guest, host));
    const PartialDate day(QDate(2026, 5, 4));
    for (const QString &code : Language::codes()) {
        const QString name = code == "zh"_L1 ? u"客人"_s : u"Guest"_s;
        QCOMPARE(m_office->label(trip, code), QString(name + u" · "_s + Language::of(code).shortDate(day)));
    }
    const RecordId paper = add(*m_office, agreement(u"2025-017"_s, {host}));
    const Language chinese = Language::of(u"zh"_s);
    QCOMPARE(m_office->label(paper, u"zh"_s),
             QString(u"2025-017 · "_s + chinese.text(vocabulary::agreementType.terms.first().label)));
}

void TestLabels::followsItsTargets()
{
    // A count is called by its cohort, that by its programme.
    const RecordId own = add(*m_office, organisation(named(u"Own"_s)));
    const RecordId joint = add(*m_office, programme(u"Joint"_s, own));
    const RecordId intake = add(*m_office, cohort(joint, 2025));
    Record count;
    count.kind = Kind::Count;
    count.set("of"_L1, intake);
    count.set("measure"_L1, vocabulary::measure.terms.first().code);
    count.set("as_of"_L1, PartialDate(QDate(2025, 9, 1)));
    count.set("persons"_L1, 30);
    const RecordId persons = add(*m_office, count);
    QVERIFY(m_office->label(persons, u"en"_s).startsWith(u"Joint · 2025 · "_s));

    const Record before = PD_VALUE(m_office->read(joint));
    Record after = before;
    after.names = named(u"Dual"_s);
    PD_VALUE(pdtest::apply(*m_office, Change::update(before, after)));
    QCOMPARE(m_office->label(intake, u"en"_s), u"Dual · 2025"_s);
    QVERIFY(m_office->label(persons, u"en"_s).startsWith(u"Dual · 2025 · "_s));
    PD_VALUE(m_office->undo());
    QVERIFY(m_office->label(persons, u"en"_s).startsWith(u"Joint · 2025 · "_s));

    // And in one set, whatever the order.
    ChangeSet set;
    Record late = cohort(RecordId(-2), 2026), early = programme(u"Late"_s, own);
    late.id = RecordId(-1);
    early.id = RecordId(-2);
    set.changes << Change::create(late) << Change::create(early);
    const Applied applied = PD_VALUE(m_office->apply(set));
    QCOMPARE(m_office->label(applied.created.value(-1), u"en"_s), u"Late · 2026"_s);
}

void TestLabels::circles()
{
    // Nothing becomes a part of its own part, but files may have come from elsewhere: rebuild() over organisations that
    // are parts of each other ends.
    const RecordId a = add(*m_office, organisation(named(u"A"_s)));
    Record under = organisation(named(u"B"_s));
    under.set("parent"_L1, a);
    const RecordId b = add(*m_office, under);
    QVERIFY(m_office->connection().run(u"UPDATE organisation SET parent = ? WHERE id = ?"_s, b, a));
    QVERIFY(m_office->rebuild());
    QVERIFY(m_office->check().isEmpty());
}

void TestLabels::circleOfNewOnes()
{
    ChangeSet set;
    Record a = organisation(named(u"Faculty"_s)), b = organisation(named(u"Chair"_s));
    a.id = RecordId(-1);
    b.id = RecordId(-2);
    a.set("parent"_L1, b.id);
    b.set("parent"_L1, a.id);
    set.changes << Change::create(a) << Change::create(b);
    const auto applied = m_office->apply(set);
    QVERIFY(!applied);
    const QString said = english(applied.error().message);
    QVERIFY2(said.contains(u"“Faculty”"_s) && said.contains(u"“Chair”"_s), qPrintable(said));
}

void TestLabels::neverEmpty()
{
    Record record;
    record.kind = Kind::Stop;
    record.set("visit"_L1, RecordId(-1));
    ChangeSet set;
    const RecordId own = add(*m_office, organisation(named(u"Own"_s)));
    Record trip = visit(own, own);
    set.add(trip);
    set.add(record);
    const Applied applied = PD_VALUE(m_office->apply(set));
    QVERIFY(m_office->label(applied.created.value(-2), u"zh"_s)
                .contains(QString::number(applied.created.value(-2).value)));
}

void TestLabels::chineseOrder()
{
    for (const QString &name : {u"重庆大学"_s, u"长春大学"_s, u"厦门大学"_s, u"北京大学"_s, u"西安大学"_s, u"上海大学"_s})
        add(*m_office, organisation(named({}, name)));
    // bei, chang, chong, shang, xia, xi'an: 长春 and 厦门 by the readings of the places.
    QStringList expected{u"北京大学"_s, u"长春大学"_s, u"重庆大学"_s, u"上海大学"_s};
    QCOMPARE(order(u"zh"_s).first(4), expected);
}

void TestLabels::russianOrder()
{
    for (const QString &name : {u"Яма"_s, u"ель"_s, u"Ёлка"_s, u"Арка"_s, u"Жук"_s})
        add(*m_office, organisation(named({}, {}, name)));
    QCOMPARE(order(u"ru"_s), (QStringList{u"Арка"_s, u"Ёлка"_s, u"ель"_s, u"Жук"_s, u"Яма"_s}));
}

void TestLabels::rebuild()
{
    const RecordId host = add(*m_office, organisation(named(u"Host"_s, u"主人"_s)));
    const RecordId trip = add(*m_office, visit(host, host));
    add(*m_office, cohort(add(*m_office, programme(u"Joint"_s, host)), 2025));
    PD_VALUE(pdtest::apply(*m_office, Change::remove(Kind::Visit, trip)));
    const QStringList before = contents(*m_office);
    QVERIFY(m_office->connection().run(u"DELETE FROM label"_s)
            && m_office->connection().run(u"DELETE FROM term"_s));
    QVERIFY(m_office->rebuild());
    QCOMPARE(contents(*m_office), before);
}

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
