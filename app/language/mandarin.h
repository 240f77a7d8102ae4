// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace pd {

/// A syllable of Mandarin without its tone, in the spellings in which it is searched.
struct Syllable
{
    QString pinyin;    ///< "chong"; "lu" for lü, as in a text without accents
    QString palladius;  ///< "чун", "люй"
    bool hasUmlaut = false;
};

/// How a Chinese character is read when it stands alone (readings.h knows the exceptions); null for any other
/// character and for those without a reading.
const Syllable *syllableOf(QChar han);

/// The syllables of a word written in pinyin or in Palladius, in the fewest possible; empty where it is not
/// made of syllables alone.
QList<const Syllable *> syllablesOfPinyin(const QString &word);
QList<const Syllable *> syllablesOfPalladius(const QString &word);

} // namespace pd
