// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/itinerary.h>

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace pd;
using namespace pd::rules;
using namespace Qt::StringLiterals;

namespace {

/// "A 13 09:00-10:00": a planned stop on a day of April; "-" for none; a fact with "!" in front.
Record stop(const QString &written)
{
    const QStringList parts = written.split(u' ');
    Record record;
    record.kind = Kind::Stop;
    record.names << Name{u"en"_s, NameKind::Official, parts[0].mid(parts[0].startsWith(u'!') ? 1 : 0)};
    record.set("phase"_L1, parts[0].startsWith(u'!') ? u"fact"_s : u"plan"_s);
    if (parts[1] != u"-")
        record.set("day"_L1, PartialDate(QDate(2026, 4, parts[1].toInt())));
    const QStringList times = parts.value(2).split(u'-');
    record.set("starts"_L1, times.value(0));
    record.set("ends"_L1, times.value(1));
    return record;
}

QList<Record> stops(const QString &written)
{
    QList<Record> list;
    for (const QString &one : written.split(u", "_s, Qt::SkipEmptyParts))
        list << stop(one);
    return list;
}

QString written(const QList<Record> &list)
{
    QStringList parts;
    for (const Record &one : list) {
        const PartialDate day = one.date("day"_L1);
        QString text = phaseOf(one) == u"fact" ? u"!"_s : QString();
        text += one.names.first().text + u' ' + (day.isNull() ? u"-"_s : QString::number(day.earliest().day()));
        if (one.has("starts"_L1) || one.has("ends"_L1))
            text += u' ' + one.text("starts"_L1) + (one.has("ends"_L1) ? u'-' + one.text("ends"_L1) : QString());
        parts << text;
    }
    return parts.join(u", "_s);
}

const QList<PartialDate> threeDays{QDate(2026, 4, 13), QDate(2026, 4, 14), QDate(2026, 4, 15)};

} // namespace

class TestItinerary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void order_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("expected");
        QTest::newRow("by the clock") << u"B 13 10:00-11:00, A 13 09:00-10:00"_s << u"A 13 09:00-10:00, B 13 10:00-11:00"_s;
        QTest::newRow("by the day") << u"C 14 08:00, A 13 09:00"_s << u"A 13 09:00, C 14 08:00"_s;
        QTest::newRow("without a day last") << u"A -, B 13"_s << u"B 13, A -"_s;
        QTest::newRow("without a time where it was put")
            << u"A 13 09:00, L 13, C 13 14:00, B 13 08:00"_s << u"B 13 08:00, A 13 09:00, L 13, C 13 14:00"_s;
        QTest::newRow("without a time at the head") << u"L 13, A 13 09:00"_s << u"L 13, A 13 09:00"_s;
        QTest::newRow("the fact behind the plan") << u"!A 13 09:00, B 14"_s << u"B 14, !A 13 09:00"_s;
    }
    void order()
    {
        QFETCH(QString, given);
        QFETCH(QString, expected);
        QCOMPARE(written(inOrder(stops(given))), expected);
        QCOMPARE(written(inOrder(inOrder(stops(given)))), expected);
    }

    void lengths()
    {
        QCOMPARE(minutesOf(stop(u"A 13 09:00-10:30"_s)), std::optional(90));
        QCOMPARE(minutesOf(stop(u"A 13 09:00-09:00"_s)), std::optional(0));
        QVERIFY(!minutesOf(stop(u"A 13 09:00"_s)));
        QVERIFY(!minutesOf(stop(u"A 13 10:00-09:00"_s)));
        QVERIFY(!minutesOf(stop(u"A 13 25:00-26:00"_s)));
    }

    void problems_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("expected");  // o: overlaps, e: ends before it starts
        QTest::newRow("one after the other") << u"A 13 09:00-10:00, B 13 10:00-11:00"_s << u"--"_s;
        QTest::newRow("overlap") << u"A 13 09:00-10:00, B 13 09:59-11:00"_s << u"oo"_s;
        QTest::newRow("one within the other") << u"A 13 09:00-12:00, B 13 10:00-11:00, C 13 12:00-13:00"_s << u"oo-"_s;
        QTest::newRow("another day") << u"A 13 09:00-10:00, B 14 09:00-10:00"_s << u"--"_s;
        QTest::newRow("plan and fact") << u"A 13 09:00-10:00, !A 13 09:00-10:00"_s << u"--"_s;
        QTest::newRow("no day") << u"A - 09:00-10:00, B - 09:00-10:00"_s << u"--"_s;
        QTest::newRow("backwards") << u"A 13 10:00-09:00"_s << u"e"_s;
    }
    void problems()
    {
        QFETCH(QString, given);
        QString found;
        for (const TimeProblem problem : timeProblems(stops(given)))
            found += problem == TimeProblem::None ? u'-' : problem == TimeProblem::Overlaps ? u'o' : u'e';
        QTEST(found, "expected");
    }

    void moves_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("now");
        QTest::newRow("turns are exchanged, with the pause")
            << u"A 13 09:00-10:00, B 13 10:30-12:30"_s << 1 << -1 << u"B 13 09:00-11:00, A 13 11:30-12:30"_s << 0;
        QTest::newRow("down") << u"A 13 09:00-10:00, B 13 10:00-11:00"_s << 0 << 1
                              << u"B 13 09:00-10:00, A 13 10:00-11:00"_s << 1;
        QTest::newRow("without a time") << u"A 13 09:00, L 13"_s << 1 << -1 << u"L 13, A 13 09:00"_s << 0;
        QTest::newRow("to the day before, with its time")
            << u"A 13 15:00-16:00, B 14 09:00-10:00"_s << 1 << -1 << u"B 13 09:00-10:00, A 13 15:00-16:00"_s << 0;
        QTest::newRow("to a day that is still empty") << u"A 13 09:00"_s << 0 << 1 << u"A 14 09:00"_s << 0;
        QTest::newRow("not beyond the last day") << u"A 15 09:00"_s << 0 << 1 << u"A 15 09:00"_s << 0;
        QTest::newRow("not beyond the first day") << u"A 13"_s << 0 << -1 << u"A 13"_s << 0;
        QTest::newRow("from no day to the last") << u"A 13, B -"_s << 1 << -1 << u"A 13, B 15"_s << 1;
        QTest::newRow("without a time to the head of the next day")
            << u"L 13, A 14 09:00"_s << 0 << 1 << u"L 14, A 14 09:00"_s << 0;
        QTest::newRow("a fact stays among facts")
            << u"A 13 09:00, !A 13 09:00"_s << 1 << -1 << u"A 13 09:00, !A 13 09:00"_s << 1;
        QTest::newRow("not past midnight")
            << u"A 13 09:00-20:00, B 13 19:00-23:00"_s << 0 << 1 << u"A 13 09:00-20:00, B 13 19:00-23:00"_s << 1;
    }
    void moves()
    {
        QFETCH(QString, given);
        QFETCH(int, place);
        QFETCH(int, by);
        const Itinerary itinerary = moved(stops(given), place, by, threeDays);
        QTEST(written(itinerary.stops), "expected");
        if (qstrcmp(QTest::currentDataTag(), "not past midnight") != 0)
            QTEST(int(itinerary.place), "now");
    }

    void dragged()
    {
        const QString day = u"A 13 09:00-10:00, B 13 10:00-11:00, C 13 11:00-12:00, D 14 09:00-10:00"_s;
        QCOMPARE(written(movedTo(stops(day), 2, threeDays[0], 0).stops),
                 u"C 13 09:00-10:00, A 13 10:00-11:00, B 13 11:00-12:00, D 14 09:00-10:00"_s);
        QCOMPARE(written(movedTo(stops(day), 0, threeDays[0], -1).stops),
                 u"B 13 09:00-10:00, C 13 10:00-11:00, A 13 11:00-12:00, D 14 09:00-10:00"_s);
        QCOMPARE(written(movedTo(stops(day), 0, threeDays[0], 2).stops),
                 u"B 13 09:00-10:00, A 13 10:00-11:00, C 13 11:00-12:00, D 14 09:00-10:00"_s);
        QCOMPARE(written(movedTo(stops(day), 1, threeDays[1], 3).stops),
                 u"A 13 09:00-10:00, C 13 11:00-12:00, D 14 09:00-10:00, B 14 10:00-11:00"_s);
        QCOMPARE(written(movedTo(stops(day), 3, {}, -1).stops),
                 u"A 13 09:00-10:00, B 13 10:00-11:00, C 13 11:00-12:00, D - 09:00-10:00"_s);
    }

    /// Whatever is moved, nothing is lost, the order holds, and the stop is where it is said to be.
    void movesLoseNothing()
    {
        QRandomGenerator random(20260302);
        for (int round = 0; round < 500; ++round) {
            QList<Record> list;
            for (int i = 0; i < 8; ++i) {
                const int hour = random.bounded(8, 20);
                const QString time = random.bounded(4) == 0 ? QString()
                    : u" %1:00-%2:00"_s.arg(hour, 2, 10, QLatin1Char('0')).arg(hour + random.bounded(3), 2, 10, QLatin1Char('0'));
                list << stop(u"%1%2 %3%4"_s.arg(random.bounded(2) ? u"!"_s : QString(), QString(QChar(u'A' + i)))
                                 .arg(13 + random.bounded(3)).arg(time));
            }
            const auto names = [](const QList<Record> &stops) {
                QStringList found;
                for (const Record &one : stops)
                    found << one.names.first().text;
                found.sort();
                return found.join(QString());
            };
            const qsizetype place = random.bounded(8);
            const QString name = list[place].names.first().text;
            const Itinerary after = random.bounded(2)
                ? moved(list, place, random.bounded(2) ? 1 : -1, threeDays)
                : movedTo(list, place, threeDays[random.bounded(3)], -1);
            QCOMPARE(names(after.stops), u"ABCDEFGH"_s);
            QCOMPARE(written(inOrder(after.stops)), written(after.stops));
            QCOMPARE(after.stops[after.place].names.first().text, name);
        }
    }

    void copies()
    {
        QList<Record> plan = stops(u"A 13 09:00-10:00, B 14"_s);
        plan[0].id = RecordId(7);
        const QList<Record> both = withCopies(plan, u"fact"_s);
        QCOMPARE(written(both), u"A 13 09:00-10:00, B 14, !A 13 09:00-10:00, !B 14"_s);
        QCOMPARE(both[0].id, RecordId(7));
        QVERIFY(both[2].id.isNull());
        QCOMPARE(written(withCopies(stops(u"!A 13"_s), u"plan"_s)), u"A 13, !A 13"_s);
    }

    void deviations_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("expected");  // l: left out, n: not planned, o: otherwise
        QTest::newRow("only a plan") << u"A 13, B 14"_s << u"--"_s;
        QTest::newRow("as planned") << u"A 13, !A 13"_s << u"--"_s;
        QTest::newRow("left out") << u"A 13, B 14, !A 13"_s << u"-l-"_s;
        QTest::newRow("not planned") << u"A 13, !A 13, !B 14"_s << u"--n"_s;
        QTest::newRow("another day") << u"A 13, !A 14"_s << u"-o"_s;
        QTest::newRow("another hour") << u"A 13 09:00-10:00, !A 13 09:00-11:00"_s << u"-o"_s;
        QTest::newRow("twice, the same one first") << u"A 13, A 14, !A 14, !A 15"_s << u"---o"_s;
    }
    void deviations()
    {
        QFETCH(QString, given);
        QString found;
        for (const Deviation one : rules::deviations(stops(given)))
            found += one == Deviation::None ? u'-' : one == Deviation::LeftOut ? u'l' : one == Deviation::NotPlanned ? u'n' : u'o';
        QTEST(found, "expected");
    }
};

QTEST_APPLESS_MAIN(TestItinerary)
#include "tst_itinerary.moc"
