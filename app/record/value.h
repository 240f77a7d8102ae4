// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/partialdate.h>

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QStringList>

#include <compare>
#include <variant>

namespace pd {

/// The number of a record, unique in an office across all kinds. Negative in a change set that has not been
/// applied: a record that is still to be created.
struct RecordId
{
    constexpr RecordId() = default;
    constexpr explicit RecordId(qint64 number) : value(number) {}
    constexpr bool isValid() const { return value > 0; }
    constexpr bool isNull() const { return value == 0; }
    friend constexpr auto operator<=>(RecordId, RecordId) = default;
    friend size_t qHash(RecordId id, size_t seed = 0) { return ::qHash(id.value, seed); }
    qint64 value = 0;
};

class Value;
/// A row of a field that holds rows (a party, a step, a position): its values by key.
using Row = QMap<QString, Value>;
using Rows = QList<Row>;

/// What a field holds. Empty is one value, whatever the field's type.
class Value
{
public:
    using Data = std::variant<std::monostate, bool, qint64, double, QString, PartialDate, QStringList,
                              RecordId, QList<RecordId>, Rows>;

    Value() = default;
    Value(bool value) : m_data(value) {}
    Value(int value) : m_data(qint64(value)) {}
    Value(qint64 value) : m_data(value) {}
    Value(double value) : m_data(value) {}
    Value(const QString &value);        ///< empty when the text is
    Value(const PartialDate &value);    ///< empty when the date is null
    Value(const QStringList &value);    ///< codes; empty when there are none
    Value(RecordId value);              ///< empty when the id is null
    Value(const QList<RecordId> &value);
    Value(const Rows &value);
    Value(const char *) = delete;

    bool isEmpty() const { return std::holds_alternative<std::monostate>(m_data); }
    const Data &data() const { return m_data; }

    // Each gives the default value of its type when the value is empty or of another type.
    bool toBool() const;
    qint64 toInteger() const;
    double toDouble() const;
    QString toText() const;
    PartialDate toDate() const;
    QStringList toCodes() const;
    RecordId toReference() const;
    QList<RecordId> toReferences() const;
    Rows toRows() const;

    friend bool operator==(const Value &a, const Value &b);

private:
    Data m_data;
};

} // namespace pd
