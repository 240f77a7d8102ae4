// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/standing.h>

#include <algorithm>
#include <initializer_list>

namespace pd::rules {

namespace {

using Codes = std::initializer_list<QLatin1String>;

constexpr QLatin1String signedByUs("signed_own"), signedByPartner("signed_partner"), inEffect("effective"),
        suspended("suspended"), resumed("resumed"), renewed("renewed"), terminated("terminated"),
        archived("archived"),
        agreedToSign("agreed_to_sign");

/// A partial date counts as happened from its first day on.
bool hasHappened(const PartialDate &date, QDate today)
{
    return !date.isNull() && (!date.isDated() || date.earliest() <= today);
}

/// The latest of these steps that has happened; steps without a date keep their place in the list.
const AgreementFacts::Step *lastStep(const AgreementFacts &facts, QDate today, Codes codes)
{
    const AgreementFacts::Step *last = nullptr;
    for (const AgreementFacts::Step &step : facts.steps) {
        const bool counts = std::find(codes.begin(), codes.end(), step.step) != codes.end();
        if (!counts || (!step.date.isNull() && !hasHappened(step.date, today)))
            continue;
        const bool isEarlier = last && last->date.isDated() && step.date.isDated() && step.date < last->date;
        if (!isEarlier)
            last = &step;
    }
    return last;
}

PartialDate dateOfStep(const AgreementFacts &facts, QLatin1String code)
{
    for (const AgreementFacts::Step &step : facts.steps) {
        if (step.step == code)
            return step.date.isNull() ? PartialDate::unknown() : step.date;
    }
    return {};
}

struct Signatures
{
    PartialDate own, partner;
};

Signatures signatures(const AgreementFacts &facts)
{
    const auto orStep = [&facts](const PartialDate &date, QLatin1String step) {
        return date.isNull() ? dateOfStep(facts, step) : date;
    };
    const Signatures kept{orStep(facts.signedOwn, signedByUs), orStep(facts.signedPartner, signedByPartner)};
    const QList<PartialDate> &parties = facts.partySignatures;
    const bool haveAllSigned =
            !parties.isEmpty()
            && std::none_of(parties.begin(), parties.end(), [](const PartialDate &d) { return d.isNull(); });
    if (!kept.own.isNull() || !kept.partner.isNull() || !haveAllSigned)
        return kept;
    const PartialDate last = *std::max_element(parties.begin(), parties.end());
    return {last, last};
}

PartialDate effectiveFrom(const AgreementFacts &facts)
{
    if (!facts.effective.isNull())
        return facts.effective;
    const PartialDate step = dateOfStep(facts, inEffect);
    return step.isNull() ? signedOn(facts) : step;
}

/// The last thing that was done towards the signatures.
const AgreementFacts::Step *preparation(const AgreementFacts &facts, QDate today)
{
    return lastStep(facts, today,
                    {QLatin1String("draft"), QLatin1String("internal_review"), QLatin1String("clearance"),
                     QLatin1String("negotiation"), agreedToSign});
}

bool isSigned(const AgreementFacts &facts, const Signatures &dates, QDate today)
{
    if (hasHappened(dates.own, today) && hasHappened(dates.partner, today))
        return true;
    if (lastStep(facts, today, {inEffect}))
        return true;
    // A draft that names the day it is to take effect does not do so by itself.
    return dates.own.isNull() && dates.partner.isNull() && hasHappened(facts.effective, today)
        && !preparation(facts, today);
}

QString standingUnsigned(const AgreementFacts &facts, const Signatures &dates, QDate today)
{
    if (hasHappened(dates.own, today))
        return QStringLiteral("awaiting_partner");
    if (hasHappened(dates.partner, today))
        return QStringLiteral("awaiting_own");
    const auto *stage = preparation(facts, today);
    if (!stage)
        return QStringLiteral("draft");
    return stage->step == agreedToSign ? QStringLiteral("awaiting_own") : stage->step;
}

/// A term that ends with a month still does after the renewal: 28 February 2027 → 29 February 2028.
QDate renewedUntil(QDate end, int months)
{
    const QDate day = end.addMonths(months);
    return end.day() == end.daysInMonth() ? QDate(day.year(), day.month(), day.daysInMonth()) : day;
}

} // namespace

AgreementFacts agreementFacts(const Record &agreement, bool isSucceeded)
{
    AgreementFacts facts;
    facts.signedOwn = agreement.date(QLatin1String("signed_own"));
    facts.signedPartner = agreement.date(QLatin1String("signed_partner"));
    facts.effective = agreement.date(QLatin1String("effective"));
    facts.expires = agreement.date(QLatin1String("expires"));
    facts.openEnded = agreement.value(QLatin1String("open_ended")).toBool();
    facts.autoRenewal = agreement.value(QLatin1String("auto_renewal")).toBool();
    facts.renewalMonths = int(agreement.integer(QLatin1String("renewal_months")));
    facts.noticeDays = int(agreement.integer(QLatin1String("notice_days")));
    facts.isSucceeded = isSucceeded;
    for (const Row &row : agreement.value(QLatin1String("steps")).toRows())
        facts.steps << AgreementFacts::Step{row.value(QStringLiteral("step")).toText(),
                                            row.value(QStringLiteral("date")).toDate()};
    for (const Row &row : agreement.value(QLatin1String("parties")).toRows())
        facts.partySignatures << row.value(QStringLiteral("signed")).toDate();
    return facts;
}

QString standing(const AgreementFacts &facts, QDate today, int warningDays)
{
    if (lastStep(facts, today, {archived}))
        return archived;
    if (lastStep(facts, today, {terminated}))
        return terminated;
    const Signatures dates = signatures(facts);
    if (!isSigned(facts, dates, today))
        return standingUnsigned(facts, dates, today);
    if (!hasHappened(effectiveFrom(facts), today))
        return QStringLiteral("signed");

    const std::optional<qint64> left = daysLeft(facts, today);
    const bool isOver = left && *left < 0;
    const auto *pause = lastStep(facts, today, {suspended, resumed, inEffect});
    if (pause && pause->step == suspended && !isOver)
        return suspended;
    if (facts.isSucceeded)
        return renewed;
    if (isOver)
        return lastStep(facts, today, {renewed}) ? QString(renewed) : QStringLiteral("expired");
    return left && *left <= warningDays ? QStringLiteral("expiring") : QStringLiteral("in_force");
}

bool wasSigned(const AgreementFacts &facts, QDate today)
{
    const Signatures dates = signatures(facts);
    return hasHappened(dates.own, today) || hasHappened(dates.partner, today) || isSigned(facts, dates, today);
}

bool isInForce(const QString &standing)
{
    return standing == QLatin1String("in_force") || standing == QLatin1String("expiring");
}

PartialDate startOfValidity(const AgreementFacts &facts, QDate today)
{
    return isSigned(facts, signatures(facts), today) ? effectiveFrom(facts) : PartialDate();
}

std::optional<QDate> endOfValidity(const AgreementFacts &facts, QDate today)
{
    std::optional<QDate> end;
    if (!facts.openEnded && facts.expires.isDated())
        end = facts.expires.latest();
    if (end && facts.autoRenewal && !lastStep(facts, today, {terminated})) {
        const int term = facts.renewalMonths > 0 ? facts.renewalMonths : 12;
        const QDate first = *end;
        for (int months = term; *end < today; months += term)
            end = renewedUntil(first, months);
    }
    const PartialDate termination = dateOfStep(facts, terminated);
    if (termination.isDated() && (!end || termination.earliest() < *end))
        end = termination.earliest();
    return end;
}

std::optional<qint64> daysLeft(const AgreementFacts &facts, QDate today)
{
    const std::optional<QDate> end = endOfValidity(facts, today);
    return end ? std::optional(today.daysTo(*end)) : std::nullopt;
}

std::optional<QDate> noticeBy(const AgreementFacts &facts, QDate today)
{
    const std::optional<QDate> end = endOfValidity(facts, today);
    return end && facts.noticeDays > 0 ? std::optional(end->addDays(-facts.noticeDays)) : std::nullopt;
}

PartialDate signedOn(const AgreementFacts &facts)
{
    const Signatures dates = signatures(facts);
    return std::max(dates.own, dates.partner);
}

} // namespace pd::rules
