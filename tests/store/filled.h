// SPDX-License-Identifier: GPL-3.0-or-later
// Records with every field filled, made from the descriptions, so that a new field is tested by being there.
#pragma once

#include "fixture.h"

namespace pdtest {

/// In a set that creates two records of every kind, these are their numbers.
inline RecordId filledId(Kind kind, int which)
{
    return RecordId(-(2 * int(kind) + which + 1));
}

/// The content that the filled documents name; the office has to hold it.
inline QByteArray filledContent()
{
    return "scan";
}

inline Value filledValue(const Field &field, Kind kind, int which)
{
    const auto target = [&](int of) {
        const Kind to = field.refersTo.isEmpty() ? Kind::Organisation : field.refersTo.first();
        return filledId(to, to == kind ? 1 - which : of);  // never to itself
    };
    const auto code = [&](int at) -> QString {
        if (!field.vocabulary)
            return u"free text %1"_s.arg(at);
        switch (field.vocabulary->labels) {
        case Vocabulary::Labels::Country:
            return at ? u"RU"_s : u"CN"_s;
        case Vocabulary::Labels::Language:
            return at ? u"zh"_s : u"ru"_s;
        case Vocabulary::Labels::City:
            return u"chongqing"_s;
        case Vocabulary::Labels::Here:
            break;
        }
        return field.vocabulary->terms[std::min<qsizetype>(at, field.vocabulary->terms.size() - 1)].code;
    };
    if (field.key == "sha256"_L1)
        return sha256(filledContent());
    switch (field.type) {
    case ValueType::Text:
        return field.shape == TextShape::Url   ? u"https://example.org/%1"_s.arg(field.key)
             : field.shape == TextShape::Email ? u"name@example.org"_s
             : field.shape == TextShape::Phone
                     ? u"+86 23 6246 0000"_s
                     : u"%1 – “кавычки”, '邮电'; 100%_ \\ %2"_s.arg(field.key).arg(which);
    case ValueType::LongText:
        return u"first line\nsecond line — 重庆 Чунцин 😀"_s;
    case ValueType::Integer:
        return std::clamp<qint64>(2021 + which, field.minimum, field.maximum);
    case ValueType::Decimal:
        return 12.25 + which;
    case ValueType::Boolean:
        return field.key != "open_ended"_L1;  // has no day of expiry
    case ValueType::Date:
        return *PartialDate::fromString(u"2025-05~;end of May"_s);
    case ValueType::Time:
        return u"09:30"_s;
    case ValueType::Code:
        return code(which);
    case ValueType::Codes:
        return QStringList{code(1), code(0)};
    case ValueType::Discipline:
        return which ? u"ru:09.03.01"_s : u"cn-ug:080905"_s;
    case ValueType::Reference:
        return target(which);
    case ValueType::References:
        return QList<RecordId>{target(1), target(0)};
    case ValueType::Rows: {
        Rows rows;
        for (int line = 0; line < 2; ++line) {
            Row row;
            for (const Field &cell : field.row)
                row.insert(cell.key,
                           filledValue(cell, kind, cell.type == ValueType::Reference ? line : which));
            rows << row;
        }
        return rows;
    }
    }
    return {};
}

inline Record filled(Kind kind, int which)
{
    const RecordType &type = recordType(kind);
    Record record;
    record.kind = kind;
    record.id = filledId(kind, which);
    if (type.hasNames) {
        record.names =
                named(u"Name of %1 %2"_s.arg(type.key()).arg(which), u"名称%1"_s.arg(which), u"Название"_s);
        record.names << Name{u"en"_s, NameKind::Acronym, u"NO%1"_s.arg(which)}
                     << Name{u"zh-Hant"_s, NameKind::Alias, u"別名"_s}
                     << Name{u"und"_s, NameKind::Former, u"Old"_s};
    }
    for (const Field &field : type.fields) {
        const bool isCircle = field.key == u"parent" && which == 1;  // the other is a part of this one
        if (!field.isDerived && !isCircle)
            record.set(field.key, filledValue(field, kind, which));
    }
    return record;
}

inline ChangeSet everything()
{
    ChangeSet set{.action = ChangeSet::Action::Import, .who = u"Анна"_s, .changes = {}};
    for (const Kind kind : kinds) {
        for (int which : {0, 1})
            set.changes << Change::create(filled(kind, which));
    }
    return set;
}

/// The record with the numbers it has in the office.
inline Value numbered(const Value &value, const QMap<qint64, RecordId> &created)
{
    if (const RecordId *id = std::get_if<RecordId>(&value.data()))
        return created.value(id->value, *id);
    if (const auto *ids = std::get_if<QList<RecordId>>(&value.data())) {
        QList<RecordId> all;
        for (const RecordId id : *ids)
            all << created.value(id.value, id);
        return all;
    }
    if (const Rows *rows = std::get_if<Rows>(&value.data())) {
        Rows all;
        for (Row row : *rows) {
            for (Value &cell : row)
                cell = numbered(cell, created);
            all << row;
        }
        return all;
    }
    return value;
}

inline Record numbered(Record record, const QMap<qint64, RecordId> &created)
{
    record.id = created.value(record.id.value);
    for (Value &value : record.values)
        value = numbered(value, created);
    return record;
}

} // namespace pdtest
