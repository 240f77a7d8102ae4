// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/partialdate.h>

#include <QDate>

namespace pd::rules {

/// Months without anything done together after which an agreement in force is called silent.
constexpr int silentMonths = 24;

/// True for a partner with an agreement in force with whom nothing has been done for silentMonths, or nothing is known
/// to have been done. A day known by its month or year counts as its last day: what may have been is not doubted.
bool isSilent(bool hasAgreementInForce, const PartialDate &lastActivity, QDate today);

} // namespace pd::rules
