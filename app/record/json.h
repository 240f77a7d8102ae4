// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/record.h>
#include <record/recordtype.h>

#include <QJsonObject>

namespace pd {

/// Values as they stand in change sets, exports, the change log and on the command line: codes and stored
/// dates, references as numbers.
QJsonValue toJson(const Value &value);
/// The same as compact text, for what is written in great numbers.
void appendJson(QByteArray &json, const Value &value);
void appendJson(QByteArray &json, QStringView text);
/// Reads a value as its field describes it; an empty value for null. std::nullopt when it does not fit.
std::optional<Value> valueFromJson(const Field &field, const QJsonValue &json);
/// The text form of one cell (CSV, TSV, --where): codes joined by ";", rows as JSON.
QString toCell(const Value &value);
std::optional<Value> valueFromCell(const Field &field, const QString &cell);

/// {"kind":…, "id":…, "names":[{"language","kind","text"}], "fields":{…}}
QJsonObject toJson(const Record &record);

} // namespace pd
