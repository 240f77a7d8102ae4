// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/changeset.h>

#include <QDateTime>
#include <QStringList>

namespace pd::ui {

/// What was typed into an editor and not yet saved: the changes that saving would make, the record's own first.
struct Draft
{
    QString name;  ///< of its file
    QDateTime at;
    Kind kind = Kind::Organisation;
    RecordId id;   ///< null: a new record
    QList<Change> changes;

    /// The record with what was typed in it.
    Record typed(Record original) const;
    /// The parts as they were typed; new ones have no number.
    QList<Record> typedParts(const QList<Record> &originals) const;
};

/// The drafts of one office: small files in the user's own folder, so that they outlive a crash and a power cut and
/// are nobody else's to read.
class Drafts
{
public:
    explicit Drafts(const QString &office);

    /// The name for the editor of a record, or of a new one.
    static QString nameFor(Kind kind, RecordId id);
    QList<Draft> list() const;  ///< oldest first; what cannot be read is left out
    /// Those of a record, and those that hold any of these words.
    QStringList about(RecordId id, const QStringList &words) const;
    bool write(const Draft &draft) const;
    void remove(const QString &name) const;

private:
    QString m_folder;
};

} // namespace pd::ui
