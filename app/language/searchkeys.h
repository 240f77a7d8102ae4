// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pd {

/// All folded forms under which a name is found, each once, none empty: its fold() first, then, where they
/// say more, pinyin (by syllables, joined, initials), Palladius (joined, without signs), Cyrillic words
/// without signs, Latin for Cyrillic, words without their hyphens and apostrophes, and as one key what the
/// curated tables know of the name and of the places in it. Deterministic and safe in any thread. They are
/// for comparing with queryKeys() of a word, as a part of a key, not for people.
QStringList searchKeys(const QString &name);

/// The words of what was typed, folded, each once: parted as fold() parts them, but an apostrophe between
/// letters is left out (Xi'an, Khot'kovo), as it is in one of the keys of every name.
QStringList typedWords(const QString &text);

/// The folded forms under which a typed word is looked for, any of which will do: its fold() first, then the
/// spellings in which the other scripts may have it. One for most words, four at most.
QStringList queryKeys(const QString &typedWord);

} // namespace pd
