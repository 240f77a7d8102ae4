// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to bad input where it is typed: refused, or remarked on.
#include <record/recordtype.h>
#include <rules/remarks.h>

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

class TestRemarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("isRemarked");
        QTest::newRow("signed tomorrow") << int(Kind::Agreement) << u"signed_own"_s << u"2026-03-03"_s << true;
        QTest::newRow("signed today") << int(Kind::Agreement) << u"signed_own"_s << u"2026-03-02"_s << false;
        QTest::newRow("signed this month") << int(Kind::Agreement) << u"signed_partner"_s << u"2026-03"_s << false;
        QTest::newRow("signed next month") << int(Kind::Agreement) << u"signed_partner"_s << u"2026-04"_s << true;
        QTest::newRow("signed on an unknown day") << int(Kind::Agreement) << u"signed_own"_s << u"unknown"_s << false;
        QTest::newRow("done tomorrow") << int(Kind::FollowUp) << u"done"_s << u"2026-03-03"_s << true;
        QTest::newRow("due tomorrow") << int(Kind::FollowUp) << u"due"_s << u"2026-03-03"_s << false;
    }
    void dates()
    {
        QFETCH(int, kind);
        QFETCH(QString, key);
        QFETCH(QString, date);
        Record record;
        record.kind = Kind(kind);
        record.set(key, PartialDate::fromString(date).value());
        QTEST(rules::remarks(record, QDate(2026, 3, 2)).contains(key), "isRemarked");
    }

    /// As a party, or as a step; other steps may well be planned.
    void signedInRows()
    {
        const auto isRemarked = [](const QString &rows, const Row &row) {
            Record record;
            record.kind = Kind::Agreement;
            record.set(rows, Rows{row});
            return rules::remarks(record, QDate(2026, 3, 2)).contains(rows);
        };
        const Value today = PartialDate(QDate(2026, 3, 2)), tomorrow = PartialDate(QDate(2026, 3, 3));
        QVERIFY(isRemarked(u"parties"_s, {{u"signed"_s, tomorrow}}));
        QVERIFY(!isRemarked(u"parties"_s, {{u"signed"_s, today}}));
        QVERIFY(isRemarked(u"steps"_s, {{u"step"_s, Value(u"signed_partner"_s)}, {u"date"_s, tomorrow}}));
        QVERIFY(!isRemarked(u"steps"_s, {{u"step"_s, Value(u"signed_partner"_s)}, {u"date"_s, today}}));
        QVERIFY(!isRemarked(u"steps"_s, {{u"step"_s, Value(u"terminated"_s)}, {u"date"_s, tomorrow}}));
    }

    void refused_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("ends before it starts") << int(Kind::Visit) << QStringList{u"starts=2026-04-15"_s, u"ends=2026-04-13"_s} << u"ends"_s;
        QTest::newRow("ends in a month that is over") << int(Kind::Visit) << QStringList{u"starts=2026-04-01"_s, u"ends=2026-03"_s} << u"ends"_s;
        QTest::newRow("may end after it starts") << int(Kind::Visit) << QStringList{u"starts=2026-04-15"_s, u"ends=2026-04"_s} << QString();
        QTest::newRow("a leap day that is none") << int(Kind::Visit) << QStringList{u"starts=2026-02-28"_s, u"ends=2026-03-01"_s} << QString();
        QTest::newRow("stays backwards") << int(Kind::Visit) << QStringList{u"stay_from=2026-04-15"_s, u"stay_to=2026-04-14"_s} << u"stay_to"_s;
        QTest::newRow("expires before it begins") << int(Kind::Agreement) << QStringList{u"effective=2026-04-15"_s, u"expires=2025"_s} << u"expires"_s;
    }
    void refused()
    {
        QFETCH(int, kind);
        QFETCH(QStringList, values);
        QFETCH(QString, wrong);
        Record record;
        record.kind = Kind(kind);
        for (const QString &one : values)
            record.set(one.section(u'=', 0, 0), PartialDate::fromString(one.section(u'=', 1)).value());
        const auto found = problems(record);
        for (const char *key : {"ends", "stay_to", "expires"})
            QCOMPARE(found.contains(QLatin1String(key)), wrong == QLatin1String(key));
    }

    void partyTwiceAndOwnParent()
    {
        Record agreement;
        agreement.kind = Kind::Agreement;
        agreement.set("parties"_L1, Rows{{{u"organisation"_s, RecordId(3)}}, {{u"organisation"_s, RecordId(3)}}});
        QVERIFY(problems(agreement).contains(u"parties"_s));
        Record partner;
        partner.kind = Kind::Organisation;
        partner.id = RecordId(3);
        partner.set("parent"_L1, RecordId(3));
        QVERIFY(problems(partner).contains(u"parent"_s));
        partner.set("parent"_L1, RecordId(4));
        QVERIFY(!problems(partner).contains(u"parent"_s));
    }

    void visits()
    {
        Record visit;
        visit.kind = Kind::Visit;
        visit.set("status"_L1, u"completed"_s);
        visit.set("starts"_L1, PartialDate(QDate(2026, 4, 1)));
        visit.set("headcount"_L1, 1);
        visit.set("members"_L1, Rows{{{u"person"_s, RecordId(1)}}, {{u"person"_s, RecordId(2)}}});
        const auto found = rules::remarks(visit, QDate(2026, 3, 2));
        QVERIFY(found.contains(u"status"_s) && found.contains(u"headcount"_s));
        QVERIFY(rules::remarks(visit, QDate(2026, 4, 1)).size() == 1);
    }
};

QTEST_APPLESS_MAIN(TestRemarks)
#include "tst_remarks.moc"
