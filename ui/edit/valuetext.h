// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/language.h>
#include <record/codetables.h>
#include <record/field.h>
#include <record/record.h>

namespace pd::ui {

/// A value as it is read beside another one: like displayText(), but rows with all their cells, each on a line.
QString valueText(const Field &field, const Value &value, const Language &language, const CodeTables &tables,
                  const QHash<RecordId, QString> &labels);
/// All names, each on a line, those that are not official with their kind.
QString namesText(const Names &names, const Language &language);

} // namespace pd::ui
