// SPDX-License-Identifier: GPL-3.0-or-later
// A visit from its plan to what came of it, in the real window.
#include <gui/journey.h>

#include <ui/edit/drafts.h>
#include <ui/settings/rulesdialog.h>

#include <QTableWidget>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestVisits : public Journey
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { end(); }

    void journeyOfHse();
    void limitsAndRanks();
    void rulesOfTheOffice();
    void ownPapersSpeak();
    void backwardsVisitIsKeptAsDraft();

private:
    bool addOutcome(const QString &what, const QString &kind, const QString &stop, const QString &with);
};

bool TestVisits::addOutcome(const QString &what, const QString &kind, const QString &stop, const QString &with)
{
    RowTable *outcomes = partRows(Kind::Outcome);
    const int row = addRow(outcomes);
    return type(outcomes->cell(row, u"names"_s), what) && turn(outcomes->cell(row, u"kind"_s), kind)
        && pick(outcomes->cell(row, u"stop"_s), stop) && pick(outcomes->cell(row, u"with"_s), with);
}

/// The journey of the sources: eight hosts in two days, planned, held, and what came of it, all of it with keys that
/// and clicks that are counted. How long that takes somebody who knows the program says the keystroke-level model (Card,
/// Moran, Newell 1980): 0.28 s for a key of an average typist, 1.5 s for a click with the way there and back.
void TestVisits::journeyOfHse()
{
    QVERIFY(start(u"sample"_s));
    const RecordId hse = named(Kind::Organisation, u"National Research University Higher School of Economics"_s);
    QVERIFY(hse.isValid());
    QVERIFY(set(u"current_institution"_s, QString::number(hse.value)));
    QTRY_COMPARE(session().ownInstitution(), hse);

    const QStringList hosts{u"Peking University"_s, u"Tsinghua University"_s, u"Beijing Institute of Mathematical Sciences"_s,
                            u"Beijing Normal University"_s, u"China National Academy of Educational Sciences"_s,
                            u"Beihang University"_s, u"Beijing University of Technology"_s, u"Russian Cultural Centre"_s};
    QVERIFY(create(Page::Visits));
    QVERIFY(turn(field(u"mode"_s), u"in_person"_s));
    QVERIFY(turn(field(u"status"_s), u"planned"_s));
    QVERIFY(pick(field(u"from"_s), u"National Research University"_s));
    for (const QString &host : hosts)
        QVERIFY(pick(field(u"hosts"_s), host));
    QCOMPARE(field(u"hosts"_s)->value().toReferences().size(), 8);
    QVERIFY(type(field(u"starts"_s), u"2026-04-13"_s));
    QVERIFY(type(field(u"ends"_s), u"2026-04-14"_s));
    for (int i = 0; i < 8; ++i) {
        const QString day = i == 4 ? u"2026-04-14"_s : QString(), starts = i % 4 == 0 ? u"0900"_s : QString();
        QVERIFY(addStop(u"Meeting %1"_s.arg(i + 1), day, starts, u"%1"_s.arg(1030 + 100 * (i % 4))));
    }
    for (qsizetype i = 0; i < 8; ++i)
        QCOMPARE(stops()->board()->remark(i), QString());
    QVERIFY(isSaved());
    const qsizetype keysToPlan = m_keys, clicksToPlan = m_clicks;

    const RecordId id = newest(Kind::Visit);
    QCOMPARE(read(id).text("direction"_L1), u"out"_s);
    QCOMPARE(read(id).text("mode"_L1), u"in_person"_s);
    QCOMPARE(read(id).text("status"_L1), u"planned"_s);
    QCOMPARE(read(id).integer("stops"_L1), 8);
    const QList<Record> planned = parts(id, Kind::Stop);
    QCOMPARE(planned.size(), 8);
    QSet<RecordId> met;
    for (const Record &stop : planned)
        met << stop.reference("organisation"_L1);
    QCOMPARE(met.size(), 8);

    // Held: the fact from the plan, one stop left out, a promise and a signing written down.
    QVERIFY(edit(Page::Visits, id));
    QVERIFY(turn(field(u"status"_s), u"completed"_s));
    const auto buttons = stops()->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->text() != u"Copy plan to fact"_s)
            continue;
        QVERIFY(press(button));
    }
    QCOMPARE(stops()->stops().size(), 16);
    QVERIFY(reach(stops()->board()));
    QTest::keyClick(stops()->board(), Qt::Key_Delete);
    ++m_keys;
    QCOMPARE(stops()->stops().size(), 15);
    QVERIFY(addOutcome(u"Send the draft of the programme"_s, u"promise"_s, u"Meeting 2"_s, u"Tsinghua"_s));
    QVERIFY(type(partRows(Kind::Outcome)->cell(0, u"who"_s), u"Ivanov"_s));
    QVERIFY(type(partRows(Kind::Outcome)->cell(0, u"due"_s), u"2026-05-01"_s));
    QVERIFY(addOutcome(u"A cooperation agreement was signed"_s, u"signing"_s, u"Meeting 4"_s, u"Beijing Normal"_s));
    QVERIFY(isSaved());
    const double seconds = 0.28 * double(m_keys) + 1.5 * double(m_clicks);
    qInfo("The journey with eight hosts takes %lld keys and %lld clicks to plan, %lld and %lld in all: %.0f s.", qlonglong(keysToPlan),
          qlonglong(clicksToPlan), qlonglong(m_keys), qlonglong(m_clicks), seconds);
    QVERIFY(seconds < 5 * 60);

    QCOMPARE(read(id).integer("stops"_L1), 7);
    const QList<Record> outcomes = parts(id, Kind::Outcome);
    QCOMPARE(outcomes.size(), 2);
    const bool isPromiseFirst = outcomes[0].text("kind"_L1) == u"promise"_s;
    const RecordId promised = outcomes[isPromiseFirst ? 0 : 1].id, signedThere = outcomes[isPromiseFirst ? 1 : 0].id;
    QCOMPARE(read(promised).reference("stop"_L1), planned[1].id);
    QCOMPARE(read(promised).reference("with"_L1), planned[1].reference("organisation"_L1));
    QCOMPARE(read(signedThere).text("kind"_L1), u"signing"_s);

    QString text = pane(Page::Visits, id);
    QVERIFY2(text.contains(u"Did not take place"_s), qPrintable(text));
    QVERIFY(text.contains(u"Still owed"_s));
    QVERIFY(text.mid(text.indexOf(u"Still owed"_s)).contains(u"Send the draft of the programme"_s));
    const qsizetype agreements = all(Kind::Agreement).size(), followUps = all(Kind::FollowUp).size();
    QVERIFY(choose(u"&Carry on the outcomes"_s));
    QCOMPARE(all(Kind::Agreement).size(), agreements + 1);
    QCOMPARE(all(Kind::FollowUp).size(), followUps + 1);
    const Record agreement = read(read(signedThere).reference("became"_L1));
    QCOMPARE(agreement.kind, Kind::Agreement);
    QCOMPARE(agreement.reference("visit"_L1), id);
    QCOMPARE(agreement.date("signed_own"_L1), PartialDate(QDate(2026, 4, 14)));
    QCOMPARE(agreement.value("parties"_L1).toRows().size(), 2);
    const Record task = read(read(promised).reference("became"_L1));
    QCOMPARE(task.kind, Kind::FollowUp);
    QCOMPARE(task.text("who"_L1), u"Ivanov"_s);
    QVERIFY(!read(promised).has("due_state"_L1));  // owed once, as the follow-up
    QVERIFY(pane(Page::Agreements, agreement.id).contains(u"A cooperation agreement was signed"_s));
    pane(Page::Visits, id);
    QVERIFY(choose(u"&Carry on the outcomes"_s));  // nothing twice
    QCOMPARE(all(Kind::Agreement).size(), agreements + 1);
    QVERIFY(undo());
    QCOMPARE(all(Kind::Agreement).size(), agreements);
    QCOMPARE(all(Kind::FollowUp).size(), followUps);
    QVERIFY(!read(signedThere).has("became"_L1));
}

void TestVisits::limitsAndRanks()
{
    QVERIFY(start(u"sample"_s));
    const auto person = [this](const QString &name, const QString &title) {
        Record one;
        one.kind = Kind::Person;
        one.names = {{u"en"_s, NameKind::Official, name}};
        one.set("positions"_L1, Rows{{{u"title"_s, title}, {u"organisation"_s, named(Kind::Organisation, u"National Research University Higher School of Economics"_s)}}});
        return given(one);
    };
    const RecordId own = session().ownInstitution(), hse = named(Kind::Organisation, u"National Research University Higher School of Economics"_s);
    const RecordId rector = person(u"Li Ming"_s, u"Rector"_s), chair = person(u"Pyotr Orlov"_s, u"Head of Department"_s);
    QVERIFY(rector.isValid() && chair.isValid());
    Record visit;
    visit.kind = Kind::Visit;
    visit.set("mode"_L1, u"in_person"_s);
    visit.set("status"_L1, u"planned"_s);
    visit.set("from"_L1, own);
    visit.set("hosts"_L1, QList<RecordId>{hse});
    visit.set("starts"_L1, PartialDate(QDate(2026, 5, 4)));
    visit.set("ends"_L1, PartialDate(QDate(2026, 5, 9)));
    visit.set("headcount"_L1, 7);
    visit.set("head"_L1, rector);
    const RecordId id = given(visit);
    Record stop;
    stop.kind = Kind::Stop;
    stop.set("visit"_L1, id);
    stop.set("chair"_L1, chair);
    QVERIFY(given(stop).isValid());
    for (const auto &[code, words] : {std::pair("en", u"To be considered"_s), std::pair("ru", u"Обратите внимание"_s),
                                      std::pair("zh", u"7；规定不超过6"_s)}) {
        m_office->speak(QLatin1String(code));
        const QString text = pane(Page::Visits, id);
        QVERIFY2(text.contains(words), qPrintable(text));
    }
    m_office->speak(u"en"_s);
    const QString text = pane(Page::Visits, id);
    QVERIFY(text.contains(u"Zhejiang University, rules for travel abroad: at most six people in a group"_s));
    QVERIFY2(text.contains(u"7; the rules allow 6"_s), qPrintable(text));
    QVERIFY2(text.contains(u"6; the rules allow 5"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Unequal ranks"_s), qPrintable(text));
}

/// The numbers are the office's own: changed, switched off, and as shipped again with one button.
void TestVisits::rulesOfTheOffice()
{
    QVERIFY(start(u"sample"_s));
    const auto dialog = [this] {
        (void)choose(u"R&ules and deadlines…"_s);
        RulesDialog *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = window().findChild<RulesDialog *>()) && found->table()->rowCount() > 0; }, 20000);
        return found;
    };
    const auto rowOf = [](const RulesDialog *rules, const QString &where, const QString &rule) {
        for (int row = 0; row < rules->table()->rowCount(); ++row) {
            if (rules->table()->item(row, 0)->text() == where && rules->table()->item(row, 1)->text().contains(rule))
                return row;
        }
        return -1;
    };
    const auto setting = [this](const QString &key) { return ask([key](Office &office) { return office.setting(key); }); };
    QPointer<RulesDialog> rules = dialog();
    QVERIFY(rules);
    QCOMPARE(rules->table()->item(0, 0)->text(), u"China"_s);  // where the own institution is, first
    const int people = rowOf(rules, u"China"_s, u"People in a group abroad"_s);
    const int visa = rowOf(rules, u"China"_s, u"Invitation letter and visa"_s);
    QVERIFY(people >= 0 && visa >= 0);
    QCOMPARE(rules->table()->item(people, 2)->text(), u"6"_s);
    rules->table()->item(people, 2)->setData(Qt::EditRole, 8);
    rules->table()->item(visa, 0)->setCheckState(Qt::Unchecked);
    rules->save();
    QTRY_VERIFY(!rules);
    QCOMPARE(setting(u"limit.cn.outbound_people"_s), u"8"_s);
    QCOMPARE(setting(u"paper.cn.in.visa"_s), u"off"_s);
    QCOMPARE(setting(u"paper.cn.in.application"_s), QString());  // only what differs is kept

    QAbstractButton *undoButton = nullptr;
    const auto offered = window().findChildren<QAbstractButton *>();
    for (QAbstractButton *button : offered) {
        if (button->text() == u"Undo"_s && button->isVisible())
            undoButton = button;
    }
    QVERIFY(undoButton);
    undoButton->click();
    m_office->settle();
    QTRY_COMPARE(setting(u"limit.cn.outbound_people"_s), QString());
    QCOMPARE(setting(u"paper.cn.in.visa"_s), QString());
}

/// A paper that the office has thought of itself is told in the language of the window, whoever asked for it.
void TestVisits::ownPapersSpeak()
{
    QVERIFY(start(u"sample"_s));
    QVERIFY(set(u"rules.own"_s, uR"([{"sort":"paper","set":"any","direction":"in","number":4,"unit":"days",)"
                                uR"("moment":"before_start","label":{"en":"Hotel booked","ru":"Гостиница","zh":"预订酒店"}}])"_s));
    Record visit;
    visit.kind = Kind::Visit;
    visit.names = {{u"en"_s, NameKind::Official, u"Guests from HSE"_s}};
    visit.set("mode"_L1, u"in_person"_s);
    visit.set("status"_L1, u"planned"_s);
    visit.set("from"_L1, named(Kind::Organisation, u"National Research University Higher School of Economics"_s));
    visit.set("hosts"_L1, QList<RecordId>{session().ownInstitution()});
    visit.set("starts"_L1, PartialDate(QDate(2026, 5, 13)));
    const RecordId id = given(visit);
    pane(Page::Visits, id);
    QVERIFY(choose(u"&Papers due by the rules"_s));
    QVERIFY(pane(Page::Visits, id).contains(u"Hotel booked"_s));
    for (const auto &[code, word] : {std::pair(u"ru"_s, u"Гостиница"_s), std::pair(u"zh"_s, u"预订酒店"_s)}) {
        m_office->speak(code);
        const QString text = pane(Page::Visits, id);
        QVERIFY2(text.contains(word) && !text.contains(u"Hotel"_s), qPrintable(text));
    }
}

void TestVisits::backwardsVisitIsKeptAsDraft()
{
    QVERIFY(start(u"practice"_s));
    Record visit;
    visit.kind = Kind::Visit;
    Q_EMIT session().createRequested(visit);
    QVERIFY(editor());
    QVERIFY(type(field(u"starts"_s), u"2026-04-15"_s));
    QVERIFY(type(field(u"ends"_s), u"2026-04-13"_s));
    QPointer<RecordEditor> open(editor());
    const qsizetype before = all(Kind::Visit).size();
    open->save();
    m_office->settle();
    QVERIFY(open && open->isVisible());
    QVERIFY(said(open).contains(u"The visit would end before it starts."_s));
    QCOMPARE(all(Kind::Visit).size(), before);
    QTRY_VERIFY_WITH_TIMEOUT(!Drafts(m_office->path()).list().isEmpty(), 20000);
    delete open;
}

QTEST_MAIN(TestVisits)
#include "tst_visits.moc"
