// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/exchange.
#pragma once

#include <QString>

namespace pd {

/// The time zone of a place ("Asia/Shanghai"), by the code of its city where a country has several, else by the
/// country; empty when neither is known.
QString zoneOf(const QString &city, const QString &country);

} // namespace pd
