// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/position.h>
#include <rules/progress.h>

#include <QTest>

using namespace pd;
using namespace pd::rules;

static const QDate today(2026, 3, 2);

static PartialDate date(const QString &stored)
{
    return stored.isEmpty() ? PartialDate() : PartialDate::fromString(stored).value();
}
static PartialDate date(const char *stored)
{
    return date(QString::fromLatin1(stored));
}
static Row row(std::initializer_list<std::pair<const char *, Value>> values)
{
    Row r;
    for (const auto &[key, value] : values)
        r.insert(QLatin1String(key), value);
    return r;
}

class tst_Progress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programme_data()
    {
        QTest::addColumn<QString>("launched");
        QTest::addColumn<QString>("closed");
        QTest::addColumn<bool>("hasCohorts");
        QTest::addColumn<QString>("state");
        QTest::newRow("nothing known") << ""
                                       << "" << false << "planned";
        QTest::newRow("launched next autumn") << "2026-09"
                                              << "" << false << "planned";
        QTest::newRow("launched next autumn, intake entered") << "2026-09"
                                                              << "" << true << "planned";
        QTest::newRow("launched, nobody yet") << "2026-02"
                                              << "" << false << "recruiting";
        QTest::newRow("launched some day") << "unknown"
                                           << "" << false << "recruiting";
        QTest::newRow("launched in this year") << "2026"
                                               << "" << false << "recruiting";
        QTest::newRow("with students") << "2025-09-01"
                                       << "" << true << "running";
        QTest::newRow("with students, launch not dated") << ""
                                                         << "" << true << "running";
        QTest::newRow("closed last year") << "2015"
                                          << "2025" << true << "closed";
        QTest::newRow("closes with the year") << "2015"
                                              << "2026" << true << "running";
        QTest::newRow("closed some day") << "2015"
                                         << "unknown" << true << "closed";
    }
    void programme()
    {
        QFETCH(QString, launched);
        QFETCH(QString, closed);
        QFETCH(bool, hasCohorts);
        QFETCH(QString, state);
        Record record;
        record.kind = Kind::Programme;
        record.set(QLatin1String("launched"), date(launched));
        record.set(QLatin1String("closed"), date(closed));
        QCOMPARE(programmeState(record, hasCohorts, today), state);
    }

    void approval()
    {
        const auto approved = [](std::initializer_list<std::pair<const char *, Value>> values) {
            return isApproved({row(values)}, today);
        };
        QVERIFY(!isApproved({}, today));
        QVERIFY(approved({{"authority", QStringLiteral("MOE")}}));
        QVERIFY(approved({{"date", date("2025-05")}, {"valid_until", date("2026-03-02")}}));
        QVERIFY(!approved({{"date", date("2020-05")}, {"valid_until", date("2026-03-01")}}));
        QVERIFY(!approved({{"date", date("2026-05")}}));
        QVERIFY(!approved({{"kind", QStringLiteral("preparatory")}}));
    }

    void task_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("done");
        QTest::addColumn<QString>("state");
        QTest::newRow("no day") << ""
                                << ""
                                << "open";
        QTest::newRow("far") << "2026-03-17"
                             << ""
                             << "open";
        QTest::newRow("in 14 days") << "2026-03-16"
                                    << ""
                                    << "due_soon";
        QTest::newRow("today") << "2026-03-02"
                               << ""
                               << "due_soon";
        QTest::newRow("yesterday") << "2026-03-01"
                                   << ""
                                   << "overdue";
        QTest::newRow("some day of this month") << "2026-03"
                                                << ""
                                                << "open";
        QTest::newRow("some day of last month") << "2026-02"
                                                << ""
                                                << "overdue";
        QTest::newRow("done late") << "2026-02-01"
                                   << "2026-03-01"
                                   << "done";
        QTest::newRow("done, day unknown") << "2026-02-01"
                                           << "unknown"
                                           << "done";
        QTest::newRow("to be done") << "2026-02-01"
                                    << "2026-03-10"
                                    << "overdue";
    }
    void task()
    {
        QFETCH(QString, due);
        QFETCH(QString, done);
        QFETCH(QString, state);
        QCOMPARE(taskState(date(due), date(done), today), state);
    }

    void target_data()
    {
        using Admitted = QMap<int, qint64>;
        QTest::addColumn<qint64>("target");
        QTest::addColumn<Admitted>("admitted");
        QTest::addColumn<qint64>("actual");
        QTest::addColumn<qint64>("left");
        QTest::addColumn<int>("intakesLeft");
        QTest::addColumn<qint64>("perIntake");
        QTest::newRow("the joint institute")
                << qint64(1650) << Admitted{{2025, 100}} << qint64(100) << qint64(1550) << 3 << qint64(517);
        QTest::newRow("nobody yet") << qint64(1650) << Admitted{} << qint64(0) << qint64(1650) << 4
                                    << qint64(413);
        QTest::newRow("outside the period") << qint64(400) << Admitted{{2024, 90}, {2025, 100}, {2029, 70}}
                                            << qint64(100) << qint64(300) << 3 << qint64(100);
        QTest::newRow("a year left out") << qint64(400) << Admitted{{2025, 100}, {2027, 100}} << qint64(200)
                                         << qint64(200) << 1 << qint64(200);
        QTest::newRow("reached") << qint64(300) << Admitted{{2025, 200}, {2026, 150}} << qint64(350)
                                 << qint64(0) << 2 << qint64(0);
        QTest::newRow("over") << qint64(400) << Admitted{{2028, 10}} << qint64(10) << qint64(390) << 0
                              << qint64(0);
        QTest::newRow("no target") << qint64(0) << Admitted{{2025, 1}} << qint64(1) << qint64(0) << 3
                                   << qint64(0);
    }
    void target()
    {
        using Admitted = QMap<int, qint64>;
        QFETCH(qint64, target);
        QFETCH(Admitted, admitted);
        const TargetProgress p = targetProgress(target, 2025, 4, admitted);
        QTEST(p.actual, "actual");
        QTEST(p.left, "left");
        QTEST(p.intakesLeft, "intakesLeft");
        QTEST(p.perIntake, "perIntake");
        QCOMPARE(p.fraction, target > 0 ? double(p.actual) / double(target) : 0.0);
    }

    void latestCount()
    {
        const QString enrolled = QStringLiteral("enrolled"), admitted = QStringLiteral("admitted");
        const QList<CountFact> totals = {{enrolled, {2025, 10, 1}, 96},
                                         {admitted, {2025, 9, 1}, 100},
                                         {enrolled, {2025, 12, 1}, 94},
                                         {enrolled, {2025, 12, 1}, 93},
                                         {enrolled, {2026, 10, 1}, 90}};
        QVERIFY(!latest(totals, enrolled, {2025, 9, 30}));
        QCOMPARE(latest(totals, enrolled, {2025, 10, 1}).value(), 96);
        QCOMPARE(latest(totals, enrolled, today).value(), 93);
        QVERIFY(!latest(totals, QStringLiteral("graduated"), today));

        QVERIFY(!rules::enrolment(totals, {2025, 8, 1}));
        QVERIFY(rules::enrolment(totals, {2025, 9, 15})->isStandIn);
        QCOMPARE(rules::enrolment(totals, {2025, 9, 15})->persons, 100);
        QVERIFY(!rules::enrolment(totals, today)->isStandIn);
        QCOMPARE(rules::enrolment(totals, today)->persons, 93);
    }

    void attained()
    {
        const auto count = [](const char *measure, int year, qint64 persons) {
            return CountFact{QString::fromLatin1(measure), {year, 9, 1}, persons};
        };
        const QList<CountFact> first{count("admitted", 2020, 100), count("withdrew", 2022, 8), count("graduated", 2024, 90),
                                     count("dual_degree", 2024, 60)};
        const QList<CountFact> second{count("admitted", 2021, 60), count("enrolled", 2021, 58), count("graduated", 2025, 50)};
        const QList<CountFact> running{count("admitted", 2025, 40), count("enrolled", 2025, 40)};
        const Attainment all = attainment({first, second, running, {}}, today);
        QCOMPARE(all.retention.value(), (92.0 + 58 + 40) / 200);
        QCOMPARE(all.graduation.value(), 140.0 / 160);  // those who are still there are not lost
        QCOMPARE(all.dualDegrees.value(), 60.0 / 90);
        const Attainment then = attainment({first, second}, {2023, 1, 1});
        QCOMPARE(then.retention.value(), (92.0 + 58) / 160);
        QVERIFY(!then.graduation && !then.dualDegrees);
        QVERIFY(!attainment({}, today).retention);
        QVERIFY(!attainment({{count("admitted", 2020, 0), count("enrolled", 2020, 0)}}, today).retention);
    }

    void share()
    {
        const auto key = [](const char *text) { return QString::fromLatin1(text); };
        QVERIFY(!scienceShare({}));
        QVERIFY(!scienceShare({{QString(), 40}}));
        QCOMPARE(scienceShare({{key("06"), 10},
                               {key("07"), 10},
                               {key("08"), 20},
                               {key("09"), 5},
                               {key("10"), 5},
                               {key("11"), 30},
                               {QString(), 100}})
                         .value(),
                 0.5);
    }

    void direction_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<QList<int>>("hosts");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("direction");
        QTest::newRow("we go") << 1 << QList<int>{2, 3} << "in_person"
                               << "out";
        QTest::newRow("they come") << 2 << QList<int>{3, 1} << "in_person"
                                   << "in";
        QTest::newRow("online") << 2 << QList<int>{1} << "online"
                                << "online";
        QTest::newRow("without us") << 2 << QList<int>{3} << "in_person"
                                    << "";
        QTest::newRow("online without us") << 2 << QList<int>{3} << "online"
                                           << "";
    }
    void direction()
    {
        QFETCH(int, from);
        QFETCH(QList<int>, hosts);
        QFETCH(QString, mode);
        QFETCH(QString, direction);
        QList<RecordId> ids;
        for (const int host : hosts)
            ids << RecordId(host);
        Record visit;
        visit.kind = Kind::Visit;
        visit.set(QLatin1String("from"), RecordId(from));
        visit.set(QLatin1String("hosts"), ids);
        visit.set(QLatin1String("mode"), mode);
        QCOMPARE(visitDirection(visit, RecordId(1)), direction);
        QCOMPARE(visitDirection(visit, RecordId()), QString());
    }

    void position()
    {
        const Rows rows = {
                row({{"title", QStringLiteral("Dean")}, {"from", date("2015")}, {"to", date("2021-06")}}),
                row({{"title", QStringLiteral("Rector")},
                     {"title_ru", QStringLiteral("Ректор")},
                     {"from", date("2021-07")}}),
                row({{"title", QStringLiteral("Professor")}, {"from", date("2010")}}),
                row({{"title", QStringLiteral("Adviser")}, {"from", date("2026-04-01")}})};
        const Row current = currentPosition(rows, today);
        QCOMPARE(positionTitle(current, QStringLiteral("ru")), QStringLiteral("Ректор"));
        QCOMPARE(positionTitle(current, QStringLiteral("zh")), QStringLiteral("Rector"));
        QCOMPARE(positionTitle(currentPosition(rows, {2018, 1, 1}), QStringLiteral("en")),
                 QStringLiteral("Dean"));
        QVERIFY(currentPosition({rows.first()}, today).isEmpty());
        QCOMPARE(positionTitle({}, QStringLiteral("en")), QString());
    }
};

QTEST_APPLESS_MAIN(tst_Progress)
#include "tst_progress.moc"
