// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd {

/// Whether a country (ISO 3166-1) lies in a region of CLDR: 002 Africa, 419 Latin America, EU the European Union.
bool isWithin(const QString &country, const char *region);

} // namespace pd
