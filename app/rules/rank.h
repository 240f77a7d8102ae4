// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd::rules {

/// The rank of a position by the words in it (resources/rules/ranks.tsv): 1 rector, 2 vice-rector, 3 dean or director,
/// 4 head of a department; 0 where none of them is there.
int rankOf(const QString &position);

/// Whether a guest and the host who receives them are so far apart that an office would think again: two ranks or more.
bool isUnequal(const QString &guest, const QString &host);

} // namespace pd::rules
