// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/balance.h>

#include <query/officerules.h>
#include <rules/validity.h>

namespace pd {

namespace {

bool isExchange(const QString &kind)
{
    return kind.isEmpty() || kind == QLatin1String("exchange");
}

QList<Record> referring(const Office &office, RecordId id, Kind kind, const char *field, const char *rowField = "")
{
    return office.read(office.referring(id, kind, QLatin1String(field), QLatin1String(rowField)));
}

/// Those between the home institution and the other side; one of them left open counts for the home institution.
QList<rules::Stay> staysOf(const QList<Record> &flows, RecordId own, RecordId partner)
{
    const auto is = [](RecordId side, RecordId wanted) { return side.isNull() || wanted.isNull() || side == wanted; };
    QList<rules::Stay> stays;
    for (const Record &flow : flows) {
        const RecordId from = flow.reference(QLatin1String("from")), to = flow.reference(QLatin1String("to"));
        const PartialDate year = flow.date(QLatin1String("year"));
        const bool isOut = is(from, own) && is(to, partner) && to != own;
        const bool isIn = is(to, own) && is(from, partner) && from != own;
        if (isOut != isIn && year.isDated() && isExchange(flow.text(QLatin1String("kind"))))
            stays << rules::Stay{academicYear(year.earliest()), isOut, flow.integer(QLatin1String("participants")),
                                 flow.value(QLatin1String("semesters")).toDouble(), flow.text(QLatin1String("level")),
                                 flow.text(QLatin1String("discipline"))};
    }
    return stays;
}

QList<rules::PlaceTerm> termsOf(const Office &office, const Record &agreement, QDate today)
{
    QList<rules::PlaceTerm> found;
    const auto days = rules::validity(rules::agreementFacts(agreement), today);
    if (!days)
        return found;
    const QList<Record> terms = office.read(office.parts(agreement.id, Kind::ExchangeTerm));
    for (const Record &term : terms) {
        if (!isExchange(term.text(QLatin1String("mobility"))))
            continue;
        const QString direction = term.text(QLatin1String("direction"));
        const PartialDate first = term.date(QLatin1String("first_year")), last = term.date(QLatin1String("last_year"));
        rules::PlaceTerm one{direction != QLatin1String("incoming"), direction != QLatin1String("outgoing"),
                             term.integer(QLatin1String("places"))};
        one.level = term.text(QLatin1String("level"));
        one.discipline = term.text(QLatin1String("discipline"));
        if (days->from)
            one.firstYear = academicYear(*days->from);
        if (days->until)
            one.lastYear = academicYear(*days->until);
        if (first.isDated())
            one.firstYear = qMax(one.firstYear, academicYear(first.earliest()));
        if (last.isDated())
            one.lastYear = qMin(one.lastYear, academicYear(last.earliest()));
        found << one;
    }
    return found;
}

} // namespace

int academicYear(QDate day)
{
    constexpr int september = 9;
    return day.month() < september ? day.year() - 1 : day.year();
}

rules::StayWeights stayWeights(const Office &office)
{
    rules::StayWeights weights;
    const OfficeRules rules = officeRules(office);
    const auto read = [&rules](const char *subject, double &weight) {
        // The table writes two thirds with four figures.
        const auto rule = rules::limitFor(rules.lines, rules.set, QLatin1String(subject));
        if (rule && qAbs(rule->number - weight) > 0.0001)
            weight = rule->number;
    };
    read("weight_quarter", weights.quarter);
    read("weight_semester", weights.semester);
    read("weight_year", weights.year);
    return weights;
}

Result<ExchangeBalance> exchangeBalance(Office &office, RecordId of, QDate today)
{
    const RecordId own = office.currentInstitution();
    const bool isAgreement = office.kindOf(of) == Kind::Agreement;
    QList<rules::Stay> stays;
    QList<Record> agreements;
    if (isAgreement) {
        stays = staysOf(referring(office, of, Kind::Flow, "agreement"), own, {});
        agreements = office.read(QList<RecordId>{of});
    } else if (of != own) {
        stays = staysOf(referring(office, of, Kind::Flow, "from") + referring(office, of, Kind::Flow, "to"), own, of);
        agreements = referring(office, of, Kind::Agreement, "parties", "organisation");
    }
    QList<rules::PlaceTerm> terms;
    for (const Record &agreement : std::as_const(agreements))
        terms += termsOf(office, agreement, today);
    if (const auto error = office.lastError())
        return tl::unexpected(*error);
    const int year = academicYear(today);
    return ExchangeBalance{rules::exchangeBalance(stays, stayWeights(office)), year,
                           rules::placesLeft(terms, stays, year, true), rules::placesLeft(terms, stays, year, false),
                           rules::placesByTerm(terms, stays, year, true), rules::placesByTerm(terms, stays, year, false)};
}

} // namespace pd
