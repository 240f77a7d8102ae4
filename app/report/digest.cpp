// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/digest.h>

#include <report/closing.h>
#include <report/digestmatter.h>
#include <report/summary.h>

#include <algorithm>

namespace pd::report {

namespace {

class DigestSections
{
public:
    DigestSections(const DigestMatter &matter, const Wording &say, SourceList &sources)
        : d(matter), m_say(say), m_sources(sources)
    {
    }

    QList<Block> blocks() const
    {
        QList<Block> all{keyNumbers()};
        const std::pair<Text, QList<Block>> sections[] = {
            {phrase("Report", "New partners"), partners()},  {phrase("Report", "Agreements"), agreements()},
            {phrase("Report", "Visits"), visits()},          {phrase("Report", "Programmes"), programmes()},
            {phrase("Report", "Students"), students()},      {phrase("Report", "Projects"), projects()},
            {phrase("Report", "Events"), events()},          {phrase("Report", "Figures from sources"), figures()}};
        for (const auto &[title, content] : sections) {
            if (!content.isEmpty())
                all << Heading{m_say(title)} << content;
        }
        if (all.size() == 1)
            all = {Paragraph{m_say(phrase("Report", "Nothing is recorded for this period.")), false}};
        if (!d.uncertain.isEmpty()) {
            QStringList labels;
            for (const Record &record : d.uncertain)
                labels << m_say.label(record);
            all << Space{4} << Paragraph{m_say(phrase("Report", "Not counted, because only the year is known: %1.")
                                       .arg(m_say.listed(labels))), true};
        }
        return all;
    }

private:
    Table::Column column(const Text &title, double weight = 1, bool isNumeric = false) const
    {
        return {m_say(title), weight, isNumeric};
    }

    static void add(QList<Block> &blocks, const Table &table)
    {
        if (!table.rows.isEmpty())
            blocks << withoutEmptyColumns(table);
    }

    QString count(qint64 number) const { return number > 0 ? m_say.number(number) : QString(); }

    qint64 admitted() const
    {
        qint64 sum = 0;
        for (const Record &cohort : d.cohorts) {
            if (d.admissions.contains(cohort.id))
                sum += cohort.integer(QLatin1String("admitted"));
        }
        return sum;
    }

    QList<Record> visitsOf(const char *direction) const
    {
        QList<Record> found;
        std::copy_if(d.visits.begin(), d.visits.end(), std::back_inserter(found), [direction](const Record &visit) {
            return visit.text(QLatin1String("direction")) == QLatin1String(direction);
        });
        return found;
    }

    KeyNumbers keyNumbers() const
    {
        return {{{count(d.begun.size()), m_say(phrase("Report", "agreements signed"))},
                 {count(visitsOf("in").size()), m_say(phrase("Report", "visits received"))},
                 {count(visitsOf("out").size()), m_say(phrase("Report", "visits made"))},
                 {count(admitted()), m_say(phrase("Report", "students admitted"))},
                 {count(d.events.size()), m_say(phrase("Report", "events"))}}};
    }

    QList<Block> partners() const
    {
        Table table{.columns = {column(phrase("Report", "Partner"), 3), column(phrase("Report", "Place"), 2),
                                column(phrase("Report", "Partner since"))},
                    .rows = {}};
        for (const Record &partner : d.partners) {
            m_sources.note(partner);
            table.rows << QStringList{m_say.label(partner),
                                      m_say.joined({m_say.value(partner, "city"), m_say.value(partner, "country")}),
                                      m_say.day(partner, "partner_since")};
        }
        QList<Block> blocks;
        add(blocks, table);
        return blocks;
    }

    QList<Block> agreements() const
    {
        QList<Block> blocks;
        qint64 renewals = 0;
        Table begun{.columns = {column(phrase("Report", "Signed")), column(phrase("Report", "Agreement"), 3),
                                column(phrase("Report", "Partner"), 2), column(phrase("Report", "Renews"), 2),
                                column(phrase("Report", "Status"))},
                    .rows = {}};
        for (const Record &agreement : d.begun) {
            m_sources.note(agreement);
            renewals += agreement.has(QLatin1String("predecessor")) ? 1 : 0;
            begun.rows << QStringList{m_say.day(agreement, "signed"), m_say.label(agreement),
                                      m_say.value(agreement, "partners"), m_say.value(agreement, "predecessor"),
                                      m_say.value(agreement, "standing")};
        }
        if (!d.begun.isEmpty()) {
            const QString signedOnes = m_say(phrase("Report", "%n agreement(s) signed", nullptr, d.begun.size()));
            blocks << Heading{renewals > 0 ? m_say(phrase("Report", "%1, %2", "a number and a part of it").arg(signedOnes)
                                                       .arg(m_say(phrase("Report", "%n of them renewing another", nullptr,
                                                                         renewals))))
                                           : signedOnes, 2};
        }
        add(blocks, begun);
        Table ended{.columns = {column(phrase("Report", "Ended")), column(phrase("Report", "Agreement"), 3),
                                column(phrase("Report", "Partner"), 2), column(phrase("Report", "Status"))},
                    .rows = {}};
        for (const Record &agreement : d.ended) {
            ended.rows << QStringList{m_say.day(agreement, "valid_until"), m_say.label(agreement),
                                      m_say.value(agreement, "partners"), m_say.value(agreement, "standing")};
        }
        if (!d.ended.isEmpty())
            blocks << Heading{m_say(phrase("Report", "%n agreement(s) ended", nullptr, d.ended.size())), 2};
        add(blocks, ended);
        Table steps{.columns = {column(phrase("Report", "Day")), column(phrase("Report", "Agreement"), 3),
                                column(phrase("Report", "Partner"), 2), column(phrase("Report", "Step"))},
                    .rows = {}};
        for (const DigestMatter::Step &step : d.steps) {
            m_sources.note(step.agreement);
            steps.rows << QStringList{m_say.rowValue(step.agreement, "steps", step.row, "date"),
                                      m_say.label(step.agreement), m_say.value(step.agreement, "partners"),
                                      m_say.rowValue(step.agreement, "steps", step.row, "step")};
        }
        if (!steps.rows.isEmpty())
            blocks << Heading{m_say(phrase("Report", "In preparation and under way")), 2};
        add(blocks, steps);
        return blocks;
    }

    /// Two numbers: "received 3 visits, 21 people".
    Heading total(const Text &visits, const QList<Record> &of) const
    {
        qint64 people = 0;
        for (const Record &visit : of)
            people += visit.integer(QLatin1String("headcount"));
        return {people > 0 ? m_say(phrase("Report", "%1, %2", "number of visits, number of people").arg(m_say(visits))
                                       .arg(m_say(phrase("Report", "%n visitor(s)", nullptr, people))))
                           : m_say(visits), 2};
    }

    Table visitTable(const QList<Record> &visits) const
    {
        Table table{.columns = {column(phrase("Report", "Dates")), column(phrase("Report", "Visit"), 2.4),
                                column(phrase("Report", "Head of delegation"), 1.4),
                                column(phrase("Report", "People"), 0.8, true),
                                column(phrase("Report", "Outcomes"), 2.6)},
                    .rows = {}};
        for (const Record &visit : visits) {
            m_sources.note(visit);
            QStringList outcomes;
            for (const Record &outcome : d.outcomes) {
                if (outcome.reference(QLatin1String("visit")) != visit.id)
                    continue;
                m_sources.note(outcome);
                outcomes << m_say(phrase("Report", "%1: %2", "kind of outcome: what was agreed")
                                      .arg(m_say.value(outcome, "kind")).arg(m_say.label(outcome)));
            }
            table.rows << QStringList{m_say.period(visit, "starts", "ends"), m_say.label(visit),
                                      m_say.value(visit, "head"), count(visit.integer(QLatin1String("headcount"))),
                                      outcomes.join(u'\n')};
        }
        return table;
    }

    QList<Block> visits() const
    {
        QList<Block> blocks;
        const auto part = [&](const char *direction, Text (*sentence)(qint64)) {
            const QList<Record> found = visitsOf(direction);
            if (found.isEmpty())
                return;
            blocks << total(sentence(found.size()), found);
            add(blocks, visitTable(found));
        };
        part("in", [](qint64 n) { return phrase("Report", "%n visit(s) received", nullptr, n); });
        part("out", [](qint64 n) { return phrase("Report", "%n visit(s) made", nullptr, n); });
        part("online", [](qint64 n) { return phrase("Report", "%n meeting(s) online", nullptr, n); });
        part("", [](qint64 n) { return phrase("Report", "%n visit(s) between partners", nullptr, n); });
        return blocks;
    }

    QList<Block> programmes() const
    {
        Table table{.columns = {column(phrase("Report", "Programme"), 3), column(phrase("Report", "Partner"), 2),
                                column(phrase("Report", "Level")), column(phrase("Report", "Approved")),
                                column(phrase("Report", "Launched")), column(phrase("Report", "Status"))},
                    .rows = {}};
        for (const Record &programme : d.programmes) {
            m_sources.note(programme);
            QStringList approved;
            for (const Row &row : programme.value(QLatin1String("approvals")).toRows())
                approved << m_say.rowValue(programme, "approvals", row, "date");
            table.rows << QStringList{m_say.label(programme), m_say.value(programme, "partners"),
                                      m_say.value(programme, "level"), m_say.listed(approved),
                                      m_say.day(programme, "launched"), m_say.value(programme, "state")};
        }
        QList<Block> blocks;
        add(blocks, table);
        return blocks;
    }

    QList<Block> students() const
    {
        Table table{.columns = {column(phrase("Report", "Programme"), 3), column(phrase("Report", "Intake"), 1, true),
                                column(phrase("Report", "Applicants"), 1, true),
                                column(phrase("Report", "Admitted"), 1, true),
                                column(phrase("Report", "Enrolled"), 1, true),
                                column(phrase("Report", "Graduated"), 1, true)},
                    .rows = {}};
        QList<double> sums(4, 0);
        static const char *const measures[] = {"applied", "admitted", "enrolled", "graduated"};
        for (const Record &cohort : d.cohorts) {
            m_sources.note(cohort);
            QStringList row{m_say.label(cohort.reference(QLatin1String("programme"))),
                            QString::number(cohort.integer(QLatin1String("intake")))};
            for (int i = 0; i < 4; ++i) {
                const QLatin1String key(measures[i]);
                row << (cohort.has(key) ? m_say.number(cohort.integer(key)) : QString());
                sums[i] += double(cohort.integer(key));
            }
            table.rows << row;
        }
        if (table.rows.size() > 1) {
            table.totals = {m_say(phrase("Report", "Total")), QString()};
            for (const double sum : std::as_const(sums))
                table.totals << count(qint64(sum));
        }
        QList<Block> blocks;
        add(blocks, table);
        return blocks;
    }

    QList<Block> projects() const
    {
        Table table{.columns = {column(phrase("Report", "Project"), 3), column(phrase("Report", "Type")),
                                column(phrase("Report", "Period")), column(phrase("Report", "Funding bodies"), 2),
                                column(phrase("Report", "Status"))},
                    .rows = {}};
        for (const Record &project : d.projects) {
            m_sources.note(project);
            table.rows << QStringList{m_say.label(project), m_say.value(project, "type"),
                                      m_say.period(project, "starts", "ends"), m_say.value(project, "funding_bodies"),
                                      m_say.value(project, "status")};
        }
        QList<Block> blocks;
        add(blocks, table);
        return blocks;
    }

    QList<Block> events() const
    {
        Table table{.columns = {column(phrase("Report", "Dates")), column(phrase("Report", "Event"), 3),
                                column(phrase("Report", "Type")), column(phrase("Report", "Place")),
                                column(phrase("Report", "Participants"), 1, true), column(phrase("Report", "Status"))},
                    .rows = {}};
        for (const Record &event : d.events) {
            m_sources.note(event);
            const qint64 people = event.integer(QLatin1String("participants"));
            table.rows << QStringList{
                m_say.period(event, "starts", "ends"), m_say.label(event), m_say.value(event, "type"),
                m_say.joined({m_say.value(event, "city"), event.text(QLatin1String("place"))}),
                people > 0 ? m_say.qualified(double(people), event.text(QLatin1String("participants_qualifier")))
                           : QString(),
                m_say.value(event, "status")};
        }
        QList<Block> blocks;
        if (!d.events.isEmpty())
            blocks << Heading{m_say(phrase("Report", "%n event(s)", nullptr, d.events.size())), 2};
        add(blocks, table);
        return blocks;
    }

    QList<Block> figures() const
    {
        Table table{.columns = {column(phrase("Report", "Figure"), 4), column(phrase("Report", "Value"), 1, true),
                                column(phrase("Report", "As of")), column(phrase("Report", "Source"), 1, true)},
                    .rows = {}};
        for (const Record &figure : d.figures) {
            const int number = m_sources.number(figure.reference(QLatin1String("source")));
            table.rows << QStringList{m_say.label(figure),
                                      m_say.qualified(figure.value(QLatin1String("value")).toDouble(),
                                                      figure.text(QLatin1String("qualifier"))),
                                      m_say.day(figure, "as_of"),
                                      number > 0 ? QStringLiteral("[%1]").arg(number) : QString()};
        }
        QList<Block> blocks;
        add(blocks, table);
        return blocks;
    }

    const DigestMatter &d;
    const Wording &m_say;
    SourceList &m_sources;
};

} // namespace

Result<Report> periodDigest(Office &office, const DigestOptions &options, const CodeTables &tables)
{
    if (!options.from.isValid() || !options.to.isValid() || options.to < options.from)
        return failure(Error::Kind::Invalid, phrase("Report", "A digest needs a first and a last day, in this order."));
    const auto matter = readDigest(office, options);
    if (!matter)
        return tl::unexpected(matter.error());
    const Language &language = options.language;
    Wording say(language, tables, matter->asOf);
    say.setLabels(matter->labels);
    SourceList sources;
    Report report;
    report.title = say(phrase("Report", "Digest"));
    const QString period = language.period(PartialDate(options.from), PartialDate(options.to));
    report.subtitle = say.joined({options.about, period});
    report.letterhead = letterhead(office, language);
    report.day = matter->asOf;
    report.fileName = proposedFileName({report.title, options.about, period, language.code()});
    report.blocks = DigestSections(*matter, say, sources).blocks();
    report.closing = closingLines(office, sources, say);
    return report;
}

} // namespace pd::report
