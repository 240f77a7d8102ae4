// SPDX-License-Identifier: GPL-3.0-or-later
// Chains of agreements, the exchange balance and the visits of a month, as the window asks for them.
#include <query/smalloffice.h>

#include <query/balance.h>
#include <query/timeline.h>
#include <query/visitmonth.h>

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_small = std::make_unique<SmallOffice>();
        m_own = m_small->organisation(u"Own University"_s, "CN", true);
        m_partner = m_small->organisation(u"Bay University"_s, "RU");
        QVERIFY(m_small->office().setSetting(u"current_institution"_s, QString::number(m_own.value)));
    }
    void cleanup() { m_small.reset(); }

    void chains();
    void circles();
    void lanes();
    void placesOfAgreementsInForce();
    void sidesOfFlows();
    void visits();

private:
    RecordId agreement(const char *number, const char *from, const char *until, RecordId predecessor = {})
    {
        return m_small->agreement(QString::fromLatin1(number), {m_own, m_partner},
                                  {{"signed_own", date(from)}, {"signed_partner", date(from)}, {"effective", date(from)},
                                   {"expires", date(until)}, {"predecessor", predecessor}});
    }
    QList<AgreementChain> chains(const QList<RecordId> &ids)
    {
        return agreementChains(m_small->office(), ids).value_or(QList<AgreementChain>());
    }

    std::unique_ptr<SmallOffice> m_small;
    RecordId m_own, m_partner;
};

void TestTimeline::chains()
{
    const RecordId a = agreement("A", "2016", "2020"), b = agreement("B", "2021", "2025", a),
                   c = agreement("C", "2026-01", "2030", b), alone = agreement("D", "2020", "2027");
    QCOMPARE(chains({c, alone, a, b}), QList<AgreementChain>({{a, b, c}, {alone}}));
    QCOMPARE(chains({alone, b}), QList<AgreementChain>({{alone}, {a, b, c}}));  // whole, also where a part was found
    QCOMPARE(chains({}), QList<AgreementChain>());
    m_small->remove(c);
    QCOMPARE(chains({a}), QList<AgreementChain>({{a, b}}));
}

/// References by mistake: the time line shows each once and goes on.
void TestTimeline::circles()
{
    const RecordId a = agreement("A", "2016", "2020"), b = agreement("B", "2021", "2025", a);
    m_small->change(a, "predecessor", b);
    const QList<AgreementChain> found = chains({a, b});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].size(), 2);
}

void TestTimeline::lanes()
{
    const RecordId a = agreement("A", "2016-01-01", "2020-12-31"), b = agreement("B", "2021-03-01", "2026-05-31", a);
    Record draft = m_small->office().read(b).value();
    draft.id = {};
    for (const char *key : {"signed_own", "signed_partner"})
        draft.set(QLatin1String(key), Value());
    draft.set(u"effective"_s, date("2026-06-01"));
    draft.set(u"expires"_s, date("2031-05-31"));
    draft.set(u"predecessor"_s, b);
    draft.set(u"steps"_s, Rows{{{u"step"_s, u"draft"_s}, {u"date"_s, date("2026-02-10")}}});
    const RecordId c = m_small->add(draft);
    const QList<TimelineLane> found =
            timelineLanes(m_small->office(), chains({c}), Language::of(u"en"_s), testDay, *CodeTables::load());
    QCOMPARE(found.size(), 1);
    const TimelineLane &lane = found[0];
    QCOMPARE(lane.partner, u"Bay University"_s);
    QCOMPARE(lane.bars.size(), 3);
    QCOMPARE(lane.gaps.size(), 1);
    QCOMPARE(lane.gaps[0].from.value(), QDate(2021, 1, 1));
    QCOMPARE(lane.gaps[0].until.value(), QDate(2021, 2, 28));
    QCOMPARE(lane.bars[1].standing, u"expiring"_s);
    QCOMPARE(lane.bars[1].inForce->until.value(), QDate(2026, 5, 31));
    QVERIFY(!lane.bars[2].inForce);
    QCOMPARE(lane.bars[2].standing, u"draft"_s);
    QCOMPARE(lane.bars[2].intended->from.value(), QDate(2026, 6, 1));
    QCOMPARE(lane.bars[2].begun.value(), QDate(2026, 2, 10));
}

void TestTimeline::placesOfAgreementsInForce()
{
    const auto term = [this](RecordId of, const char *direction, int places, Value last = {}) {
        m_small->add(Kind::ExchangeTerm, {}, {{"agreement", of}, {"direction", code(direction)}, {"places", places}, {"last_year", last}});
    };
    const auto places = [this] { return exchangeBalance(m_small->office(), m_partner, testDay).value(); };
    const RecordId old = agreement("A", "2018-09-01", "2023-08-31"), now = agreement("B", "2023-09-01", "2028-08-31", old);
    term(old, "both", 9);
    term(now, "outgoing", 4);
    term(now, "incoming", 3);
    term(now, "incoming", 2, PartialDate::academicYear(2024));
    QCOMPARE(places().year, 2025);
    QCOMPARE(places().out.agreed, 4);
    QCOMPARE(places().in.agreed, 3);
    m_small->add(Kind::Flow, {}, {{"year", PartialDate::academicYear(2025)}, {"from", m_own}, {"to", m_partner}, {"participants", 5}});
    QCOMPARE(places().out.left(), -1);
    QCOMPARE(exchangeBalance(m_small->office(), now, testDay).value().out.left(), 4);  // that flow names no agreement
}

/// Only exchange between the home institution and this partner.
void TestTimeline::sidesOfFlows()
{
    const RecordId other = m_small->organisation(u"Other University"_s, "DE");
    const auto flow = [this](Value from, Value to, int persons, const char *kind = "exchange") {
        m_small->add(Kind::Flow, {}, {{"year", PartialDate::academicYear(2024)}, {"from", from}, {"to", to},
                                      {"participants", persons}, {"kind", code(kind)}});
    };
    flow(m_own, m_partner, 6);
    flow(m_partner, m_own, 2);
    flow(Value(), m_partner, 1);       // from here, not said by whom
    flow(other, m_partner, 50);
    flow(m_partner, m_own, 70, "degree");
    const ExchangeBalance balance = exchangeBalance(m_small->office(), m_partner, testDay).value();
    QCOMPARE(balance.years.size(), 1);
    QCOMPARE(balance.years[0].personsOut, 7);
    QCOMPARE(balance.years[0].personsIn, 2);
    QVERIFY(exchangeBalance(m_small->office(), other, testDay).value().years.isEmpty());
    QVERIFY(exchangeBalance(m_small->office(), m_own, testDay).value().years.isEmpty());
}

void TestTimeline::visits()
{
    const RecordId three = m_small->visit(u"Three days"_s, m_partner, {m_own}, "2026-03-30", {{"ends", date("2026-04-01")}}),
                   one = m_small->visit(u"One day"_s, m_own, {m_partner}, "2026-04-01"),
                   month = m_small->visit(u"Some day in April"_s, m_partner, {m_own}, "2026-04");
    m_small->visit(u"In spring"_s, m_partner, {m_own}, "2026-21");
    m_small->visit(u"A year before"_s, m_partner, {m_own}, "2025-04-01");
    const RecordId hidden = m_small->visit(u"Not in the list"_s, m_partner, {m_own}, "2026-04-02");
    const auto found = visitsBetween(m_small->office(), {three, one, month}, QDate(2026, 4, 1), QDate(2026, 4, 30),
                                     Language::of(u"en"_s), testDay, *CodeTables::load());
    QVERIFY(found.has_value());
    QList<RecordId> ids;
    for (const VisitEntry &entry : *found)
        ids << entry.id;
    QVERIFY(!ids.contains(hidden));
    QCOMPARE(ids.size(), 3);
    QCOMPARE(ids[0], three);
    const VisitEntry &undated = *std::find_if(found->begin(), found->end(), [month](const VisitEntry &e) { return e.id == month; });
    QVERIFY(!undated.first.isValid());
    QCOMPARE(found->first().last, QDate(2026, 4, 1));
    QCOMPARE(found->first().direction, u"in"_s);
    QCOMPARE(found->first().partner, u"Bay University"_s);
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
