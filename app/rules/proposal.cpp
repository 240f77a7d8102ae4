// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/proposal.h>

#include <rules/partnerhealth.h>

#include <algorithm>

namespace pd::rules {

Proposal proposal(const AgreementFacts &facts, bool hasSuccessor, const PartialDate &lastActivity, QDate today)
{
    if (hasSuccessor)
        return Proposal::UnderWay;
    const std::optional<qint64> left = daysLeft(facts, today);
    if (facts.autoRenewal && left && *left >= 0)
        return Proposal::RenewsItself;
    return isSilent(true, lastActivity, today) ? Proposal::LetLapse : Proposal::Renew;
}

std::optional<QDate> decideBy(const AgreementFacts &facts, bool hasSuccessor, QDate today)
{
    const std::optional<QDate> end = endOfValidity(facts, today);
    if (!end || *end < today || hasSuccessor)
        return std::nullopt;
    // An agreement that renews itself has an end each term, and each is decided on anew.
    const auto isDecided = [&](const AgreementFacts::Step &step) {
        if (step.step == QLatin1String("terminated"))
            return true;
        if (step.step != QLatin1String("renewal_decided"))
            return false;
        return step.date.isDated() ? step.date.latest() <= today && endOfValidity(facts, step.date.latest()) == end
                                   : !facts.autoRenewal;
    };
    if (std::any_of(facts.steps.begin(), facts.steps.end(), isDecided))
        return std::nullopt;
    const std::optional<QDate> notice = noticeBy(facts, today);
    if (!notice || *notice >= today)
        return notice ? notice : end;
    return facts.autoRenewal ? std::nullopt : end;
}

} // namespace pd::rules
