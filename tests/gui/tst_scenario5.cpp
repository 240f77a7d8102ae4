// SPDX-License-Identifier: GPL-3.0-or-later
// Scenario 5: an agreement that renews another is drafted, signed by one side and then the other, and registered.
#include <gui/journey.h>

#include <ui/history/historydialog.h>
#include <ui/list/filterbar.h>
#include <ui/list/recordlistmodel.h>

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTableWidget>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestScenario5 : public Journey
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { end(); }

    void signsAndRegisters();
    void askedForOnlyOfRussianParties();
    void draftsAreDeletedSignedOnesArchived();

private:
    QString standing(RecordId id) { return read(id).text("standing"_L1); }
    bool signs(const QString &step, const QString &day);
    bool attach(const QString &name);
    bool pressDelete(RecordId id) { return pressed(Qt::Key_Delete, Page::Agreements, id); }
    RecordId agreementWith(RecordId partner, const QString &name, const QString &signedOn, const QString &from, const QString &until);

    RecordId m_fefu;
};

void TestScenario5::init()
{
    QVERIFY(start(u"sample"_s));
    QVERIFY(setToday(u"2026-03-02"_s));
    m_fefu = named(Kind::Organisation, u"Far Eastern Federal University"_s);
    QVERIFY(m_fefu.isValid());
}

RecordId TestScenario5::agreementWith(RecordId partner, const QString &name, const QString &signedOn, const QString &from,
                                      const QString &until)
{
    const auto date = [](const QString &text) { return PartialDate::fromString(text).value_or(PartialDate()); };
    Record agreement;
    agreement.kind = Kind::Agreement;
    agreement.names = {{u"en"_s, NameKind::Official, name}};
    agreement.set("type"_L1, u"framework"_s);
    agreement.set("parties"_L1, Rows{{{u"organisation"_s, session().ownInstitution()}}, {{u"organisation"_s, partner}}});
    if (!signedOn.isEmpty()) {
        agreement.set("signed_own"_L1, date(signedOn));
        agreement.set("signed_partner"_L1, date(signedOn));
    }
    agreement.set("effective"_L1, date(from));
    agreement.set("expires"_L1, date(until));
    return given(agreement);
}

/// The next step, its day typed.
bool TestScenario5::signs(const QString &step, const QString &day)
{
    if (!choose(u"Next &step…"_s))
        return false;
    SmallForm *open = form(u"stepForm"_s);
    return open && turn(open->editor(u"step"_s), step) && type(open->editor(u"date"_s), day) && confirm(open);
}

/// A file is dropped on the reading pane.
bool TestScenario5::attach(const QString &name)
{
    const QString path = m_office->folder() + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("a scan") != 6)
        return false;
    file.close();
    auto *pane = window().room(Page::Agreements)->findChild<ReadingPane *>();
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(pane->rect().center(), Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QApplication::sendEvent(pane, &enter);
    QDropEvent drop(pane->rect().center(), Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QApplication::sendEvent(pane, &drop);
    return enter.isAccepted();
}

void TestScenario5::signsAndRegisters()
{
    const RecordId before = agreementWith(m_fefu, u"The agreement that ends in March"_s, u"2021-03-20"_s, u"2021-04-01"_s, u"2026-03-31"_s);
    QVERIFY(before.isValid());

    // Drafted, with its paper and its work plan.
    QVERIFY(create(Page::Agreements));
    QVERIFY(call(u"Framework agreement with FEFU"_s));
    QVERIFY(type(field(u"number"_s), u"CQ-2026-07"_s));
    QVERIFY(turn(field(u"type"_s), u"framework"_s));
    QVERIFY(pick(rows(u"parties"_s)->cell(addRow(rows(u"parties"_s)), u"organisation"_s), u"Far Eastern Federal"_s));
    RowTable *signatories = rows(u"signatories"_s);
    const int signatory = addRow(signatories);
    QVERIFY(pick(signatories->cell(signatory, u"person"_s), u"Su Sen"_s));
    QTRY_COMPARE(signatories->cell(signatory, u"position"_s)->value().toText(), u"President"_s);
    QVERIFY(pick(signatories->cell(signatory, u"for"_s), u"Chongqing University of Posts"_s));
    QVERIFY(type(field(u"signing_occasion"_s), u"Forum of rectors"_s));
    QVERIFY(type(field(u"effective"_s), u"2026-04-01"_s));
    QVERIFY(type(field(u"expires"_s), u"2031-03-31"_s));
    QVERIFY(pick(field(u"predecessor"_s), u"The agreement that ends"_s));
    QVERIFY(type(field(u"originals"_s), u"2"_s));
    QVERIFY(type(field(u"shelf"_s), u"俄罗斯-蓝"_s));
    RowTable *plan = rows(u"work_plan"_s);
    const QList<std::array<QString, 3>> items{{u"Agree the programme of exchange"_s, u"Li Ming"_s, u"2026-05-15"_s},
                                              {u"Publish the call"_s, u"Wang Fang"_s, u"2026-04-20"_s},
                                              {u"Joint seminar"_s, u"Li Ming"_s, u"2026-10-01"_s},
                                              {u"Report of the first year"_s, u"Zhao Lei"_s, u"2027-03-31"_s}};
    for (const auto &[what, who, due] : items) {
        const int row = addRow(plan);
        QVERIFY(type(plan->cell(row, u"text"_s), what));
        QVERIFY(type(plan->cell(row, u"who"_s), who));
        QVERIFY(type(plan->cell(row, u"due"_s), due));
    }
    QVERIFY(isSaved());
    const RecordId id = newest(Kind::Agreement);
    const Record draft = read(id);
    QCOMPARE(draft.text("shelf"_L1), u"俄罗斯-蓝"_s);
    QCOMPARE(draft.integer("originals"_L1), 2);
    QCOMPARE(draft.value("work_plan"_L1).toRows().size(), 4);
    QCOMPARE(draft.date("owed"_L1), PartialDate(QDate(2026, 4, 20)));  // the first of the plan, not the first typed
    QCOMPARE(standing(id), u"draft"_s);
    QString text = pane(Page::Agreements, id);
    for (const QString &shown : {u"俄罗斯-蓝"_s, u"Su Sen"_s, u"President"_s, u"Forum of rectors"_s, u"Zhao Lei"_s, u"Joint seminar"_s})
        QVERIFY2(text.contains(shown), qPrintable(shown + text));

    // The box is found by what stands on it.
    auto *list = page(Page::Agreements);
    list->findChild<FilterBar *>()->setFilter(u"俄罗斯-蓝"_s, {});
    m_office->settle();
    QCOMPARE(list->findChild<RecordListModel *>()->ids(), QList<RecordId>{id});
    list->findChild<FilterBar *>()->clear();
    m_office->settle();

    // Our signature is for the 10th: until then nothing moves, and then the partner's is awaited.
    pane(Page::Agreements, id);
    QVERIFY(signs(u"signed_own"_s, u"2026-03-10"_s));
    QCOMPARE(standing(id), u"draft"_s);
    QVERIFY(setToday(u"2026-03-10"_s));
    QCOMPARE(standing(id), u"awaiting_partner"_s);
    QVERIFY(read(id).date("valid_from"_L1).isNull());
    QVERIFY(read(id).date("signed_partner"_L1).isNull());
    QVERIFY2(due(u"Waiting for the partner's signature"_s).contains(u"Framework agreement with FEFU"_s),
             qPrintable(due(u"Waiting for the partner's signature"_s).join(u'\n')));

    // The ministry's conclusion is missing, and then is there.
    const QString missing = u"A Russian party needs the ministry's conclusion"_s;
    QVERIFY(pane(Page::Agreements, id).contains(missing));
    const auto isAmber = [this] {
        const QString html = window().room(Page::Agreements)->findChild<ReadingPane *>()->browser()->toHtml();
        const qsizetype note = html.indexOf(u"Not recorded. A Russian party"_s), dot = html.lastIndexOf(u"●"_s, note);
        return note > 0 && note - dot < 400 && html.mid(dot - 40, 40).contains(style::toneColor(style::Tone::Attention).name());
    };
    QVERIFY(isAmber());
    QVERIFY(edit(Page::Agreements, id));
    QVERIFY(type(field(u"clearance"_s), u"No. 17/645 of 2026-02-25"_s));
    QVERIFY(isSaved());
    QVERIFY(!pane(Page::Agreements, id).contains(missing));
    QVERIFY(undo());
    QVERIFY(pane(Page::Agreements, id).contains(missing));

    QVERIFY(attach(u"Соглашение 协议.pdf"_s));
    QTRY_COMPARE(parts(id, Kind::Document).size(), 1);
    QVERIFY(pane(Page::Agreements, id).contains(u"Соглашение 协议"_s));

    // Both have signed: in force from its day of effect on, and not a day is lost between the two.
    QVERIFY(setToday(u"2026-03-20"_s));
    pane(Page::Agreements, id);
    QVERIFY(signs(u"signed_partner"_s, u"2026-03-20"_s));
    QCOMPARE(standing(id), u"signed"_s);
    QVERIFY(!due(u"Waiting for the partner's signature"_s).contains(u"Framework agreement with FEFU"_s));
    QVERIFY(setToday(u"2026-03-31"_s));
    QCOMPARE(standing(id), u"signed"_s);
    QCOMPARE(standing(before), u"expiring"_s);
    QVERIFY(setToday(u"2026-04-01"_s));
    QCOMPARE(standing(id), u"in_force"_s);
    QCOMPARE(standing(before), u"renewed"_s);
    QCOMPARE(read(id).date("valid_from"_L1), PartialDate(QDate(2026, 4, 1)));
    text = pane(Page::Agreements, id);
    QVERIFY2(text.contains(u"Renewals"_s) && !text.contains(u"Gap of"_s), qPrintable(text));

    // It is not deleted: the one it renews stays bound to it, too.
    QVERIFY(pressDelete(before));
    QVERIFY2(message().contains(u"“Framework agreement with FEFU” refers to it"_s), qPrintable(message()));
    QVERIFY(read(before).id.isValid());
    QVERIFY(pressDelete(id));
    QVERIFY2(message().contains(u"was signed or in force"_s), qPrintable(message()));
    QCOMPARE(standing(id), u"in_force"_s);
    QVERIFY(offer()->isVisible());
    QCOMPARE(offer()->text(), u"Archive instead"_s);
    QTest::mouseClick(offer(), Qt::LeftButton);
    m_office->settle();
    QTRY_COMPARE(standing(id), u"archived"_s);
    QVERIFY(pane(Page::Agreements, id).contains(u"Archived"_s));
    QVERIFY(undo());
    QCOMPARE(standing(id), u"in_force"_s);

    // What was done stands in its history, and each of it is taken back in one step.
    pane(Page::Agreements, id);
    QVERIFY(choose(u"&History of the record…"_s));
    HistoryDialog *history = nullptr;
    QTRY_VERIFY((history = window().findChild<HistoryDialog *>()) && history->table()->rowCount() > 0);
    history->close();
    QVERIFY(setToday(u"2026-03-20"_s));
    QVERIFY(undo());  // the partner's signature
    QCOMPARE(standing(id), u"awaiting_partner"_s);
    QVERIFY(undo());  // the scan
    QCOMPARE(parts(id, Kind::Document).size(), 0);
    QVERIFY(undo());  // our signature
    QCOMPARE(standing(id), u"draft"_s);
    QVERIFY(undo());  // the draft
    QVERIFY(named(Kind::Agreement, u"Framework agreement with FEFU"_s).isNull());
}

void TestScenario5::askedForOnlyOfRussianParties()
{
    const QString missing = u"A Russian party needs the ministry's conclusion"_s;
    const RecordId ruts = named(Kind::Organisation, u"Rajamangala University of Technology Srivijaya"_s);
    const RecordId thai = agreementWith(ruts, u"With a Thai partner"_s, {}, u"2026-04-01"_s, u"2031-03-31"_s);
    const RecordId russian = agreementWith(m_fefu, u"With a Russian partner"_s, {}, u"2026-04-01"_s, u"2031-03-31"_s);
    const RecordId over = agreementWith(m_fefu, u"Of the past"_s, u"2019-03-01"_s, u"2019-04-01"_s, u"2024-03-31"_s);
    QVERIFY(!pane(Page::Agreements, thai).contains(missing));
    QVERIFY(pane(Page::Agreements, russian).contains(missing));
    QVERIFY(!pane(Page::Agreements, over).contains(missing));
}

void TestScenario5::draftsAreDeletedSignedOnesArchived()
{
    const RecordId draft = agreementWith(m_fefu, u"A draft"_s, {}, u"2026-04-01"_s, u"2031-03-31"_s);
    const RecordId over = agreementWith(m_fefu, u"Of the past"_s, u"2019-03-01"_s, u"2019-04-01"_s, u"2024-03-31"_s);
    QVERIFY(pressDelete(draft));
    QTRY_VERIFY(read(draft).id.isNull());
    QVERIFY(undo());
    QVERIFY(read(draft).id.isValid());

    QVERIFY(pressDelete(over));
    QVERIFY(read(over).id.isValid());
    QTest::mouseClick(offer(), Qt::LeftButton);
    QTRY_COMPARE(standing(over), u"archived"_s);
    QTRY_VERIFY(offer()->isVisible() && offer()->text() == u"Undo"_s);
    QTest::mouseClick(offer(), Qt::LeftButton);
    QTRY_COMPARE(standing(over), u"expired"_s);
}

QTEST_MAIN(TestScenario5)

#include "tst_scenario5.moc"
