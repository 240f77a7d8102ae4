// SPDX-License-Identifier: GPL-3.0-or-later
// After a visit: what was planned and what took place, what was decided and promised, by whom and until when.
#include <report/visitmatter.h>

#include <record/vocabulary.h>
#include <rules/itinerary.h>

namespace pd::report {

namespace {

class VisitReportSections
{
public:
    VisitReportSections(const VisitMatter &matter, const Wording &say) : m_matter(matter), m_say(say) {}

    QList<Block> blocks() const
    {
        const Record &visit = m_matter.visit;
        QList<Block> blocks{
                Facts{{{m_say(phrase("Report", "Dates")), m_say.language().period(visit.date(QLatin1String("starts")),
                                                                                  visit.date(QLatin1String("ends")))},
                       {m_say(phrase("Report", "Visitors from")), m_say.value(visit, "from")},
                       {m_say(phrase("Report", "Hosts")), m_say.value(visit, "hosts")},
                       {m_say(phrase("Report", "Purpose")), m_say.value(visit, "purposes")},
                       {m_say(phrase("Report", "People")), m_say.value(visit, "headcount")},
                       {m_say(phrase("Report", "Group number")), visit.text(QLatin1String("group_number"))},
                       {m_say(phrase("Report", "Approval number")), visit.text(QLatin1String("approval_number"))},
                       {m_say(phrase("Report", "Officer in charge")), visit.text(QLatin1String("officer"))}}}};
        blocks << delegation(m_matter.guests, phrase("Report", "Delegation"), "from")
               << delegation(m_matter.hosts, phrase("Report", "Hosts"), "hosts") << programme();
        blocks << outcomes("decision", phrase("Report", "Decisions")) << promises()
               << outcomes("signing", phrase("Report", "Signed")) << outcomes("lead", phrase("Report", "Leads"));
        return blocks << gifts() << documents();
    }

private:
    QList<Block> delegation(const QList<VisitMatter::Delegate> &people, const Text &title, const char *field) const
    {
        TableOf table(m_say);
        table.column(phrase("Report", "Name"), 2)
                .column(phrase("Report", "Position"), 3)
                .column(phrase("Report", "Role"), 2)
                .column(phrase("Report", "Attendance"));
        for (const VisitMatter::Delegate &one : people)
            table.row({m_say.label(one.person), positionOf(one, m_say), roleOfHead(one, m_say),
                       one.isAbsent ? m_say(phrase("Report", "Did not come")) : QString()});
        const QString who = m_say.value(m_matter.visit, field);
        return table.blocks(who.isEmpty() ? m_say(title)
                                          : m_say(phrase("Report", "%1: %2", "delegation or hosts: organisation")
                                                          .arg(title).arg(who)));
    }

    QString remark(rules::Deviation deviation) const
    {
        switch (deviation) {
        case rules::Deviation::LeftOut: return m_say(phrase("Report", "Did not take place"));
        case rules::Deviation::NotPlanned: return m_say(phrase("Report", "Not planned"));
        case rules::Deviation::Otherwise: return m_say(phrase("Report", "Otherwise than planned"));
        case rules::Deviation::None: break;
        }
        return {};
    }

    /// What took place, and what of the plan did not.
    QList<Block> programme() const
    {
        const QList<rules::Deviation> deviations = rules::deviations(m_matter.stops);
        const bool hasFact = m_matter.hasFact();
        TableOf table(m_say);
        table.column(phrase("Report", "Time"))
                .column(phrase("Report", "What"), 3)
                .column(phrase("Report", "Where"), 2)
                .column(phrase("Report", "Chair"), 2)
                .column(phrase("Report", "Against the plan"), 2);
        QList<qsizetype> shown;
        for (qsizetype i = 0; i < m_matter.stops.size(); ++i) {
            const bool isFact = rules::phaseOf(m_matter.stops[i]) == u"fact";
            if (isFact || !hasFact || deviations[i] == rules::Deviation::LeftOut)
                shown << i;
        }
        std::stable_sort(shown.begin(), shown.end(), [this](qsizetype a, qsizetype b) {
            const auto when = [this](qsizetype i) {
                const Record &stop = m_matter.stops[i];
                return std::pair(stop.date(QLatin1String("day")).earliest(), stop.text(QLatin1String("starts")));
            };
            return when(a) < when(b);
        });
        PartialDate day;
        for (const qsizetype i : std::as_const(shown)) {
            const Record &stop = m_matter.stops[i];
            const PartialDate next = stop.date(QLatin1String("day"));
            if (!next.isNull() && next != day)
                table.across(weekday(next, m_say.language()));
            day = next;
            table.row({stopTimes(stop), stopTitle(stop, m_say), stopPlace(stop, m_matter, m_say),
                       personAt(stop.reference(QLatin1String("chair")), m_matter, m_say), remark(deviations[i])});
        }
        return table.blocks(m_say(hasFact ? phrase("Report", "Plan and fact") : phrase("Report", "Programme", "of a visit")));
    }

    QList<Block> outcomes(const char *kind, const Text &title) const
    {
        TableOf table(m_say);
        table.column(phrase("Report", "What"), 3).column(phrase("Report", "With"), 2).column(phrase("Report", "Became"), 2);
        for (const Record &outcome : m_matter.outcomes) {
            if (outcome.text(QLatin1String("kind")) == QLatin1String(kind))
                table.row({m_say.label(outcome), m_say.value(outcome, "with"), m_say.value(outcome, "became")});
        }
        return table.blocks(m_say(title));
    }

    QList<Block> promises() const
    {
        TableOf table(m_say);
        table.column(phrase("Report", "What"), 4)
                .column(phrase("Report", "With"), 2)
                .column(phrase("Report", "Who"), 2)
                .column(phrase("Report", "Due"))
                .column(phrase("Report", "State"));
        for (const Record &outcome : m_matter.outcomes) {
            if (outcome.text(QLatin1String("kind")) != u"promise")
                continue;
            table.row({m_say.label(outcome), m_say.value(outcome, "with"),
                       m_say.joined({m_say.value(outcome, "side"), outcome.text(QLatin1String("who"))}),
                       m_say.day(outcome, "due"),
                       m_say.dueState(outcome.date(QLatin1String("due")), outcome.date(QLatin1String("done")))});
        }
        return table.blocks(m_say(phrase("Report", "Promises")));
    }

    QList<Block> gifts() const
    {
        TableOf table(m_say);
        table.column(phrase("Report", "Gift"), 3)
                .column(phrase("Report", "Number of gifts"), 1, true)
                .column(phrase("Report", "Given by"), 2);
        for (const Row &row : m_matter.visit.value(QLatin1String("gifts")).toRows())
            table.row({m_say.rowValue(m_matter.visit, "gifts", row, "gift"),
                       m_say.rowValue(m_matter.visit, "gifts", row, "number"),
                       m_say.rowValue(m_matter.visit, "gifts", row, "given_by")});
        return table.blocks(m_say(phrase("Report", "Gifts")));
    }

    QList<Block> documents() const
    {
        TableOf table(m_say);
        table.column(phrase("Report", "Document"), 3).column(phrase("Report", "Kind")).column(phrase("Report", "Day"));
        for (const Record &document : m_matter.documents)
            table.row({m_say.label(document), m_say.value(document, "kind"), m_say.day(document, "date")});
        return table.blocks(m_say(phrase("Report", "Photos and documents")));
    }

    const VisitMatter &m_matter;
    const Wording &m_say;
};

} // namespace

Composed visitReport(Office &office, const ReportQuestion &question, const CodeTables &tables)
{
    const auto matter = readVisit(office, question);
    if (!matter)
        return tl::unexpected(matter.error());
    const Wording say = wordingFor(office, question.language(), question, tables, matter->all());
    SourceList sources;
    sources.note(matter->visit);
    for (const Record &outcome : matter->outcomes)
        sources.note(outcome);
    Report report = framed(office, question, phrase("Report", "Report of the visit"), visitSubject(*matter, say));
    report.blocks = VisitReportSections(*matter, say).blocks();
    report.closing = closingLines(office, sources, say);
    return report;
}

} // namespace pd::report
