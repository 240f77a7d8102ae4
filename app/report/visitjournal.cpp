// SPDX-License-Identifier: GPL-3.0-or-later
// The journal of visits of a period, a row for each that took place, with the columns that meetings with foreigners
// are recorded under.
#include <report/visitmatter.h>

#include <rules/period.h>

#include <QSet>

namespace pd::report {

namespace {

QString line(const QStringList &lines)
{
    return joined(lines, QStringLiteral("\n"));
}

QString guests(const VisitMatter &matter, const Wording &say)
{
    QStringList people;
    for (const VisitMatter::Delegate &one : matter.guests) {
        if (one.isHead)
            people << say.joined({say.label(one.person), positionOf(one, say)});
    }
    const qint64 count = matter.visit.integer(QLatin1String("headcount"));
    return line({say.value(matter.visit, "from"), line(people),
                 count > 0 ? say(phrase("Report", "%n visitor(s)", nullptr, count)) : QString()});
}

QString hosts(const VisitMatter &matter, const Wording &say)
{
    QStringList people;
    for (const VisitMatter::Delegate &one : matter.hosts)
        people << say.joined({say.label(one.person), positionOf(one, say)});
    return line({say.value(matter.visit, "hosts"), line(people)});
}

QString results(const VisitMatter &matter, const Wording &say)
{
    QStringList lines;
    for (const Record &outcome : matter.outcomes)
        lines << say(phrase("Report", "%1: %2", "kind of outcome: what was agreed")
                             .arg(say.value(outcome, "kind")).arg(say.label(outcome)));
    return line(lines);
}

QString reportState(const Record &visit, const Wording &say)
{
    if (visit.has(QLatin1String("report_done")))
        return say.day(visit, "report_done");
    return visit.value(QLatin1String("report_missing")).toBool() ? say(phrase("Report", "missing", "the report of a visit"))
                                                                 : QString();
}

} // namespace

Composed visitJournal(Office &office, const ReportQuestion &question, const CodeTables &tables)
{
    if (!question.from.isValid() || !question.to.isValid() || question.to < question.from)
        return failure(Error::Kind::Invalid, phrase("Report", "A journal needs a first and a last day, in this order."));
    ListQuery query;
    query.kind = Kind::Visit;
    query.where = {{QStringLiteral("starts"), Condition::Op::AnyOf,
                    {question.from.toString(Qt::ISODate) + QStringLiteral("..") + question.to.toString(Qt::ISODate)}},
                   {QStringLiteral("status"), Condition::Op::NoneOf, {QStringLiteral("cancelled")}}};
    query.sort = {{QStringLiteral("starts"), false}};
    query.language = question.language().code();
    query.today = question.today;
    auto ids = listIds(office, query);
    if (!ids)
        return tl::unexpected(ids.error());
    if (const QSet<RecordId> wanted(question.about.cbegin(), question.about.cend()); !wanted.isEmpty())
        ids->removeIf([&wanted](RecordId id) { return !wanted.contains(id); });

    static const QStringList ahead{QStringLiteral("planned"), QStringLiteral("confirmed")};
    QList<VisitMatter> visits;
    QList<Record> all;
    int unmarked = 0;  // begun, but nobody has said that they took place
    for (const RecordId id : std::as_const(*ids)) {
        ReportQuestion one = question;
        one.about = {id};
        const auto matter = readVisit(office, one);
        if (!matter)
            return tl::unexpected(matter.error());
        if (rules::within(matter->visit.date(QLatin1String("starts")), question.from, question.to) != rules::Within::Yes)
            continue;
        if (ahead.contains(matter->visit.text(QLatin1String("status")))) {
            unmarked += matter->visit.date(QLatin1String("starts")).latest() <= question.today ? 1 : 0;
            continue;
        }
        visits << *matter;
        all += matter->all();
    }
    const Wording say = wordingFor(office, question.language(), question, tables, all);
    SourceList sources;
    TableOf table(say);
    table.column(phrase("Report", "No."), 1, true)
            .column(phrase("Report", "Dates"))
            .column(phrase("Report", "Visitors"), 3)
            .column(phrase("Report", "Purpose and basis"), 2)
            .column(phrase("Report", "Hosts"), 3)
            .column(phrase("Report", "Outcomes"), 4)
            .column(phrase("Report", "Report"));
    for (const VisitMatter &matter : std::as_const(visits)) {
        const Record &visit = matter.visit;
        sources.note(visit);
        table.row({say.number(qsizetype(&matter - visits.constData()) + 1),
                   line({say.period(visit, "starts", "ends"), say.value(visit, "direction")}), guests(matter, say),
                   line({say.value(visit, "purposes"), visit.text(QLatin1String("group_number")),
                         visit.text(QLatin1String("approval_number"))}),
                   hosts(matter, say), results(matter, say), reportState(visit, say)});
    }
    const QString period = question.language().period(PartialDate(question.from), PartialDate(question.to));
    Report report = framed(office, question, phrase("Report", "Journal of visits"), period);
    if (table.isEmpty())
        report.blocks << Paragraph{say(phrase("Report", "Nothing is recorded for this period."))};
    else
        report.blocks << Paragraph{say(phrase("Report", "%n visit(s)", nullptr, visits.size())), true} << table.blocks({});
    if (unmarked > 0)
        report.blocks << Paragraph{say(phrase("Report", "%n visit(s) of this period not yet marked as under way or completed, and not "
                                                        "listed.", nullptr, unmarked))};
    report.closing = closingLines(office, sources, say);
    return report;
}

} // namespace pd::report
