// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/exchange: what the rows of a plan come to.
#pragma once

#include <exchange/tableimport.h>

namespace pd {

/// Makes changes of rows, part by part, with the source of the rows, once.
class ImportAssembly
{
public:
    ImportAssembly(const Office &office, const TableImport &options) : m_office(office), m_options(options) {}

    /// What rows write, and the records that they refer to and the office lacks; those that no row refers to are
    /// taken out.
    QList<Change> changes(const QList<PlannedRow> &rows, QList<Record> &missing);
    /// When all rows were there: which records an earlier edition had, and what people call the records that the plan
    /// speaks of.
    void tellGone(ImportPlan &plan) const;

private:
    RecordId source(QList<Change> &changes);

    const Office &m_office;
    const TableImport &m_options;
    std::optional<RecordId> m_source;  ///< null for none
    QSet<RecordId> m_seen, m_named;    ///< of the office
};

/// The change set of a plan whose rows are known.
void assemble(const Office &office, const TableImport &options, ImportPlan &plan);

} // namespace pd
