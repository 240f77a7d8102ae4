// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/partialdate.h>

#include <QDate>

namespace pd::rules {

/// Whether what happened on a date known in part counts for a stretch of days. A month belongs to where it begins, so
/// that of two quarters that follow each other only one counts it; what is known by its year or season alone belongs
/// to a stretch that holds all of it, and else perhaps.
enum class Within { No, Perhaps, Yes };
Within within(const PartialDate &date, QDate from, QDate to);

} // namespace pd::rules
