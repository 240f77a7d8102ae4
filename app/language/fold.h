// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd {

/// The form in which texts are compared when people search: NFKC, case, width and accents folded, ё as е,
/// traditional Chinese as simplified, runs of blanks and punctuation as one blank.
QString fold(const QString &text);

} // namespace pd
