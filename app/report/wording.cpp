// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/wording.h>

#include <rules/progress.h>

#include <cmath>

namespace pd::report {

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

QString Wording::labels(const QList<RecordId> &ids) const
{
    QStringList texts;
    for (const RecordId id : ids)
        texts << label(id);
    texts.removeAll(QString());
    return m_language.list(texts);
}

QString Wording::label(const Record &record) const
{
    const QString name = m_language.name(record.names);
    return name.isEmpty() ? m_labels.value(record.id) : name;
}

QString Wording::value(const Record &record, const char *key) const
{
    const Field *field = recordType(record.kind).find(QString(QLatin1String(key)));
    const Value &content = record.value(QLatin1String(key));
    return !field || content.isEmpty() ? QString()
                                       : displayText(*field, content, m_language, m_tables, m_labels);
}

QString Wording::rowValue(const Record &record, const char *key, const Row &row, const char *rowKey) const
{
    const Field *field = recordType(record.kind).find(QString(QLatin1String(key)));
    const Field *inRow = field ? field->rowField(QString(QLatin1String(rowKey))) : nullptr;
    const Value content = row.value(QLatin1String(rowKey));
    return !inRow || content.isEmpty() ? QString()
                                       : displayText(*inRow, content, m_language, m_tables, m_labels);
}

QString Wording::day(const Record &record, const char *key) const
{
    const PartialDate date = record.date(QLatin1String(key));
    return date.isNull() ? QString() : m_language.shortDate(date);
}

QString Wording::period(const Record &record, const char *from, const char *to) const
{
    const PartialDate first = record.date(QLatin1String(from));
    const PartialDate last = record.date(QLatin1String(to));
    if (first.isNull() && last.isNull())
        return {};
    if (last.isNull() || first == last)
        return m_language.shortDate(first);
    return m_language.period(first, last);
}

QString Wording::qualified(double value, const QString &qualifier) const
{
    const bool isWhole = std::abs(value - std::round(value)) < 1e-9;
    const QString text =
            isWhole ? m_language.number(qint64(std::llround(value))) : m_language.number(value, 1);
    if (qualifier.isEmpty() || qualifier == u"exact")
        return text;
    return m_language.text(phrase("Report", "%1 %2", "precision and number: about 1,000")
                                   .arg(term(vocabulary::qualifier, qualifier))
                                   .arg(text));
}

QString Wording::dueState(const PartialDate &due, const PartialDate &done) const
{
    const QString state = rules::taskState(due, done, m_today);
    if (state == u"open")
        return {};
    if (state == u"overdue" && due.isDated()) {
        const qint64 days = due.latest().daysTo(m_today);
        return m_language.text(phrase("Report", "Overdue by %n day(s)", nullptr, days));
    }
    return term(vocabulary::taskState, state);
}

} // namespace pd::report
