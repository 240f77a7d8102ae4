// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd {

/// U+4E00 to U+9FFF: where fold() leaves the Chinese characters that names are written with.
inline bool isHan(QChar c)
{
    return c >= QChar(0x4e00) && c <= QChar(0x9fff);
}

/// The text with every character that is read otherwise than alone, in the names of places, institutions and
/// people, replaced by a homophone that has no other reading: 长春 by 常春. For sorting and for pinyin, not
/// for people. Simplified characters.
QString asRead(const QString &text);

/// A name of two to four characters with its first one as it is read in a family name: 单小明 as 善小明.
/// Empty where that makes no difference.
QString asFamilyName(const QString &text);

} // namespace pd
