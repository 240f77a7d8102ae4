// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rules/officerules.h>

namespace pd::rules {

/// The rank of a position by the words in it: 1 rector, 2 vice-rector, 3 dean or director, 4 head of a department; 0
/// where none of them is there. A vice-rector is no rector: of words within each other the longest counts. Of several
/// posts the highest.
int rankOf(const QString &position, const QList<Rule> &rules = shippedRules());

/// Whether a guest and the host who receives them are so far apart that an office would think again: two ranks or more.
bool isUnequal(const QString &guest, const QString &host, const QList<Rule> &rules = shippedRules());

} // namespace pd::rules
