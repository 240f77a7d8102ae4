// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/record.h>

#include <QHash>

namespace pd {

/// Which number a record has elsewhere.
using Numbers = QHash<RecordId, RecordId>;

/// The value with other numbers for the records it refers to; those that are not elsewhere are left out.
Value renumbered(const Value &value, const Numbers &numbers);
Record renumbered(const Record &record, const Numbers &numbers);

} // namespace pd
