// SPDX-License-Identifier: GPL-3.0-or-later
// Scenario 3: an inbound delegation of eight is prepared: three days, six stops, the papers and the ranks.
#include <gui/printingjourney.h>


using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestScenario3 : public PrintingJourney
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { end(); }

    void preparesADelegation();

private:
    RecordId person(const QString &name, const QString &title, RecordId organisation);
    QMap<QString, Row> checks(RecordId visit);
};

void TestScenario3::init()
{
    QVERIFY(start(u"sample"_s));
    QVERIFY(setToday(u"2026-03-02"_s));
}

/// Somebody whom the office knows already.
RecordId TestScenario3::person(const QString &name, const QString &title, RecordId organisation)
{
    Record one;
    one.kind = Kind::Person;
    one.names = {{u"en"_s, NameKind::Official, name}};
    one.set("positions"_L1, Rows{{{u"title"_s, title}, {u"organisation"_s, organisation}}});
    return given(one);
}

QMap<QString, Row> TestScenario3::checks(RecordId visit)
{
    QMap<QString, Row> found;
    for (const Row &row : read(visit).value("checks"_L1).toRows())
        found.insert(row.value(u"check"_s).toText(), row);
    return found;
}

void TestScenario3::preparesADelegation()
{
    const RecordId hse = named(Kind::Organisation, u"National Research University Higher School of Economics"_s);
    const RecordId own = session().ownInstitution();
    const QStringList guests{u"Olga Sokolova"_s, u"Pavel Morozov"_s, u"Irina Belova"_s, u"Sergei Orlov"_s, u"Anna Zimina"_s, u"Maksim Gusev"_s};
    for (const QString &guest : guests)
        QVERIFY(person(guest, u"Professor"_s, hse).isValid());
    const RecordId chair = person(u"Zhou Lin"_s, u"Head of Department"_s, own);
    QVERIFY(chair.isValid() && person(u"Chen Jie"_s, u"Vice-President"_s, own).isValid());

    QVERIFY(create(Page::Visits));
    QVERIFY(call(u"Delegation of HSE University"_s));
    QVERIFY(pick(field(u"from"_s), u"National Research University"_s));
    QVERIFY(pick(field(u"hosts"_s), u"Chongqing University of Posts"_s));
    QVERIFY(type(field(u"starts"_s), u"2026-05-13"_s));
    QVERIFY(type(field(u"ends"_s), u"2026-05-15"_s));
    QVERIFY(pick(field(u"head"_s), u"Nikita Anisimov"_s));
    QVERIFY(type(field(u"headcount"_s), u"8"_s));
    QVERIFY(type(field(u"officer"_s), u"Li Ming"_s));
    RowTable *members = rows(u"members"_s);
    for (const QString &guest : QStringList{u"Nikita Anisimov"_s, u"Felix Azhimov"_s} + guests)
        QVERIFY(pick(members->cell(addRow(members), u"person"_s), guest));
    QTRY_COMPARE(members->cell(0, u"position"_s)->value().toText(), u"Rector"_s);
    QTRY_COMPARE(members->cell(7, u"position"_s)->value().toText(), u"Professor"_s);
    RowTable *hosts = rows(u"host_people"_s);
    QVERIFY(pick(hosts->cell(addRow(hosts), u"person"_s), u"Chen Jie"_s));
    QTRY_COMPARE(hosts->cell(0, u"position"_s)->value().toText(), u"Vice-President"_s);
    RowTable *gifts = rows(u"gifts"_s);
    const int gift = addRow(gifts);
    QVERIFY(type(gifts->cell(gift, u"gift"_s), u"Tea set"_s));
    QVERIFY(type(gifts->cell(gift, u"number"_s), u"8"_s));

    QVERIFY(addStop(u"Welcome by the leadership"_s, u"2026-05-13"_s, u"0900"_s, u"1000"_s));
    QVERIFY(pick(stops()->form()->editor(u"chair"_s), u"Zhou Lin"_s));
    QVERIFY(type(stops()->form()->editor(u"interpreter"_s), u"Sun Hui"_s));
    QVERIFY(type(stops()->form()->editor(u"room"_s), u"Hall 3"_s));
    QVERIFY(addStop(u"Round table on joint programmes"_s, {}, {}, u"1200"_s));
    QVERIFY(addStop(u"Visit to the laboratories"_s, u"2026-05-14"_s, u"0930"_s, u"1130"_s));
    QVERIFY(addStop(u"Lecture by Felix Azhimov"_s, {}, u"1400"_s, u"1530"_s));
    QVERIFY(addStop(u"Meeting with students"_s, {}, {}, u"1630"_s));
    QVERIFY(addStop(u"Signing and farewell"_s, u"2026-05-15"_s, u"1000"_s, u"1100"_s));
    QCOMPARE(stops()->stops().size(), 6);
    for (qsizetype i = 0; i < 6; ++i)
        QCOMPARE(stops()->board()->remark(i), QString());
    QCOMPARE(stops()->stops()[1].text("starts"_L1), u"10:00"_s);  // went on where the welcome ended
    QVERIFY(isSaved());
    const RecordId id = newest(Kind::Visit);
    QCOMPARE(read(id).text("direction"_L1), u"in"_s);
    QCOMPARE(read(id).text("status"_L1), u"planned"_s);
    QCOMPARE(read(id).integer("stops"_L1), 6);
    QCOMPARE(read(id).value("members"_L1).toRows().size(), 8);
    const QList<Record> planned = parts(id, Kind::Stop);
    const auto welcome = std::find_if(planned.begin(), planned.end(), [](const Record &stop) { return !stop.reference("chair"_L1).isNull(); });
    QVERIFY(welcome != planned.end());
    QCOMPARE(welcome->text("interpreter"_L1), u"Sun Hui"_s);
    QCOMPARE(welcome->text("room"_L1), u"Hall 3"_s);
    QCOMPARE(welcome->date("day"_L1), PartialDate(QDate(2026, 5, 13)));

    // The days on which the papers are due, and who sees to them.
    pane(Page::Visits, id);
    QVERIFY(choose(u"&Papers due by the rules"_s));
    const QMap<QString, Row> due = checks(id);
    for (const auto &[check, day] : {std::pair(u"visa"_s, QDate(2026, 3, 14)), std::pair(u"application"_s, QDate(2026, 4, 13)),
                                     std::pair(u"leaders"_s, QDate(2026, 4, 29)), std::pair(u"programme"_s, QDate(2026, 5, 6)),
                                     std::pair(u"background_note"_s, QDate(2026, 5, 6)), std::pair(u"police"_s, QDate(2026, 5, 13)),
                                     std::pair(u"report"_s, QDate(2026, 5, 18)), std::pair(u"archive"_s, QDate(2026, 5, 22))}) {
        QVERIFY2(due.contains(check), qPrintable(check));
        QCOMPARE(due.value(check).value(u"due"_s).toDate(), PartialDate(day));
        QCOMPARE(due.value(check).value(u"who"_s).toText(), u"Li Ming"_s);
    }
    QCOMPARE(due.size(), 8);
    QVERIFY(choose(u"&Papers due by the rules"_s));  // nothing twice
    QCOMPARE(read(id).value("checks"_L1).toRows().size(), 8);
    QCOMPARE(read(id).date("owed"_L1), PartialDate(QDate(2026, 3, 14)));

    // What the pane says: a rector received by the head of a department, both delegations, gifts.
    const QString text = pane(Page::Visits, id);
    for (const QString &shown : {u"Unequal ranks"_s, u"Nikita Anisimov, Rector"_s, u"Zhou Lin, Head of Department"_s, u"Tea set"_s,
                                 u"Chen Jie"_s, u"Vice-President"_s, u"Maksim Gusev"_s, u"Signing and farewell"_s, u"09:00–10:00"_s})
        QVERIFY2(text.contains(shown), qPrintable(shown + u" in "_s + text));
    QVERIFY(!text.contains(u"Still owed"_s));

    // The programme in Russian beside Chinese, the note on the guests in Chinese; what is empty is left out.
    if (readsPaper()) {
        QString paper = printed(Page::Visits, id, u"&Programme of a visit…"_s, {u"ru"_s, u"zh"_s});
        for (const QString &part : {u"Программа визита · 访问日程"_s, u"Никита Анисимов"_s, u"尼基塔·阿尼西莫夫"_s, u"Ведущий: Zhou Lin"_s,
                                    u"主持人：Zhou Lin"_s, u"Переводчик: Sun Hui"_s, u"Hall 3"_s, u"15 мая 2026 г., пятница · 2026年5月15日 星期五"_s,
                                    u"Maksim Gusev"_s, u"Chen Jie"_s})
            QVERIFY2(paper.contains(part), qPrintable(part + u" in "_s + paper));
        for (const QString &left : {u"Цель визита"_s, u"Tea set"_s, u"Visa"_s})  // nothing is known of it, or it is for us
            QVERIFY2(!paper.contains(left), qPrintable(left + u" in "_s + paper));
        paper = printed(Page::Visits, id, u"&Background note…"_s, {u"zh"_s});
        for (const QString &part : {u"背景资料"_s, u"俄罗斯国立研究大学高等经济大学"_s, u"2026年5月13日至15日"_s, u"校长"_s, u"团长"_s,
                                    u"框架协议"_s, u"学生交换协议"_s, u"有效协议"_s, u"第1页，共2页"_s})
            QVERIFY2(paper.contains(part), qPrintable(part + u" in "_s + paper));
        QVERIFY(!paper.contains(u"Никита"_s));
    }

    // A vice-president in the chair is near enough; and back.
    QVERIFY(edit(Page::Visits, id));
    stops()->board()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(stops()->board(), Qt::Key_Home);
    QVERIFY(pick(stops()->form()->editor(u"chair"_s), u"Chen Jie"_s));
    QVERIFY(isSaved());
    QVERIFY(!pane(Page::Visits, id).contains(u"Unequal ranks"_s));
    QVERIFY(undo());
    QVERIFY(pane(Page::Visits, id).contains(u"Unequal ranks"_s));
    QVERIFY(undo());  // the papers
    QVERIFY(checks(id).isEmpty());
    QVERIFY(undo());  // the visit with its stops
    QVERIFY(named(Kind::Visit, u"Delegation of HSE University"_s).isNull());
}

QTEST_MAIN(TestScenario3)

#include "tst_scenario3.moc"
