// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/changeset.h>
#include <store/error.h>
#include <store/office.h>

namespace pd {

/// An office written as text files: folder/*.jsonl, one record a line as recordFromJson() reads it, e.g.
///   {"key": "cqupt", "kind": "organisation", "names": {"zh": "重庆邮电大学"}, "fields": {"country": "CN"}}
/// in the order of the file names. Lines that are empty or begin with // say nothing. A line {"settings":
/// {…}} holds settings of the office, values as texts; "@key" stands for a record's number, there as in
/// references, which may point forward. "practice", "institution.en", "address.ru" … are short for the keys
/// of Office::setting.
struct OfficeFiles
{
    ChangeSet records;               ///< Action::Build; references as negative numbers
    QMap<QString, QString> settings; ///< "@key" stands as the negative number
};
/// The error names file and line.
Result<OfficeFiles> readOfficeFiles(const QString &folder);

/// Writes the office of a folder to path, which must not exist; nothing is left behind on failure. The
/// folders of the offices that ship with the program are ":/offices/sample" and ":/offices/practice". Instead
/// of a folder it may be a file that exportOffice() wrote. Returns the number of records by kind.
Result<QMap<Kind, int>> buildOffice(const QString &path, const QString &folder);

} // namespace pd
