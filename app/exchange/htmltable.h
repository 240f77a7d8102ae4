// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pd {

/// The rows of the first table of a page, as programs put pages on the clipboard: texts of cells with line ends where
/// the page breaks a line, without markup. Cells merged over columns take the place of as many, empty but for the
/// first; those merged over rows stand in each of them. A table inside a cell is part of its text. Of rows beyond
/// 300,000 and columns beyond 1,000 nothing is kept.
QList<QStringList> rowsOfHtml(const QString &page);

} // namespace pd
