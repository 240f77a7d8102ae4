// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/formats.h>

namespace pd::formats {

/// Made with libxlsxwriter; see Library::newWorkbook.
std::unique_ptr<XlsxBook> newXlsxBook(const QByteArray &path, bool hasManyRows);

} // namespace pd::formats
