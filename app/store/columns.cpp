// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/columns.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace pd {

Storage storage(const Field &field)
{
    if (field.isDerived)
        return Storage::None;
    switch (field.type) {
    case ValueType::Codes:
        return Storage::Codes;
    case ValueType::References:
        return Storage::Links;
    case ValueType::Rows:
        return Storage::Rows;
    default:
        return Storage::Column;
    }
}

QString quoted(const QString &identifier)
{
    return u'"' + identifier + u'"';
}

static QString questionMarks(qsizetype count)
{
    QStringList marks;
    marks.fill(u"?"_s, count);
    return marks.join(u", "_s);
}

static KindTable::RowTable rowTable(const RecordType &type, const Field &field)
{
    const QString name = quoted(type.key() + u'_' + field.key);
    QString columns;
    for (const Field &inRow : field.row)
        columns += u", "_s + quoted(inRow.key);
    return {.field = &field,
            .name = name,
            .select = u"SELECT record"_s + columns + u" FROM "_s + name
                + u" WHERE record IN (SELECT value FROM json_each(?)) ORDER BY record, line"_s,
            .insert = u"INSERT INTO "_s + name + u" (record, line"_s + columns + u") VALUES ("_s
                + questionMarks(field.row.size() + 2) + u')',
            .erase = u"DELETE FROM "_s + name + u" WHERE record = ?"_s};
}

KindTable::KindTable(const RecordType &described)
    : type(described)
    , name(quoted(described.key()))
{
    QStringList assignments;
    QString list = u"id"_s;
    for (const Field &field : type.fields) {
        if (storage(field) == Storage::Rows)
            rows << rowTable(type, field);
        if (storage(field) != Storage::Column)
            continue;
        columns << &field;
        list += u", "_s + quoted(field.key);
        assignments << quoted(field.key) + u" = ?"_s;
    }
    select = u"SELECT "_s + list + u" FROM "_s + name + u" WHERE id IN (SELECT value FROM json_each(?))"_s;
    into = name + u" ("_s + list + u')';
    update = u"UPDATE "_s + name + u" SET "_s + assignments.join(u", "_s) + u" WHERE id = ?"_s;
}

const KindTable &kindTable(Kind kind)
{
    static const std::vector<KindTable> tables = [] {
        std::vector<KindTable> all;
        for (const Kind each : kinds)
            all.emplace_back(recordType(each));
        return all;
    }();
    return tables[size_t(kind)];
}

QVariant toColumn(const Value &value)
{
    struct Bound
    {
        QVariant operator()(std::monostate) const { return {}; }
        QVariant operator()(bool flag) const { return flag ? 1 : 0; }
        QVariant operator()(qint64 number) const { return number; }
        QVariant operator()(double number) const { return number; }
        QVariant operator()(const QString &text) const
        {
            return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
        }
        QVariant operator()(const PartialDate &date) const { return (*this)(date.toString()); }
        QVariant operator()(const QStringList &codes) const { return (*this)(codes.join(u';')); }
        QVariant operator()(RecordId id) const { return id.value; }
        QVariant operator()(const QList<RecordId> &) const { return {}; }
        QVariant operator()(const Rows &) const { return {}; }
    };
    return std::visit(Bound{}, value.data());
}

Value fromColumn(const Field &field, const QVariant &stored)
{
    if (stored.isNull())
        return {};
    switch (field.type) {
    case ValueType::Integer:
        return stored.toLongLong();
    case ValueType::Decimal:
        return stored.toDouble();
    case ValueType::Boolean:
        return stored.toBool();
    case ValueType::Reference:
        return RecordId(stored.toLongLong());
    case ValueType::Date:
        return PartialDate::fromString(stored.toString()).value_or(PartialDate());
    case ValueType::Codes:
        return stored.toString().split(u';', Qt::SkipEmptyParts);
    default:
        return stored.toString();
    }
}

} // namespace pd
