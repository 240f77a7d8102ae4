// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/partnerhealth.h>

namespace pd::rules {

bool isSilent(bool hasAgreementInForce, const PartialDate &lastActivity, QDate today)
{
    if (!hasAgreementInForce)
        return false;
    return !lastActivity.isDated() || lastActivity.latest() < today.addMonths(-silentMonths);
}

} // namespace pd::rules
