// SPDX-License-Identifier: GPL-3.0-or-later
// Visits with their hours as a calendar: the zone of each place, its rules in the file.
#include <store/fixture.h>

#include <exchange/exporting.h>
#include <exchange/owedcalendar.h>

#include <libical/ical.h>

using namespace pdtest;

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<Folder>();
        m_office = PD_VALUE(Office::create(m_folder->path()));
        m_own = university(u"Own"_s, u"CN"_s, u"chongqing"_s);
    }
    void cleanup() { m_office.reset(); }

    void zones_data();
    void zones();
    void wholeDays();
    void planBeforeFact();
    void stopsAlone();
    void severalZones();
    void owed();

private:
    RecordId university(const QString &name, const QString &country, const QString &city)
    {
        Record record = organisation(named(name), country);
        record.set("city"_L1, city);
        return add(*m_office, record);
    }
    RecordId hour(RecordId trip, RecordId where, const QString &name, const QString &from, const QString &to,
                  const QString &phase = u"plan"_s)
    {
        Record record = stop(trip, name);
        record.set("day"_L1, PartialDate(QDate(2026, 5, 4)));
        record.set("organisation"_L1, where);
        record.set("starts"_L1, from);
        record.set("ends"_L1, to);
        record.set("phase"_L1, phase);
        return add(*m_office, record);
    }
    QByteArray exported(Kind kind, int count)
    {
        const QString path = m_folder->path(u"visits.ics"_s);
        const ListQuery query{.kind = kind, .where = {}, .sort = {}, .match = {}, .today = QDate(2026, 3, 2)};
        const int written = PD_VALUE(exportRecords(*m_office, query, path));
        if (written != count)
            QTest::qFail(qPrintable(QString::number(written)), __FILE__, __LINE__);
        return readBack(path);
    }
    /// The file as libical understands it, on unfolded lines.
    static QByteArray readBack(const QString &path)
    {
        const QByteArray text = bytes(path);
        icalcomponent *const read = icalparser_parse_string(text.constData());
        if (!read || icalcomponent_count_errors(read) > 0 || !icalrestriction_check(read)
            || icalcomponent_count_components(read, ICAL_VEVENT_COMPONENT) != text.count("BEGIN:VEVENT"))
            QTest::qFail(text.constData(), __FILE__, __LINE__);
        icalcomponent_free(read);
        return QByteArray(text).replace("\r\n ", "");  // long lines are folded
    }

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Office> m_office;
    RecordId m_own;
};

void TestCalendar::zones_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("city");
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("Chongqing") << u"CN"_s << u"chongqing"_s << QByteArray("Asia/Shanghai");
    QTest::newRow("Moscow") << u"RU"_s << u"moscow"_s << QByteArray("Europe/Moscow");
    QTest::newRow("Kazan") << u"RU"_s << u"kazan"_s << QByteArray("Europe/Moscow");
    QTest::newRow("Vladivostok") << u"RU"_s << u"vladivostok"_s << QByteArray("Asia/Vladivostok");
    QTest::newRow("a city of no table") << u"DE"_s << u"Kleinstadt"_s << QByteArray("Europe/Berlin");
    QTest::newRow("only the country") << u"KZ"_s << QString() << QByteArray("Asia/Almaty");
}

void TestCalendar::zones()
{
    QFETCH(QString, country);
    QFETCH(QString, city);
    QFETCH(QByteArray, zone);
    const RecordId host = university(u"Host"_s, country, city);
    const RecordId trip = add(*m_office, visit(m_own, host));
    hour(trip, host, u"Welcome, with tea"_s, u"09:30"_s, u"11:00"_s);
    hour(trip, {}, u"At the host's"_s, u"12:00"_s, {});
    const QByteArray text = exported(Kind::Visit, 1);
    QCOMPARE(text.count("BEGIN:VTIMEZONE"), 1);
    QVERIFY(text.contains("TZOFFSETTO:"));
    for (const QByteArray line : {"TZID:ZONE", "DTSTART;TZID=ZONE:20260504T093000", "DTEND;TZID=ZONE:20260504T110000",
                                  "DTSTART;TZID=ZONE:20260504T120000"}) {
        const QByteArray whole = QByteArray(line).replace("ZONE", zone).append("\r\n");
        QVERIFY2(text.count(whole) == 1, text.constData());
    }
    QVERIFY(text.contains("SUMMARY:Welcome\\, with tea\r\n"));
    QVERIFY(text.contains("DTSTART;VALUE=DATE:20260504\r\n"));  // the visit itself
    QCOMPARE(text.count("BEGIN:VEVENT"), 3);
    QCOMPARE(text.count("UID:"), 3);
}

void TestCalendar::wholeDays()
{
    const RecordId nowhere = add(*m_office, organisation(named(u"Nowhere"_s), {}));
    const RecordId trip = add(*m_office, visit(m_own, nowhere));
    hour(trip, {}, u"An hour at no known place"_s, u"09:30"_s, {});
    hour(trip, m_own, u"No hour"_s, {}, {});
    const QByteArray text = exported(Kind::Visit, 1);
    QCOMPARE(text.count("BEGIN:VEVENT"), 1);
    QVERIFY(!text.contains("VTIMEZONE"));
}

void TestCalendar::planBeforeFact()
{
    const RecordId trip = add(*m_office, visit(m_own, m_own));
    hour(trip, m_own, u"As planned"_s, u"09:00"_s, u"10:00"_s);
    hour(trip, m_own, u"As it was"_s, u"09:20"_s, u"10:10"_s, u"fact"_s);
    const QByteArray text = exported(Kind::Visit, 1);
    QVERIFY(text.contains("As planned") && !text.contains("As it was"));
}

void TestCalendar::stopsAlone()
{
    const RecordId trip = add(*m_office, visit(m_own, m_own));
    hour(trip, m_own, u"Welcome"_s, u"09:00"_s, u"08:00"_s);
    hour(trip, m_own, u"Some time"_s, {}, {});
    const QByteArray text = exported(Kind::Stop, 2);
    QVERIFY(text.contains("DTSTART;TZID=Asia/Shanghai:20260504T090000"));
    QVERIFY(!text.contains("DTEND;TZID"));  // would end before it begins
    QVERIFY(text.contains("DTSTART;VALUE=DATE:20260504"));
    QVERIFY(text.contains("LOCATION:Own\r\n"));
}

void TestCalendar::severalZones()
{
    const RecordId moscow = university(u"Moscow"_s, u"RU"_s, u"moscow"_s), omsk = university(u"Omsk"_s, u"RU"_s, u"omsk"_s);
    const RecordId trip = add(*m_office, visit(m_own, moscow));
    hour(trip, moscow, u"One"_s, u"09:00"_s, u"10:00"_s);
    hour(trip, omsk, u"Two"_s, u"18:00"_s, u"19:00"_s);
    hour(trip, moscow, u"Three"_s, u"11:00"_s, u"12:00"_s);
    const QByteArray text = exported(Kind::Visit, 1);
    QCOMPARE(text.count("BEGIN:VTIMEZONE"), 2);
    QVERIFY(text.contains("DTSTART;TZID=Asia/Omsk:20260504T180000"));
    QVERIFY(text.indexOf("BEGIN:VTIMEZONE") < text.indexOf("DTSTART;TZID"));
}

/// Work plan and papers on the days they are due, as long as they are open.
void TestCalendar::owed()
{
    const auto item = [](const QString &key, const QString &what, QDate due, const Value &done) {
        return Row{{key, Value(what)}, {u"due"_s, Value(PartialDate(due))}, {u"done"_s, done}, {u"who"_s, Value(u"Li Ming"_s)}};
    };
    const Value done(PartialDate(QDate(2026, 3, 1)));
    Record contract = agreement(u"2026-1"_s, {m_own});
    contract.set("work_plan"_L1, Rows{item(u"text"_s, u"Send the syllabus"_s, QDate(2026, 5, 1), {}),
                                      item(u"text"_s, u"Name the teachers"_s, QDate(2026, 5, 2), done)});
    add(*m_office, contract);
    const QByteArray plan = exported(Kind::Agreement, 1);  // it has no other day
    QCOMPARE(plan.count("BEGIN:VEVENT"), 1);
    QVERIFY2(plan.contains("SUMMARY:Due: Send the syllabus – ") && plan.contains("DTSTART;VALUE=DATE:20260501")
                 && plan.contains("DESCRIPTION:Li Ming"),
             plan.constData());

    Record trip = visit(m_own, m_own);
    trip.set("checks"_L1, Rows{item(u"check"_s, vocabulary::check.terms.first().code, QDate(2026, 4, 6), {}),
                               item(u"check"_s, u"Flowers"_s, QDate(2026, 4, 7), {})});
    const RecordId id = add(*m_office, trip);
    const QByteArray papers = exported(Kind::Visit, 1);
    QCOMPARE(papers.count("BEGIN:VEVENT"), 3);  // the visit and both

    // The list of everything owed: the same events, and what has no exact day stays out.
    Record task;
    task.kind = Kind::FollowUp;
    task.set("due"_L1, PartialDate::month(2026, 5));
    task.names = named(u"Some time in May"_s);
    add(*m_office, task);
    const QList<Owed> list = PD_VALUE(pd::owed(*m_office, {}, QDate(2026, 3, 2), Language()));
    QCOMPARE(list.size(), 4);
    const QString path = m_folder->path(u"owed.ics"_s);
    QCOMPARE(PD_VALUE(exportOwed(list, path, Language(), QDate(2026, 3, 2))), 3);
    const QByteArray all = readBack(path);
    const auto idsOf = [](const QByteArray &text) {
        QSet<QByteArray> ids;
        for (const QByteArray &line : text.split('\n')) {
            if (line.startsWith("UID:"))
                ids << line.trimmed();
        }
        return ids;
    };
    QCOMPARE(idsOf(all).size(), 3);
    QVERIFY((idsOf(plan) + idsOf(papers)).contains(idsOf(all)));
    QVERIFY2(all.contains("SUMMARY:Due: Send the syllabus – ") && all.contains("DTSTART;VALUE=DATE:20260501")
                 && all.contains("DESCRIPTION:Li Ming"),
             all.constData());
    QVERIFY2(papers.contains("DTSTART;VALUE=DATE:20260406") && papers.contains("SUMMARY:Due: Flowers – "), papers.constData());
    const Record before = PD_VALUE(m_office->read(id));
    Record after = before;
    after.set("status"_L1, u"cancelled"_s);
    PD_VALUE(apply(*m_office, Change::update(before, after)));
    QVERIFY(!exported(Kind::Visit, 1).contains("Flowers"));
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
