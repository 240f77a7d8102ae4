// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/officerules.h>
#include <rules/visitpapers.h>

namespace pd {

/// The papers that the rules of the office ask for at a visit: rules::papersDue() with what the office knows of it.
QList<rules::Paper> duePapers(Office &office, const OfficeRules &rules, const Record &visit);

} // namespace pd
