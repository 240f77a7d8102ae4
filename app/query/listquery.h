// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/language.h>
#include <record/codetables.h>
#include <record/recordtype.h>
#include <store/office.h>

#include <QDate>

namespace pd {

/// One condition on a list. Keys are field keys, derived ones included; "id" and "name" too, and "in_force" of
/// agreements, whose values are days and stretches of days.
struct Condition
{
    enum class Op { AnyOf, NoneOf, Less, Greater, Matches };
    QString key;
    Op op = Op::AnyOf;
    /// Codes, ISO dates, numbers, record ids. AnyOf with one empty string: the field is empty. For dates also
    /// stretches of days ("2026-01..2026-06", "..2025") and days told from the query's day ("today", "-24m",
    /// "today..+90d"); for the officer in charge "@me", the office's user.
    QStringList values;
    friend bool operator==(const Condition &, const Condition &) = default;
};
/// Reads "key=value", "!=", "<", ">", "~", "key=" as the command line gives them.
Result<Condition> parseCondition(const RecordType &type, const QString &expression);

/// "in_force" of agreements: not a field, but a question to two of them.
inline bool isInForceKey(Kind kind, QStringView key)
{
    return kind == Kind::Agreement && key == u"in_force";
}
/// The officer in charge that stands for whoever uses the office.
inline const QString meValue = QStringLiteral("@me");

struct SortKey
{
    QString key;  ///< "name" sorts by the label in the query's language
    bool isDescending = false;
    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// A list as a value: which records, in what order, for whom and on which day.
struct ListQuery
{
    Kind kind = Kind::Organisation;
    QList<Condition> where;
    QList<SortKey> sort;
    QString match;   ///< the list's own filter text
    QString language = QStringLiteral("en");
    QDate today;     ///< the day for everything derived
    friend bool operator==(const ListQuery &, const ListQuery &) = default;
};

Result<QList<RecordId>> listIds(Office &office, const ListQuery &query);

/// How many records each value of a field would leave, all other conditions applied.
struct Facet
{
    QString key;
    struct Entry { QString value; QString label; int count; };
    QList<Entry> entries;  ///< most frequent first; empty value last
};
Result<QList<Facet>> facets(Office &office, const ListQuery &query, const CodeTables &tables);

/// One line of a list: raw values for scripts, texts for people.
struct ListRow
{
    RecordId id;
    QString label;
    QList<Value> values;   ///< one per column
    QStringList texts;     ///< one per column, in the query's language
};
/// columns: field keys; "name" is the label, "id" the number.
Result<QList<ListRow>> listRows(Office &office, Kind kind, const QList<RecordId> &ids, const QStringList &columns,
                                const Language &language, QDate today, const CodeTables &tables);
/// Keys of the columns a kind shows unless the user chose others; "name" first.
QStringList defaultColumns(const RecordType &type);

/// Records with their derived fields filled in for a day, in the order of ids.
Result<QList<Record>> readDerived(Office &office, const QList<RecordId> &ids, QDate today);

/// Text of a value for people: codes as labels, dates in the language's form, references by label.
/// labels: of the records that are referred to.
QString displayText(const Field &field, const Value &value, const Language &language,
                    const CodeTables &tables, const QHash<RecordId, QString> &labels);
QString termLabel(const Vocabulary &vocabulary, const QString &code, const Language &language,
                  const CodeTables &tables);
/// Every record that values of these records refer to, for one call of Office::labels().
QList<RecordId> referredBy(const QList<Record> &records);

} // namespace pd
