// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/recordtype.h>
#include <store/office.h>

#include <QTest>

namespace pd {

/// The records of an office as a test of facts asks for them: by name, by fact, by what they refer to.
/// A record that is missing fails the running test.
class FactSheet
{
public:
    explicit FactSheet(const Office &office)
    {
        for (const Kind kind : kinds)
            m_records << office.readAll(kind);
    }

    /// The record of that kind with this name, in any language and of any kind of name.
    const Record &named(Kind kind, const char *name) const
    {
        const QString text = QString::fromUtf8(name);
        for (const Record &record : m_records) {
            const auto isIt = [&text](const Name &n) { return n.text == text; };
            if (record.kind == kind && std::any_of(record.names.begin(), record.names.end(), isIt))
                return record;
        }
        const QString message = QStringLiteral("no %1 named “%2”").arg(kindKey(kind), text);
        QTest::qFail(qPrintable(message), __FILE__, __LINE__);
        return m_none;
    }

    /// Everything that holds the fact: F01 is a tag, or stands in the notes where a kind has no tags.
    QList<Record> holding(const QString &fact) const
    {
        return where([&fact](const Record &record) {
            return record.value(QLatin1String("tags")).toCodes().contains(fact)
                || record.text(QLatin1String("notes")).contains(fact);
        });
    }
    QList<Record> holding(const QString &fact, Kind kind) const
    {
        return where([&](const Record &record) {
            return record.kind == kind
                && (record.value(QLatin1String("tags")).toCodes().contains(fact)
                    || record.text(QLatin1String("notes")).contains(fact));
        });
    }

    /// Records of a kind that refer to this one through a field, or through a field of its rows.
    QList<Record> referring(Kind kind, const char *key, const Record &to) const
    {
        return where([&](const Record &record) { return record.kind == kind && refers(record, key, to); });
    }

    static bool refers(const Record &record, const char *key, const Record &to)
    {
        const Value &value = record.value(QLatin1String(key));
        if (to.id.isNull())
            return false;
        if (value.toReference() == to.id || value.toReferences().contains(to.id))
            return true;
        const Rows rows = value.toRows();
        return std::any_of(rows.begin(), rows.end(), [&to](const Row &row) {
            return std::any_of(row.begin(), row.end(),
                               [&to](const Value &inRow) { return inRow.toReference() == to.id; });
        });
    }

    /// One field of every row.
    static QList<Value> column(const Record &record, const char *rows, const char *key)
    {
        QList<Value> values;
        for (const Row &row : record.value(QLatin1String(rows)).toRows())
            values << row.value(QLatin1String(key));
        return values;
    }

    template <typename Condition>
    QList<Record> where(Condition condition) const
    {
        QList<Record> found;
        std::copy_if(m_records.begin(), m_records.end(), std::back_inserter(found), condition);
        return found;
    }

private:
    QList<Record> m_records;
    Record m_none;
};

} // namespace pd
