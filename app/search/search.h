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

/// Best first: exact, acronym, prefix of a name, prefix of a word, inside; partners before their papers.
/// Words may come in any order. kind restricts the answer. An empty text finds nothing.
QList<Hit> search(const Office &office, const QString &text, const QString &language,
                  std::optional<Kind> kind = {}, int limit = 50);

/// Ids of a kind that the text finds, unordered: the list's own filter and "~" on the command line.
QList<RecordId> matching(const Office &office, Kind kind, const QString &text);

} // namespace pd
