// SPDX-License-Identifier: GPL-3.0-or-later
#include "smalloffice.h"

#include <query/home.h>

using namespace pd;

class tst_Home : public QObject
{
    Q_OBJECT

private:
    SmallOffice m_small;
    HomeSummary m_summary;
    RecordId m_own, m_fefu, m_nsu, m_renewed;

    const HomeSummary::Section &section(const char *key) const
    {
        for (const HomeSummary::Section &each : m_summary.sections) {
            if (each.key == QLatin1String(key))
                return each;
        }
        qFatal("no section %s", key);
    }
    /// "label partner days" of each line.
    QStringList lines(const char *key) const
    {
        QStringList texts;
        for (const HomeSummary::Line &line : section(key).lines)
            texts << QStringLiteral("%1/%2/%3")
                             .arg(line.label.section(u' ', 0, 0), line.partner)
                             .arg(line.days);
        return texts;
    }
    /// What the list that a section opens shows.
    QList<OwedPlace> listed(const HomeSummary::Section &section, const char *language)
    {
        QList<OwedPlace> places;
        if (section.owed) {
            const QList<Owed> all = owed(m_small.office(), *section.owed, testDay, Language::of(QLatin1String(language))).value();
            for (const Owed &each : all)
                places << each.place;
        } else {
            const QList<RecordId> ids = listIds(m_small.office(), section.query).value();
            for (const RecordId id : ids)
                places << OwedPlace{id};
        }
        return places;
    }
    RecordId inForce(const char *number, RecordId partner, const char *expires)
    {
        return m_small.agreement(
                QLatin1String(number), {m_own, partner},
                {{"signed_own", date("2020")}, {"signed_partner", date("2020")}, {"expires", date(expires)}});
    }
    RecordId followUp(const char *text, const char *due, Value done = {})
    {
        return m_small.add(Kind::FollowUp, QLatin1String(text),
                           {{"about", m_nsu}, {"due", date(due)}, {"done", done}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_own = m_small.organisation(QStringLiteral("CQUPT"), "CN", true);
        m_fefu = m_small.organisation(QStringLiteral("FEFU"), "RU");
        m_nsu = m_small.organisation(QStringLiteral("NSU"), "RU");
        inForce("A90", m_fefu, "2026-05-31");
        inForce("A91", m_nsu, "2026-06-01");
        inForce("A0", m_nsu, "2026-03-02");
        inForce("A365", m_nsu, "2027-03-02");
        inForce("A366", m_nsu, "2027-03-03");
        inForce("over", m_nsu, "2026-03-01");
        m_small.agreement(QStringLiteral("W1"), {m_own, m_nsu, m_fefu}, {{"signed_own", date("2026-02-20")}, {"expires", date("2030")}});
        m_renewed = inForce("renewed", m_fefu, "2020-05-15");
        m_small.change(m_renewed, "auto_renewal", true);
        const RecordId visit = m_small.visit(QStringLiteral("today"), m_fefu, {m_own}, "2026-03-02");
        m_small.visit(QStringLiteral("in30"), m_own, {m_nsu}, "2026-04-01");
        m_small.visit(QStringLiteral("in31"), m_own, {m_nsu}, "2026-04-02");
        m_small.visit(QStringLiteral("off"), m_own, {m_nsu}, "2026-03-10", {{"status", code("cancelled")}});
        m_small.visit(QStringLiteral("lastyear"), m_own, {m_nsu}, "2025-12-31");
        followUp("late", "2026-02-27");
        followUp("later", "2026-03-01");
        followUp("today", "2026-03-02");
        followUp("finished", "2026-01-01", date("2026-02-01"));
        m_small.add(
                Kind::Outcome, QStringLiteral("promised"),
                {{"kind", code("promise")}, {"visit", visit}, {"with", m_fefu}, {"due", date("2026-02-28")}});
        const auto item = [](const char *due, const char *done = "") {
            Row row{{QStringLiteral("text"), Value(QStringLiteral("Name a coordinator"))}, {QStringLiteral("due"), date(due)}};
            if (*done)
                row.insert(QStringLiteral("done"), date(done));
            return row;
        };
        const auto check = [](const char *due, const char *done = "") {
            Row row{{QStringLiteral("check"), code("visa")}, {QStringLiteral("due"), date(due)}};
            if (*done)
                row.insert(QStringLiteral("done"), date(done));
            return row;
        };
        // The earliest that is open counts; a month is over with its last day.
        m_small.change(m_renewed, "work_plan", Rows{item("2026-02-20"), item("2026-01-10", "2026-01-09"), item("2026-03")});
        m_small.change(visit, "checks", Rows{check("2026-03-01"), check("2026-02-28"), check("2026-02-01", "2026-01-30")});
        m_small.change(visit, "officer", QStringLiteral("Li Ming"));
        const RecordId cancelled = m_small.visit(QStringLiteral("called off"), m_own, {m_nsu}, "2025-12-10",
                                                 {{"status", code("cancelled")}});
        m_small.change(cancelled, "checks", Rows{check("2025-12-01")});
        const RecordId later = m_small.visit(QStringLiteral("still time"), m_own, {m_nsu}, "2025-12-12");
        m_small.change(later, "checks", Rows{check("2026-03-02"), check("2026-02")});
        const RecordId programme =
                m_small.programme(QStringLiteral("P"), {m_own, m_fefu}, {{"launched", date("2024")}});
        m_small.programme(QStringLiteral("Planned"), {m_own, m_fefu});
        const RecordId first = m_small.cohort(programme, 2024), second = m_small.cohort(programme, 2025);
        m_small.count(first, "enrolled", "2025-10-01", 40);
        m_small.count(first, "admitted", "2024-10-01", 45);
        m_small.count(second, "admitted", "2025-10-01", 50);
        m_summary = homeSummary(m_small.office(), testDay, Language::of(QStringLiteral("en"))).value();
    }

    void whatNeedsSomebodyNow()
    {
        QCOMPARE(lines("overdue"),
                 (QStringList{QStringLiteral("late/NSU/-3"), QStringLiteral("later/NSU/-1")}));
        QCOMPARE(lines("overdue_promises"), QStringList{QStringLiteral("promised/FEFU/-2")});
        QCOMPARE(lines("overdue_plan"), QStringList{QStringLiteral("renewed/FEFU/-10")});
        QCOMPARE(section("overdue_plan").lines.first().what, QStringLiteral("Name a coordinator"));
        QCOMPARE(section("overdue_plan").lines.first().line, 0);
        QCOMPARE(lines("overdue_papers"), (QStringList{QStringLiteral("still/NSU/-2"), QStringLiteral("today/FEFU/-2"),
                                                       QStringLiteral("today/FEFU/-1")}));
        QCOMPARE(section("overdue_papers").lines[1].who, QStringLiteral("Li Ming"));
        QCOMPARE(lines("overdue_reports"), (QStringList{QStringLiteral("still/NSU/-49"), QStringLiteral("lastyear/NSU/-30")}));
        QCOMPARE(section("overdue_reports").lines.last().what, QStringLiteral("Visit report"));
        QCOMPARE(lines("due_7"), (QStringList{QStringLiteral("A0/NSU/0"), QStringLiteral("still/NSU/0"), QStringLiteral("today/NSU/0")}));
        QCOMPARE(section("due_7").lines.first().what, QStringLiteral("Decide on the renewal"));
        QCOMPARE(lines("expiring_90"),
                 (QStringList{QStringLiteral("A0/NSU/0"), QStringLiteral("renewed/FEFU/74"),
                              QStringLiteral("A90/FEFU/90")}));
        QCOMPARE(section("expiring_90").lines[1].day, PartialDate(QDate(2026, 5, 15)));
        QCOMPARE(lines("expiring_365"),
                 (QStringList{QStringLiteral("A91/NSU/91"), QStringLiteral("A365/NSU/365")}));
        QCOMPARE(section("expiring_365").total, 5);
        QCOMPARE(lines("visits_30"),
                 (QStringList{QStringLiteral("today/FEFU/0"), QStringLiteral("in30/NSU/30")}));
        QCOMPARE(lines("awaiting_partner"), QStringList{QStringLiteral("W1/NSU and FEFU/-10")});
    }

    void sectionsOpenTheirLists()
    {
        for (const HomeSummary::Section &each : std::as_const(m_summary.sections))
            QCOMPARE(int(listed(each, "en").size()), each.total);
    }

    void mine()
    {
        QVERIFY(m_small.office().setSetting(QStringLiteral("user"), QStringLiteral("Li Ming")));
        m_small.change(m_renewed, "officer", QStringLiteral("Li Ming"));
        const HomeSummary everybodys = std::exchange(
                m_summary, homeSummary(m_small.office(), testDay, Language(), 6, HomeOf::Me).value());
        for (const HomeSummary::Section &each : std::as_const(m_summary.sections))
            QCOMPARE(int(listed(each, "en").size()), each.total);
        QCOMPARE(lines("overdue"), QStringList());
        QCOMPARE(lines("overdue_plan"), QStringList{QStringLiteral("renewed/FEFU/-10")});
        QCOMPARE(lines("overdue_papers"), (QStringList{QStringLiteral("today/FEFU/-2"), QStringLiteral("today/FEFU/-1")}));
        QCOMPARE(lines("expiring_90"), QStringList{QStringLiteral("renewed/FEFU/74")});
        QCOMPARE(section("expiring_90").lines.first().who, QStringLiteral("Li Ming"));
        QCOMPARE(section("expiring_365").total, 1);
        QCOMPARE(lines("visits_30"), QStringList{QStringLiteral("today/FEFU/0")});
        QCOMPARE(lines("awaiting_partner"), QStringList());
        QCOMPARE(m_summary.totals.first().count, everybodys.totals.first().count);
        m_small.change(m_renewed, "officer", Value());
        m_summary = everybodys;
    }

    /// Home asks the rules itself: what it says first is what the list says first, of one day too.
    void firstLinesAreThoseOfTheLists()
    {
        const RecordId second = followUp("of one day, second", "2026-02-10"),
                       first = followUp("of one day, first", "2026-02-10");
        for (const char *language : {"en", "zh"}) {
            for (const int lines : {1, 2, 6}) {
                const HomeSummary summary =
                        homeSummary(m_small.office(), testDay, Language::of(QLatin1String(language)), lines).value();
                qsizetype before = 0;
                for (const HomeSummary::Section &each : summary.sections) {
                    const QList<OwedPlace> all = listed(each, language);
                    QList<OwedPlace> shown;
                    for (const HomeSummary::Line &line : each.lines)
                        shown << OwedPlace{line.id, line.line};
                    QCOMPARE(int(all.size()), each.total);
                    QCOMPARE(shown, all.mid(each.key == u"expiring_365" ? before : 0, lines));
                    before = each.total;
                }
                for (const HomeSummary::Total &each : summary.totals) {
                    if (each.key != u"students")
                        QCOMPARE(qsizetype(each.count), listIds(m_small.office(), each.query).value().size());
                }
            }
        }
        m_small.remove(first);
        m_small.remove(second);
    }

    void totals()
    {
        QMap<QString, int> counts;
        for (const HomeSummary::Total &total : std::as_const(m_summary.totals))
            counts.insert(total.key, total.count);
        QCOMPARE(counts, (QMap<QString, int>{{QStringLiteral("partners"), 2},
                                             {QStringLiteral("agreements_in_force"), 6},
                                             {QStringLiteral("visits_this_year"), 3},
                                             {QStringLiteral("programmes_running"), 1},
                                             {QStringLiteral("students"), 90}}));
    }

    void asManyLinesAsAskedFor()
    {
        const HomeSummary one = homeSummary(m_small.office(), testDay, Language::of(QStringLiteral("zh")), 1).value();
        for (const HomeSummary::Section &each : one.sections)
            QCOMPARE(each.lines.size(), 1);
        QCOMPARE(one.sections.first().total, 2);
    }

    void emptyOffice()
    {
        SmallOffice empty;
        const HomeSummary summary = homeSummary(empty.office(), testDay, Language()).value();
        QCOMPARE(summary.sections.size(), m_summary.sections.size());
        for (const HomeSummary::Section &each : summary.sections)
            QVERIFY(each.total == 0 && each.lines.isEmpty());
        for (const HomeSummary::Total &total : summary.totals)
            QCOMPARE(total.count, 0);
    }
};

QTEST_GUILESS_MAIN(tst_Home)
#include "tst_home.moc"
