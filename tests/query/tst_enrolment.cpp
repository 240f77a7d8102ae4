// SPDX-License-Identifier: GPL-3.0-or-later
#include "smalloffice.h"

#include <query/enrolment.h>
#include <store/interruption.h>

#include <QRegularExpression>
#include <QSet>

using namespace pd;

class tst_Enrolment : public QObject
{
    Q_OBJECT

private:
    SmallOffice m_small;
    std::shared_ptr<const CodeTables> m_tables = CodeTables::load();
    Language m_english = Language::of(QStringLiteral("en"));
    RecordId m_own, m_fefu, m_institute, m_iot, m_physics, m_iot2024, m_iot2025;

    Office &office() { return m_small.office(); }
    EnrolmentQuery query(Classification classification = Classification::Isced) const
    {
        return {.classification = classification, .asOf = testDay, .language = m_english};
    }
    EnrolmentTable table(const EnrolmentQuery &q) { return enrolmentByDiscipline(office(), q, *m_tables).value(); }
    /// "code year persons" of every cell.
    QStringList cells(const EnrolmentQuery &q)
    {
        QStringList texts;
        for (const EnrolmentTable::Cell &cell : table(q).cells)
            texts << QStringLiteral("%1 %2 %3").arg(cell.code).arg(cell.year).arg(cell.persons);
        return texts;
    }
    Record derived(RecordId id, QDate day = testDay) { return readDerived(office(), {id}, day)->first(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_own = m_small.organisation(QStringLiteral("CQUPT"), "CN", true);
        m_fefu = m_small.organisation(QStringLiteral("FEFU"), "RU");
        m_institute =
                m_small.programme(QStringLiteral("Joint Institute"), {m_own, m_fefu},
                                  {{"type", code("joint_institute")}, {"launched", date("2025-11-04")}});
        m_iot = m_small.programme(QStringLiteral("IoT Engineering"), {m_own, m_fefu},
                                  {{"parent", m_institute},
                                   {"discipline", code("cn-ug:080905")},
                                   {"launched", date("2025-09")},
                                   {"approvals", Rows{{{QStringLiteral("authority"), QStringLiteral("MOE")},
                                                       {QStringLiteral("date"), date("2025-05")}}}}});
        m_physics = m_small.programme(QStringLiteral("Russian physics"), {m_own},
                                      {{"discipline", code("ru:03.03.02")}, {"launched", date("2027")}});
        m_iot2024 = m_small.cohort(m_iot, 2024);
        m_iot2025 = m_small.cohort(m_iot, 2025);
        m_small.count(m_iot2024, "admitted", "2024-09-01", 80);
        m_small.count(m_iot2024, "enrolled", "2024-10-01", 78);
        m_small.count(m_iot2024, "enrolled", "2025-10", 75);
        m_small.count(m_iot2024, "enrolled", "2024-10-01", 30, "sex");
        m_small.count(m_iot2024, "enrolled", "2026-10-01", 70);
        m_small.count(m_iot2024, "graduated", "2025-07-01", 3);
        m_small.count(m_iot2025, "admitted", "2025-09-01", 100);
        const RecordId law = m_small.cohort(m_physics, 2025, "ru:40.03.01");
        m_small.count(law, "enrolled", "2025-10-01", 20);
        const RecordId own = m_small.cohort(m_physics, 2025);
        m_small.count(own, "enrolled", "2025-10-01", 12);
        const RecordId odd = m_small.cohort(m_physics, 2025, "own:X1");
        m_small.count(odd, "enrolled", "2025-10-01", 7);
        m_small.cohort(m_physics, 2026);
        m_small.add(Kind::Target, {},
                    {{"programme", m_institute}, {"students", 1650}, {"first_intake", 2025}, {"intakes", 4}});
        const RecordId gone = m_small.cohort(m_iot, 2025);
        m_small.count(gone, "admitted", "2025-09-01", 999);
        m_small.remove(gone);
    }

    void byDiscipline()
    {
        const EnrolmentTable china = table(query(Classification::China));
        QCOMPARE(cells(query(Classification::China)),
                 (QStringList{QStringLiteral("03 2025 20"), QStringLiteral("07 2025 12"),
                              QStringLiteral("07 2026 0"), QStringLiteral("08 2024 75"),
                              QStringLiteral("08 2025 100"), QStringLiteral(" 2025 7")}));
        QCOMPARE(china.codes.last(), QString());
        QCOMPARE(china.years, (QList<int>{2024, 2025, 2026}));
        QCOMPARE(china.total, 214);
        // Of 207 mapped students all but the lawyers.
        QCOMPARE(china.scienceShare.value(), 187.0 / 207.0);

        const auto cell = [&china](const QString &code, int year) {
            for (const EnrolmentTable::Cell &each : china.cells) {
                if (each.code == code && each.year == year)
                    return each;
            }
            return EnrolmentTable::Cell();
        };
        QCOMPARE(cell(QStringLiteral("08"), 2025).standIn, 100);
        QCOMPARE(cell(QStringLiteral("08"), 2024).standIn, 0);
        QVERIFY(!cell(QStringLiteral("08"), 2024).isDerived);
        QVERIFY(cell(QStringLiteral("07"), 2025).isDerived);
        QCOMPARE(cell(QStringLiteral("08"), 2025).cohorts, QList<RecordId>{m_iot2025});
        QVERIFY(!cell(QStringLiteral("08"), 2025).label.isEmpty());
        QCOMPARE(cell(QString(), 2025).label, QStringLiteral("Unmapped"));
    }

    void totalsAreEqualInAllClassifications()
    {
        QSet<qint64> totals;
        for (const auto classification :
             {Classification::Isced, Classification::China, Classification::Russia}) {
            const EnrolmentTable t = table(query(classification));
            qint64 sum = 0;
            for (const EnrolmentTable::Cell &cell : t.cells)
                sum += cell.persons;
            QCOMPARE(sum, t.total);
            totals << t.total;
            QCOMPARE(t.scienceShare.value(), 187.0 / 207.0);
        }
        QCOMPARE(totals, QSet<qint64>{214});
    }

    void asOfADay()
    {
        EnrolmentQuery q = query(Classification::China);
        q.asOf = QDate(2025, 9, 15);
        QCOMPARE(cells(q).filter(QStringLiteral("08 ")),
                 (QStringList{QStringLiteral("08 2024 78"), QStringLiteral("08 2025 100")}));
        q.asOf = QDate(2024, 9, 15);
        QCOMPARE(cells(q).filter(QStringLiteral("08 2024")), QStringList{QStringLiteral("08 2024 80")});
        q.asOf = QDate(2026, 12, 31);
        QCOMPARE(cells(q).filter(QStringLiteral("08 2024")), QStringList{QStringLiteral("08 2024 70")});
    }

    void measuresYearsAndConditions()
    {
        EnrolmentQuery q = query(Classification::China);
        q.measure = QStringLiteral("admitted");
        QCOMPARE(table(q).total, 180);
        q.measure = QStringLiteral("graduated");
        QCOMPARE(table(q).total, 3);
        q.measure = QStringLiteral("enrolled");
        q.fromYear = q.toYear = 2024;
        QCOMPARE(table(q).total, 75);
        q = query();
        q.where = {{QStringLiteral("programme"), Condition::Op::AnyOf, {QString::number(m_physics.value)}}};
        QCOMPARE(table(q).total, 39);
        q.where = {{QStringLiteral("enrolled"), Condition::Op::AnyOf, {QString()}}};
        QCOMPARE(table(q).total, 100);
    }

    void agreesWithTheRules()
    {
        const auto facts = countFacts(office(), {m_iot2024, m_iot2025}).value();
        QCOMPARE(facts.value(m_iot2024).size(), 5); // without the split and with the one still to come
        for (const QDate day :
             {QDate(2024, 9, 15), QDate(2025, 3, 1), QDate(2025, 10, 1), testDay, QDate(2027, 1, 1)}) {
            for (const RecordId id : {m_iot2024, m_iot2025}) {
                const Record cohort = derived(id, day);
                for (const char *measure : {"applied", "admitted", "enrolled", "graduated"}) {
                    const auto latest = rules::latest(facts.value(id), QLatin1String(measure), day);
                    QCOMPARE(cohort.has(QLatin1String(measure)), latest.has_value());
                    QCOMPARE(cohort.integer(QLatin1String(measure)), latest.value_or(0));
                }
            }
        }
    }

    void programmesAndPartners()
    {
        QCOMPARE(derived(m_institute).integer(QLatin1String("admitted")), 180);
        QCOMPARE(derived(m_institute).integer(QLatin1String("enrolled")), 75);
        QCOMPARE(derived(m_institute).text(QLatin1String("state")), QStringLiteral("running"));
        QCOMPARE(derived(m_institute).value(QLatin1String("partners")).toReferences(),
                 QList<RecordId>{m_fefu});
        QVERIFY(derived(m_iot).value(QLatin1String("is_approved")).toBool());
        QVERIFY(!derived(m_physics).value(QLatin1String("is_approved")).toBool());
        QCOMPARE(derived(m_physics).text(QLatin1String("state")), QStringLiteral("planned"));
        // Once for each cohort, although FEFU takes part in the institute and in its programme.
        QCOMPARE(derived(m_fefu).integer(QLatin1String("students")), 175);
    }

    void targetOfTheInstitute()
    {
        const QList<TargetRow> rows = targets(office(), {}, testDay, m_english).value();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().label, QStringLiteral("Joint Institute"));
        QCOMPARE(rows.first().progress.actual, 100); // 2024 is before the first intake
        QCOMPARE(rows.first().progress.left, 1550);
        QCOMPARE(rows.first().progress.intakesLeft, 3);
        QCOMPARE(rows.first().progress.perIntake, 517);
        QCOMPARE(m_english.percent(rows.first().progress.fraction), QStringLiteral("6.1%"));
        const Record target = derived(rows.first().target);
        QCOMPARE(target.integer(QLatin1String("actual")), 100);
        QCOMPARE(qRound(target.value(QLatin1String("percent")).toDouble() * 10), 61);
        QVERIFY(targets(office(),
                        {{QStringLiteral("programme"), Condition::Op::AnyOf, {QString::number(m_iot.value)}}},
                        testDay, m_english)
                        ->isEmpty());
    }

    /// A question that is stopped leaves nothing behind, neither in the tables nor in the log.
    void stopped()
    {
        ChangeSet many;
        for (int year = 2000; year < 2024; ++year) {
            Record cohort;
            cohort.kind = Kind::Cohort;
            cohort.set(QLatin1String("programme"), m_physics);
            cohort.set(QLatin1String("intake"), year);
            many.add(cohort);
        }
        const auto cohorts = office().apply(many);
        QVERIFY(cohorts);
        ChangeSet counts;
        for (const RecordId of : cohorts->created) {
            for (int day = 1; day < 29; ++day) {
                Record count;
                count.kind = Kind::Count;
                count.set(QLatin1String("of"), of);
                count.set(QLatin1String("measure"), QStringLiteral("admitted"));
                count.set(QLatin1String("as_of"), PartialDate(QDate(2025, 1, day)));
                count.set(QLatin1String("persons"), day);
                counts.add(count);
            }
        }
        QVERIFY(office().apply(counts));
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        const ListQuery query{Kind::Programme, {}, {{QStringLiteral("admitted"), true}}, {}, m_english.code(), testDay};
        const auto whole = listIds(*Office::open(m_small.path(), {.isReadOnly = true}).value(), query);
        QVERIFY(whole);
        int stopped = 0;
        for (int steps = 0; steps == stopped; ++steps) {  // later each time, until it is not stopped any more
            const auto reading = Office::open(m_small.path(), {.isReadOnly = true}).value();
            int asked = 0;
            {
                const Interruption interruption(reading->connection(), [&] { return ++asked == steps + 1; });
                const auto found = listIds(*reading, query);
                stopped += !found;
                QVERIFY(found || found.error().kind == Error::Kind::Cancelled);
            }
            QCOMPARE(listIds(*reading, query).value(), *whole);
        }
        QVERIFY(stopped > 2);
    }
};

QTEST_GUILESS_MAIN(tst_Enrolment)
#include "tst_enrolment.moc"
