// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/partnerhealth.h>

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

class TestPartnerHealth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void silence_data();
    void silence();
};

void TestPartnerHealth::silence_data()
{
    QTest::addColumn<bool>("inForce");
    QTest::addColumn<QString>("lastActivity");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("isSilent");
    const QDate today(2026, 3, 2);
    QTest::newRow("yesterday") << true << u"2026-03-01"_s << today << false;
    QTest::newRow("two years to the day") << true << u"2024-03-02"_s << today << false;
    QTest::newRow("a day more") << true << u"2024-03-01"_s << today << true;
    QTest::newRow("a month that ended within") << true << u"2024-03"_s << today << false;
    QTest::newRow("the month before") << true << u"2024-02"_s << today << true;
    QTest::newRow("only the year") << true << u"2024"_s << today << false;
    QTest::newRow("the year before") << true << u"2023"_s << today << true;
    QTest::newRow("on a day nobody kept") << true << u"unknown"_s << today << true;
    QTest::newRow("never") << true << QString() << today << true;
    QTest::newRow("without an agreement") << false << QString() << today << false;
    QTest::newRow("long ago, without an agreement") << false << u"2001"_s << today << false;
    QTest::newRow("to come") << true << u"2027-01-01"_s << today << false;
    // 24 months before a leap day is the last of February.
    QTest::newRow("leap day, in time") << true << u"2026-02-28"_s << QDate(2028, 2, 29) << false;
    QTest::newRow("leap day, too late") << true << u"2026-02-27"_s << QDate(2028, 2, 29) << true;
}

void TestPartnerHealth::silence()
{
    QFETCH(bool, inForce);
    QFETCH(QString, lastActivity);
    QFETCH(QDate, today);
    const PartialDate last =
        lastActivity.isEmpty() ? PartialDate() : PartialDate::fromString(lastActivity).value();
    QTEST(rules::isSilent(inForce, last, today), "isSilent");
}

QTEST_GUILESS_MAIN(TestPartnerHealth)

#include "tst_partnerhealth.moc"
