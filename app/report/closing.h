// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/report: what stands at the end of a report.
#pragma once

#include <report/wording.h>

namespace pd::report {

/// Sources in the order in which a report names them.
class SourceList
{
public:
    /// The number of a source, counted from 1; 0 for none.
    int number(RecordId source);
    /// The record's own source or sources.
    void note(const Record &record);
    void note(const QList<RecordId> &sources);
    const QList<RecordId> &ids() const { return m_ids; }

private:
    QList<RecordId> m_ids;
};

/// The sources, the day, who prepared it.
QStringList closingLines(const Office &office, const SourceList &sources, const Wording &say);

} // namespace pd::report
