// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/kind.h>
#include <store/error.h>

#include <QList>
#include <QMap>

namespace pd {

/// What salvage has brought into the new file, and what it has not.
struct SalvageReport
{
    QMap<Kind, int> records;    ///< by kind, those in the recycle bin too
    int changes = 0;            ///< lines of the change log
    int documents = 0;          ///< contents of documents
    qint64 lostRows = 0;        ///< rows of any table that are known to be missing
    int unreadable = 0;         ///< places in the file that could not be read
    int withoutFields = 0;      ///< records of which only number, kind and names are left
    int lostReferences = 0;     ///< references to records that are gone
    int lostDocuments = 0;      ///< documents whose content is gone
    QList<Text> findings;       ///< of the check of the new file

    bool isWhole() const { return lostRows + unreadable + withoutFields + lostReferences + lostDocuments == 0; }
    /// One sentence each, for people.
    QList<Text> lines() const;
};

/// Reads what can be read of a damaged office into a new file: table by table, in ranges around what cannot be
/// read, from a copy in the system's folder for temporary files. The damaged file is not touched. Contents of
/// documents that are lost are taken from the backups beside it. Undo ends here: the log is history only.
/// NotAnOffice when even the list of tables is gone; Exists when there is a file of the new name.
Result<SalvageReport> salvage(const QString &damaged, const QString &file);

} // namespace pd
