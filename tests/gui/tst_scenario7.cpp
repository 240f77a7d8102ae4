// SPDX-License-Identifier: GPL-3.0-or-later
// Scenario 7: the balance of exchange with a partner, before places are agreed.
#include <gui/printingjourney.h>

#include <ui/charts/chartpanel.h>
#include <ui/print/balancedialog.h>

#include <QRegularExpression>
#include <QTableWidget>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestScenario7 : public PrintingJourney
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { end(); }

    void balanceBeforePlaces();

private:
    static QStringList line(const QString &pane, const QString &heading, int year);
    static QStringList figures(const BalanceDialog *dialog, int row);
    bool alter(RecordId flow, double semesters);

    RecordId m_partner, m_agreement, m_quarters;
};

/// Two years with a partner: out 2 and in 3 for a semester each; then the year of the scenario.
void TestScenario7::init()
{
    QVERIFY(start(u"practice"_s));
    const RecordId own = session().ownInstitution();
    Record partner;
    partner.kind = Kind::Organisation;
    partner.names = {{u"en"_s, NameKind::Official, u"University of the Bay"_s}};
    partner.set("type"_L1, u"university"_s);
    m_partner = given(partner);
    QVERIFY(m_partner.isValid());

    Record agreement;
    agreement.kind = Kind::Agreement;
    agreement.set("type"_L1, u"student_exchange"_s);
    agreement.set("number"_L1, u"BAY-1"_s);
    agreement.set("parties"_L1, Rows{{{u"organisation"_s, own}}, {{u"organisation"_s, m_partner}}});
    agreement.set("signed_own"_L1, PartialDate(QDate(2024, 6, 1)));
    agreement.set("signed_partner"_L1, PartialDate(QDate(2024, 6, 1)));
    m_agreement = given(agreement);
    Record term;
    term.kind = Kind::ExchangeTerm;
    term.set("agreement"_L1, m_agreement);
    term.set("direction"_L1, u"both"_s);
    term.set("places"_L1, 8);
    QVERIFY(given(term).isValid());

    const auto flow = [&](int year, bool isOut, int persons, double semesters) {
        Record record;
        record.kind = Kind::Flow;
        record.set("year"_L1, PartialDate::academicYear(year));
        record.set("from"_L1, isOut ? own : m_partner);
        record.set("to"_L1, isOut ? m_partner : own);
        record.set("kind"_L1, u"exchange"_s);
        record.set("participants"_L1, persons);
        record.set("semesters"_L1, semesters);
        record.set("agreement"_L1, m_agreement);
        return given(record);
    };
    QVERIFY(flow(2024, true, 2, 2).isValid());
    QVERIFY(flow(2024, false, 3, 3).isValid());
    QVERIFY(flow(2025, true, 6, 6).isValid());
    m_quarters = flow(2025, false, 4, 4);
    QVERIFY(m_quarters.isValid());
    QVERIFY(flow(2025, false, 1, 2).isValid());
}

/// A year's line in a table of the pane, whose cells follow each other as lines of text.
QStringList TestScenario7::line(const QString &pane, const QString &heading, int year)
{
    static const QRegularExpression ends(u"[\n\u2029\ufdd0\ufdd1]+"_s);
    const QStringList lines = pane.mid(pane.indexOf(heading)).split(ends, Qt::SkipEmptyParts);
    const qsizetype at = lines.indexOf(QRegularExpression(u"^%1[/–-]\\d+.*"_s.arg(year)));
    return lines.mid(at + 1, 4);
}

QStringList TestScenario7::figures(const BalanceDialog *dialog, int row)
{
    QStringList cells;
    for (int column = 1; column < dialog->numbers()->columnCount(); ++column)
        cells << dialog->numbers()->item(row, column)->text();
    return cells;
}

/// How long the guests of a flow stayed.
bool TestScenario7::alter(RecordId flow, double semesters)
{
    const Record before = read(flow);
    Record after = before;
    after.set("semesters"_L1, semesters);
    ChangeSet set;
    set.changes << Change::update(before, after);
    auto done = session().office().apply(set);
    done.waitForFinished();
    m_office->settle();
    return done.result().has_value();
}

void TestScenario7::balanceBeforePlaces()
{
    // A semester weighs 1, a year 2.
    const QString persons = u"Exchange balance, persons"_s, weighted = u"Exchange balance, weighted semesters"_s;
    QString text = pane(Page::Partners, m_partner);
    QCOMPARE(line(text, persons, 2024), QStringList({u"2"_s, u"3"_s, u"−1"_s, u"−1"_s}));
    QCOMPARE(line(text, persons, 2025), QStringList({u"6"_s, u"5"_s, u"+1"_s, u"0"_s}));
    QCOMPARE(line(text, weighted, 2024), QStringList({u"2.0"_s, u"3.0"_s, u"−1.0"_s, u"−1.0"_s}));
    QCOMPARE(line(text, weighted, 2025), QStringList({u"6.0"_s, u"6.0"_s, u"0.0"_s, u"−1.0"_s}));
    QVERIFY2(text.contains(u"2 of 8"_s) && text.contains(u"3 of 8"_s), qPrintable(text));

    // A semester 1.5, a quarter 1, a year 3; the four stayed for a quarter.
    QVERIFY(set(u"weight_quarter"_s, u"1"_s) && set(u"weight_semester"_s, u"1.5"_s) && set(u"weight_year"_s, u"3"_s));
    QVERIFY(alter(m_quarters, 8.0 / 3));
    for (const QString &shown : {pane(Page::Partners, m_partner), pane(Page::Agreements, m_agreement)}) {
        QCOMPARE(line(shown, weighted, 2024), QStringList({u"3.0"_s, u"4.5"_s, u"−1.5"_s, u"−1.5"_s}));
        QCOMPARE(line(shown, weighted, 2025), QStringList({u"9.0"_s, u"7.0"_s, u"+2.0"_s, u"+0.5"_s}));
    }

    // Drawn, in numbers beside it, and on paper.
    pane(Page::Partners, m_partner);
    QVERIFY(choose(u"Exchange &balance…"_s));
    QPointer<BalanceDialog> dialog = window().findChild<BalanceDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->panel()->data().series.size(), 3);
    const auto drawn = [&dialog](int year) {
        QList<double> values;
        for (const report::ChartData::Series &series : dialog->panel()->data().series)
            values << series.values.value(year);
        return values;
    };
    QTRY_COMPARE(dialog->numbers()->rowCount(), 3);  // the years, and both together
    QCOMPARE(figures(dialog, 0), QStringList({u"2"_s, u"3"_s, u"−1"_s, u"−1"_s}));
    QCOMPARE(figures(dialog, 1), QStringList({u"6"_s, u"5"_s, u"+1"_s, u"0"_s}));
    QCOMPARE(figures(dialog, 2).mid(0, 3), QStringList({u"8"_s, u"8"_s, u"0"_s}));
    QCOMPARE(drawn(0), QList<double>({2, 3, -1}));
    QCOMPARE(drawn(1), QList<double>({6, 5, 0}));  // the line is the sum so far
    QTest::keyClick(dialog->findChild<QComboBox *>(u"unit"_s), Qt::Key_Down);
    QTRY_COMPARE(figures(dialog, 1), QStringList({u"9.0"_s, u"7.0"_s, u"+2.0"_s, u"+0.5"_s}));
    QVERIFY(qAbs(drawn(1)[0] - 9) < 1e-9 && qAbs(drawn(1)[1] - 7) < 1e-9 && qAbs(drawn(1)[2] - 0.5) < 1e-9);

    m_office->speak(u"zh"_s);
    QTRY_VERIFY(dialog->windowTitle() != u"Exchange balance"_s);
    auto *language = dialog->findChild<QComboBox *>(u"language"_s);
    QVERIFY(language);
    language->setFocus(Qt::TabFocusReason);
    while (language->currentData() != u"ru"_s && language->currentIndex() < language->count() - 1)
        QTest::keyClick(language, Qt::Key_Down);
    QCOMPARE(language->currentData().toString(), u"ru"_s);
    m_office->settle();
    const QString path = m_office->folder() + u"/balance.pdf"_s;
    QVERIFY(dialog->output()->savePdf(path));
    if (readsPaper()) {
        const QString paper = pd::testing::textOf(path).simplified();
        for (const QString &part : {u"University of the Bay"_s, u"2 из 8"_s, u"9,0 7,0 +2,0 +0,5"_s, u"6 5 +1 0"_s, u"3,0 4,5 −1,5 −1,5"_s,
                                    u"Страница 1 из"_s})
            QVERIFY2(paper.contains(part), qPrintable(part + u" in "_s + paper));
    }
}

QTEST_MAIN(TestScenario7)

#include "tst_scenario7.moc"
