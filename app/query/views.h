// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/listquery.h>

namespace pd {

/// A list under a name: which records, in which order and with which columns. What depends on the day or on the
/// user stays as it was meant ("in the next 3 months", "mine"), so a view is as good next year.
struct View
{
    QString key;            ///< built-in: a word; the office's own: its number; empty: not yet kept
    Text title;             ///< own ones: as people called it
    QString owner;          ///< shown to this officer only; empty: to everyone
    ListQuery query;        ///< kind, conditions, match and order; language and day are the asker's
    QStringList columns;    ///< none: those the list has
    /// "in_force" is to be asked for before the view is shown; what stands there is the suggestion.
    bool asksPeriod = false;

    bool isOwn() const { return !key.isEmpty() && key[0].isDigit(); }
};

/// Those that every office has. Sources: what offices ask for (expiry at 3, 6 and 12 months; validity in a
/// period; partners without agreement or without activity in two years; reports and approvals that are missing).
QList<View> builtInViews(Kind kind);
/// The office's own: those for everyone and those of its user, by name.
QList<View> ownViews(Office &office, Kind kind);
/// Built-in by key, own by number or name.
std::optional<View> findView(Office &office, Kind kind, const QString &keyOrName);

/// Keeps a view, a new one (without a key) or instead of what it was; the answer has its key. A name that another
/// view of the kind has is refused.
Result<View> saveView(Office &office, View view);
Result<void> removeView(Office &office, const QString &key);

/// The office's own of all kinds and officers, in the order in which they were made.
Result<QList<View>> everybodysViews(Office &office);
/// Keeps views of another office beside those that are there; what has kind, owner and name in common is replaced.
Result<void> takeOver(Office &office, const QList<View> &views);

/// Keys of the built-in and names of the own views, for a message.
QStringList viewNames(Office &office, Kind kind);

} // namespace pd
