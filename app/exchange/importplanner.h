// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/exchange: how planImport() goes from row to row.
#pragma once

#include <exchange/duplicates.h>
#include <exchange/rowreader.h>
#include <exchange/tablehead.h>
#include <exchange/tableimport.h>

namespace pd {

class ImportPlanner
{
public:
    ImportPlanner(const Office &office, const TableImport &options, const CodeTables &tables);

    /// Takes some of the rows as they come; an error ends the run.
    using TakePart = std::function<Result<void>(QList<PlannedRow> rows)>;
    static constexpr qsizetype rowsOfPart = 500;

    /// The rows, without those that were taken; what is missing of records that they refer to; no changes yet, see
    /// ImportAssembly.
    Result<ImportPlan> run(Table &table, const TakePart &takePart = {});

private:
    using State = PlannedRow::State;
    using Traits = DuplicateFinder::Traits;

    Result<QList<TableRows::Line>> readBeginning(Table &table);
    void orderDays(const QList<QStringList> &sample);
    Result<void> takeRow(int row, QStringList cells);
    void place(int row, const RowReading &reading);
    void possible(int row, const RowReading &reading, const QList<Candidate> &likely);
    void sure(int row, const RowReading &reading, const QList<RecordId> &same);
    void same(int row, RecordId record);
    void speaksOf(int row, RecordId record);
    void add(int row, const Record &said, const std::optional<Traits> &traits = {});
    void update(int row, const RowReading &reading, const QList<RecordId> &matches);
    PlannedRow &put(int row, State state);
    void refuse(int row, const QString &column, const Text &reason);

    static bool isKnownByName(Kind kind);
    bool isUpdating() const;
    RecordId decided(const RowDecision &decision) const;
    QString headerOfId() const;
    bool saysNothingNew(const RowReading &reading, RecordId id);
    DuplicateFinder &finder();
    QByteArray content(const Record &record) const;
    /// The records that say the same, by what they say; of several the first.
    struct Saying
    {
        RecordId record;
        bool isOneOfSeveral = false;
    };
    QHash<QByteArray, Saying> &contents();
    void addContent(const QByteArray &content, RecordId record);
    bool isSound(int row, const Record &record);
    Record *current(RecordId id);

    void note(int row, const RowReading &reading, const QList<CellReader::Asked> &asked);
    void finish();
    void replaceMissing();

    const Office &m_office;
    const TableImport &m_options;
    const RecordType &m_type;
    const CodeTables &m_tables;
    CellReader m_cells;
    QStringList m_headers;
    std::optional<RowReader> m_reader;
    std::optional<DuplicateFinder> m_finder;
    std::optional<QHash<QByteArray, Saying>> m_contents;
    bool m_isLenient = false;
    QHash<RecordId, Record> m_created;                   ///< that later rows may change; by their rows, negative
    QMap<RecordId, Record> m_updated;                    ///< as the rows leave them
    std::optional<Traits> m_traits;                      ///< of the row that is being placed
    std::optional<QByteArray> m_content;                 ///< the same, where it was asked for
    QHash<int, RecordId> m_records;                      ///< that rows speak of
    QList<RecordId> m_missing;                           ///< of the row that is being placed
    ImportPlan m_plan;
};

} // namespace pd
