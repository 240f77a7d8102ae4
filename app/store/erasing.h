// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/nameforms.h>
#include <store/connection.h>
#include <store/derived.h>
#include <store/textplaces.h>

#include <QSet>
#include <QStringList>

namespace pd {

/// What is known of one person beside the person's own record, as numbers: what an erasure would take out, or has.
struct Erasure
{
    int documents = 0;   ///< of the person, with their contents
    int references = 0;  ///< records that lose a reference to the person
    int texts = 0;       ///< places in the texts of other records, of settings and views where the whole name stands
    int changes = 0;     ///< lines of the log that go, or lose the name
    int backups = 0;     ///< that lose the person when they are next rotated
    bool hasNamesake = false;  ///< somebody else is called the same: texts keep that name
    bool isWiped = false;      ///< done: no page of the file holds anything of it any more
    QStringList words;   ///< what was looked for in texts: full names, addresses, numbers; not to be kept
    /// A text that stays as it is, though a part of the name stands in it: somebody has to look.
    struct Mention
    {
        RecordId record;  ///< none: in a setting or a view
        QString excerpt;
        friend bool operator==(const Mention &, const Mention &) = default;
    };
    QList<Mention> mentions;
    QList<RecordId> papers;  ///< documents of the records that named the person: what is in them is not read
};

/// Takes a person out of an office for good. The name in other texts becomes "[…]" where it stands in full, declined and
/// turned round too; in the log, which nobody can edit, also the part of it that tells who is meant. Inside documents it
/// is not found.
class Erasing
{
public:
    Erasing(Connection &connection, DerivedTexts &texts);

    /// NotFound when id is no person.
    Result<Erasure> plan(RecordId person);
    /// Inside a transaction of the caller's. Leaves a note in the log that names the record's number only; what was
    /// done before can no longer be undone.
    Result<Erasure> run(RecordId person, const QString &who);

    /// What the log says was erased.
    static QList<RecordId> erased(Connection &connection);

private:
    Result<void> look(RecordId person);
    void lookForWords(const Record &person);
    bool isOfOthers(const NameForm &form, const QString &ofWhom) const;
    int sweep(const TextPlace &place, bool isWritten);
    void sweep(bool isWritten);
    void lookForMentions();
    int stripReferences(bool isWritten);
    int changesTouched();

    Connection &m_connection;
    DerivedTexts &m_texts;
    QString m_now;
    QList<RecordId> m_gone;      ///< the person first, then what belongs to the person
    QList<Record> m_documents;
    QList<NameForm> m_forms;     ///< of the words, and of the whole names in other forms
    QList<NameForm> m_parts;     ///< of the names
    QList<NameForm> m_partsInLog;  ///< those that nothing else is called by
    QSet<RecordId> m_users, m_touched;
    Erasure m_found;
};

/// Lets what was deleted disappear from the file too: every page anew, and nothing left in the log beside it.
Result<void> wipe(Connection &connection);

/// Takes these persons out of a file that nobody has open, a backup or one that is to be restored, as far as they
/// are in it. isNoted: also says so of those that are not, so that backups of it will be rid of them.
Result<void> eraseAgain(const QString &file, const QList<RecordId> &persons, bool isNoted);

} // namespace pd
