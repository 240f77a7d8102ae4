// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rules/standing.h>

namespace pd::rules {

/// What an office would do about an agreement that ends, or has ended.
enum class Proposal {
    Renew,
    LetLapse,     ///< nothing was done with the partner for silentMonths
    RenewsItself, ///< unless notice is given
    UnderWay      ///< another agreement that renews it is being prepared
};
/// lastActivity: with its partners, null when none is known.
Proposal proposal(const AgreementFacts &facts, bool hasSuccessor, const PartialDate &lastActivity, QDate today);

} // namespace pd::rules
