// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rules/limits.h>
#include <store/office.h>

namespace pd {

/// What an office goes by: its lines, the national set among them that holds, and where its own institution is.
struct OfficeRules
{
    QList<rules::Rule> lines;
    QString set, country;
};
OfficeRules officeRules(const Office &office);

} // namespace pd
