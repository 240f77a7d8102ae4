// SPDX-License-Identifier: GPL-3.0-or-later
#include <record/value.h>

namespace pd {

Value::Value(const QString &value)
{
    if (!value.isEmpty())
        m_data = value;
}

Value::Value(const PartialDate &value)
{
    if (!value.isNull())
        m_data = value;
}

Value::Value(const QStringList &value)
{
    if (!value.isEmpty())
        m_data = value;
}

Value::Value(RecordId value)
{
    if (!value.isNull())
        m_data = value;
}

Value::Value(const QList<RecordId> &value)
{
    if (!value.isEmpty())
        m_data = value;
}

Value::Value(const Rows &value)
{
    if (!value.isEmpty())
        m_data = value;
}

template <typename T>
static T get(const Value::Data &data)
{
    const T *held = std::get_if<T>(&data);
    return held ? *held : T();
}

bool Value::toBool() const
{
    return get<bool>(m_data);
}

qint64 Value::toInteger() const
{
    return get<qint64>(m_data);
}

double Value::toDouble() const
{
    if (const qint64 *whole = std::get_if<qint64>(&m_data))
        return double(*whole);
    return get<double>(m_data);
}

QString Value::toText() const
{
    return get<QString>(m_data);
}

PartialDate Value::toDate() const
{
    return get<PartialDate>(m_data);
}

QStringList Value::toCodes() const
{
    return get<QStringList>(m_data);
}

RecordId Value::toReference() const
{
    return get<RecordId>(m_data);
}

QList<RecordId> Value::toReferences() const
{
    return get<QList<RecordId>>(m_data);
}

Rows Value::toRows() const
{
    return get<Rows>(m_data);
}

bool operator==(const Value &a, const Value &b)
{
    return a.m_data == b.m_data;
}

} // namespace pd
