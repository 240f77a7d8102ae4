// SPDX-License-Identifier: GPL-3.0-or-later
// Agreements by the months they have left, and what to do about each.
#include <report/frame.h>

#include <rules/proposal.h>
#include <rules/validity.h>

#include <QSet>

namespace pd::report {

namespace {

constexpr int monthsBack = 12; ///< how long an agreement that ended without renewal is listed

struct Ending
{
    Record agreement;
    QDate end;
    QList<Record> successors;
    PartialDate lastActivity;
    int months = 0; ///< 3, 6 or 12; 0: it has ended
};

/// By the day they end.
Result<QList<Ending>> endings(Office &office, const ReportQuestion &question)
{
    const QDate today = question.today;
    ListQuery query;
    query.kind = Kind::Agreement;
    query.where = {{QStringLiteral("valid_until"), Condition::Op::AnyOf,
                    {today.addMonths(-monthsBack).toString(Qt::ISODate) + QStringLiteral("..")
                     + today.addMonths(12).toString(Qt::ISODate)}},
                   {QStringLiteral("standing"), Condition::Op::NoneOf,
                    {QStringLiteral("terminated"), QStringLiteral("renewed")}}};
    query.sort = {{QStringLiteral("valid_until"), false}};
    query.language = question.language().code();
    query.today = today;
    auto ids = listIds(office, query);
    if (!ids)
        return tl::unexpected(ids.error());
    if (const QSet<RecordId> wanted(question.about.cbegin(), question.about.cend()); !wanted.isEmpty())
        ids->removeIf([&wanted](RecordId id) { return !wanted.contains(id); });
    const auto agreements = readDerived(office, *ids, today);
    if (!agreements)
        return tl::unexpected(agreements.error());
    QList<RecordId> partnerIds;
    for (const Record &agreement : *agreements)
        partnerIds += agreement.value(QLatin1String("partners")).toReferences();
    QHash<RecordId, PartialDate> activity;
    for (const Record &partner : readDerived(office, partnerIds, today).value_or(QList<Record>()))
        activity.insert(partner.id, partner.date(QLatin1String("last_activity")));

    QList<Ending> found;
    for (const Record &agreement : *agreements) {
        const std::optional<QDate> end = rules::endOfValidity(rules::agreementFacts(agreement), today);
        if (!end)
            continue;
        Ending one{agreement, *end, {}, {}, rules::endsWithinMonths(end, today).value_or(0)};
        one.successors = readDerived(office, office.referring(agreement.id, Kind::Agreement, QStringLiteral("predecessor")),
                                     today)
                                 .value_or(QList<Record>());
        for (const RecordId partner : agreement.value(QLatin1String("partners")).toReferences()) {
            const PartialDate last = activity.value(partner);
            if (one.lastActivity.isNull() || (last.isDated() && one.lastActivity < last))
                one.lastActivity = last;
        }
        found << one;
    }
    return found;
}

QString proposalText(const Ending &one, const Wording &say)
{
    const rules::AgreementFacts facts = rules::agreementFacts(one.agreement);
    switch (rules::proposal(facts, !one.successors.isEmpty(), one.lastActivity, say.today())) {
    case rules::Proposal::UnderWay:
        return say(phrase("Report", "Renewal under way: %1").arg(say.value(one.successors.first(), "standing")));
    case rules::Proposal::RenewsItself: return say(phrase("Report", "Renews itself unless notice is given"));
    case rules::Proposal::LetLapse: return say(phrase("Report", "Let lapse: nothing done for two years"));
    case rules::Proposal::Renew: break;
    }
    return say(phrase("Report", "Renew"));
}

Text groupTitle(int months)
{
    switch (months) {
    case 3: return phrase("Report", "Ends within 3 months");
    case 6: return phrase("Report", "Ends in 3 to 6 months");
    case 12: return phrase("Report", "Ends in 6 to 12 months");
    default: return phrase("Report", "Ended in the last 12 months and not renewed");
    }
}

} // namespace

Composed expiryList(Office &office, const ReportQuestion &question, const CodeTables &tables)
{
    const auto found = endings(office, question);
    if (!found)
        return tl::unexpected(found.error());
    QList<Record> all;
    for (const Ending &one : *found)
        all << one.agreement << one.successors;
    const Wording say = wordingFor(office, question.language(), question, tables, all);
    SourceList sources;
    Report report = framed(office, question, phrase("Report", "Agreements that end"), say.language().date(question.today));

    TableOf table(say);
    table.column(phrase("Report", "Number"))
            .column(phrase("Report", "Agreement"), 2)
            .column(phrase("Report", "Partner"), 3)
            .column(phrase("Report", "Ends"))
            .column(phrase("Report", "Days left"), 1, true)
            .column(phrase("Report", "Notice by"))
            .column(phrase("Report", "Officer in charge"))
            .column(phrase("Report", "Last activity"))
            .column(phrase("Report", "Proposed"), 2);
    KeyNumbers numbers;
    for (const int months : {0, 3, 6, 12}) {
        const auto count = std::count_if(found->begin(), found->end(),
                                         [months](const Ending &one) { return one.months == months; });
        if (count == 0)
            continue;
        numbers.numbers << KeyNumbers::Number{
                say.number(count), say(months == 0   ? phrase("Report", "ended, not renewed")
                                       : months == 3 ? phrase("Report", "within 3 months")
                                       : months == 6 ? phrase("Report", "in 3 to 6 months")
                                                     : phrase("Report", "in 6 to 12 months"))};
        table.across(say(groupTitle(months)));
        for (const Ending &one : *found) {
            if (one.months != months)
                continue;
            const std::optional<QDate> notice =
                    months == 0 ? std::nullopt
                                : rules::noticeBy(rules::agreementFacts(one.agreement), question.today);
            sources.note(one.agreement);
            table.row({one.agreement.text(QLatin1String("number")), say.value(one.agreement, "type"),
                       say.value(one.agreement, "partners"), say.language().shortDate(one.end),
                       say.number(question.today.daysTo(one.end)).replace(u'-', QChar(u'−')),
                       notice ? say.language().shortDate(*notice) : QString(),
                       say.value(one.agreement, "officer"),
                       one.lastActivity.isNull() ? QString() : say.language().shortDate(one.lastActivity),
                       proposalText(one, say)});
        }
    }
    if (found->isEmpty())
        report.blocks << Paragraph{say(phrase("Report", "No agreement ends in the next 12 months, and none ended "
                                                        "in the last 12 without being renewed."))};
    else
        report.blocks << numbers << Space{2} << table.blocks({});
    report.closing = closingLines(office, sources, say);
    return report;
}

} // namespace pd::report
