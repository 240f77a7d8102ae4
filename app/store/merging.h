// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/recordtype.h>
#include <store/office.h>

namespace pd {

/// Two records of a kind that mean the same thing, and what is to be kept of each. The survivor keeps its number and
/// history; the loser goes into the recycle bin, and what refers to it refers to the survivor from then on.
class Merging
{
public:
    enum class Take { Survivor, Loser, Both };

    Merging(Record survivor, Record loser);

    const Record &survivor() const { return m_survivor; }
    const Record &loser() const { return m_loser; }
    /// Keys of what is not the same in both: "names", then fields in the order of the description.
    QStringList differing() const;
    /// Lists, rows and long texts can be had of both.
    static bool canUnite(const Field &field);
    /// As chosen, else as proposed: both where that can be, else the survivor's unless it is empty. Of the names:
    /// whose lead.
    Take taken(const QString &key) const;
    void take(const QString &key, Take choice);
    /// The survivor as it will be. All names are kept: the other's official one becomes an alias where there is one
    /// already in that language.
    Record result() const;

private:
    Names names() const;
    Value value(const Field &field) const;

    Record m_survivor, m_loser;
    QMap<QString, Take> m_choices;
};

/// What merging will do.
struct MergePlan
{
    ChangeSet changes;     ///< fails with Error::Changed when a record has changed since it was read
    QMap<Kind, int> moved; ///< records that will refer to the survivor, by kind; its parts among them
};
MergePlan planMerge(const Office &office, const Merging &merging);

} // namespace pd
