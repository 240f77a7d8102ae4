// SPDX-License-Identifier: GPL-3.0-or-later
#include <record/vocabulary.h>
#include <rules/rulesources.h>
#include <rules/visitpapers.h>

#include <QTest>

using namespace pd;
using namespace pd::rules;

/// "application 2026-04-05, programme 2026-04-28" of a visit.
static QStringList due(const char *country, const char *direction, const char *starts, const char *ends)
{
    const auto date = [](const char *stored) { return PartialDate::fromString(QString::fromLatin1(stored)).value_or(PartialDate()); };
    QStringList lines;
    for (const Paper &paper : papersDue(paperRules(), QString::fromLatin1(country), QString::fromLatin1(direction),
                                        date(starts), date(ends)))
        lines << paper.check + QLatin1Char(' ') + paper.due.toString(Qt::ISODate);
    return lines;
}

class tst_VisitPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every line names a check and a confidence that there are, and where it is from.
    void table()
    {
        QVERIFY(paperRules().size() > 10);
        for (const PaperRule &rule : paperRules()) {
            QVERIFY2(vocabulary::check.find(rule.check), qPrintable(rule.check));
            QVERIFY2(vocabulary::confidence.find(rule.confidence), qPrintable(rule.confidence));
            QVERIFY2(vocabulary::visitDirection.find(rule.direction), qPrintable(rule.direction));
            QVERIFY2(sourceText(rule.source).source(), qPrintable(rule.source));
            QCOMPARE(rule.isFromEnd, rule.offset > 0);
        }
    }

    void papers_data()
    {
        QTest::addColumn<QStringList>("found");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QStringList &found, const char *expected) {
            QTest::newRow(name) << found << QString::fromLatin1(expected).split(QStringLiteral(", "), Qt::SkipEmptyParts);
        };
        // Wednesday 6 to Friday 8 May 2026
        row("to China", due("CN", "in", "2026-05-06", "2026-05-08"),
            "visa 2026-03-07, application 2026-04-06, leaders 2026-04-22, programme 2026-04-29, "
            "background_note 2026-04-29, police 2026-05-06, report 2026-05-11");
        row("to Russia", due("RU", "in", "2026-05-06", "2026-05-08"),
            "order 2026-04-22, programme 2026-04-29, background_note 2026-04-29, report 2026-05-11");
        row("elsewhere", due("DE", "in", "2026-05-06", "2026-05-08"),
            "programme 2026-04-29, background_note 2026-04-29, report 2026-05-11");
        row("abroad, over a month's end", due("CN", "out", "2028-02-28", "2028-03-31"),
            "application 2028-01-14, background_note 2028-02-21, report 2028-04-30");
        row("online", due("RU", "online", "2026-05-06", ""), "background_note 2026-04-29, report 2026-06-06");
        row("known by the month", due("DE", "in", "2026-05", ""),
            "programme 2026-04-24, background_note 2026-04-24, report 2026-06-03");
        row("known by the year", due("DE", "in", "2026", ""), "");
        row("not dated", due("DE", "in", "", ""), "");
        row("no direction", due("DE", "", "2026-05-06", "2026-05-08"), "");
    }
    void papers()
    {
        QFETCH(QStringList, found);
        QFETCH(QStringList, expected);
        QCOMPARE(found, expected);
    }

    void workDays()
    {
        QCOMPARE(movedByWorkDays(QDate(2026, 3, 2), -5), QDate(2026, 2, 23));  // a Monday
        QCOMPARE(movedByWorkDays(QDate(2026, 3, 1), -1), QDate(2026, 2, 27));  // a Sunday
        QCOMPARE(movedByWorkDays(QDate(2026, 2, 27), 1), QDate(2026, 3, 2));
        QCOMPARE(movedByWorkDays(QDate(2026, 3, 2), 0), QDate(2026, 3, 2));
    }

    /// What a country's own rules say comes instead of what holds everywhere.
    void ownRuleFirst()
    {
        const QList<PaperRule> rules{{QStringLiteral("any"), QStringLiteral("in"), QStringLiteral("report"), true, 3, PaperRule::Unit::Days, {}, {}},
                                     {QStringLiteral("cn"), QStringLiteral("in"), QStringLiteral("report"), true, 1, PaperRule::Unit::Months, {}, {}}};
        const PartialDate day(QDate(2024, 1, 31));
        const QList<Paper> chinese = papersDue(rules, QStringLiteral("CN"), QStringLiteral("in"), day, day);
        QCOMPARE(chinese.size(), 1);
        QCOMPARE(chinese[0].due, QDate(2024, 2, 29));
        QCOMPARE(papersDue(rules, QStringLiteral("RU"), QStringLiteral("in"), day, day).value(0).due, QDate(2024, 2, 3));
    }
};

QTEST_APPLESS_MAIN(tst_VisitPapers)
#include "tst_visitpapers.moc"
