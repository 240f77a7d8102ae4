// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/partialdate.h>
#include <rules/officerules.h>

namespace pd::rules {

/// A visit as the rules for its papers see it.
struct Occasion
{
    QString set;                 ///< of the home institution, see ruleSet()
    QString direction;           ///< in, out, online
    QStringList countries = {};  ///< of the partners, ISO 3166-1
};

struct Paper
{
    QDate due;
    Rule rule;
};
/// The papers of a visit by the day they are due. Of several lines for one paper the closest counts: that of the home
/// institution's country before that for everywhere, then that for the partner's country before that for all, then the
/// office's own. Of a visit known by its month the day that leaves the most time counts; one known less exactly has none yet.
QList<Paper> papersDue(const QList<Rule> &rules, const Occasion &visit, const PartialDate &starts, const PartialDate &ends);

} // namespace pd::rules
