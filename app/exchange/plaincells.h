// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/name.h>

#include <QStringList>

#include <optional>

namespace pd {

/// A number as people write it in a table: blanks, no-break spaces and apostrophes between thousands, a
/// decimal comma or point, full-width digits, 万 for ten thousand, a word for persons behind it; of 52% the 52. "1,234" and
/// "1.234" are a whole number where isWhole says that only such fits; otherwise they have two readings and
/// are none.
std::optional<double> numberFromCell(const QString &cell, bool isWhole);

/// Yes and no in English, Russian and Chinese, as words, letters and signs.
std::optional<bool> truthFromCell(const QString &cell);

/// The e-mail addresses of a cell, whatever stands between them; none when anything else stands there.
QStringList emailsFromCell(const QString &cell);

/// A country by its code (alpha-2, alpha-3, number) or its name in any language that ICU has; empty for none.
QString countryFromCell(const QString &cell);

/// The names in a cell, each with the language that its script tells: a Chinese and a Latin part, with or
/// without brackets, are two names; capitals in brackets are an acronym. latin: of names in Latin letters.
Names namesFromCell(const QString &cell, const QString &latin);

/// "company", "government" or "university": what an organisation is that a table only names.
QString organisationTypeByName(const Names &names);

} // namespace pd
