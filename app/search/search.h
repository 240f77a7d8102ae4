// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/office.h>

#include <QHash>

namespace pd {

/// A part of a text.
struct Span
{
    qsizetype start = 0, length = 0;
    friend bool operator==(const Span &, const Span &) = default;
};

/// One answer of the search box.
struct Hit
{
    RecordId id;
    Kind kind;
    QString label;       ///< in the interface language
    QString matched;     ///< the form that matched: a name in any language, a number, a city …
    QList<Span> parts;   ///< what of `matched` was typed, from left to right, not overlapping; for highlighting
    bool isNear = false; ///< found only because a slip of the finger was allowed for
};

/// What a search has found.
struct Found
{
    QList<Hit> hits;          ///< best first
    QHash<Kind, int> counts;  ///< of all that match, also of what the limits leave out
    int total = 0;
    bool isPartial = false;       ///< of what is read into memory so far; prepareSearch() reads the rest
};

/// How much is wanted of what is found.
struct Wanted
{
    QList<Kind> kinds = {};  ///< none: of all kinds
    int limit = 50;
    int perKind = 0;         ///< at most so many of each kind; 0: as they come
    bool mayBePartial = false;  ///< an answer at once, from what is read into memory so far
};

/// Best first: exact, acronym, prefix of a name, prefix of a word, inside, then near misses (one slip in a word
/// of five letters or more, where little else is found); partners before their papers, institutions before their
/// parts; own institutions, then
/// those of their countries, before others; short forms before long ones. Words may come in any order, and all
/// of them must be found somewhere in the record. A text without letters and digits finds nothing.
Found search(const Office &office, const QString &text, const QString &language, const Wanted &wanted = {});

/// The records in which every word of a text is found, by the same rules, in no order: what the search box, a
/// list's own filter and "~" on the command line have in common. fields: keys of those in which the words may
/// stand, "name" for names of all sorts; none: anywhere. kind restricts the answer.
QList<RecordId> matching(const Office &office, const QString &text, const QStringList &fields = {},
                         std::optional<Kind> kind = {});

/// What is looked for in a text: its words, folded, each once, and no more of them than belong into a search
/// box. None of a text without letters and digits.
QStringList searchedWords(const QString &text);

/// Reads into memory what is searched, and what has been written since, for about so many milliseconds; to the
/// end where they are negative. Others may search meanwhile. True when all of it is there.
Result<bool> prepareSearch(const Office &office, int milliseconds = -1);

} // namespace pd
