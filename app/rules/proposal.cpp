// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/proposal.h>

#include <rules/partnerhealth.h>

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

} // namespace pd::rules
