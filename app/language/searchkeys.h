// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pd {

/// All folded forms under which a name is found, each once, none empty: its fold() first, then, where they say more,
/// pinyin (by syllables, joined, initials), Palladius, Latin for Cyrillic, and what the curated table knows of
/// the places in it. Deterministic and safe in any thread. A form is compared with queryKeys() of a word.
QStringList searchKeys(const QString &name);

/// The folded forms under which a typed word is looked for: its fold() first, then the spelling that the
/// transliterated keys are written in, where that is another. Usually one.
QStringList queryKeys(const QString &typedWord);

} // namespace pd
