// SPDX-License-Identifier: GPL-3.0-or-later
// Scenario 2: on Monday an officer looks at what ends, and renews one.
#include <gui/printingjourney.h>

#include <ui/history/historydialog.h>
#include <ui/list/filterbar.h>
#include <ui/list/recordlistmodel.h>

#include <QMenu>
#include <QTableWidget>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestScenario2 : public PrintingJourney
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(start(u"practice"_s)); }
    void cleanup() { end(); }

    void mondayExpiryCheck();

private:
    bool follow(const QString &heading);
    bool filter(const QString &field, const QString &value);
    QStringList numbers();
    RecordListModel *model() { return window().room(Page::Agreements)->findChild<RecordListModel *>(); }
};

/// The list that a heading of Home leads to, by Enter.
bool TestScenario2::follow(const QString &heading)
{
    window().openPage(Page::Home);
    m_office->settle();
    auto *list = window().room(Page::Home)->findChild<DueList *>();
    const QList<DueRow> rows = qobject_cast<DueModel *>(list->model())->rows();
    for (int i = 0; i < rows.size(); ++i) {
        if (rows[i].isHeading && rows[i].text == heading) {
            list->setFocus(Qt::TabFocusReason);
            list->setCurrentIndex(list->model()->index(i, 0));
            QTest::keyClick(list, Qt::Key_Return);
            m_office->settle();
            return true;
        }
    }
    return false;
}

/// A value of a field, from the menu of the filter.
bool TestScenario2::filter(const QString &field, const QString &value)
{
    auto *bar = window().room(Page::Agreements)->findChild<FilterBar *>();
    const auto menus = bar->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    if (menus.isEmpty())
        return false;
    QMenu *menu = menus.first();
    menu->popup(bar->mapToGlobal(QPoint(0, bar->height())));
    QAction *wanted = nullptr;
    const bool isThere = QTest::qWaitFor([&] {
        const auto fields = menu->actions();
        for (const QAction *one : fields) {
            const auto values = one->menu() && one->text() == field ? one->menu()->actions() : QList<QAction *>();
            for (QAction *action : values)
                wanted = action->text().startsWith(value) ? action : wanted;
        }
        return wanted != nullptr;
    }, 20000);
    if (isThere)
        wanted->trigger();
    menu->close();
    m_office->settle();
    return isThere;
}

QStringList TestScenario2::numbers()
{
    QStringList found;
    const QList<RecordId> ids = model()->ids();
    for (const RecordId id : ids)
        found << read(id).text("number"_L1);
    return found;
}

void TestScenario2::mondayExpiryCheck()
{
    QVERIFY(!due(u"Agreements ending within 90 days"_s).isEmpty());
    QVERIFY(!due(u"Agreements ending within a year"_s).isEmpty());
    QVERIFY(!due(u"Work plans overdue"_s).isEmpty());
    QVERIFY(!due(u"Overdue follow-ups"_s).isEmpty());

    // The list that Home leads to, of Russia only, by the days that are left.
    QVERIFY(follow(u"Agreements ending within 90 days"_s));
    QVERIFY(numbers().contains(u"EXU-2021-007"_s));  // with a German university
    QVERIFY(filter(u"Country or region"_s, u"Russia"_s));
    const QStringList russian = numbers();
    QVERIFY(!russian.contains(u"EXU-2021-007"_s));
    QCOMPARE(russian.value(0), u"EXU-2021-004"_s);
    QCOMPARE(russian.last(), u"EXU-2021-003"_s);
    qint64 before = -1;
    const QList<RecordId> ids = model()->ids();
    for (const RecordId id : ids) {
        const Record agreement = read(id);
        const qint64 left = agreement.integer("days_left"_L1);
        QVERIFY(left >= before && left <= 90);
        QVERIFY(agreement.value("partner_country"_L1).toCodes().contains(u"RU"_s));
        before = left;
    }

    // It ends in 90 days, and until when notice can be given.
    const RecordId id = ids.last();
    QCOMPARE(read(id).date("expires"_L1), PartialDate(QDate(2026, 5, 31)));
    QCOMPARE(read(id).integer("days_left"_L1), 90);
    QString text = pane(Page::Agreements, id);
    QVERIFY2(text.contains(u"90"_s) && text.contains(u"days left"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Notice until"_s) && text.contains(u"1 April 2026"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Ends within"_s) && text.contains(u"3 month"_s), qPrintable(text));

    // Printed in Russian from a Chinese window.
    if (readsPaper()) {
        m_office->speak(u"zh"_s);
        text = printed(Page::Agreements, id, u"到期协议(&A)…"_s, {u"ru"_s});
        for (const QString &part : {u"Соглашения с истекающим сроком"_s, u"EXU-2021-003"_s, u"EXU-2021-007"_s, u"31.05.2026"_s,
                                    u"2 марта 2026 г."_s, u"Страница 1 из"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
        m_office->speak(u"en"_s);
    }

    // One that lies wholly inside a stretch of days is in force in it; days on which it was not yet leave it out.
    const auto isInForce = [&](const QString &days) {
        window().room(Page::Agreements)->findChild<FilterBar *>()->setFilter({}, {{u"in_force"_s, Condition::Op::AnyOf, {days}}});
        m_office->settle();
        return model()->rowOf(id) >= 0;
    };
    const PartialDate from = read(id).date("valid_from"_L1);
    QVERIFY(from.earliest() > QDate(2020, 1, 1));
    QVERIFY(isInForce(u"2020-01-01..2026-12-31"_s));
    QVERIFY(!isInForce(u"2015-01-01.."_s + from.earliest().addDays(-1).toString(Qt::ISODate)));
    QVERIFY(model()->rowCount() > 0);
    QVERIFY(isInForce(u"2015-01-01.."_s + from.earliest().toString(Qt::ISODate)));
    QVERIFY(!isInForce(u"2026-06-01..2030-12-31"_s));

    // Renewed: a draft with the terms of the old one, each with a link to the other.
    const qsizetype agreements = all(Kind::Agreement).size(), terms = all(Kind::ExchangeTerm).size();
    pane(Page::Agreements, id);
    QVERIFY(choose(u"&Renew…"_s));
    QVERIFY(editor());
    QVERIFY(type(field(u"number"_s), u"EXU-2026-090"_s));
    QVERIFY(isSaved());
    const RecordId draft = newest(Kind::Agreement);
    QCOMPARE(all(Kind::Agreement).size(), agreements + 1);
    QCOMPARE(read(draft).reference("predecessor"_L1), id);
    QCOMPARE(read(draft).text("standing"_L1), u"draft"_s);
    QCOMPARE(read(draft).date("effective"_L1), PartialDate(QDate(2026, 6, 1)));
    QCOMPARE(parts(draft, Kind::ExchangeTerm).size(), parts(id, Kind::ExchangeTerm).size());
    QCOMPARE(all(Kind::ExchangeTerm).size(), terms + parts(id, Kind::ExchangeTerm).size());
    for (const RecordId one : {id, draft}) {
        text = pane(Page::Agreements, one);
        QVERIFY2(text.contains(u"Renewals"_s), qPrintable(text));
        const QString html = window().room(Page::Agreements)->findChild<ReadingPane *>()->browser()->toHtml();
        QVERIFY(html.contains(u"record:agreement/%1"_s.arg((one == id ? draft : id).value)));
    }

    // Both steps are in its history and go back one by one.
    QVERIFY(choose(u"&History of the record…"_s));
    HistoryDialog *history = nullptr;
    QTRY_VERIFY((history = window().findChild<HistoryDialog *>()) && history->table()->rowCount() > 0);
    history->close();
    QVERIFY(undo());
    QVERIFY(read(draft).text("number"_L1).isEmpty());
    QVERIFY(undo());
    QCOMPARE(all(Kind::Agreement).size(), agreements);
    QCOMPARE(all(Kind::ExchangeTerm).size(), terms);
}

QTEST_MAIN(TestScenario2)

#include "tst_scenario2.moc"
