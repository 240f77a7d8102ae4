// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/report: what the reports of reports.h have in common, and what makes each of them.
#pragma once

#include <report/closing.h>
#include <report/reports.h>

namespace pd::report {

using Composed = Result<Report>;
Composed expiryList(Office &office, const ReportQuestion &question, const CodeTables &tables);
Composed visitProgramme(Office &office, const ReportQuestion &question, const CodeTables &tables);
Composed backgroundNote(Office &office, const ReportQuestion &question, const CodeTables &tables);
Composed visitReport(Office &office, const ReportQuestion &question, const CodeTables &tables);
Composed visitJournal(Office &office, const ReportQuestion &question, const CodeTables &tables);
Composed programmeSheet(Office &office, const ReportQuestion &question, const CodeTables &tables);
Composed agreementRegister(Office &office, const ReportQuestion &question, const CodeTables &tables);

/// Title, subject, letterhead, day and the name of the file; brief: the subject as files are named after it.
Report framed(const Office &office, const ReportQuestion &question, const Text &title, const QString &subject,
              const QString &brief = {});

/// Values in a language of the report, with the labels of all that these records refer to.
Wording wordingFor(const Office &office, const Language &language, const ReportQuestion &question,
                   const CodeTables &tables, const QList<Record> &records);

/// A table whose titles are said in one language, row by row.
class TableOf
{
public:
    explicit TableOf(const Wording &say) : m_say(say) {}
    TableOf &column(const Text &title, double weight = 1, bool isNumeric = false)
    {
        m_table.columns << Table::Column{m_say(title), weight, isNumeric};
        return *this;
    }
    void row(const QStringList &cells) { m_table.rows << cells; }
    /// A heading across all columns.
    void across(const QString &text) { m_table.rows << QStringList{text}; }
    void totals(const QStringList &cells) { m_table.totals = cells; }
    bool isEmpty() const { return m_table.rows.isEmpty(); }
    /// Under a heading, without the columns nobody fills; nothing when it is empty.
    QList<Block> blocks(const QString &heading, int level = 1) const;

private:
    const Wording &m_say;
    Table m_table;
};

} // namespace pd::report
