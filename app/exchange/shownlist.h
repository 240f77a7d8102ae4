// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/exchange: a list with the columns it is shown with, read in portions.
#pragma once

#include <exchange/exporting.h>

#include <functional>

namespace pd {

class ShownList
{
public:
    ShownList(Office &office, const ListQuery &query, const QList<RecordId> &ids, const ExportNotes &notes);

    const RecordType &type() const { return m_type; }
    qsizetype size() const { return m_ids.size(); }
    const QStringList &headers() const { return m_notes.columns.headers; }
    const ExportNotes &notes() const { return m_notes; }
    /// None for the number and the name.
    const Field *field(qsizetype column) const { return m_type.find(m_notes.columns.keys[column]); }
    /// What stands in a cell that has no type of its own.
    QString text(const ListRow &row, qsizetype column) const;

    /// Every row; false where visit() was false, or a portion could not be read: error().
    bool forEach(const std::function<bool(const ListRow &row)> &visit);
    const std::optional<Error> &error() const { return m_error; }

private:
    Office &m_office;
    const RecordType &m_type;
    QList<RecordId> m_ids;
    QDate m_today;
    const ExportNotes &m_notes;
    std::optional<Error> m_error;
};

/// As a CSV table; false when it cannot be written.
bool writeCsv(QIODevice *file, ShownList &list);

/// A day, and nothing said of it that a spreadsheet's day would lose.
std::optional<QDate> plainDay(const Value &value);

} // namespace pd
