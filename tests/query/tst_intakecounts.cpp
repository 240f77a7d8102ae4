// SPDX-License-Identifier: GPL-3.0-or-later
// Counts of the intakes of a programme: what is known on a day, and what a typed number writes.
#include <query/smalloffice.h>

#include <query/enrolment.h>
#include <query/intakecounts.h>

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

class TestIntakeCounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void ofAProgramme();
    void ofAnInstitute();
    void knownOnADay_data();
    void knownOnADay();
    void earlierCountsStay();
    void sameDayIsMended();
    void newIntake();
    void partsAreNotCountedTwice();

private:
    QList<ProgrammeIntakes> read(RecordId programme)
    {
        return programmeIntakes(m_small->office(), programme, Language()).value();
    }
    void write(const Intake &before, const Intake &after)
    {
        ChangeSet set;
        addIntake(set, before, after);
        QVERIFY(m_small->office().apply(set));
    }
    /// "measure day persons", a line each.
    static QStringList said(const Intake &intake)
    {
        QStringList lines;
        for (const Record &count : intake.counts) {
            lines << count.text("measure"_L1) + u' ' + count.date("as_of"_L1).toString() + u' '
                    + QString::number(count.integer("persons"_L1));
        }
        return lines;
    }

    std::unique_ptr<SmallOffice> m_small;
    RecordId m_institute, m_programme, m_cohort;
};

void TestIntakeCounts::init()
{
    m_small = std::make_unique<SmallOffice>();
    const RecordId own = m_small->organisation(u"Own University"_s, "CN", true);
    m_institute = m_small->programme(u"Institute"_s, {own});
    m_programme = m_small->programme(u"Physics"_s, {own}, {{"parent", m_institute}});
    m_small->cohort(m_programme, 2025);
    m_cohort = m_small->cohort(m_programme, 2024);
    m_small->count(m_cohort, "enrolled", "2024-09-10", 90);
    m_small->count(m_cohort, "enrolled", "2025-09-10", 84);
}

void TestIntakeCounts::ofAProgramme()
{
    const auto found = read(m_programme);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].label, u"Physics"_s);
    QCOMPARE(found[0].intakes.size(), 2);
    QCOMPARE(found[0].intakes[0].year(), 2024);
    QCOMPARE(found[0].intakes[0].counts.size(), 2);
    QVERIFY(found[0].intakes[1].counts.isEmpty());
}

void TestIntakeCounts::ofAnInstitute()
{
    const RecordId own = m_small->office().readAll(Kind::Organisation).first().id;
    m_small->programme(u"Acoustics"_s, {own}, {{"parent", m_institute}});
    QStringList labels;
    for (const ProgrammeIntakes &of : read(m_institute))
        labels << of.label;
    QCOMPARE(labels, QStringList({u"Institute"_s, u"Acoustics"_s, u"Physics"_s}));
}

void TestIntakeCounts::knownOnADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("persons");
    QTest::newRow("before the first") << QDate(2024, 9, 9) << -1;
    QTest::newRow("on its day") << QDate(2024, 9, 10) << 90;
    QTest::newRow("between") << QDate(2025, 9, 9) << 90;
    QTest::newRow("after the last") << QDate(2026, 3, 2) << 84;
}

void TestIntakeCounts::knownOnADay()
{
    QFETCH(QDate, day);
    QFETCH(int, persons);
    const Intake intake = read(m_programme)[0].intakes[0];
    const auto known = countOn(intake.counts, u"enrolled"_s, day);
    QCOMPARE(known ? int(known->integer("persons"_L1)) : -1, persons);
    const auto facts = countFacts(m_small->office(), {m_cohort}).value().value(m_cohort);
    QCOMPARE(int(rules::latest(facts, u"enrolled"_s, day).value_or(-1)), persons);  // as everybody else reads it
}

void TestIntakeCounts::earlierCountsStay()
{
    const Intake before = read(m_programme)[0].intakes[0];
    Intake after = before;
    after.counts = withCount(after.counts, u"enrolled"_s, QDate(2025, 3, 1), 88);
    write(before, after);
    const Intake now = read(m_programme)[0].intakes[0];
    QCOMPARE(said(now), QStringList({u"enrolled 2024-09-10 90"_s, u"enrolled 2025-09-10 84"_s, u"enrolled 2025-03-01 88"_s}));
    QCOMPARE(countOn(now.counts, u"enrolled"_s, QDate(2025, 4, 1))->integer("persons"_L1), 88);
    QCOMPARE(countOn(now.counts, u"enrolled"_s, QDate(2026, 4, 1))->integer("persons"_L1), 84);
    QCOMPARE(m_small->office().undoable()->records, 1);
}

void TestIntakeCounts::sameDayIsMended()
{
    const Intake before = read(m_programme)[0].intakes[0];
    Intake after = before;
    after.counts = withCount(after.counts, u"enrolled"_s, QDate(2025, 9, 10), 85);
    write(before, after);
    QCOMPARE(said(read(m_programme)[0].intakes[0]), QStringList({u"enrolled 2024-09-10 90"_s, u"enrolled 2025-09-10 85"_s}));
}

void TestIntakeCounts::newIntake()
{
    Intake made;
    made.cohort.kind = Kind::Cohort;
    made.cohort.set(u"programme"_s, m_programme);
    made.cohort.set(u"intake"_s, 2026);
    Intake after = made;
    after.counts = withCount({}, u"applied"_s, QDate(2026, 3, 2), 310);
    write(made, after);
    const QList<Intake> now = read(m_programme)[0].intakes;
    QCOMPARE(now.size(), 3);
    QCOMPARE(now[2].year(), 2026);
    QCOMPARE(said(now[2]), QStringList{u"applied 2026-03-02 310"_s});
    QVERIFY(m_small->office().undo());  // both at once
    QCOMPARE(read(m_programme)[0].intakes.size(), 2);
}

/// Parts stand beside their total, and a chart shows the total.
void TestIntakeCounts::partsAreNotCountedTwice()
{
    const auto total = [this] {
        return enrolmentByDiscipline(m_small->office(), {.asOf = testDay, .language = Language()}, *CodeTables::load())->total;
    };
    QCOMPARE(total(), 84);
    for (const auto &[country, persons] : {std::pair("CN", 60), std::pair("RU", 30)}) {
        m_small->add(Kind::Count, {}, {{"of", m_cohort}, {"measure", code("enrolled")}, {"as_of", date("2025-09-10")},
                                       {"persons", persons}, {"split", code("country")}, {"country", code(country)}});
    }
    QCOMPARE(total(), 84);
    const Intake intake = read(m_programme)[0].intakes[0];
    QCOMPARE(countOn(intake.counts, u"enrolled"_s, testDay)->integer("persons"_L1), 84);
    QCOMPARE(withCount(intake.counts, u"enrolled"_s, QDate(2025, 9, 10), 91).size(), intake.counts.size());
}

QTEST_GUILESS_MAIN(TestIntakeCounts)
#include "tst_intakecounts.moc"
