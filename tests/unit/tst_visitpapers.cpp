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
    for (const Paper &paper : papersDue(shippedRules(), {ruleSet(QString::fromLatin1(country)), QString::fromLatin1(direction)},
                                        date(starts), date(ends)))
        lines << paper.rule.subject + QLatin1Char(' ') + paper.due.toString(Qt::ISODate);
    return lines;
}

class tst_VisitPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every line names a check and a confidence that there are, and where it is from.
    void table()
    {
        QVERIFY(shippedRules().size() > 30);
        for (const Rule &rule : shippedRules()) {
            const auto wrong = problems(rule, {});
            QVERIFY2(wrong.isEmpty(), qPrintable(rule.key));
            QVERIFY2(vocabulary::confidence.find(rule.confidence), qPrintable(rule.key));
            QVERIFY2(sourceText(rule.source).source(), qPrintable(rule.source));  // known, and so translated
            QVERIFY(!rule.isOwn());
            QCOMPARE(rule.moment == QLatin1String("after_end"), rule.moment.endsWith(QLatin1String("_end")));
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
            "background_note 2026-04-29, police 2026-05-06, report 2026-05-11, archive 2026-05-15");
        row("to Russia", due("RU", "in", "2026-05-06", "2026-05-08"),
            "order 2026-04-22, programme 2026-04-29, background_note 2026-04-29, report 2026-05-11");
        row("elsewhere", due("DE", "in", "2026-05-06", "2026-05-08"),
            "programme 2026-04-29, background_note 2026-04-29, report 2026-05-11");
        row("abroad, over a month's end", due("CN", "out", "2028-02-28", "2028-03-31"),
            "application 2028-01-14, background_note 2028-02-21, passports 2028-04-07, report 2028-04-30");
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
        const QString workDays = QStringLiteral("workdays");
        QCOMPARE(moved(QDate(2026, 3, 2), -5, workDays), QDate(2026, 2, 23));  // a Monday
        QCOMPARE(moved(QDate(2026, 3, 1), -1, workDays), QDate(2026, 2, 27));  // a Sunday
        QCOMPARE(moved(QDate(2026, 2, 27), 1, workDays), QDate(2026, 3, 2));
        QCOMPARE(moved(QDate(2026, 3, 2), 0, workDays), QDate(2026, 3, 2));
        QCOMPARE(moved(QDate(2026, 3, 2), -2, QStringLiteral("weeks")), QDate(2026, 2, 16));
        QCOMPARE(moved(QDate(2024, 3, 31), -1, QStringLiteral("months")), QDate(2024, 2, 29));
    }

    /// What a country's own rules say comes instead of what holds everywhere.
    void ownRuleFirst()
    {
        const auto rule = [](const char *set, int number, const char *unit) {
            return Rule{.key = QString(QLatin1String(set)), .set = QString(QLatin1String(set)), .subject = QStringLiteral("report"),
                        .direction = QStringLiteral("in"), .number = double(number), .unit = QString(QLatin1String(unit)),
                        .moment = QStringLiteral("after_end")};
        };
        const QList<Rule> rules{rule("any", 3, "days"), rule("cn", 1, "months")};
        const PartialDate day(QDate(2024, 1, 31));
        const QList<Paper> chinese = papersDue(rules, {QStringLiteral("cn"), QStringLiteral("in")}, day, day);
        QCOMPARE(chinese.size(), 1);
        QCOMPARE(chinese[0].due, QDate(2024, 2, 29));
        QCOMPARE(papersDue(rules, {QStringLiteral("ru"), QStringLiteral("in")}, day, day).value(0).due, QDate(2024, 2, 3));
    }
};

QTEST_APPLESS_MAIN(tst_VisitPapers)
#include "tst_visitpapers.moc"
