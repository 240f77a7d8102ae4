// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/datecells.h>
#include <exchange/recordindex.h>
#include <record/codetables.h>
#include <record/field.h>

#include <map>
#include <memory>

namespace pd {

/// Reads cells as people write them: labels beside codes, dates in the forms of three languages, records by
/// what they are called.
class CellReader
{
public:
    CellReader(const Office &office, const CodeTables &tables)
        : m_office(office)
        , m_tables(tables)
    {
    }

    /// The value of a cell that is not blank; the error says what does not fit.
    Result<Value> read(const Field &field, const QString &cell);
    RecordIndex &index(Kind kind);

private:
    Result<Value> readCodes(const Field &field, const QString &cell);
    Result<RecordId> readReference(const Field &field, const QString &text);
    Result<Value> readReferences(const Field &field, const QString &cell);
    Result<Value> readRows(const Field &field, const QString &cell);
    QString code(const Field &field, const QString &text);
    const QHash<QString, QString> &codesByLabel(const Vocabulary &vocabulary);

    const Office &m_office;
    const CodeTables &m_tables;
    std::map<Kind, RecordIndex> m_indexes;
    QHash<const Vocabulary *, QHash<QString, QString>> m_codes;
};

} // namespace pd
