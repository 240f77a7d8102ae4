// SPDX-License-Identifier: GPL-3.0-or-later
#include <language/region.h>

#include <unicode/region.h>

namespace pd {

bool isWithin(const QString &country, const char *region)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Region *whole = icu::Region::getInstance(region, status);
    const icu::Region *part = icu::Region::getInstance(country.toLatin1().constData(), status);
    return U_SUCCESS(status) && whole && part && whole->contains(*part);
}

} // namespace pd
