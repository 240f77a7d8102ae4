// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/language.h>
#include <record/record.h>

#include <QDate>

namespace pd::rules {

/// What somebody who types a record should know, by field: it can be right, and is seldom meant. Nothing of it keeps the
/// record from being saved; problems() does. language: of the names of countries in it.
QMap<QString, Text> remarks(const Record &record, QDate today, const Language &language = {});

} // namespace pd::rules
