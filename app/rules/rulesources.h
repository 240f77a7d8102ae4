// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/text.h>

namespace pd::rules {

/// Who says a rule, as the tables of resources/rules name them, for the language of whoever reads it; a source that is not
/// theirs as it is written.
Text sourceText(const QString &source);

} // namespace pd::rules
