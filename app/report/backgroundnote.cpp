// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be known before a visit or a call: who they are, what there is with them, what to raise.
#include <report/summarysections.h>
#include <report/visitmatter.h>

#include <rules/proposal.h>
#include <rules/validity.h>

namespace pd::report {

namespace {

/// Agreements that end within a year, leads nobody took up and programmes behind their target.
QList<Block> topics(Office &office, const Dossier &d, const Wording &say)
{
    TableOf table(say);
    table.column(phrase("Report", "Topic"), 3).column(phrase("Report", "Why"), 3);
    for (const Record &agreement : d.agreements) {
        const rules::AgreementFacts facts = rules::agreementFacts(agreement);
        const std::optional<QDate> end = rules::endOfValidity(facts, say.today());
        if (!rules::isInForce(agreement.text(QLatin1String("standing"))) || !rules::endsWithinMonths(end, say.today()))
            continue;
        const bool hasSuccessor = !office.referring(agreement.id, Kind::Agreement, QStringLiteral("predecessor")).isEmpty();
        const rules::Proposal proposal =
                rules::proposal(facts, hasSuccessor, d.partner.date(QLatin1String("last_activity")), say.today());
        const QString ends = say.language().date(*end);
        table.row({say.joined({say.value(agreement, "type"), agreement.text(QLatin1String("number"))}),
                   say(proposal == rules::Proposal::UnderWay ? phrase("Report", "Ends on %1; its renewal is being prepared").arg(ends)
                       : proposal == rules::Proposal::RenewsItself ? phrase("Report", "Renews itself on %1 unless notice is given").arg(ends)
                                                             : phrase("Report", "Ends on %1").arg(ends))});
    }
    for (const Record &outcome : d.outcomes) {
        if (outcome.text(QLatin1String("kind")) == u"lead" && !outcome.has(QLatin1String("became"))
            && !outcome.has(QLatin1String("done")))
            table.row({say.label(outcome), say(phrase("Report", "A lead that nothing has come of yet"))});
    }
    for (const TargetRow &target : d.targets) {
        if (target.progress.left <= 0)
            continue;
        table.row({say.label(target.programme),
                   say(phrase("Report", "%1 of %2 students admitted (%3)")
                               .arg(say.number(target.progress.actual)).arg(say.number(target.progress.target))
                               .arg(say.language().percent(target.progress.fraction)))});
    }
    return table.blocks(say(phrase("Report", "Topics to raise")));
}

QList<Block> partnerBlocks(Office &office, const Record &partner, const ReportQuestion &question, const CodeTables &tables,
                           SourceList &sources)
{
    const SummaryOptions options{.partners = {partner.id}, .language = question.language(), .today = question.today};
    Dossier dossier = readDossier(office, partner, options, tables);
    // What the office does to prepare this very visit is nothing to raise there.
    dossier.followUps.removeIf(
            [&](const Record &task) {
                const RecordId about = task.reference(QLatin1String("about"));
                return about != partner.id && question.about.contains(about);
            });
    Wording say(question.language(), tables, question.today);
    say.setLabels(dossier.labels);
    const SummarySections parts{dossier, options, say, sources};
    QList<Block> blocks = parts.keyNumbers();
    const auto add = [&](const Text &title, const QList<Block> &section) {
        if (!section.isEmpty())
            blocks << Heading{say(title)} << section;
    };
    add(phrase("Report", "Who they are"), parts.names());
    blocks << topics(office, dossier, say);
    add(phrase("Report", "Open promises and follow-ups"), parts.promises());
    add(phrase("Report", "Cooperation"), parts.cooperation());
    add(phrase("Report", "Agreements"), parts.agreements());
    add(phrase("Report", "Visits"), parts.visits());
    add(phrase("Report", "Students"), parts.students());
    return blocks;
}

/// The visit it is for: when, what for, and who comes.
QList<Block> occasion(const VisitMatter &matter, const Wording &say)
{
    const Record &visit = matter.visit;
    QList<Block> blocks{Facts{{{say(phrase("Report", "Visit")), visitSubject(matter, say)},
                               {say(phrase("Report", "Dates")), say.language().period(visit.date(QLatin1String("starts")),
                                                                                      visit.date(QLatin1String("ends")))},
                               {say(phrase("Report", "Purpose")), say.value(visit, "purposes")},
                               {say(phrase("Report", "Disciplines")), say.value(visit, "disciplines")}}}};
    TableOf people(say);
    people.column(phrase("Report", "Name"), 2).column(phrase("Report", "Position"), 3).column(phrase("Report", "Role"), 2);
    for (const VisitMatter::Delegate &one : matter.guests)
        people.row({say.label(one.person), positionOf(one, say), roleOfHead(one, say)});
    return blocks << people.blocks(say(phrase("Report", "%1: %2", "delegation or hosts: organisation")
                                               .arg(phrase("Report", "Delegation")).arg(say.value(visit, "from"))));
}

} // namespace

Composed backgroundNote(Office &office, const ReportQuestion &question, const CodeTables &tables)
{
    SourceList sources;
    const RecordId about = question.about.value(0);
    const bool isOfVisit = office.kindOf(about) == Kind::Visit;
    QList<RecordId> partnerIds = question.about;
    QList<Block> blocks;
    if (isOfVisit) {
        const auto matter = readVisit(office, question);
        if (!matter)
            return tl::unexpected(matter.error());
        blocks = occasion(*matter, wordingFor(office, question.language(), question, tables, matter->all()));
        partnerIds = matter->visit.value(QLatin1String("partners")).toReferences();
    }
    const auto partners = readDerived(office, partnerIds, question.today);
    if (!partners)
        return tl::unexpected(partners.error());
    if (!isOfVisit && (partners->isEmpty() || partners->first().kind != Kind::Organisation))
        return failure(Error::Kind::NotFound, phrase("Report", "A partner to report on no longer exists."));

    QStringList names;
    for (const Record &partner : *partners) {
        names << question.language().name(partner.names);
        if (!blocks.isEmpty())
            blocks << Space{2};
        if (partners->size() > 1 || isOfVisit)
            blocks << Heading{names.last(), 0};
        blocks << partnerBlocks(office, partner, question, tables, sources);
    }
    Report report = framed(office, question, phrase("Report", "Background note"), question.language().list(names));
    report.blocks = blocks;
    report.closing = closingLines(office, sources, Wording(question.language(), tables, question.today));
    return report;
}

} // namespace pd::report
