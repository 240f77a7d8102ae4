// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/record.h>

#include <QDate>

#include <optional>

namespace pd::rules {

/// What an outcome of a visit goes on as: a promise as a follow-up with its owner and day, a signing as an agreement
/// between those who met, signed on its day or at the end of a visit that is over. Nothing where it has become something, is done, or is neither of them.
std::optional<Record> becoming(const Record &outcome, const Record &visit, RecordId own);

/// Whether a promise is still owed as such: not done, and not carried on as something else.
bool isOwed(const Record &outcome);

} // namespace pd::rules
