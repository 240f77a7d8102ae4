// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/standing.h>

#include <QRandomGenerator>
#include <QTest>

using namespace pd;
using namespace pd::rules;

static const QDate today(2026, 3, 2);

static PartialDate date(const char *stored)
{
    const QString text = QString::fromLatin1(stored);
    return text.isEmpty() ? PartialDate() : PartialDate::fromString(text).value();
}

/// An agreement in one line: own; partner; effective; expires; steps "code date".
static AgreementFacts facts(const char *own, const char *partner, const char *effective, const char *expires,
                            std::initializer_list<std::pair<const char *, const char *>> steps = {})
{
    AgreementFacts f;
    f.signedOwn = date(own);
    f.signedPartner = date(partner);
    f.effective = date(effective);
    f.expires = date(expires);
    for (const auto &[code, day] : steps)
        f.steps << AgreementFacts::Step{QString::fromLatin1(code), date(day)};
    return f;
}

static AgreementFacts with(AgreementFacts f, bool AgreementFacts::*flag)
{
    f.*flag = true;
    return f;
}

Q_DECLARE_METATYPE(pd::rules::AgreementFacts)

class tst_Standing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standing_data()
    {
        QTest::addColumn<AgreementFacts>("agreement");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const AgreementFacts &f, const char *code) {
            QTest::newRow(name) << f << QString::fromLatin1(code);
        };
        row("nothing known", facts("", "", "", ""), "draft");
        row("only an end", facts("", "", "", "2027"), "draft");
        row("reviewed", facts("", "", "", "", {{"draft", "2026-01-10"}, {"internal_review", "2026-02-01"}}),
            "internal_review");
        row("step without a date", facts("", "", "", "", {{"draft", "2026-01-10"}, {"negotiation", ""}}),
            "negotiation");
        row("steps out of order",
            facts("", "", "", "", {{"clearance", "2026-02-20"}, {"draft", "2026-01-01"}}), "clearance");
        row("step still to come",
            facts("", "", "", "", {{"draft", "2026-01-10"}, {"clearance", "2026-04-01"}}), "draft");
        row("agreed to sign", facts("", "", "", "", {{"agreed_to_sign", ""}}), "awaiting_own");
        row("signed by us", facts("2026-03-01", "", "", ""), "awaiting_partner");
        row("signed by us today", facts("2026-03-02", "", "", "2031-03-02"), "awaiting_partner");
        row("our signing is planned", facts("2026-03-10", "", "", "", {{"negotiation", "2026-02-01"}}),
            "negotiation");
        row("signed by the partner", facts("", "2026-02", "", ""), "awaiting_own");
        row("signed by us as a step", facts("", "", "", "", {{"signed_own", "2026-02-01"}}),
            "awaiting_partner");
        row("a date of effect does not replace the partner", facts("2026-01-10", "", "2026-02-01", ""),
            "awaiting_partner");
        row("both signed", facts("2026-02-01", "2026-02-10", "", ""), "in_force");
        row("both as steps", facts("", "", "", "", {{"signed_own", ""}, {"signed_partner", "2026-02-10"}}),
            "in_force");
        row("signed on an unknown day", facts("unknown", "unknown", "", ""), "in_force");
        row("signed in a year that has begun", facts("2026", "2026", "", ""), "in_force");
        row("in effect after talks, no signature kept",
            facts("", "", "2024-09-01", "2029-08-31", {{"negotiation", "2024-03"}}), "negotiation");
        row("effective tomorrow", facts("2026-02-01", "2026-02-10", "2026-03-03", "2031"), "signed");
        row("effective today", facts("2026-02-01", "2026-02-10", "2026-03-02", "2031"), "in_force");
        row("no signature kept, in effect", facts("", "", "2024-09-01", "2029-08-31"), "in_force");
        row("no signature kept, still to come", facts("", "", "2026-09-01", "2029-08-31"), "draft");
        row("in effect as a step", facts("2026-01-10", "", "", "", {{"effective", "2026-02-01"}}),
            "in_force");
        row("91 days left", facts("2021", "2021", "", "2026-06-01"), "in_force");
        row("90 days left", facts("2021", "2021", "", "2026-05-31"), "expiring");
        row("ends today", facts("2021", "2021", "", "2026-03-02"), "expiring");
        row("ended yesterday", facts("2021", "2021", "", "2026-03-01"), "expired");
        row("ends in this month", facts("2021", "2021", "", "2026-03"), "expiring");
        row("ended last month", facts("2021", "2021", "", "2026-02"), "expired");
        row("ends with the year", facts("2021", "2021", "", "2026"), "in_force");
        row("open-ended", with(facts("2021", "2021", "", "2022"), &AgreementFacts::openEnded), "in_force");
        row("renews itself", with(facts("2021", "2021", "", "2025-12-31"), &AgreementFacts::autoRenewal),
            "in_force");
        row("renews itself soon", with(facts("2021", "2021", "", "2025-04-30"), &AgreementFacts::autoRenewal),
            "expiring");
        row("suspended", facts("2021", "2021", "", "2029", {{"suspended", "2022-04"}}), "suspended");
        row("to be suspended", facts("2021", "2021", "", "2029", {{"suspended", "2026-04"}}), "in_force");
        row("resumed", facts("2021", "2021", "", "2029", {{"suspended", "2022-04"}, {"resumed", "2023-01"}}),
            "in_force");
        row("effective again",
            facts("2021", "2021", "", "2029", {{"suspended", "2022-04"}, {"effective", "2023"}}), "in_force");
        row("suspended and over", facts("2019", "2019", "", "2024", {{"suspended", "2022-04"}}), "expired");
        row("terminated today", facts("2021", "2021", "", "2029", {{"terminated", "2026-03-02"}}),
            "terminated");
        row("archived", facts("2021", "2021", "", "2029", {{"archived", "2026-03-02"}}), "archived");
        row("archived after its end", facts("2019", "2019", "", "2024", {{"terminated", "2023"}, {"archived", "2025"}}),
            "archived");
        row("to be archived", facts("2021", "2021", "", "2029", {{"archived", "2026-03-03"}}), "in_force");
        row("to be terminated", facts("2021", "2021", "", "2029", {{"terminated", "2026-12-31"}}),
            "in_force");
        row("to be terminated soon", facts("2021", "2021", "", "2029", {{"terminated", "2026-04-01"}}),
            "expiring");
        row("terminated, renewing itself",
            with(facts("2021", "2021", "", "2025", {{"terminated", "2025-06-01"}}),
                 &AgreementFacts::autoRenewal),
            "terminated");
        row("terminated before signing", facts("", "", "", "", {{"draft", ""}, {"terminated", "2025-06-01"}}),
            "terminated");
        row("expired, succeeded", with(facts("2019", "2019", "", "2025"), &AgreementFacts::isSucceeded),
            "renewed");
        row("expiring, succeeded", with(facts("2019", "2019", "", "2026-04"), &AgreementFacts::isSucceeded),
            "renewed");
        row("a step says renewed", facts("2019", "2019", "", "2025", {{"renewed", "2025-11"}}), "renewed");
        row("renewed, in force", facts("2019", "2019", "", "2030", {{"renewed", "2025-11"}}), "in_force");
        row("an extension is discussed", facts("2019", "2019", "", "2030", {{"extension", ""}}), "in_force");
    }
    void standing()
    {
        QFETCH(AgreementFacts, agreement);
        QFETCH(QString, code);
        QCOMPARE(rules::standing(agreement, today), code);
        QCOMPARE(isInForce(code), code == u"in_force" || code == u"expiring");
    }

    /// Day after day through the life of an agreement: every stage it was given is seen, in its order, none twice.
    void skipsNoStage()
    {
        QRandomGenerator random(20260302);
        for (int life = 0; life < 60; ++life) {
            AgreementFacts f;
            QStringList expected;
            QDate day = today;
            const auto next = [&] { return day = day.addDays(random.bounded(1, 40)); };
            for (const char *step : {"draft", "internal_review", "clearance", "negotiation", "agreed_to_sign"}) {
                const QString code = QString::fromLatin1(step);
                if (expected.isEmpty() || random.bounded(3) > 0) {
                    f.steps << AgreementFacts::Step{code, PartialDate(next())};
                    expected << (code == u"agreed_to_sign" ? QStringLiteral("awaiting_own") : code);
                }
            }
            const QDate begin = f.steps.first().date.earliest();
            const bool isOursFirst = random.bounded(2) == 0;
            (isOursFirst ? f.signedOwn : f.signedPartner) = PartialDate(next());
            expected << (isOursFirst ? QStringLiteral("awaiting_partner") : QStringLiteral("awaiting_own"));
            (isOursFirst ? f.signedPartner : f.signedOwn) = PartialDate(next());
            expected << QStringLiteral("signed");
            f.effective = PartialDate(next());
            f.expires = PartialDate(day.addDays(random.bounded(120, 500)));
            expected << QStringLiteral("in_force") << QStringLiteral("expiring") << QStringLiteral("expired");
            expected.removeDuplicates();
            std::shuffle(f.steps.begin(), f.steps.end(), random);  // the order they are kept in says nothing

            QStringList seen;
            for (QDate at = begin; at < f.expires.latest().addDays(30); at = at.addDays(1)) {
                const QString standing = rules::standing(f, at);
                if (seen.isEmpty() || seen.last() != standing)
                    seen << standing;
            }
            QCOMPARE(seen, expected);
        }
    }

    void signedOnce()
    {
        QVERIFY(!wasSigned(facts("", "", "", "", {{"negotiation", "2026-01-10"}}), today));
        QVERIFY(!wasSigned(facts("2026-03-03", "", "", ""), today));
        QVERIFY(wasSigned(facts("2026-03-02", "", "", ""), today));
        QVERIFY(wasSigned(facts("", "", "2019", "2024"), today));
        QVERIFY(wasSigned(facts("2019", "2019", "", "2024", {{"terminated", "2020"}}), today));
    }

    void warningDays()
    {
        const AgreementFacts f = facts("2021", "2021", "", "2026-05-31");
        QCOMPARE(rules::standing(f, today, 89), QStringLiteral("in_force"));
        QCOMPARE(rules::standing(f, today, 365), QStringLiteral("expiring"));
    }

    void signedByEveryParty()
    {
        AgreementFacts f;
        f.partySignatures = {date("2026-01-10"), date("2026-02"), PartialDate()};
        QCOMPARE(rules::standing(f, today), QStringLiteral("draft"));
        f.partySignatures[2] = date("2026-01-20");
        QCOMPARE(rules::standing(f, today), QStringLiteral("in_force"));
        QCOMPARE(signedOn(f), date("2026-02"));
    }

    void end_data()
    {
        QTest::addColumn<QString>("expires");
        QTest::addColumn<int>("renewalMonths"); // -1: no automatic renewal
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("end");
        const auto row = [](const char *name, const char *expires, int months, QDate day, QDate end) {
            QTest::newRow(name) << QString::fromLatin1(expires) << months << day << end;
        };
        row("a day", "2026-05-31", -1, today, {2026, 5, 31});
        row("a month", "2026-05", -1, today, {2026, 5, 31});
        row("February of a leap year", "2028-02", -1, today, {2028, 2, 29});
        row("a year", "2026", -1, today, {2026, 12, 31});
        row("long over", "2020-06-30", -1, today, {2020, 6, 30});
        row("not dated", "unknown", -1, today, {});
        row("renewed by a year unless told", "2025-06-30", 0, today, {2026, 6, 30});
        row("renewed twice", "2020-06-30", 36, today, {2026, 6, 30});
        row("renewal not due on its last day", "2026-03-02", 12, today, {2026, 3, 2});
        row("renewal due the day after", "2026-03-01", 12, today, {2027, 3, 1});
        row("29 February in a common year", "2024-02-29", 12, today, {2027, 2, 28});
        row("28 February becomes the 29th", "2027-02-28", 12, {2027, 6, 1}, {2028, 2, 29});
        row("27 February stays", "2027-02-27", 12, {2027, 6, 1}, {2028, 2, 27});
        row("month ends do not drift", "2026-01-31", 1, {2026, 3, 15}, {2026, 3, 31});
        row("30 June, by a month", "2025-06-30", 1, {2025, 7, 15}, {2025, 7, 31});
    }
    void end()
    {
        QFETCH(QString, expires);
        QFETCH(int, renewalMonths);
        QFETCH(QDate, day);
        QFETCH(QDate, end);
        AgreementFacts f;
        f.expires = PartialDate::fromString(expires).value();
        f.autoRenewal = renewalMonths >= 0;
        f.renewalMonths = std::max(0, renewalMonths);
        QCOMPARE(endOfValidity(f, day).value_or(QDate()), end);
        QCOMPARE(daysLeft(f, day).has_value(), end.isValid());
        if (end.isValid())
            QCOMPARE(*daysLeft(f, day), day.daysTo(end));
    }

    void openEndedHasNoEnd()
    {
        AgreementFacts f = with(facts("2021", "2021", "", "2022"), &AgreementFacts::openEnded);
        f.noticeDays = 90;
        QVERIFY(!endOfValidity(f, today) && !daysLeft(f, today) && !noticeBy(f, today));
        f.steps << AgreementFacts::Step{QStringLiteral("terminated"), date("2026-12-31")};
        QCOMPARE(endOfValidity(f, today).value(), QDate(2026, 12, 31));
    }

    void notice()
    {
        AgreementFacts f = facts("2021", "2021", "", "2026-05-31");
        QVERIFY(!noticeBy(f, today));
        f.noticeDays = 60;
        QCOMPARE(noticeBy(f, today).value(), QDate(2026, 4, 1));
        QCOMPARE(daysLeft(f, today).value(), 90);
    }

    void signedOnTheLaterDay()
    {
        QCOMPARE(signedOn(facts("2025-11-04", "2025-11-20", "", "")), date("2025-11-20"));
        QCOMPARE(signedOn(facts("2025-12-04", "2025-11-20", "", "")), date("2025-12-04"));
        QCOMPARE(signedOn(facts("2025-12-04", "unknown", "", "")), date("2025-12-04"));
        QCOMPARE(signedOn(facts("unknown", "unknown", "", "")), PartialDate::unknown());
        QVERIFY(signedOn(facts("", "", "2025", "")).isNull());
    }

    void factsOfARecord()
    {
        Record record;
        record.kind = Kind::Agreement;
        record.set(QLatin1String("signed_own"), date("2025-11-04"));
        record.set(QLatin1String("expires"), date("2030-11"));
        record.set(QLatin1String("auto_renewal"), true);
        record.set(QLatin1String("renewal_months"), 24);
        record.set(QLatin1String("notice_days"), 90);
        record.set(QLatin1String("steps"), Rows{{{QStringLiteral("step"), QStringLiteral("draft")}},
                                                {{QStringLiteral("step"), QStringLiteral("terminated")},
                                                 {QStringLiteral("date"), date("2026-02-01")}}});
        record.set(QLatin1String("parties"), Rows{{{QStringLiteral("organisation"), RecordId(7)},
                                                   {QStringLiteral("signed"), date("2025-11-04")}}});
        const AgreementFacts f = agreementFacts(record, true);
        QCOMPARE(f.signedOwn, date("2025-11-04"));
        QVERIFY(f.signedPartner.isNull() && f.autoRenewal && !f.openEnded && f.isSucceeded);
        QCOMPARE(f.renewalMonths, 24);
        QCOMPARE(f.noticeDays, 90);
        QCOMPARE(f.steps.size(), 2);
        QCOMPARE(f.partySignatures, QList<PartialDate>{date("2025-11-04")});
        QCOMPARE(rules::standing(f, today), QStringLiteral("terminated"));
    }
};

QTEST_APPLESS_MAIN(tst_Standing)
#include "tst_standing.moc"
