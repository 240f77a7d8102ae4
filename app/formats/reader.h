// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/workbook/protocol.h>

#include <QString>

namespace pd::workbook {

/// In the reading process: sets its limits, reads one sheet and writes it to a descriptor as protocol.h says.
Outcome readSheet(const QString &path, const QString &sheet, int output);
/// Likewise the JSON part of an archive as it is; of several the one of the register's second schema, or the largest.
Outcome unpackJson(const QString &path, int output);

} // namespace pd::workbook
