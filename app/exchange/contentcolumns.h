// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/columns.h>

#include <QSet>

namespace pd {

/// Fields that a cell like "01.09.2024–31.08.2029" fills both.
inline constexpr std::pair<const char *, const char *> periods[] = {{"effective", "expires"}, {"starts", "ends"}};

/// The cells of a column that hold something.
QStringList filledCells(const QList<QStringList> &sample, qsizetype column);

/// The fields that headers, or what map says for them, name.
QSet<const Field *> heldFields(const RecordType &type, const QStringList &headers, const QMap<QString, QString> &map,
                               const Language &language);

/// What the cells of a column hold, where its header is not known: e-mail addresses, countries, links, ROR numbers;
/// Holds::Nothing for a column of empty cells. Where the header says nothing at all (it is empty, or "Column 5"), also
/// days, ranges of days, how long something holds, numbers of persons, yes and no: when nearly all cells are that, and
/// the kind has exactly one field for it that no header holds.
std::optional<TableColumn> columnByContent(const RecordType &type, const QString &header, const QStringList &cells,
                                           const QSet<const Field *> &held);

} // namespace pd
