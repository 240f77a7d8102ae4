// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/officerules.h>
#include <rules/visitpapers.h>

namespace pd {

/// The papers that the rules of the office ask for at a visit: rules::papersDue() with what the office knows of it.
QList<rules::Paper> duePapers(Office &office, const OfficeRules &rules, const Record &visit);
/// A visit keeps a paper of the office's own as it was called when it was asked for: that paper in another language, where
/// the rules still name it; else, and for every other text, what is given.
QString paperNamed(const OfficeRules &rules, const QString &paper, const Language &language);
/// The visit with all such papers in that language, to be read and not to be written.
Record withPapersNamed(const Office &office, Record visit, const Language &language);

} // namespace pd
