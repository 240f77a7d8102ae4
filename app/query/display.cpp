// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/listquery.h>

#include <record/vocabulary.h>

#include <cmath>

namespace pd {

namespace {

/// As many decimals as the number has, six at most.
QString decimal(double number, const Language &language)
{
    int decimals = 0;
    double scaled = number;
    while (decimals < 6 && std::abs(scaled - std::round(scaled)) > 1e-6 * std::abs(scaled)) {
        scaled *= 10;
        ++decimals;
    }
    return language.number(number, decimals);
}

/// 1,650 students but the intake of 2025: what cannot be small is a year.
QString integer(const Field &field, qint64 number, const Language &language)
{
    return field.minimum >= 1000 ? QString::number(number) : language.number(number);
}

QString yesOrNo(bool flag, const Language &language)
{
    return language.text(flag ? phrase("Value", "Yes") : phrase("Value", "No"));
}

QString codeText(const Field &field, const QString &code, const Language &language, const CodeTables &tables)
{
    return field.vocabulary ? termLabel(*field.vocabulary, code, language, tables) : code;
}

void collect(const Value &value, QSet<RecordId> &ids)
{
    if (const RecordId id = value.toReference(); id.isValid())
        ids << id;
    for (const RecordId id : value.toReferences())
        ids << id;
    for (const Row &row : value.toRows()) {
        for (const Value &inRow : row)
            collect(inRow, ids);
    }
}

} // namespace

QString termLabel(const Vocabulary &vocabulary, const QString &code, const Language &language,
                  const CodeTables &tables)
{
    switch (vocabulary.labels) {
    case Vocabulary::Labels::Country:
        return language.country(code);
    case Vocabulary::Labels::Language:
        return language.languageName(code);
    case Vocabulary::Labels::City:
        return tables.cityLabel(code, language);
    case Vocabulary::Labels::Here:
        break;
    }
    const Term *term = vocabulary.find(code);
    return term ? language.text(term->label) : code;
}

QString displayText(const Field &field, const Value &value, const Language &language,
                    const CodeTables &tables, const QHash<RecordId, QString> &labels)
{
    if (value.isEmpty())
        return {};
    switch (field.type) {
    case ValueType::Text:
    case ValueType::LongText:
        return value.toText();
    case ValueType::Integer:
        return integer(field, value.toInteger(), language);
    case ValueType::Decimal:
        return decimal(value.toDouble(), language);
    case ValueType::Boolean:
        return yesOrNo(value.toBool(), language);
    case ValueType::Date:
        return language.shortDate(value.toDate());
    case ValueType::Time: {
        const QTime time = QTime::fromString(value.toText(), QStringLiteral("HH:mm"));
        return time.isValid() ? language.time(time) : value.toText();
    }
    case ValueType::Code:
        return codeText(field, value.toText(), language, tables);
    case ValueType::Discipline:
        return tables.label(value.toText(), language);
    case ValueType::Reference:
        return labels.value(value.toReference());
    case ValueType::Codes:
    case ValueType::References:
    case ValueType::Rows:
        break;
    }
    QStringList texts;
    const bool isCommon = field.vocabulary && field.vocabulary->labels == Vocabulary::Labels::Here;  // not a name
    for (const QString &code : value.toCodes()) {
        const QString text = codeText(field, code, language, tables);
        texts << (isCommon && !texts.isEmpty() ? language.continued(text) : text);
    }
    for (const RecordId id : value.toReferences())
        texts << labels.value(id);
    for (const Row &row : value.toRows()) {
        if (const Field &first = field.row.first(); row.contains(first.key))
            texts << displayText(first, row.value(first.key), language, tables, labels);
    }
    texts.removeAll(QString());
    return language.list(texts);
}

QList<RecordId> referredBy(const QList<Record> &records)
{
    QSet<RecordId> ids;
    for (const Record &record : records) {
        for (const Value &value : record.values)
            collect(value, ids);
    }
    return ids.values();
}

QStringList defaultColumns(const RecordType &type)
{
    QStringList columns{QStringLiteral("name")};
    for (const Field &field : type.fields) {
        if (field.isColumn)
            columns << field.key;
    }
    return columns;
}

} // namespace pd
