// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pd {

/// The simplified form of a traditional Chinese character; any other character as it is.
char16_t simplifiedHan(char16_t c);

} // namespace pd
