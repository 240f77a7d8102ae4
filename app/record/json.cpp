// SPDX-License-Identifier: GPL-3.0-or-later
#include <record/json.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace pd {

namespace {

QJsonObject rowToJson(const Row &row)
{
    QJsonObject object;
    for (auto it = row.cbegin(); it != row.cend(); ++it)
        object.insert(it.key(), toJson(it.value()));
    return object;
}

std::optional<qint64> wholeNumber(const QJsonValue &json)
{
    if (!json.isDouble())
        return std::nullopt;
    const double number = json.toDouble();
    if (number != std::floor(number) || std::abs(number) > 9.0e15)
        return std::nullopt;
    return qint64(number);
}

std::optional<Row> rowFromJson(const Field &field, const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    const QJsonObject object = json.toObject();
    Row row;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Field *inRow = field.rowField(it.key());
        if (!inRow)
            return std::nullopt;
        const auto value = valueFromJson(*inRow, it.value());
        if (!value)
            return std::nullopt;
        if (!value->isEmpty())
            row.insert(it.key(), *value);
    }
    return row;
}

template <typename T, typename Read>
std::optional<Value> listFromJson(const QJsonValue &json, Read read)
{
    if (!json.isArray())
        return std::nullopt;
    QList<T> list;
    for (const QJsonValue item : json.toArray()) {
        const std::optional<T> value = read(item);
        if (!value)
            return std::nullopt;
        list << *value;
    }
    return Value(list);
}

std::optional<RecordId> referenceFromJson(const QJsonValue &json)
{
    const auto number = wholeNumber(json);
    return number && *number != 0 ? std::optional(RecordId(*number)) : std::nullopt;
}

std::optional<QString> stringFromJson(const QJsonValue &json)
{
    return json.isString() ? std::optional(json.toString()) : std::nullopt;
}

struct ToJson
{
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(bool value) const { return value; }
    QJsonValue operator()(qint64 value) const { return value; }
    QJsonValue operator()(double value) const { return value; }
    QJsonValue operator()(const QString &value) const { return value; }
    QJsonValue operator()(const PartialDate &value) const { return value.toString(); }
    QJsonValue operator()(const QStringList &value) const { return QJsonArray::fromStringList(value); }
    QJsonValue operator()(RecordId value) const { return value.value; }
    QJsonValue operator()(const QList<RecordId> &value) const
    {
        QJsonArray array;
        for (const RecordId id : value)
            array.append(id.value);
        return array;
    }
    QJsonValue operator()(const Rows &value) const
    {
        QJsonArray array;
        for (const Row &row : value)
            array.append(rowToJson(row));
        return array;
    }
};

} // namespace

QJsonValue toJson(const Value &value)
{
    return std::visit(ToJson{}, value.data());
}

void appendJson(QByteArray &json, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    const auto isPlain = [](char c) { return c != '"' && c != '\\' && uchar(c) >= 0x20; };
    if (std::all_of(utf8.begin(), utf8.end(), isPlain)) {
        json.append('"').append(utf8).append('"');
        return;
    }
    json += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (uchar(c) < 0x20) {
            json += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
        } else {
            json += c;
        }
    }
    json += '"';
}

void appendJson(QByteArray &json, const Value &value)
{
    if (const QString *text = std::get_if<QString>(&value.data()))
        appendJson(json, QStringView(*text));
    else if (const qint64 *number = std::get_if<qint64>(&value.data()))
        json += QByteArray::number(*number);
    else if (const RecordId *id = std::get_if<RecordId>(&value.data()))
        json += QByteArray::number(id->value);
    else if (const PartialDate *date = std::get_if<PartialDate>(&value.data()))
        appendJson(json, QStringView(date->toString()));
    else // less common: [value] without its brackets
        json += QJsonDocument(QJsonArray{toJson(value)}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
}

std::optional<Value> valueFromJson(const Field &field, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return Value();
    switch (field.type) {
    case ValueType::Text:
    case ValueType::LongText:
    case ValueType::Time:
    case ValueType::Code:
    case ValueType::Discipline:
        return json.isString() ? std::optional(Value(json.toString())) : std::nullopt;
    case ValueType::Integer: {
        const auto number = wholeNumber(json);
        return number ? std::optional(Value(*number)) : std::nullopt;
    }
    case ValueType::Decimal:
        return json.isDouble() ? std::optional(Value(json.toDouble())) : std::nullopt;
    case ValueType::Boolean:
        return json.isBool() ? std::optional(Value(json.toBool())) : std::nullopt;
    case ValueType::Date: {
        if (!json.isString())
            return std::nullopt;
        if (json.toString().isEmpty())
            return Value();
        const auto date = PartialDate::fromString(json.toString());
        return date ? std::optional(Value(*date)) : std::nullopt;
    }
    case ValueType::Codes:
        return listFromJson<QString>(json, stringFromJson);
    case ValueType::Reference: {
        const auto id = referenceFromJson(json);
        return id ? std::optional(Value(*id)) : std::nullopt;
    }
    case ValueType::References:
        return listFromJson<RecordId>(json, referenceFromJson);
    case ValueType::Rows:
        return listFromJson<Row>(json, [&field](const QJsonValue &item) { return rowFromJson(field, item); });
    }
    return std::nullopt;
}

static QString joined(const QList<RecordId> &ids)
{
    QStringList numbers;
    for (const RecordId id : ids)
        numbers << QString::number(id.value);
    return numbers.join(u';');
}

QString toCell(const Value &value)
{
    const Value::Data &data = value.data();
    if (const bool *flag = std::get_if<bool>(&data))
        return *flag ? QStringLiteral("true") : QStringLiteral("false");
    if (const qint64 *number = std::get_if<qint64>(&data))
        return QString::number(*number);
    if (const double *number = std::get_if<double>(&data))
        return QString::number(*number, 'g', QLocale::FloatingPointShortest);
    if (const QString *text = std::get_if<QString>(&data))
        return *text;
    if (const PartialDate *date = std::get_if<PartialDate>(&data))
        return date->toString();
    if (const QStringList *codes = std::get_if<QStringList>(&data))
        return codes->join(u';');
    if (const RecordId *id = std::get_if<RecordId>(&data))
        return QString::number(id->value);
    if (const auto *ids = std::get_if<QList<RecordId>>(&data))
        return joined(*ids);
    if (std::holds_alternative<Rows>(data))
        return QString::fromUtf8(QJsonDocument(toJson(value).toArray()).toJson(QJsonDocument::Compact));
    return {};
}

std::optional<Value> valueFromCell(const Field &field, const QString &cell)
{
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return Value();
    bool isNumber = false;
    switch (field.type) {
    case ValueType::LongText:
        return Value(cell);
    case ValueType::Integer:
    case ValueType::Reference: {
        const qint64 number = text.toLongLong(&isNumber);
        if (!isNumber)
            return std::nullopt;
        return field.type == ValueType::Integer ? Value(number) : Value(RecordId(number));
    }
    case ValueType::Decimal: {
        const double number = text.toDouble(&isNumber);
        return isNumber && std::isfinite(number) ? std::optional(Value(number)) : std::nullopt;
    }
    case ValueType::Boolean:
        if (text == u"true" || text == u"1")
            return Value(true);
        if (text == u"false" || text == u"0")
            return Value(false);
        return std::nullopt;
    case ValueType::Codes: {
        QStringList codes;
        for (const QString &part : text.split(u';', Qt::SkipEmptyParts))
            codes << part.trimmed();
        return Value(codes);
    }
    case ValueType::References: {
        QList<RecordId> ids;
        for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
            ids << RecordId(part.trimmed().toLongLong(&isNumber));
            if (!isNumber)
                return std::nullopt;
        }
        return Value(ids);
    }
    case ValueType::Rows: {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        return document.isArray() ? valueFromJson(field, document.array()) : std::nullopt;
    }
    default:
        return valueFromJson(field, text);
    }
}

QJsonObject toJson(const Record &record)
{
    QJsonArray names;
    for (const Name &name : record.names)
        names.append(QJsonObject{{QStringLiteral("language"), name.language},
                                 {QStringLiteral("kind"), nameKindKey(name.kind)},
                                 {QStringLiteral("text"), name.text}});
    QJsonObject fields;
    for (auto it = record.values.cbegin(); it != record.values.cend(); ++it)
        fields.insert(it.key(), toJson(it.value()));
    return {{QStringLiteral("kind"), kindKey(record.kind)},
            {QStringLiteral("id"), record.id.value},
            {QStringLiteral("names"), names},
            {QStringLiteral("fields"), fields}};
}

} // namespace pd
