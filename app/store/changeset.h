// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/text.h>
#include <record/record.h>
#include <store/error.h>

#include <QDateTime>
#include <QList>

#include <functional>
#include <optional>

namespace pd {

/// One record created, changed, put into the recycle bin or taken out of it.
struct Change
{
    enum class Action { Create, Update, Delete, Restore };
    Action action = Action::Create;
    Kind kind = Kind::Organisation;
    RecordId id = {};       ///< Create: a negative number of the caller's choice, unique in the set; or none
    qint64 revision = -1;   ///< Update: the revision the change was made from; -1 does not care
    FieldValues values = {};     ///< the fields that are set; an empty value clears the field
    std::optional<Names> names = {};      ///< replaces all names when given

    static Change create(const Record &record);
    /// The difference of two versions of a record.
    static Change update(const Record &before, const Record &after);
    /// Into the recycle bin, its parts with it.
    static Change remove(Kind kind, RecordId id);
    /// Out of the recycle bin, with the parts that went there with it.
    static Change restore(Kind kind, RecordId id);
};

/// Everything that is written in one transaction and undone in one step. References may point at records
/// created in the same set by their negative numbers.
struct ChangeSet
{
    /// What the user did; with the first change it makes the undo text ("Edit agreement 2025-017").
    /// Build fills a new office, Erase takes a person out for good; both are logged, and not offered for undo. Merge
    /// makes one record of two: the first change is that of the one that stays. Bulk changes one field of many.
    enum class Action { Edit, Import, Build, Erase, Merge, Bulk };
    Action action = Action::Edit;
    QString who;
    QList<Change> changes;

    /// Adds a creation and returns its negative number, which is that of its place. Not for a set in which
    /// the caller numbers others.
    RecordId add(const Record &record);
};

/// Gives, in the writing thread, the next changes of a set that is too long to be held at once; none at its end. They
/// may refer to what was created before and among them. An error takes everything back.
using MoreChanges = std::function<Result<QList<Change>>()>;

/// Told, in the writing thread, how much of a set is written; false takes everything back (Error::Cancelled).
using WriteWatch = std::function<bool(qsizetype done, qsizetype all)>;

/// What a change set has done.
struct Applied
{
    qint64 changeSet = 0;            ///< 0: nothing was different, nothing was written
    QMap<qint64, RecordId> created;  ///< by negative number
    QList<RecordId> touched;         ///< every record created, changed or deleted
    QList<Kind> kinds;               ///< their kinds, each once
};

/// A change set in the log, as undo, redo and history show it.
struct LoggedSet
{
    qint64 id = 0;
    QDateTime at;
    QString who;
    ChangeSet::Action action = ChangeSet::Action::Edit;
    Change::Action firstAction = Change::Action::Create;
    Kind kind = Kind::Organisation;
    RecordId record;
    int records = 0;
    QMap<QString, QString> labels;  ///< of the first record, by interface language
    bool isUndone = false;
};
/// "Edit agreement 2025-017", "Import of 312 records": for menus, to be shown in the given language.
Text description(const LoggedSet &set, const QString &language);

/// One line of a record's history.
struct HistoryEntry
{
    qint64 changeSet = 0;
    QDateTime at;
    QString who;
    Change::Action action = Change::Action::Update;
    bool isUndone = false;
    struct FieldChange { QString key; Value before, after; };
    QList<FieldChange> fields;  ///< in the order of the kind's description; "names" stands first
    Names namesBefore, namesAfter;
};

/// What somebody put into the recycle bin.
struct Binned
{
    RecordId id;
    Kind kind = Kind::Organisation;
    QDateTime at;
    QString who;
    int parts = 0;  ///< that went with it and come back with it
};

} // namespace pd
