// SPDX-License-Identifier: GPL-3.0-or-later
#include <record/recordtype.h>
#include <record/vocabulary.h>
#include <rules/renewal.h>
#include <rules/standing.h>

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

static const QDate today(2026, 3, 2);

static PartialDate date(const QString &stored)
{
    return PartialDate::fromString(stored).value_or(PartialDate());
}

static Record agreement(const QString &from, const QString &until)
{
    Record record;
    record.id = RecordId(7);
    record.kind = Kind::Agreement;
    record.names = {{u"en"_s, NameKind::Official, u"Exchange agreement"_s}};
    record.set(u"type"_s, u"student_exchange"_s);
    record.set(u"number"_s, u"2021-017"_s);
    record.set(u"parties"_s, Rows{{{u"organisation"_s, RecordId(1)}, {u"signed"_s, date(from)}},
                                  {{u"organisation"_s, RecordId(2)}, {u"signed"_s, date(from)}}});
    record.set(u"signed_own"_s, date(from));
    record.set(u"signed_partner"_s, date(from));
    record.set(u"effective"_s, date(from));
    record.set(u"expires"_s, date(until));
    record.set(u"notice_days"_s, 180);
    record.set(u"areas"_s, QStringList{u"student_exchange"_s});
    record.set(u"shelf"_s, u"RU-blue-1"_s);
    record.set(u"work_plan"_s, Rows{{{u"text"_s, u"Autumn intake"_s}}});
    return record;
}

class tst_Renewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("effective");
        QTest::addColumn<QString>("expires");
        const auto row = [](const char *name, const char *from, const char *until, const char *effective, const char *expires) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(until)
                                << QString::fromLatin1(effective) << QString::fromLatin1(expires);
        };
        row("five years", "2021-06-01", "2026-05-31", "2026-06-01", "2031-05-31");
        row("ends with February", "2024-03-01", "2027-02-28", "2027-03-01", "2030-02-28");
        row("ends with a leap February", "2026-03-01", "2028-02-29", "2028-03-01", "2030-02-28");
        row("not whole months", "2026-01-10", "2026-03-20", "2026-03-21", "2026-05-29");
        row("partial", "2021", "2026", "2027-01-01", "2032-12-31");
        row("ends today", "2021-03-03", "2026-03-02", "2026-03-03", "2031-03-02");
        row("is over", "2020-03-02", "2026-03-01", "", "");
        row("begun on an unknown day", "unknown", "2026-05-31", "2026-06-01", "");
        row("no end", "2021-06-01", "", "", "");
    }
    void dates()
    {
        QFETCH(QString, from);
        QFETCH(QString, until);
        QFETCH(QString, effective);
        QFETCH(QString, expires);
        const Record draft = rules::renewal(agreement(from, until), today);
        QCOMPARE(draft.date(QLatin1String("effective")).toString(), effective);
        QCOMPARE(draft.date(QLatin1String("expires")).toString(), expires);
    }

    void copiesWhatWasAgreed()
    {
        const Record old = agreement(u"2021-06-01"_s, u"2026-05-31"_s);
        const Record draft = rules::renewal(old, today);
        QVERIFY(draft.id.isNull());
        QCOMPARE(draft.names, old.names);
        QCOMPARE(draft.reference(QLatin1String("predecessor")), old.id);
        QCOMPARE(draft.integer(QLatin1String("notice_days")), 180);
        for (const char *key : {"number", "signed_own", "signed_partner", "shelf", "work_plan"})
            QVERIFY2(!draft.has(QLatin1String(key)), key);
        const Rows parties = draft.value(QLatin1String("parties")).toRows();
        QCOMPARE(parties.size(), 2);
        QVERIFY(!parties[0].contains(u"signed"_s));
        QVERIFY(problems(draft).isEmpty());
    }

    /// However long nobody looks at it: a draft does not come into force by itself.
    void staysADraft()
    {
        const rules::AgreementFacts facts =
                rules::agreementFacts(rules::renewal(agreement(u"2021-06-01"_s, u"2026-05-31"_s), today));
        QCOMPARE(rules::standing(facts, today), u"draft"_s);
        QCOMPARE(rules::standing(facts, QDate(2027, 1, 1)), u"draft"_s);
        QCOMPARE(rules::standing(facts, QDate(2040, 1, 1)), u"draft"_s);
    }

    void copiesTerms()
    {
        Record term;
        term.id = RecordId(70);
        term.kind = Kind::ExchangeTerm;
        term.set(u"agreement"_s, RecordId(7));
        term.set(u"places"_s, 4);
        term.set(u"first_year"_s, PartialDate::academicYear(2021));
        const Record copy = rules::renewedTerm(term, RecordId(-1));
        QVERIFY(copy.id.isNull() && !copy.has(QLatin1String("first_year")));
        QCOMPARE(copy.reference(QLatin1String("agreement")), RecordId(-1));
        QCOMPARE(copy.integer(QLatin1String("places")), 4);
    }

    /// Taking the step that follows, again and again, leads from a draft into force through every stage.
    void everyStepLeadsOn()
    {
        Record record = agreement({}, u"2030-12-31"_s);
        for (const char *key : {"signed_own", "signed_partner", "effective"})
            record.set(QLatin1String(key), Value());
        record.set(u"parties"_s, Rows{{{u"organisation"_s, RecordId(1)}}, {{u"organisation"_s, RecordId(2)}}});
        QStringList seen;
        for (QDate day = today; seen.size() < 20; day = day.addDays(30)) {
            const QString standing = rules::standing(rules::agreementFacts(record), day);
            seen << standing;
            const QString next = rules::nextStep(standing);
            if (standing == u"in_force")
                break;
            QVERIFY2(vocabulary::step.find(next), qPrintable(standing));
            record = rules::withStep(record, {{u"step"_s, next}, {u"date"_s, PartialDate(day)}});
            QVERIFY(problems(record).isEmpty());
        }
        QCOMPARE(seen, QStringList({u"draft"_s, u"internal_review"_s, u"clearance"_s, u"negotiation"_s,
                                    u"awaiting_partner"_s, u"in_force"_s}));
        QVERIFY(record.has(QLatin1String("signed_own")) && record.has(QLatin1String("signed_partner")));
        QVERIFY(rules::nextStep(u"expired"_s).isEmpty());
    }

    void aStepKeepsADateThatIsThere()
    {
        Record record = agreement(u"2021-06-01"_s, u"2026-05-31"_s);
        record = rules::withStep(record, {{u"step"_s, u"signed_own"_s}, {u"date"_s, PartialDate(today)}});
        QCOMPARE(record.date(QLatin1String("signed_own")), PartialDate(QDate(2021, 6, 1)));
        QCOMPARE(record.value(QLatin1String("steps")).toRows().size(), 1);
    }
};

QTEST_APPLESS_MAIN(tst_Renewal)
#include "tst_renewal.moc"
