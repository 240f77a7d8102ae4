// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/validity.h>

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace pd;
using namespace pd::rules;

static const QDate today(2026, 3, 2);

static PartialDate date(const QString &stored)
{
    return stored.isEmpty() ? PartialDate() : PartialDate::fromString(stored).value();
}

/// "2021-01-01..2024-12-31, 2025-02-01.." as stretches, and back.
static QList<Validity> stretches(const QString &text)
{
    QList<Validity> found;
    for (const QString &one : text.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const auto day = [](const QString &written) {
            return written.isEmpty() ? std::optional<QDate>() : QDate::fromString(written, Qt::ISODate);
        };
        found << Validity{day(one.section(QStringLiteral(".."), 0, 0)), day(one.section(QStringLiteral(".."), 1, 1))};
    }
    return found;
}

static QString written(const QList<Validity> &stretches)
{
    QStringList parts;
    for (const Validity &one : stretches)
        parts << one.from.value_or(QDate()).toString(Qt::ISODate) + QStringLiteral("..")
                     + one.until.value_or(QDate()).toString(Qt::ISODate);
    return parts.join(QStringLiteral(", "));
}

class tst_Validity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void united_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("united");
        QTest::addColumn<QString>("between");
        const auto row = [](const char *name, const char *given, const char *united, const char *between) {
            QTest::newRow(name) << QString::fromLatin1(given) << QString::fromLatin1(united)
                                << QString::fromLatin1(between);
        };
        row("none", "", "", "");
        row("one", "2021-01-01..2024-12-31", "2021-01-01..2024-12-31", "");
        row("the next day", "2021-01-01..2024-12-31, 2025-01-01..2029-12-31", "2021-01-01..2029-12-31", "");
        row("a day between", "2021-01-01..2024-12-31, 2025-01-02..2029-12-31",
            "2021-01-01..2024-12-31, 2025-01-02..2029-12-31", "2025-01-01..2025-01-01");
        row("renewed early", "2021-01-01..2024-12-31, 2024-06-01..2029-05-31", "2021-01-01..2029-05-31", "");
        row("one inside another", "2020-01-01..2030-12-31, 2024-06-01..2025-05-31", "2020-01-01..2030-12-31", "");
        row("29 February", "2023-03-01..2024-02-28, 2024-03-01..2025-02-28",
            "2023-03-01..2024-02-28, 2024-03-01..2025-02-28", "2024-02-29..2024-02-29");
        row("28 February of a common year", "2022-03-01..2023-02-28, 2023-03-01..2024-02-29",
            "2022-03-01..2024-02-29", "");
        row("two gaps", "2018-01-01..2018-12-31, 2020-01-01..2020-12-31, 2022-01-01..",
            "2018-01-01..2018-12-31, 2020-01-01..2020-12-31, 2022-01-01..",
            "2019-01-01..2019-12-31, 2021-01-01..2021-12-31");
        row("nothing follows what is open-ended", "2018-01-01.., 2020-01-01..2020-12-31", "2018-01-01..", "");
        row("begun on an unknown day", "..2020-06-30, 2019-01-01..2021-12-31", "..2021-12-31", "");
        row("begun on an unknown day, and a gap", "2022-01-01..2023-12-31, ..2020-06-30",
            "..2020-06-30, 2022-01-01..2023-12-31", "2020-07-01..2021-12-31");
        row("always", "..2020-06-30, ..", "..", "");
    }
    void united()
    {
        QFETCH(QString, given);
        QFETCH(QString, united);
        QFETCH(QString, between);
        const QList<Validity> found = merged(stretches(given));
        QCOMPARE(written(found), united);
        QCOMPARE(written(gaps(found)), between);
    }

    /// Whatever the order they are given in, and the union holds exactly on the days on which one of them does.
    void orderDoesNotMatter()
    {
        QRandomGenerator random(20260302);
        for (int round = 0; round < 300; ++round) {
            QList<Validity> given;
            for (int i = random.bounded(1, 6); i > 0; --i) {
                const QDate from = today.addDays(random.bounded(-60, 60));
                given << Validity{random.bounded(10) == 0 ? std::nullopt : std::optional(from),
                                  random.bounded(10) == 0 ? std::nullopt : std::optional(from.addDays(random.bounded(40)))};
            }
            const QList<Validity> united = merged(given);
            QList<Validity> other = given;
            std::shuffle(other.begin(), other.end(), random);
            QCOMPARE(written(merged(other)), written(united));
            const QList<Validity> between = gaps(united);
            const auto holds = [](const QList<Validity> &list, QDate day) {
                return std::count_if(list.begin(), list.end(), [day](const Validity &one) { return one.holds(day); });
            };
            for (QDate day = today.addDays(-80); day < today.addDays(120); day = day.addDays(1)) {
                QCOMPARE(holds(united, day), holds(given, day) > 0 ? 1 : 0);
                QVERIFY(holds(united, day) + holds(between, day) <= 1);
            }
        }
    }

    void ofAnAgreement_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("partner");
        QTest::addColumn<QString>("effective");
        QTest::addColumn<QString>("expires");
        QTest::addColumn<QString>("terminated");
        QTest::addColumn<QString>("days");
        const auto row = [](const char *name, const char *own, const char *partner, const char *effective,
                            const char *expires, const char *terminated, const char *days) {
            const auto text = [](const char *written) { return QString::fromLatin1(written); };
            QTest::newRow(name) << text(own) << text(partner) << text(effective) << text(expires) << text(terminated)
                                << text(days);
        };
        row("to the day", "2021-05-01", "2021-05-09", "2021-06-01", "2026-05-31", "", "2021-06-01..2026-05-31");
        row("from the later signature", "2021-05-01", "2021-05-09", "", "2026-05-31", "", "2021-05-09..2026-05-31");
        row("partial", "2021", "2021", "2021-09", "2024-02", "", "2021-09-01..2024-02-29");
        row("academic years", "2021", "2021", "2021/2022", "2025/2026", "", "2021-09-01..2026-08-31");
        row("approximate", "2021", "2021", "2021-09~", "2026~", "", "2021-09-01..2026-12-31");
        row("signed on an unknown day", "unknown", "unknown", "", "2027-01-31", "", "..2027-01-31");
        row("without an end", "2021-05-01", "2021-05-01", "", "", "", "2021-05-01..");
        row("to come", "2026-02-01", "2026-02-10", "2026-09-01", "2031-08-31", "", "2026-09-01..2031-08-31");
        row("not signed by both", "2026-02-01", "", "2026-09-01", "2031-08-31", "", "nothing");
        row("terminated", "2021-05-01", "2021-05-01", "", "2029-12-31", "2023-06-30", "2021-05-01..2023-06-30");
        row("terminated before it took effect", "2025-05-01", "2025-05-01", "2026-09-01", "2029", "2026-01-31",
            "nothing");
    }
    void ofAnAgreement()
    {
        QFETCH(QString, own);
        QFETCH(QString, partner);
        QFETCH(QString, effective);
        QFETCH(QString, expires);
        QFETCH(QString, terminated);
        QFETCH(QString, days);
        AgreementFacts facts;
        facts.signedOwn = date(own);
        facts.signedPartner = date(partner);
        facts.effective = date(effective);
        facts.expires = date(expires);
        if (!terminated.isEmpty())
            facts.steps << AgreementFacts::Step{QStringLiteral("terminated"), date(terminated)};
        const std::optional<Validity> found = validity(facts, today);
        QCOMPARE(found ? written({*found}) : QStringLiteral("nothing"), days);
    }

    void endsWithin_data()
    {
        QTest::addColumn<QDate>("end");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("months"); // 0: nothing
        QTest::newRow("no end") << QDate() << today << 0;
        QTest::newRow("yesterday") << QDate(2026, 3, 1) << today << 0;
        QTest::newRow("today") << today << today << 3;
        QTest::newRow("three months to the day") << QDate(2026, 6, 2) << today << 3;
        QTest::newRow("a day more") << QDate(2026, 6, 3) << today << 6;
        QTest::newRow("half a year") << QDate(2026, 9, 2) << today << 6;
        QTest::newRow("a year") << QDate(2027, 3, 2) << today << 12;
        QTest::newRow("later") << QDate(2027, 3, 3) << today << 0;
        QTest::newRow("from the end of a month") << QDate(2026, 2, 28) << QDate(2025, 11, 30) << 3;
        QTest::newRow("and the day after") << QDate(2026, 3, 1) << QDate(2025, 11, 30) << 6;
        QTest::newRow("29 February") << QDate(2024, 2, 29) << QDate(2023, 11, 30) << 3;
    }
    void endsWithin()
    {
        QFETCH(QDate, end);
        QFETCH(QDate, day);
        QFETCH(int, months);
        const auto found = endsWithinMonths(end.isValid() ? std::optional(end) : std::nullopt, day);
        QCOMPARE(found.value_or(0), months);
    }
};

QTEST_APPLESS_MAIN(tst_Validity)
#include "tst_validity.moc"
