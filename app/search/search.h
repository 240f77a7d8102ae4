// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/office.h>

namespace pd {

/// One answer of the search box.
struct Hit
{
    RecordId id;
    Kind kind;
    QString label;    ///< in the interface language
    QString matched;  ///< the form that matched: a name in any language, a number, a city …
};

/// Best first: exact, acronym, prefix of a name, prefix of a word, inside; partners before their papers, own
/// institutions before others, short forms before long ones. Words may come in any order, and all of them
/// must be found somewhere in the record. kind restricts the answer. A text without letters and digits finds
/// nothing.
QList<Hit> search(const Office &office, const QString &text, const QString &language,
                  std::optional<Kind> kind = {}, int limit = 50);

/// What is looked for in a text: its words, folded, each once, and no more of them than belong into a search
/// box. None of a text without letters and digits.
QStringList searchedWords(const QString &text);

/// A select of the records that hold a word: what the search box, the list's own filter and "~" on the command
/// line have in common. Its question marks: the word, then the fields it may stand in; without fields, all.
QString recordsHolding(qsizetype fields = 0);

} // namespace pd
