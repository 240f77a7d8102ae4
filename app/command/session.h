// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/command: what a command works with.
#pragma once

#include <command/arguments.h>
#include <query/listquery.h>
#include <report/chart.h>

#include <QTextStream>

namespace pd::command {

class Session
{
public:
    Session(const Call &call, const Language &language, const report::ChartPainter *charts, QTextStream &out)
        : m_call(call)
        , m_language(language)
        , m_charts(charts)
        , m_out(out)
    {
    }

    const Language &language() const { return m_language; }
    const report::ChartPainter *charts() const { return m_charts; }
    const CodeTables &tables();

    /// The office of --database.
    Result<QString> database() const;
    Result<std::unique_ptr<Office>> openToRead() const;
    Result<std::unique_ptr<Office>> openToWrite() const;
    /// The day of --today, else that of the office, else of the calendar.
    Result<QDate> today(const Office &office) const;

    /// The list that the --where options describe.
    Result<ListQuery> list(Kind kind, Office &office) const;

    void print(const QString &line) { m_out << line << u'\n'; }
    void print(const QByteArray &utf8) { m_out << QString::fromUtf8(utf8); }

private:
    const Call &m_call;
    const Language &m_language;
    const report::ChartPainter *m_charts;
    QTextStream &m_out;
    std::shared_ptr<const CodeTables> m_tables;
};

/// The kind that a word names.
Result<Kind> kindOf(const QString &word);
/// Whether a list of that kind has such a column: "id", "name" and every field.
bool isColumn(const RecordType &type, const QString &key);
tl::unexpected<Error> unknownKey(const RecordType &type, const QString &key);

} // namespace pd::command
