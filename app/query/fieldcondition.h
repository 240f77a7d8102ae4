// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/query: one condition on one field as SQL.
#pragma once

#include <query/conditionpieces.h>

namespace pd::filter {

Result<sql::Piece> fieldCondition(Office &office, const RecordType &type, const Field &field,
                                  const Condition &condition, const Language &language);

} // namespace pd::filter
