// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/store: what referred to one record refers to another, after two have become one.
#pragma once

#include <record/recordtype.h>
#include <store/connection.h>

namespace pd {

/// Whether one of two rows says all that the other one says.
bool isOneSaying(const Row &row, const Row &other);
/// Adds the cells that a row lacks.
void fill(Row &row, const Row &from);

/// Points what pointed at one record at another one; where both were named, one stays.
class Redirection
{
public:
    Redirection(RecordId from, RecordId to) : m_from(from), m_to(to) {}

    Record of(Record record) const;

private:
    Value target(const Value &value, bool isSurvivor) const;
    Value rows(const Field &field, const Rows &before, bool isSurvivor) const;

    RecordId m_from, m_to;
};

/// The record that one in the recycle bin was made a part of, as far as that was merged itself; none when it was
/// deleted otherwise. deleted: the change set that put it there.
RecordId survivorOf(Connection &connection, RecordId loser, qint64 deleted);

} // namespace pd
