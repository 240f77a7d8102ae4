// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/report: values of records as texts of a report.
#pragma once

#include <query/listquery.h>
#include <record/vocabulary.h>

namespace pd::report {

/// The parts that hold something, joined.
QString joined(QStringList parts, const QString &separator);

/// Renders values in a report's language.
class Wording
{
public:
    Wording(const Language &language, const CodeTables &tables, QDate today)
        : m_language(language)
        , m_tables(tables)
        , m_today(today)
    {
    }

    const Language &language() const { return m_language; }
    QDate today() const { return m_today; }
    void setLabels(const QHash<RecordId, QString> &labels) { m_labels = labels; }

    QString operator()(const Text &text) const { return m_language.text(text); }
    QString label(RecordId id) const { return m_labels.value(id); }
    QString labels(const QList<RecordId> &ids) const;
    /// The label of the record itself: its name, else what it is called by.
    QString label(const Record &record) const;
    QString value(const Record &record, const char *key) const;
    QString rowValue(const Record &record, const char *key, const Row &row, const char *rowKey) const;
    QString term(const Vocabulary &vocabulary, const QString &code) const
    {
        return code.isEmpty() ? QString() : termLabel(vocabulary, code, m_language, m_tables);
    }
    QString day(const Record &record, const char *key) const; ///< short, for tables
    QString period(const Record &record, const char *from, const char *to) const;
    /// The parts of one value that hold something: "Vladivostok, Russia".
    QString joined(const QStringList &parts) const
    {
        return report::joined(parts, m_language.text(phrase("Report", ", ", "between the parts of a value")));
    }
    /// Several values of one field.
    QString listed(const QStringList &values) const
    {
        return report::joined(values, m_language.text(phrase("Report", "; ", "between several values")));
    }
    QString number(qint64 value) const { return m_language.number(value); }
    /// "about 1,000"; exact numbers stand alone.
    QString qualified(double value, const QString &qualifier) const;
    /// Short: "Overdue by 12 days", "Due soon", nothing for what is open.
    QString dueState(const PartialDate &due, const PartialDate &done) const;

private:
    Language m_language;
    const CodeTables &m_tables;
    QDate m_today;
    QHash<RecordId, QString> m_labels;
};

} // namespace pd::report
