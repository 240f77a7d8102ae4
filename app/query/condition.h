// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/query: one condition of a list as SQL.
#pragma once

#include <query/conditionpieces.h>

namespace pd::filter {

Result<sql::Piece> conditionPiece(Office &office, const RecordType &type, const Condition &condition,
                                  const Language &language);
/// Records in which every word of the text is found.
sql::Piece matchingText(const Office &office, Kind kind, const QString &text);

} // namespace pd::filter
