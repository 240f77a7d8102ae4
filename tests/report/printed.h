// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of report/reports.h, made and read in tests.
#pragma once

#include "pdftools.h"

#include <query/smalloffice.h>

#include <report/paginator.h>
#include <report/reports.h>

namespace pd::testing {

struct Asked
{
    QString key;
    QList<RecordId> about = {};
    QStringList languages = {QStringLiteral("en")};
    QDate from = {}, to = {};
};

inline Result<report::Report> composed(Office &office, const CodeTables &tables, const Asked &asked)
{
    const report::ReportKind *kind = report::reportKind(asked.key);
    if (!kind)
        qFatal("no report %s", qPrintable(asked.key));
    report::ReportQuestion question{.about = asked.about, .languages = {}, .today = testDay, .from = asked.from, .to = asked.to};
    for (const QString &code : asked.languages)
        question.languages << Language::of(code);
    return kind->compose(office, question, tables);
}

/// Every text of a report in its order: what a reader could find.
inline QStringList texts(const report::Report &report)
{
    QStringList found{report.title, report.subtitle};
    for (const report::Block &block : report.blocks) {
        if (const auto *heading = std::get_if<report::Heading>(&block))
            found << heading->text;
        else if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
            found << paragraph->text;
        else if (const auto *facts = std::get_if<report::Facts>(&block)) {
            for (const auto &[label, value] : facts->lines) {
                if (!value.isEmpty())
                    found << QString(label + QStringLiteral(": ") + value);
            }
        } else if (const auto *numbers = std::get_if<report::KeyNumbers>(&block)) {
            for (const auto &number : numbers->numbers) {
                if (!number.value.isEmpty())
                    found << QString(number.value + u' ' + number.caption);
            }
        } else if (const auto *table = std::get_if<report::Table>(&block)) {
            QStringList titles;
            for (const report::Table::Column &column : table->columns)
                titles << column.title;
            found << titles.join(QStringLiteral(" | "));
            for (const QStringList &row : table->rows)
                found << QStringList(row).join(QStringLiteral(" | "));
            if (!table->totals.isEmpty())
                found << QStringList(table->totals).join(QStringLiteral(" | "));
        }
    }
    return found + report.closing;
}
inline QString wholeText(const report::Report &report)
{
    return texts(report).join(u'\n');
}

/// The rows of the table below a heading; the first table for none.
inline QList<QStringList> rowsBelow(const report::Report &report, const QString &heading = {})
{
    bool isBelow = heading.isEmpty();
    for (const report::Block &block : report.blocks) {
        if (const auto *one = std::get_if<report::Heading>(&block))
            isBelow = isBelow || one->text == heading;
        else if (const auto *table = std::get_if<report::Table>(&block); table && isBelow)
            return table->rows;
    }
    return {};
}

} // namespace pd::testing
