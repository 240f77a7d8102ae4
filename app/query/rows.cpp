// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/listquery.h>

#include <query/derived.h>
#include <rules/position.h>

#include <algorithm>

namespace pd {

namespace {

using Derived = QHash<RecordId, FieldValues>;

Result<void> readScalars(Office &office, const RecordType &type, const QString &ids, Derived &derived)
{
    QList<const Field *> fields;
    QStringList columns{QStringLiteral("id")};
    for (const Field &field : type.fields) {
        const bool isScalar = field.type != ValueType::References && field.type != ValueType::Codes;
        if (field.isDerived && isScalar) {
            fields << &field;
            columns << sql::quoted(field.key);
        }
    }
    auto lines =
            sql::run(office.connection(), QStringLiteral("SELECT %1 FROM %2 WHERE id IN (%3)")
                                                .arg(columns.join(u','), derived::table(type.kind), ids));
    if (!lines)
        return tl::unexpected(lines.error());
    while (lines->next()) {
        auto &values = derived[RecordId(lines->value(0).toLongLong())];
        for (qsizetype i = 0; i < fields.size(); ++i)
            values.insert(fields[i]->key, fromColumn(*fields[i], lines->value(int(i) + 1)));
    }
    return {};
}

Result<void> readSeveral(Office &office, const RecordType &type, const Field &field, const QString &ids,
                         Derived &derived)
{
    const bool isCodes = field.type == ValueType::Codes;
    auto lines =
            sql::run(office.connection(),
                     QStringLiteral("SELECT record, %1 FROM %2 WHERE field = %3 AND record IN (%4)"
                                    " ORDER BY record, position")
                             .arg(isCodes ? QStringLiteral("code") : QStringLiteral("target"),
                                  isCodes ? derived::codeTable(type.kind) : derived::linkTable(type.kind),
                                  sql::literal(field.key), ids));
    if (!lines)
        return tl::unexpected(lines.error());
    while (lines->next()) {
        Value &value = derived[RecordId(lines->value(0).toLongLong())][field.key];
        if (isCodes)
            value = value.toCodes() << lines->value(1).toString();
        else
            value = value.toReferences() << RecordId(lines->value(1).toLongLong());
    }
    return {};
}

Result<Derived> readKind(Office &office, Kind kind, const QList<RecordId> &ids, QDate today)
{
    Derived derived;
    const RecordType &type = recordType(kind);
    if (!derived::has(type))
        return derived;
    if (auto prepared = derived::prepareFor(office, kind, ids, today); !prepared)
        return tl::unexpected(prepared.error());
    const QString list = sql::list(ids);
    if (auto read = readScalars(office, type, list, derived); !read)
        return tl::unexpected(read.error());
    for (const Field &field : type.fields) {
        if (!field.isDerived || (field.type != ValueType::References && field.type != ValueType::Codes))
            continue;
        if (auto read = readSeveral(office, type, field, list, derived); !read)
            return tl::unexpected(read.error());
    }
    return derived;
}

/// A position is written in several languages, but the derived column holds one.
QString positionText(const Record &person, const Language &language, QDate today)
{
    const Rows positions = person.value(QLatin1String("positions")).toRows();
    return rules::positionTitle(rules::currentPosition(positions, today), language.code());
}

} // namespace

Result<QList<Record>> readDerived(Office &office, const QList<RecordId> &ids, QDate today)
{
    QList<Record> records = office.read(ids);
    if (const auto error = office.lastError())
        return tl::unexpected(*error);
    QMap<Kind, QList<RecordId>> byKind;
    for (const Record &record : std::as_const(records))
        byKind[record.kind] << record.id;
    Derived derived;
    for (auto it = byKind.cbegin(); it != byKind.cend(); ++it) {
        const auto ofKind = readKind(office, it.key(), it.value(), today);
        if (!ofKind)
            return tl::unexpected(ofKind.error());
        derived.insert(*ofKind);
    }
    for (Record &record : records) {
        const auto at = derived.constFind(record.id);
        if (at == derived.constEnd())
            continue;
        for (auto value = at->cbegin(); value != at->cend(); ++value)
            record.set(value.key(), value.value());
    }
    return records;
}

Result<QList<ListRow>> listRows(Office &office, Kind kind, const QList<RecordId> &ids, const QStringList &columns,
                                const Language &language, QDate today, const CodeTables &tables)
{
    const RecordType &type = recordType(kind);
    const bool isDerived = std::any_of(columns.cbegin(), columns.cend(), [&type](const QString &key) {
        const Field *field = type.find(key);
        return field && field->isDerived;
    });
    const auto records = isDerived ? readDerived(office, ids, today) : Result<QList<Record>>(office.read(ids));
    if (!records)
        return tl::unexpected(records.error());
    const QHash<RecordId, QString> labels = office.labels(ids + referredBy(*records), language.code());
    if (const auto error = office.lastError())
        return tl::unexpected(*error);
    QList<ListRow> rows;
    rows.reserve(records->size());
    for (const Record &record : *records) {
        ListRow row{record.id, labels.value(record.id), {}, {}};
        for (const QString &key : columns) {
            const Field *field = type.find(key);
            Value value = record.value(key);
            if (key == u"name")
                value = row.label;
            else if (key == u"id")
                value = record.id.value;
            else if (kind == Kind::Person && key == u"position")
                value = positionText(record, language, today);
            row.values << value;
            if (field)
                row.texts << displayText(*field, value, language, tables, labels);
            else
                row.texts << (key == u"id" ? QString::number(record.id.value) : value.toText());
        }
        rows << row;
    }
    return rows;
}

} // namespace pd
