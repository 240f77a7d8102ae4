// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/office.h>

#include <QSet>

namespace pd {

/// Finds records of one kind by what people call them: reference number, acronym, any name (all folded),
/// identifier in a register ("ror:03dgaqz26") and link. Filled once from the office; records that an import
/// is about to create are added as they come.
class RecordIndex
{
public:
    RecordIndex(const Office &office, Kind kind);

    void add(const Record &record);
    /// By number of the office, else by reference number, acronym or name; every match.
    QList<RecordId> find(const QString &text) const;

    /// Records that bear an identifier, a reference number or a link of this one: surely the same thing.
    QList<RecordId> sameIdentity(const Record &record) const;

private:
    QSet<RecordId> m_ids; ///< of the office
    QMultiHash<QString, RecordId> m_names; ///< folded, of every kind of name
    QMultiHash<QString, RecordId> m_identities;
};

/// What a record is found by, folded: its names, reference numbers and the like.
QStringList calledBy(const Record &record);
/// "ror:03dgaqz26", "number:2025-017", "link:https://…": what identifies a record beyond its names.
QStringList identities(const Record &record);

/// What scripts may call a record by: its number, an acronym, a reference number or its exact name, case and
/// accents aside. NotFound when nothing bears it; Invalid, naming the candidates, when several do.
Result<RecordId> resolveId(const Office &office, Kind kind, const QString &text, const QString &language);

} // namespace pd
