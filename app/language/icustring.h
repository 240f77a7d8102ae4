// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <unicode/unistr.h>

namespace pd {

/// Looks at the same characters; valid while the text is.
inline icu::UnicodeString toIcu(QStringView text)
{
    return {false, text.utf16(), int32_t(text.size())};
}

inline QString fromIcu(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

} // namespace pd
