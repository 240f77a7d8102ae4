// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/store: where texts stand in an office's file.
#pragma once

#include <store/connection.h>

#include <QStringList>

namespace pd {

/// A column of texts.
struct TextPlace
{
    QString table, column;  ///< quoted
    QString record;         ///< the column that says whose line it is; empty in what belongs to no record
    QString lines;          ///< a condition: those that are meant
    bool isLog = false;
};
/// Every column of texts but what follows from others: without the lines of these records, and without other persons'
/// names.
QList<TextPlace> textPlaces(Connection &connection, const QList<RecordId> &without);

/// The texts of a place in which one of these words stands, each once.
QStringList textsWith(Connection &connection, const TextPlace &place, const QStringList &words);

} // namespace pd
