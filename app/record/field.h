// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/text.h>
#include <record/kind.h>
#include <record/value.h>

#include <QList>
#include <QString>

#include <limits>
#include <optional>

namespace pd {

struct Vocabulary;
struct Field;

enum class ValueType {
    Text,        ///< one line
    LongText,    ///< paragraphs
    Integer,
    Decimal,
    Boolean,
    Date,        ///< PartialDate
    Time,        ///< HH:MM
    Code,        ///< one code of a vocabulary
    Codes,       ///< several codes of a vocabulary, in order
    Discipline,  ///< scheme:code, e.g. cn-ug:080905, ru:09.03.01, isced:0613
    Reference,   ///< one record
    References,  ///< several records, in order
    Rows         ///< rows with fields of their own (parties, steps, positions)
};

/// What a one-line text must look like; checked where it is typed.
enum class TextShape { Free, Email, Url, Phone };

/// One field of a kind of record, described once: the list's columns and filters, the form, the importer,
/// the exporter, the search text, the history and the command line all read this.
struct Field
{
    QString key;
    ValueType type = ValueType::Text;
    Text label;
    Text group = {};                      ///< heading in forms; empty continues the previous group
    Text hint = {};                       ///< one sentence shown where the value is typed
    bool isRequired = false;
    bool isDerived = false;               ///< computed by app/rules for a day; never stored, never edited
    bool isPersonal = false;              ///< personal data: stays out of prints by default
    bool isSearched = false;              ///< its text is found by the search box
    bool isFacet = false;                 ///< offered in the filter bar with counts
    bool isColumn = false;                ///< shown as a column unless the user chose otherwise
    bool isOpen = false;                  ///< free text is accepted beside the vocabulary's codes
    int width = 14;                       ///< of the column, in average characters
    TextShape shape = TextShape::Free;
    qint64 minimum = std::numeric_limits<qint64>::min();
    qint64 maximum = std::numeric_limits<qint64>::max();
    const Vocabulary *vocabulary = nullptr;
    QList<Kind> refersTo = {};            ///< Reference, References; empty means any kind
    QList<Field> row = {};                ///< Rows: the fields of a row

    // Description in a chain, as read in the files that describe the kinds.
    Field &required() { isRequired = true; return *this; }
    Field &derived() { isDerived = true; return *this; }
    Field &personal() { isPersonal = true; return *this; }
    Field &searched() { isSearched = true; return *this; }
    Field &facet() { isFacet = true; return *this; }
    Field &column(int characters) { isColumn = true; width = characters; return *this; }
    Field &from(const Vocabulary &codes) { vocabulary = &codes; return *this; }
    Field &open() { isOpen = true; return *this; }
    Field &to(QList<Kind> kinds) { refersTo = std::move(kinds); return *this; }
    Field &shaped(TextShape s) { shape = s; return *this; }
    Field &between(qint64 low, qint64 high) { minimum = low; maximum = high; return *this; }
    Field &under(Text heading) { group = std::move(heading); return *this; }
    Field &explained(Text sentence) { hint = std::move(sentence); return *this; }
    Field &holding(QList<Field> fields) { row = std::move(fields); return *this; }

    const Field *rowField(QStringView rowKey) const;
};

inline Field field(const char *key, ValueType type, Text label)
{
    Field f;
    f.key = QLatin1String(key);
    f.type = type;
    f.label = std::move(label);
    return f;
}

} // namespace pd
