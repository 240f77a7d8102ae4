// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd {

/// A syllable of pinyin without tone, in small letters, in the system of Palladius: "chong" as "чун", "hui"
/// as "хуэй", as is proper. Empty for what is no syllable.
QString palladius(QStringView syllable);

/// Adds a syllable of Palladius to a word: with ъ where н would run into a vowel (Чанъань), and apart from it
/// where the two together would spell what nobody wants to read.
void appendSyllable(QString &word, QStringView palladius);

} // namespace pd
