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

/// The day by which to decide whether an agreement in force goes on: the last one for notice, and once that has passed
/// the last one of validity. Nothing where it has no end, where it renews itself and notice is too late, where another one
/// is being prepared or it has been terminated, and where a step says that it was decided for this end.
std::optional<QDate> decideBy(const AgreementFacts &facts, bool hasSuccessor, QDate today);

} // namespace pd::rules
