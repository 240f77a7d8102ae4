// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/exchange and app/formats: what the reading process and its parent agree on.
#pragma once

namespace pd::workbook {

/// The argument that makes a process the reader; the file and the wanted sheet (or nothing) follow. It writes
/// CSV: a row of sheet names, a row with "hidden" below the hidden ones, a row with the name of the sheet
/// that follows, its rows from the first on, and in the end a row with the word `complete` alone.
inline constexpr char readerArgument[] = "read-workbook";
inline constexpr char complete[] = "\x1f complete";
/// The argument that makes it unpack the JSON part of an archive instead; the file follows.
inline constexpr char unpackArgument[] = "unpack-json";

enum class Outcome {
    Done = 0,
    Unreadable = 10,
    NoWorkbook,
    Encrypted,
    Binary,
    TooLarge,
    TooWide,
    NoSheet,
    Damaged
};

/// What the reader may use. A sheet of a million rows and a dozen columns fits.
inline constexpr unsigned long long memoryLimit = 2ull << 30;
inline constexpr unsigned long long outputLimit = 1ull << 30;
inline constexpr unsigned long long unpackedLimit = 1ull << 30; ///< of a zip archive, all parts together
inline constexpr unsigned int secondsLimit = 120;               ///< of processor time
inline constexpr int mostColumns = 16384;
inline constexpr int mostRows = 1048576;

} // namespace pd::workbook
