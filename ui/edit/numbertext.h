// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/language.h>
#include <record/field.h>

namespace pd::ui {

/// A number as people type it in the forms of a language, also with the other decimal sign where that cannot mean
/// anything else; the text itself where it is none, empty where there is nothing.
Value numberFromTyped(const Field &field, const QString &typed, const Language &language);
/// As it is typed over: without group separators.
QString numberToType(const Value &value, const Language &language);

} // namespace pd::ui
