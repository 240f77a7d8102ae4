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
    /// createsMissing: what a cell refers to and the office does not have is a record of missing().
    /// missingMade: how many of them have their numbers already.
    CellReader(const Office &office, const CodeTables &tables, bool createsMissing = false, qint64 missingMade = 0)
        : m_office(office)
        , m_tables(tables)
        , m_createsMissing(createsMissing)
        , m_missingMade(missingMade)
    {
    }

    /// The value of a cell that is not blank; the error says what does not fit. order: of its dates.
    Result<Value> read(const Field &field, const QString &cell, DayOrder order = DayOrder::Unknown);
    RecordIndex &index(Kind kind);

    /// Records that cells refer to and that are still to be created, under negative numbers that no row has.
    const QList<Record> &missing() const { return m_missing; }
    /// Those that were referred to since the last call.
    QList<RecordId> takeReferred() { return std::exchange(m_referred, {}); }
    /// What cells called records since the last call, folded, and whether no record was called so.
    struct Asked
    {
        QString name;
        bool isMissing = false;
    };
    QList<Asked> takeAsked() { return std::exchange(m_asked, {}); }

private:
    Result<Value> readPlain(const Field &field, const QString &text, DayOrder order);
    RecordId missingRecord(const QList<Kind> &accepted, const QString &text);
    Result<Value> readCodes(const Field &field, const QString &cell);
    Result<RecordId> readReference(const Field &field, const QString &text);
    Result<Value> readReferences(const Field &field, const QString &cell);
    Result<Value> readRows(const Field &field, const QString &cell);
    QString code(const Field &field, const QString &text);
    const QHash<QString, QString> &codesByLabel(const Vocabulary &vocabulary);

    const Office &m_office;
    const CodeTables &m_tables;
    bool m_createsMissing;
    qint64 m_missingMade;
    QList<Asked> m_asked;
    QList<Record> m_missing;
    QHash<QString, RecordId> m_missingByText; ///< "kind:folded text"
    QList<RecordId> m_referred;
    std::map<Kind, RecordIndex> m_indexes;
    QHash<const Vocabulary *, QHash<QString, QString>> m_codes;
    /// Cells come again and again: what they were read as, whatever the office has.
    struct Known
    {
        DayOrder order;
        Value value;
    };
    QHash<std::pair<const Field *, QString>, Known> m_known;
};

} // namespace pd
