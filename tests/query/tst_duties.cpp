// SPDX-License-Identifier: GPL-3.0-or-later
// One list of everything owed, from all sources.
#include "smalloffice.h"

#include <query/duepapers.h>
#include <query/owed.h>

using namespace pd;
using namespace Qt::StringLiterals;

using Span = OwedQuery::Span;
using Source = Owed::Source;

class tst_Duties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void lists_data();
    void lists();
    void says();
    void carriedOn();
    void reports();
    void papersOfTheOffice();
    void renewals();
    void inOtherLanguages();
    void nobodysName();

private:
    /// "what days who".
    QStringList lines(const OwedQuery &query, const Language &language = {});
    static Row row(const char *what, const char *text, const char *due, const char *who = "", const char *done = "");

    SmallOffice m_small;
    RecordId m_own, m_fefu, m_agreement, m_visit, m_promise;
};

Row tst_Duties::row(const char *what, const char *text, const char *due, const char *who, const char *done)
{
    Row row{{QLatin1String(what), code(text)}};
    if (*due)
        row.insert(u"due"_s, date(due));
    if (*who)
        row.insert(u"who"_s, Value(QString::fromLatin1(who)));
    if (*done)
        row.insert(u"done"_s, date(done));
    return row;
}

QStringList tst_Duties::lines(const OwedQuery &query, const Language &language)
{
    QStringList texts;
    const auto found = owed(m_small.office(), query, testDay, language);
    if (!found)
        qFatal("%s", qPrintable(found.error().detail));
    for (const Owed &each : *found)
        texts << u"%1 %2 %3"_s.arg(each.what, each.due.isDated() ? QString::number(each.days) : u"-"_s, each.who).trimmed();
    return texts;
}

void tst_Duties::initTestCase()
{
    QVERIFY(m_small.office().setSetting(u"user"_s, u"Li Ming"_s));
    m_own = m_small.organisation(u"CQUPT"_s, "CN", true);
    m_fefu = m_small.organisation(u"FEFU"_s, "RU");
    const auto task = [this](const char *name, const char *due, const char *who, const char *officer, Value done = {}) {
        m_small.add(Kind::FollowUp, QLatin1String(name),
                    {{"about", m_fefu}, {"due", *due ? Value(date(due)) : Value()}, {"who", code(who)},
                     {"officer", code(officer)}, {"done", done}});
    };
    task("Call", "2026-03-02", "Li Ming", "");
    task("Write", "2026-02-27", "Zhao Lan", "Li Ming");
    task("Undated", "", "", "Zhao Lan");
    task("Over", "2026-01-10", "Li Ming", "Li Ming", date("2026-01-09"));
    task("Not yet done", "2026-04-01", "Zhao Lan", "", date("2026-03-31"));
    m_visit = m_small.visit(u"Autumn"_s, m_fefu, {m_own}, "2026-03-20",
                            {{"officer", code("Li Ming")},
                             {"checks", Rows{row("check", "visa", "2026-03-09", "Zhao Lan"), row("check", "programme", "2026-03"),
                                             row("check", "report", "2026-02-01", "", "2026-02-01"),
                                             row("check", "flowers", "2026-04-02")}}});
    m_small.visit(u"Called off"_s, m_fefu, {m_own}, "2026-03-21",
                  {{"status", code("cancelled")}, {"checks", Rows{row("check", "visa", "2026-02-01")}}});
    m_agreement = m_small.agreement(u"A1"_s, {m_own, m_fefu},
                                    {{"officer", code("Zhao Lan")},
                                     {"work_plan", Rows{row("text", "Workshop", "2025-11-30", "", "2025-11-18"),
                                                        row("text", "Report", "2026-02-20", "Li Ming"),
                                                        row("text", "Coordinator", "2026")}}});
    const auto outcome = [this](const char *name, const char *kind, const char *side, const char *due, const char *who) {
        return m_small.add(Kind::Outcome, QLatin1String(name),
                           {{"kind", code(kind)}, {"visit", m_visit}, {"with", m_fefu}, {"side", code(side)},
                            {"due", *due ? Value(date(due)) : Value()}, {"who", code(who)}});
    };
    m_promise = outcome("Draft", "promise", "own", "2026-03-30", "");
    outcome("Reply", "promise", "partner", "2026-02-28", "FEFU");
    outcome("Agreed", "decision", "", "", "");
}

void tst_Duties::lists_data()
{
    QTest::addColumn<OwedQuery>("query");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("all by day")
        << OwedQuery{} << QStringList{u"Report -10 Li Ming"_s, u"Write -3 Zhao Lan"_s, u"Reply -2 FEFU"_s, u"Call 0 Li Ming"_s,
                                      u"Invitation letter and visa 7 Zhao Lan"_s, u"Draft 28 Li Ming"_s,
                                      u"Visit programme 29 Li Ming"_s, u"Not yet done 30 Zhao Lan"_s, u"flowers 31 Li Ming"_s,
                                      u"Coordinator 304 Zhao Lan"_s, u"Undated - Zhao Lan"_s};
    QTest::newRow("overdue") << OwedQuery{Span::Overdue}
                             << QStringList{u"Report -10 Li Ming"_s, u"Write -3 Zhao Lan"_s, u"Reply -2 FEFU"_s};
    QTest::newRow("seven days") << OwedQuery{Span::Week}
                                << QStringList{u"Call 0 Li Ming"_s, u"Invitation letter and visa 7 Zhao Lan"_s};
    QTest::newRow("thirty days") << OwedQuery{Span::Month}
                                 << QStringList{u"Call 0 Li Ming"_s, u"Invitation letter and visa 7 Zhao Lan"_s,
                                                u"Draft 28 Li Ming"_s, u"Visit programme 29 Li Ming"_s,
                                                u"Not yet done 30 Zhao Lan"_s};
    QTest::newRow("papers") << OwedQuery{Span::All, Source::Paper}
                            << QStringList{u"Invitation letter and visa 7 Zhao Lan"_s, u"Visit programme 29 Li Ming"_s,
                                           u"flowers 31 Li Ming"_s};
    QTest::newRow("work plans") << OwedQuery{Span::All, Source::PlanItem}
                                << QStringList{u"Report -10 Li Ming"_s, u"Coordinator 304 Zhao Lan"_s};
    QTest::newRow("promises") << OwedQuery{Span::All, Source::Promise} << QStringList{u"Reply -2 FEFU"_s, u"Draft 28 Li Ming"_s};
    QTest::newRow("follow-ups overdue") << OwedQuery{Span::Overdue, Source::FollowUp} << QStringList{u"Write -3 Zhao Lan"_s};
    // A colleague's row is his, though the agreement is mine; a follow-up I am in charge of is mine, whoever does it; what a
    // partner promised is for me to ask for.
    QTest::newRow("mine") << OwedQuery{Span::All, {}, true}
                          << QStringList{u"Report -10 Li Ming"_s, u"Write -3 Zhao Lan"_s, u"Reply -2 FEFU"_s, u"Call 0 Li Ming"_s,
                                         u"Draft 28 Li Ming"_s, u"Visit programme 29 Li Ming"_s, u"flowers 31 Li Ming"_s};
    QTest::newRow("mine, overdue") << OwedQuery{Span::Overdue, {}, true}
                                   << QStringList{u"Report -10 Li Ming"_s, u"Write -3 Zhao Lan"_s, u"Reply -2 FEFU"_s};
    QTest::newRow("by owner") << OwedQuery{Span::All, {}, false, OwedQuery::Order::Owner}
                              << QStringList{u"Reply -2 FEFU"_s, u"Report -10 Li Ming"_s, u"Call 0 Li Ming"_s,
                                             u"Draft 28 Li Ming"_s, u"Visit programme 29 Li Ming"_s, u"flowers 31 Li Ming"_s,
                                             u"Write -3 Zhao Lan"_s, u"Invitation letter and visa 7 Zhao Lan"_s,
                                             u"Not yet done 30 Zhao Lan"_s, u"Coordinator 304 Zhao Lan"_s, u"Undated - Zhao Lan"_s};
}

void tst_Duties::lists()
{
    QFETCH(const OwedQuery, query);
    QFETCH(const QStringList, expected);
    QCOMPARE(lines(query), expected);
}

/// Where it stands and whom it concerns.
void tst_Duties::says()
{
    const QList<Owed> plan = owed(m_small.office(), {Span::All, Source::PlanItem}, testDay, {}).value();
    QCOMPARE(plan.first().place, (OwedPlace{m_agreement, 1}));
    QCOMPARE(plan.first().partner, u"FEFU"_s);
    QVERIFY(plan.first().label.contains(u"A1"_s));
    QCOMPARE(plan.first().due, PartialDate(QDate(2026, 2, 20)));
    const QList<Owed> papers = owed(m_small.office(), {Span::All, Source::Paper}, testDay, {}).value();
    QCOMPARE(papers.last().place, (OwedPlace{m_visit, 3}));
    QCOMPARE(papers.last().partner, u"FEFU"_s);
    const QList<Owed> promises = owed(m_small.office(), {Span::All, Source::Promise}, testDay, {}).value();
    QCOMPARE(promises.last().place, OwedPlace{m_promise});
    QCOMPARE(promises.last().what, u"Draft"_s);
    QCOMPARE(promises.last().partner, u"FEFU"_s);
}

/// A promise that became a follow-up is owed once.
void tst_Duties::carriedOn()
{
    const RecordId task = m_small.add(Kind::FollowUp, u"Draft to send"_s, {{"due", date("2026-03-30")}});
    m_small.change(m_promise, "became", task);
    QCOMPARE(lines({Span::All, Source::Promise}), QStringList{u"Reply -2 FEFU"_s});
    m_small.change(m_promise, "became", Value());
    m_small.remove(task);
    QCOMPARE(lines({Span::All, Source::Promise}), (QStringList{u"Reply -2 FEFU"_s, u"Draft 28 Li Ming"_s}));
}

/// Of a visit that is over, by the rules of the office, until there is a line for it or it is written.
void tst_Duties::reports()
{
    const RecordId held = m_small.visit(u"Held"_s, m_fefu, {m_own}, "2026-02-20",
                                        {{"ends", date("2026-02-21")}, {"officer", code("Li Ming")}});
    const RecordId abroad = m_small.visit(u"Abroad"_s, m_own, {m_fefu}, "2026-01-30");
    m_small.visit(u"Long ago"_s, m_fefu, {m_own}, "2025-02-26");
    m_small.visit(u"A year ago"_s, m_fefu, {m_own}, "2025-02-27");
    m_small.visit(u"Of others"_s, m_fefu, {m_fefu}, "2026-02-20");
    const OwedQuery wanted{Span::All, Source::Report};
    // Three days after the end, and a month after the travel: 28 February and 2 March are the last days of the two rules.
    QCOMPARE(lines(wanted), (QStringList{u"Visit report -365"_s, u"Visit report -6 Li Ming"_s, u"Visit report -2"_s}));
    QCOMPARE(lines({Span::Overdue, Source::Report, true}), QStringList{u"Visit report -6 Li Ming"_s});
    QCOMPARE(lines({Span::Week, Source::Report}), QStringList());
    const Owed first = owed(m_small.office(), wanted, testDay, {}).value().at(1);
    QCOMPARE(first.place, OwedPlace{held});
    QCOMPARE(first.partner, u"FEFU"_s);

    m_small.change(held, "checks", Rows{row("check", "report", "2026-03-05")});
    QCOMPARE(lines(wanted), (QStringList{u"Visit report -365"_s, u"Visit report -2"_s}));
    QVERIFY(lines({Span::All, Source::Paper}).contains(u"Visit report 3 Li Ming"_s));
    m_small.change(held, "report_done", date("2026-03-01"));
    QVERIFY(!lines({Span::All, Source::Paper}).contains(u"Visit report 3 Li Ming"_s));
    m_small.change(abroad, "report_done", date("2026-03-01"));
    QCOMPARE(lines(wanted), QStringList{u"Visit report -365"_s});
}

/// Kept in one language, told in each; one that the rules do not name any more, as it is kept.
void tst_Duties::papersOfTheOffice()
{
    QVERIFY(m_small.office().setSetting(u"rules.own"_s,
                                        uR"([{"sort":"paper","set":"any","direction":"in","number":4,"unit":"days",)"
                                        uR"("moment":"before_start","label":{"en":"Hotel","ru":"Гостиница","zh":"酒店"}}])"_s));
    const RecordId visit = m_small.visit(u"Guests"_s, m_fefu, {m_own}, "2026-04-10",
                                         {{"checks", Rows{row("check", "Hotel", "2026-04-06"), row("check", "Flowers", "2026-04-07")}}});
    const auto told = [this, visit](const QString &code) {
        QStringList papers;
        const QList<Owed> all = owed(m_small.office(), {Span::All, Source::Paper}, testDay, Language::of(code)).value();
        for (const Owed &one : all) {
            if (one.place.record == visit)
                papers << one.what;
        }
        return papers;
    };
    QCOMPARE(told(u"en"_s), (QStringList{u"Hotel"_s, u"Flowers"_s}));
    QCOMPARE(told(u"ru"_s), (QStringList{u"Гостиница"_s, u"Flowers"_s}));
    QCOMPARE(told(u"zh"_s), (QStringList{u"酒店"_s, u"Flowers"_s}));

    const Record named = withPapersNamed(m_small.office(), m_small.office().read(visit).value(), Language::of(u"zh"_s));
    QCOMPARE(named.value("checks"_L1).toRows()[0].value(u"check"_s).toText(), u"酒店"_s);
    QCOMPARE(m_small.office().read(visit)->value("checks"_L1).toRows()[0].value(u"check"_s).toText(), u"Hotel"_s);
    m_small.remove(visit);
    QVERIFY(m_small.office().setSetting(u"rules.own"_s, {}));
}

void tst_Duties::renewals()
{
    const auto agreement = [this](const char *number, const char *expires, const char *officer, int notice = 0) {
        return m_small.agreement(QLatin1String(number), {m_own, m_fefu},
                                 {{"signed_own", date("2020-01-01")}, {"signed_partner", date("2020-01-01")}, {"expires", date(expires)},
                                  {"officer", code(officer)}, {"notice_days", notice ? Value(notice) : Value()}});
    };
    const RecordId soon = agreement("Soon", "2026-05-31", "Li Ming", 60), last = agreement("Last", "2026-05-31", "Zhao Lan");
    agreement("Later", "2026-06-01", "Li Ming");
    agreement("Far, with notice soon", "2026-12-31", "", 300);
    const OwedQuery wanted{Span::All, Source::Renewal};
    const QString text = u"Decide on the renewal"_s;
    QCOMPARE(lines(wanted), (QStringList{text + u" 4"_s, text + u" 30 Li Ming"_s, text + u" 90 Zhao Lan"_s}));
    QCOMPARE(lines({Span::All, Source::Renewal, true}), QStringList{text + u" 30 Li Ming"_s});
    QCOMPARE(lines({Span::Month, Source::Renewal}), (QStringList{text + u" 4"_s, text + u" 30 Li Ming"_s}));
    const QList<Owed> all = owed(m_small.office(), wanted, testDay, {}).value();
    QCOMPARE(all[1].place, OwedPlace{soon});
    QCOMPARE(all[1].partner, u"FEFU"_s);

    // A draft that renews it is the decision; where that is given up, it is open again.
    const RecordId draft = m_small.agreement(u"Next"_s, {m_own, m_fefu}, {{"predecessor", soon}});
    QCOMPARE(lines(wanted), (QStringList{text + u" 4"_s, text + u" 90 Zhao Lan"_s}));
    m_small.change(draft, "steps", Rows{Row{{u"step"_s, code("terminated")}, {u"date"_s, date("2026-03-01")}}});
    QCOMPARE(lines(wanted).size(), 3);
    m_small.change(last, "steps", Rows{Row{{u"step"_s, code("renewal_decided")}, {u"date"_s, date("2026-03-01")}}});
    QCOMPARE(lines(wanted), (QStringList{text + u" 4"_s, text + u" 30 Li Ming"_s}));
}

void tst_Duties::inOtherLanguages()
{
    const QStringList russian = lines({Span::All, Source::Paper}, Language::of(u"ru"_s));
    QVERIFY(russian.first().contains(u"виз"_s));
    QCOMPARE(russian.last(), u"flowers 31 Li Ming"_s);  // in no vocabulary
}

void tst_Duties::nobodysName()
{
    QVERIFY(m_small.office().setSetting(u"user"_s, {}));
    QCOMPARE(lines({Span::All, {}, true}), QStringList());
    QVERIFY(m_small.office().setSetting(u"user"_s, u"Li Ming"_s));
}

QTEST_GUILESS_MAIN(tst_Duties)
#include "tst_duties.moc"
